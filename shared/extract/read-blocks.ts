import type { Attribution, DateMention, Paragraph, Quote, Update } from '../model/article.ts';
import { attributionsIn } from './attributions/attributions.ts';
import type { Block } from './block.ts';
import { takeDatelineOf } from './byline/body-dateline.ts';
import { namesFromByline } from './byline/byline.ts';
import { type CreditLines, takeCreditLines } from './byline/byline-lines.ts';
import { isHouseName, takeSignature, tidyCase } from './byline/signature.ts';
import { writersApart } from './live/entry-writers.ts';
import { type LiveReading, readEntries } from './live/live-entries.ts';
import type { Entry } from './live/live-entry.ts';
import { declaredUpdates, entriesBeginning, type LiveUpdate } from './live/live-json.ts';
import { withMarksBetween } from './live/marks-between.ts';
import { instantsOf } from './live/update-times.ts';
import { backgroundOf } from './text/background.ts';
import { datesIn } from './text/body-dates.ts';
import { correctionsIn } from './text/corrections.ts';
import { withEventDates } from './text/event-days.ts';
import { localDay } from './text/local-day.ts';
import { withoutPageLines } from './text/page-lines.ts';
import { withoutPointers } from './text/pointers.ts';
import { quotesIn } from './text/quotes.ts';
import { type Words, wordsOf } from './text/word-finder.ts';

/** What the rest of the page says about the article, as far as its blocks are read by it. */
export type BlockContext = {
  readonly headline: string;
  readonly language?: string;
  /** IANA name of the outlet's zone. */
  readonly timeZone?: string;
  /** Minutes east of UTC of the clock that the page shows, where no zone is known. */
  readonly clock?: number;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly publisher?: string;
  readonly host?: string;
  /** Outlets that are known sources, to link citations to. */
  readonly outlets?: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Entries of the page's LiveBlogPosting. */
  readonly liveUpdates?: readonly LiveUpdate[];
  /** Status labels that stood in the headline: they tell that the page is updated or live. */
  readonly labels?: readonly string[];
  /** The credit line that the page shows outside the body. */
  readonly visibleByline?: string;
};

/** A body taken apart; offsets are UTF-16 code units of `articleBody`. */
export type ReadBody = {
  readonly paragraphs: Paragraph[];
  readonly articleBody: string;
  readonly updates: Update[];
  readonly byline?: string;
  readonly author: string[];
  readonly dateline?: string;
  readonly credits: string[];
  readonly attributions: Attribution[];
  readonly quotes: Quote[];
  readonly dates: DateMention[];
  readonly corrections: string[];
};

/** Takes the chosen blocks of a page apart: byline, credits, dateline, timed updates, citations, quotes, dates and notices. */
export function readBlocks(blocks: readonly Block[], context: BlockContext): ReadBody {
  const { language } = context;
  const lines = takeSignature(
    takeCreditLines(writersApart(withoutPageLines(blocks, language), language), language, context.visibleByline),
    context,
  );
  const opened = takeDatelineOf(
    withoutPointers(withMarksBetween(lines.blocks, context.headline, language), language, context.publisher),
    language,
    context.publisher,
    context.headline,
  );
  const live = withoutEmpty(
    readEntries(opened.blocks, {
      headline: context.headline,
      language,
      labels: context.labels ?? [],
      pageDates: [context.datePublished, context.dateModified].filter((date) => date !== undefined),
    }),
  );
  const { updates, texts } =
    live.entries.length > 0 ? timedUpdates(live, context) : declared(chosen(live.blocks), context);
  const { placed, articleBody } = place(texts);
  const today = placed.map(({ update }) => dayOf(update === undefined ? undefined : updates[update], context));
  const dated = withEventDates(
    placed.map((text, index) => {
      const day = { ...text, today: today[index] ?? '' };
      return { ...day, dates: datesIn([day], language) };
    }),
  );
  const background = backgroundOf(dated, language);
  const paragraphs = placed.map((paragraph, index) => paragraphOf(paragraph, background[index] ?? false));
  const told = placed.filter(({ kind }) => kind !== 'caption');
  // A notice below the text is often not taken for it.
  const notices = lines.blocks.filter(({ doubtful, kind }) => doubtful && kind === 'paragraph');
  return {
    paragraphs,
    articleBody,
    updates,
    ...credited({ ...lines, ...(opened.byline && { byline: lines.byline ?? opened.byline }) }, context),
    ...(opened.dateline && { dateline: opened.dateline }),
    attributions: attributionsIn(told, context),
    quotes: quotesIn(told, language),
    dates: placed.flatMap(({ kind }, index) =>
      kind === 'caption'
        ? []
        : withRoles(dated[index]?.dates ?? [], paragraphs[index]?.background ?? false, today[index] ?? ''),
    ),
    corrections: correctionsIn(
      [...told.map(({ words }) => words), ...notices.map(({ text }) => wordsOf(text))],
      language,
    ),
  };
}

/** A body block with the update that it belongs to. */
type Text = { readonly kind: Paragraph['kind']; readonly text: string; readonly update?: number };
type Updates = { readonly updates: Update[]; readonly texts: readonly Text[] };

