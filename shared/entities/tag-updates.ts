import type { Article, Update } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import type { TaggedUpdate, UpdateMention } from '../model/record.ts';
import type { Tagged, TagInput } from './tag.ts';

/** What of an article its updates are found by. */
export type LiveText = TagInput & Pick<Article, 'paragraphs' | 'updates'>;

const GAP = '\n\n';

/** A stretch of the tagged text that belongs to an update: from `start` on it reads as the update's own body does from `from` on. */
type Piece = { readonly update: number; readonly start: number; readonly end: number; readonly from: number };

/**
 * Where the updates stand in the body: their paragraphs, one after another. The body consists of all paragraphs but the captions, and so does each
 * update's; where a text says otherwise, that update is none of the body.
 */
function piecesOf({ articleBody, paragraphs, updates }: LiveText): readonly Piece[] {
  const pieces: Piece[] = [];
  const read = updates.map(() => 0);
  let at = 0;
  for (const { kind, text, update } of paragraphs) {
    if (kind === 'caption') continue;
    const start = at;
    at += text.length + GAP.length;
    const from = update === undefined ? undefined : read[update];
    if (update === undefined || from === undefined || !articleBody.startsWith(text, start)) continue;
    if (!updates[update]?.articleBody.startsWith(text, from)) continue;
    pieces.push({ update, start, end: start + text.length, from });
    read[update] = from + text.length + GAP.length;
  }
  return pieces;
}

/** A live article as it is to be tagged, and what to make of the answer. */
export type LiveReading = {
  readonly input: TagInput;
  readonly updatesOf: (tagged: Tagged) => readonly TaggedUpdate[];
  /** The answer without what stands only in updates that the body does not have. */
  readonly within: (tagged: Tagged) => Tagged;
};

/**
 * Reads the updates of an article together with its body, so that a surname in one finds its full name in another. Updates that only the page's
 * data declares are read behind the body; what they name counts for the article's entities, and is no mention of the body.
 */
export function withUpdates(article: LiveText): LiveReading {
  const inside = piecesOf(article);
  const hidden = hiddenBehind(article, inside);
  const texts = hidden.map(({ update }) => article.updates[update]?.articleBody ?? '');
  const end = article.articleBody.length;
  return {
    input: { ...article, articleBody: [article.articleBody, ...texts].join(GAP) },
    updatesOf: ({ mentions }) => tagUpdates(article.updates, [...inside, ...hidden], mentions),
    within: (tagged) => ({
      ...tagged,
      mentions: tagged.mentions.filter((mention) => mention.end <= end),
      entities: tagged.entities.map((entity) => ({
        ...entity,
        jobTitles: entity.jobTitles.filter((title) => title.end <= end),
      })),
    }),
  };
}

/** The updates without a piece in the body, in places of their own after it. */
function hiddenBehind({ articleBody, updates }: LiveText, inside: readonly Piece[]): readonly Piece[] {
  const shown = new Set(inside.map(({ update }) => update));
  let at = articleBody.length + GAP.length;
  return updates.flatMap((update, index) => {
    if (shown.has(index) || update.articleBody === '') return [];
    const start = at;
    at += update.articleBody.length + GAP.length;
    return [{ update: index, start, end: start + update.articleBody.length, from: 0 }];
  });
}

function tagUpdates(
  updates: readonly Update[],
  pieces: readonly Piece[],
  mentions: readonly Mention[],
): readonly TaggedUpdate[] {
  const found = updates.map((): UpdateMention[] => []);
  let next = 0;
  for (const { start, end, entityId, name, type } of mentions) {
    while ((pieces[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const piece = pieces[next];
    if (piece === undefined || start < piece.start || end > piece.end) continue;
    const move = piece.from - piece.start;
    found[piece.update]?.push({ start: start + move, end: end + move, entityId, name, type });
  }
  return updates.map((update, index) => ({ ...update, mentions: found[index] ?? [] }));
}
