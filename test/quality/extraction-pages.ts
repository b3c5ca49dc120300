import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extraction } from '../../shared/extract/extract.ts';
import { extract } from '../../shared/extract/extract.ts';
import { bodyScore } from '../../shared/extract/training/score.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

/** What a page of our own should give; a field that is absent is not looked at. */
export type Expected = {
  readonly about: string;
  readonly url: string;
  readonly headline?: string;
  readonly labels?: readonly string[];
  readonly author?: readonly string[];
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly inLanguage?: string;
  readonly publisher?: string;
  readonly articleSection?: string;
  readonly keywords?: readonly string[];
  /** Addresses of the pictures. */
  readonly image?: readonly string[];
  /** Kinds of the paragraphs, in order. */
  readonly kinds?: readonly string[];
  readonly articleBody?: string;
  readonly mustContain?: readonly string[];
  readonly mustNotContain?: readonly string[];
  readonly updates?: number;
  readonly isAccessibleForFree?: boolean;
  readonly dropped?: string;
};

export type FixturePage = { readonly name: string; readonly expected: Expected; readonly found: Extraction };

const DECLARED = /<script[^>]*ld\+json[^>]*>[\s\S]*?<\/script>|<meta\b(?![^>]*charset)[^>]*>/giu;

/** A page without its structured data and metas, as pages of small outlets are. */
export const undeclared = (html: string): string => html.replace(DECLARED, '');

/** Every page of the folder, read as it is or as `made` makes it; a page without its expected answer is an error. */
export function fixturePages(made = (html: string): string => html): FixturePage[] {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -5));
  return names.sort().map((name) => {
    const expected: Expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
    const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
    return { name, expected, found: extract({ url: expected.url, html: made(html) }) };
  });
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** F1 of the body, or the share of segments that are where they should be. */
export function bodyOf({ expected, found: { article } }: FixturePage): number {
  const { articleBody, mustContain = [], mustNotContain = [] } = expected;
  if (articleBody === '') return article.articleBody === '' ? 1 : 0;
  if (articleBody !== undefined) return bodyScore(articleBody, article.articleBody).f1;
  const body = fold(article.articleBody);
  const right =
    mustContain.filter((text) => body.includes(fold(text))).length +
    mustNotContain.filter((text) => !body.includes(fold(text))).length;
  const all = mustContain.length + mustNotContain.length;
  return all > 0 ? right / all : 1;
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

const instant = (date: string): string =>
  /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date) ? new Date(date).toISOString() : date;

/** The fields of a page that differ from what was expected, with both values. */
export function wrongFields({ expected, found: { article, dropped } }: FixturePage): string[] {
  const wrong: string[] = [];
  const check = (field: string, same: boolean, want: unknown, got: unknown) => {
    if (!same) wrong.push(`${field}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`);
  };
  const { headline, author, labels, datePublished, dateModified, inLanguage, updates, isAccessibleForFree } = expected;
  if (headline !== undefined) check('headline', article.headline === headline, headline, article.headline);
  if (author) check('author', sameList(article.author, author), author, article.author);
  if (labels) check('labels', sameList(article.labels, labels), labels, article.labels);
  if (datePublished !== undefined) {
    const got = article.datePublished ?? '';
    const same = datePublished.length === 10 ? got.startsWith(datePublished) : instant(got) === instant(datePublished);
    check('datePublished', same, datePublished, got);
  }
  if (dateModified !== undefined)
    check(
      'dateModified',
      instant(article.dateModified ?? '') === instant(dateModified),
      dateModified,
      article.dateModified,
    );
  if (inLanguage !== undefined)
    check('inLanguage', article.inLanguage?.split('-')[0] === inLanguage, inLanguage, article.inLanguage);
  for (const field of ['publisher', 'articleSection'] as const)
    if (expected[field] !== undefined)
      check(field, article[field] === expected[field], expected[field], article[field]);
  const lists = {
    keywords: article.keywords,
    image: article.image.map(({ url }) => url),
    kinds: article.paragraphs.map(({ kind }) => kind),
  };
  for (const field of ['keywords', 'image', 'kinds'] as const) {
    const want = expected[field];
    if (want) check(field, want.join('|') === lists[field].join('|'), want, lists[field]);
  }
  if (updates !== undefined) check('updates', article.updates.length === updates, updates, article.updates.length);
  if (isAccessibleForFree !== undefined)
    check(
      'isAccessibleForFree',
      article.isAccessibleForFree === isAccessibleForFree,
      isAccessibleForFree,
      article.isAccessibleForFree,
    );
  check('dropped', dropped === expected.dropped, expected.dropped, dropped);
  return wrong;
}
