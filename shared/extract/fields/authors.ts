import { declaredNames, isHouse } from '../byline/names.ts';
import { namesOf } from '../page/article-thing.ts';
import { plainText } from '../page/json-ld.ts';
import { AFTER, type AuthorContext, bare, includesAll, type Names, namesFrom } from './author-context.ts';
import { creditedOtherwise } from './other-credits.ts';
import { shownAuthors } from './shown-authors.ts';

const METAS: readonly (readonly [string, number])[] = [
  ['parsely-author', 0.74],
  ['author', 0.72],
  ['article:author_name', 0.72],
  ['byl', 0.72],
  ['article:author', 0.7],
  ['dc.creator', 0.66],
  ['dcterms.creator', 0.66],
  ['sailthru.author', 0.62],
  ['cxenseparse:author', 0.62],
  ['articleauthor', 0.66],
  ['article_author', 0.66],
  ['author_name', 0.62],
  ['mrf:authors', 0.62],
  ['dable:author', 0.62],
  ['creator', 0.6],
];

/** Account names and slugs say who wrote, but not how the name is written. */
const isSlug = (name: string): boolean => /^[a-z0-9._-]+$/.test(name);

function declared({ facts, thing, things }: AuthorContext): Names[] {
  const fromData = namesOf(thing?.value.author ?? thing?.value.creator, things);
  return [
    ...namesFrom(fromData.flatMap(declaredNames), 'json-ld:author', 0.9),
    ...METAS.flatMap(([name, confidence]) => {
      const values = (facts.metas.get(name) ?? []).flatMap((text) => plainText(text) ?? []);
      return namesFrom(values.filter((text) => !isSlug(text)).flatMap(declaredNames), `meta:${name}`, confidence);
    }),
  ];
}

/** The spelling with accents, where the page shows one and the structured data lost it. */
function withAccents(name: string, shown: readonly string[]): string {
  return shown.find((other) => /[^\p{ASCII}]/u.test(other) && bare(other) === bare(name)) ?? name;
}

/**
 * Compares the candidates: a declared author that is only the house gives way to a person whom the page shows; what the page shows confirms what
 * it declares; and linked names that include all declared ones complete them.
 */
function judged(found: readonly Names[], publishers: readonly string[]): Names[] {
  const houses = new Set(publishers.map(bare));
  const shown = found.filter(({ from }) => from.startsWith('visible:'));
  const spellings = shown.flatMap(({ value }) => value);
  return found
    .map((one) => {
      const isVisible = one.from.startsWith('visible:');
      const value = isVisible ? one.value : one.value.map((name) => withAccents(name, spellings));
      let { confidence } = one;
      if (value.every((name) => houses.has(bare(name)) || isHouse(name))) confidence -= 0.35;
      if (!isVisible && shown.some((other) => includesAll(other.value, value))) confidence += 0.09;
      if (one.from === 'visible:author-link' && completes(value, found, 'json-ld:author')) confidence += 0.22;
      if (STATED.has(one.from) && completes(value, found, 'meta:')) confidence += 0.22;
      if (one.from === 'visible:byline' && completes(value, found, 'visible:author-link')) confidence += 0.12;
      return { ...one, value, confidence };
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** What names writers in so many words, or leads to their pages. */
const STATED = new Set(['visible:author-link', 'visible:by-line']);

/** Linked names complete declared ones, and the line around them the linked ones, when they are few and one or two more. */
const completes = (names: readonly string[], found: readonly Names[], source: string): boolean =>
  names.length <= 3 &&
  found.some(({ from, value }) => from.startsWith(source) && value.length < names.length && includesAll(names, value));

/** Declared names without those whom the page credits with something else than the text. */
function writersOf(found: readonly Names[], { facts, headlineAt, bodyAt, language }: AuthorContext): readonly Names[] {
  if (headlineAt < 0 || found.every(({ value }) => value.length < 2)) return found;
  const near = facts.blocks.slice(headlineAt + 1, Math.max(headlineAt + AFTER, bodyAt));
  const others = new Set(creditedOtherwise(near, language).map(bare));
  return found.map((one) => {
    const value = one.value.filter((name) => !others.has(bare(name)));
    return value.length > 0 ? { ...one, value } : one;
  });
}

/** Candidates for the list of authors, best first. An agency is none by itself; it counts instead of a house that the page declares. */
export function authorCandidates(context: AuthorContext): Names[] {
  const found = writersOf([...declared(context), ...shownAuthors(context)], context);
  const sorted = judged(found, context.publishers);
  return sorted.every(({ from }) => from === 'visible:agency') ? [] : sorted;
}
