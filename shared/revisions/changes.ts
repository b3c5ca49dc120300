import type { Article } from '../model/article.ts';
import type { CameAndWent, Changes } from '../model/revision.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import { foldUpdate } from './fingerprint.ts';
import { foldText, isFurniture } from './fold-text.ts';
import { numbersIn } from './numbers.ts';
import {
  editsOf,
  namePairs,
  numberPairs,
  quotePairs,
  type Replacement,
  replacementsIn,
  withPairs,
} from './replacements.ts';
import { changedUpdates, reordered } from './update-changes.ts';

/** One state of an article as far as changes are told: the article's own fields, and the names of the entities found in it. */
export type Snapshot = Readonly<
  Pick<
    Article,
    'headline' | 'dateline' | 'author' | 'labels' | 'updates' | 'quotes' | 'dates' | 'corrections' | 'articleBody'
  >
> & { readonly entities: readonly string[] };

/** What counts of a stored article, tagged or not. */
export function snapshotOf(article: Article & { readonly entities?: readonly { readonly name: string }[] }): Snapshot {
  const { headline, dateline, author, labels, updates, quotes, dates, corrections, articleBody } = article;
  const entities = (article.entities ?? []).map((entity) => entity.name);
  const counted = { headline, author, labels, updates, quotes, dates, corrections, articleBody, entities };
  return { ...counted, ...(dateline !== undefined && { dateline }) };
}

/** What happened between two states, in facts. Empty where a reader would see no difference. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const headline = became(before.headline, after.headline);
  const dateline = became(before.dateline ?? '', after.dateline ?? '');
  const { changes: paragraphs, moved } = alignParagraphs(paragraphsOf(before), paragraphsOf(after));
  const notices = comings(before.corrections, after.corrections);
  const told = {
    ...(headline && { headline }),
    ...(dateline && { dateline }),
    ...field('author', comings(before.author, after.author)),
    ...field('labels', comings(before.labels, after.labels)),
    ...(paragraphs.length > 0 && { paragraphs: [...paragraphs] }),
    ...field('updates', changedUpdates(before.updates, after.updates)),
    ...named(before, after, replacementsIn(editsOf(headline, paragraphs))),
    ...(notices.added.length > 0 && { corrections: notices.added }),
    ...(notices.removed.length > 0 && { withdrawn: notices.removed }),
  };
  const order = orderOf(before, after, moved, told);
  return { ...told, ...(order && { order }) };
}

/** Two texts, where they differ for a reader. */
const became = (before: string, after: string): { before: string; after: string } | undefined =>
  foldText(before) === foldText(after) ? undefined : { before, after };

/** Names, numbers and quotes that came, went, or took the place of others. */
function named(before: Snapshot, after: Snapshot, replacements: readonly Replacement[]): Partial<Changes> {
  const entities = comings(before.entities, after.entities);
  const numbers = changedNumbers(before, after);
  const quotes = comings(before.quotes.map(quoted), after.quotes.map(quoted));
  return {
    ...field('entities', withPairs(entities, namePairs(entities, replacements))),
    ...field('numbers', withPairs(numbers, numberPairs(numbers, replacements))),
    ...field('quotes', withPairs(quotes, quotePairs(quotes))),
  };
}

/** What stands elsewhere now. Where updates are cut at another paragraph and nothing else changed, that is told as their order. */
function orderOf(before: Snapshot, after: Snapshot, moved: boolean, told: Changes): Changes['order'] {
  if (reordered(before.updates, after.updates)) return 'updates';
  if (moved) return 'paragraphs';
  const silent = Object.keys(told).every((name) => name === 'labels' || name === 'entities');
  const cut = JSON.stringify(before.updates.map(foldUpdate)) !== JSON.stringify(after.updates.map(foldUpdate));
  return silent && cut ? 'updates' : undefined;
}

const paragraphsOf = (state: Snapshot): string[] =>
  state.articleBody.split(/\n\s*\n/u).filter((text) => text.trim() !== '');
const quoted = (quote: { readonly text: string }): string => quote.text;

function field<Name extends string>(name: Name, change: CameAndWent): Partial<Record<Name, CameAndWent>> {
  const made: Partial<Record<Name, CameAndWent>> = {};
  if (change.added.length + change.removed.length + (change.changed?.length ?? 0) > 0) made[name] = change;
  return made;
}

/** What is in one list and not in the other, typography and case aside, as printed. */
function comings(
  before: readonly string[],
  after: readonly string[],
  key = (text: string) => foldText(text).toLowerCase(),
): CameAndWent {
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))];
  const only = (texts: readonly string[], others: ReadonlySet<string>): string[] => [
    ...new Map(texts.filter((text) => !others.has(key(text))).map((text) => [key(text), text])).values(),
  ];
  return { added: only(after, old), removed: only(before, now) };
}

/** Whether a paragraph is a correction notice: it repeats the number that was wrong. */
const isNotice = (text: string, { corrections }: Snapshot): boolean =>
  corrections.some((notice) => text.includes(notice));

/** The body with a letter for each character of a date: its figures are no amounts. */
function withoutDates({ articleBody, dates }: Snapshot): string {
  let [text, at] = ['', 0];
  for (const { start, end } of [...dates].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    text += articleBody.slice(at, start) + 'x'.repeat(end - start);
    at = end;
  }
  return text + articleBody.slice(at);
}

function changedNumbers(before: Snapshot, after: Snapshot): CameAndWent {
  const [old, now] = [before, after].map((state) =>
    numbersIn(
      `${state.headline}\n${withoutDates(state)
        .split('\n')
        .filter((line) => !isFurniture(line) && !isNotice(line, state))
        .join('\n')}`,
    ),
  );
  if (old === undefined || now === undefined) return { added: [], removed: [] };
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, printed]) => printed),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, printed]) => printed),
  };
}
