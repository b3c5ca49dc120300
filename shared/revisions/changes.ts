import type { Article, Update } from '../model/article.ts';
import type { Changes } from '../model/revision.ts';
import { alignParagraphs } from './align-paragraphs.ts';
import { foldText, isFurniture } from './fold-text.ts';
import { numbersIn } from './numbers.ts';

/** One state of an article as far as changes are told: the article's own fields, and the names of the entities found in it. */
export type Snapshot = Readonly<
  Pick<Article, 'headline' | 'author' | 'labels' | 'updates' | 'quotes' | 'dates' | 'corrections' | 'articleBody'>
> & { readonly entities: readonly string[] };

/** What counts of a stored article, tagged or not. */
export function snapshotOf(article: Article & { readonly entities?: readonly { readonly name: string }[] }): Snapshot {
  const { headline, author, labels, updates, quotes, dates, corrections, articleBody } = article;
  const entities = (article.entities ?? []).map((entity) => entity.name);
  return { headline, author, labels, updates, quotes, dates, corrections, articleBody, entities };
}

type CameAndWent = { added: string[]; removed: string[] };

/** What happened between two states, in facts. Empty where a reader would see no difference. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  const headline =
    foldText(before.headline) === foldText(after.headline)
      ? undefined
      : { before: before.headline, after: after.headline };
  const paragraphs = alignParagraphs(paragraphsOf(before), paragraphsOf(after));
  const corrections = comings(before.corrections, after.corrections).added;
  return {
    ...(headline && { headline }),
    ...field('author', comings(before.author, after.author)),
    ...field('labels', comings(before.labels, after.labels)),
    ...(paragraphs.length > 0 && { paragraphs }),
    ...field('updates', changedUpdates(before.updates, after.updates)),
    ...field('entities', comings(before.entities, after.entities)),
    ...field('numbers', changedNumbers(before, after)),
    ...field('quotes', comings(before.quotes.map(quoted), after.quotes.map(quoted))),
    ...(corrections.length > 0 && { corrections }),
  };
}

const paragraphsOf = (state: Snapshot): string[] =>
  state.articleBody.split(/\n\s*\n/u).filter((text) => text.trim() !== '');
const quoted = (quote: { readonly text: string }): string => quote.text;

function field<Name extends string>(name: Name, change: CameAndWent): Partial<Record<Name, CameAndWent>> {
  const made: Partial<Record<Name, CameAndWent>> = {};
  if (change.added.length + change.removed.length > 0) made[name] = change;
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
        .filter((line) => !isFurniture(line))
        .join('\n')}`,
    ),
  );
  if (old === undefined || now === undefined) return { added: [], removed: [] };
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, printed]) => printed),
    removed: [...old].filter(([key]) => !now.has(key)).map(([, printed]) => printed),
  };
}

/** Updates are the same where their instant or mark and the start of their text agree, or one of both and nothing contradicts it. */
function changedUpdates(before: readonly Update[], after: readonly Update[]): CameAndWent {
  const known = (updates: readonly Update[]): ReadonlySet<string> => new Set(updates.flatMap(keysOf));
  const [old, now] = [known(before), known(after)];
  return {
    added: after.filter((update) => !keysOf(update).some((key) => old.has(key))).map(nameOf),
    removed: before.filter((update) => !keysOf(update).some((key) => now.has(key))).map(nameOf),
  };
}

const FIRST_WORDS = 8;
const firstWords = (update: Update): string => update.articleBody.split(/\s+/u).slice(0, FIRST_WORDS).join(' ');

function keysOf(update: Update): string[] {
  const text = foldText(firstWords(update)).toLowerCase();
  const time =
    update.datePublished ?? (/\d\s*[:.h]\s*\d\d|\d\s*[ap]\.?m/iu.test(update.time ?? '') ? update.time : undefined);
  return [`text ${text}`, ...(time ? [`time ${time}`] : [])];
}

const nameOf = (update: Update): string => update.time ?? `${firstWords(update)} …`;