/** Entries of chosen blocks alone. */
const withoutEmpty = (live: LiveReading): LiveReading => ({
  ...live,
  entries: live.entries
    .map((entry) => ({ ...entry, blocks: chosen(entry.blocks) }))
    .filter(({ blocks }) => blocks.length > 0),
});

/** What is left of the blocks that were not chosen is no text. */
const chosen = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ doubtful }) => !doubtful);

const bodyText = (blocks: readonly Pick<Block, 'kind' | 'text'>[]): string =>
  blocks.flatMap(({ kind, text }) => (kind === 'caption' ? [] : [text])).join('\n\n');

function timedUpdates({ entries }: LiveReading, context: BlockContext): Updates {
  const own = entries.filter(({ outside }) => !outside);
  const stated = statedByPage(own, context.liveUpdates ?? []);
  const instants = instantsOf(
    own.map(({ mark, stated: marked }, index) => ({ mark, stated: marked ?? stated[index] })),
    context,
  );
  const updates = own.map(({ mark, headline, blocks }, index): Update => {
    const instant = instants[index];
    return {
      time: mark?.shown || null,
      ...(instant && { datePublished: instant }),
      ...(headline && { headline }),
      articleBody: bodyText(blocks),
    };
  });
  const numbers = new Map(own.map((entry, index) => [entry, index]));
  const texts = entries.flatMap((entry) => {
    const update = numbers.get(entry);
    return entry.blocks.map(({ kind, text }) => ({ kind, text, ...(update !== undefined && { update }) }));
  });
  return { updates, texts };
}

/** The instants that the page's structured data gives the entries, where it declares the same texts. */
function statedByPage(entries: readonly Entry[], liveUpdates: readonly LiveUpdate[]): (string | undefined)[] {
  return entries.map(({ blocks }) => {
    const found = entriesBeginning(
      blocks.map(({ text }) => text),
      liveUpdates,
    ).find((index) => index !== undefined);
    return found === undefined ? undefined : liveUpdates[found]?.datePublished;
  });
}

/** Updates that only structured data tells: the visible text is cut where its entries begin, or they stand for themselves. */
function declared(blocks: readonly Block[], { liveUpdates = [] }: BlockContext): Updates {
  const begins = entriesBeginning(
    blocks.map(({ text }) => text),
    liveUpdates,
  );
  const plain = blocks.map(({ kind, text }) => ({ kind, text }));
  if (liveUpdates.length === 0) return { updates: [], texts: plain };
  if (begins.every((index) => index === undefined)) {
    const updates = declaredUpdates(liveUpdates);
    if (plain.length > 0) return { updates, texts: plain };
    return {
      updates,
      texts: updates.map(({ articleBody }, update) => ({ kind: 'paragraph', text: articleBody, update })),
    };
  }
  const texts: Text[] = [];
  const updates: Update[] = [];
  for (const [at, block] of plain.entries()) {
    const entry = liveUpdates[begins[at] ?? -1];
    if (entry !== undefined || updates.length === 0)
      updates.push({
        time: null,
        ...(entry?.datePublished && { datePublished: entry.datePublished }),
        ...(entry?.headline && { headline: entry.headline }),
        articleBody: '',
      });
    texts.push({ ...block, update: updates.length - 1 });
  }
  return {
    updates: updates.map((update, index) => ({
      ...update,
      articleBody: bodyText(texts.filter((text) => text.update === index)),
    })),
    texts,
  };
}

type PlacedText = Text & { readonly start: number; readonly words: Words };

/** Joins the body and tells where each paragraph starts in it; captions are no part of it. */
function place(texts: readonly Text[]): { placed: PlacedText[]; articleBody: string } {
  let start = 0;
  const placed = texts.map((text) => {
    const at = start;
    if (text.kind !== 'caption') start += text.text.length + 2;
    return { ...text, start: at, words: wordsOf(text.text) };
  });
  return { placed, articleBody: bodyText(texts) };
}

const dayOf = (update: Update | undefined, { datePublished, dateModified, timeZone }: BlockContext): string =>
  localDay(update?.datePublished ?? datePublished ?? dateModified, timeZone) ?? '';

const paragraphOf = ({ kind, text, update }: PlacedText, background: boolean): Paragraph => ({
  kind,
  text,
  ...(update === undefined ? {} : { update }),
  ...(background && { background }),
});

/** In a paragraph that looks back, every day before today's is background. */
const withRoles = (dates: readonly DateMention[], background: boolean, today: string): DateMention[] =>
  dates.map((date) => (background && date.date < today ? { ...date, role: 'background' } : date));

function credited(
  { byline, credits }: CreditLines,
  { visibleByline, language, publisher }: BlockContext,
): Pick<ReadBody, 'byline' | 'author' | 'credits'> {
  const printed = byline ?? visibleByline;
  const written = namesFromByline(printed ?? '', language, publisher);
  const others = credits.map((line) => namesFromByline(line, language, publisher));
  const names =
    written.author.length > 0 || written.credits.length > 0
      ? written.author
      : [...new Set(others.flatMap((line) => line.author))];
  const author = names.filter((name) => !isHouseName(name, publisher)).map((name) => tidyCase(name, language));
  const rest = credits.flatMap((line, index) => (others[index]?.credits.length ? others[index].credits : [line]));
  return {
    ...(printed === undefined ? {} : { byline: printed }),
    author,
    credits: [...new Set([...written.credits, ...rest])],
  };
}
