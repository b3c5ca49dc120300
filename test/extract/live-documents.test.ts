import { describe, expect, it } from 'vitest';
import { tagArticle } from '../../shared/entities/tag.ts';
import { extract } from '../../shared/extract/extract.ts';
import type { Article } from '../../shared/model/article.ts';
import { type Expected, liveCases, liveDocuments, normal, pageAround, type Wanted } from './live-documents.ts';

const instant = (date: string | undefined | null): string | undefined =>
  date ? (date.includes('T') ? new Date(date).toISOString() : date) : undefined;

function checkFields(article: Article, expected: Expected): void {
  if (expected.headline !== undefined) expect(article.headline).toBe(expected.headline);
  if (expected.labels) expect([...article.labels].sort()).toEqual([...expected.labels].sort());
  if (expected.author) expect(article.author).toEqual(expected.author);
  if (expected.dateline !== undefined) expect(article.dateline ?? null).toBe(expected.dateline);
  if (expected.language) expect(article.inLanguage).toMatch(new RegExp(`^${expected.language}`, 'u'));
  if (expected.published?.length === 10)
    expect(article.datePublished).toMatch(new RegExp(`^${expected.published}`, 'u'));
  else if (expected.published) expect(instant(article.datePublished)).toBe(instant(expected.published));
  if (expected.modified) expect(instant(article.dateModified)).toBe(instant(expected.modified));
  if (expected.corrections)
    expect(article.corrections.map((text) => normal(text).slice(0, 40))).toEqual(
      expected.corrections.map((text) => text.slice(0, 40)),
    );
}

function checkBody(article: Article, wanted: readonly Wanted[]): void {
  const free = wanted.filter(({ flags }) => flags.includes('h')).map(({ text }) => text);
  const given = article.articleBody.split('\n\n').map(normal);
  expect(given.filter((text) => !free.includes(text))).toEqual(
    wanted.filter(({ flags }) => !flags.includes('h')).map(({ text }) => text),
  );
  expect(article.paragraphs.filter(({ background }) => background).map(({ text }) => normal(text))).toEqual(
    wanted.filter(({ flags }) => flags.includes('b')).map(({ text }) => text),
  );
}

function checkUpdates(article: Article, { updates }: Expected, body: readonly Wanted[]): void {
  if (updates === undefined) return;
  const free = body.filter(({ flags }) => flags.includes('h')).map(({ text }) => text);
  expect(article.updates.map(({ time }) => time === null)).toEqual(updates.map(({ t }) => t === null));
  for (const [index, wanted] of updates.entries()) {
    const given = article.updates[index];
    const texts = (given?.articleBody ?? '').split('\n\n').map(normal);
    const below = texts[0] === normal(given?.headline) ? texts.slice(1) : texts;
    const own = below.filter((text) => !free.includes(text));
    if (wanted.t) expect(given?.time).toContain(wanted.t);
    if (wanted.at !== undefined) expect(instant(given?.datePublished)).toBe(instant(wanted.at));
    if (wanted.n) expect(own).toHaveLength(wanted.n);
    if (wanted.s) expect(own.join(' ')).toMatch(new RegExp(`^${wanted.s}`, 'u'));
    if (wanted.h) expect([given?.headline, texts[0]]).toContain(wanted.h);
  }
}

/** The same source, with or without an article or a word around it. */
const isLike = (given: string, wanted: string): boolean => {
  const [a, b] = [normal(given).toLowerCase(), normal(wanted).toLowerCase()];
  return (a.includes(b) && a.length < b.length + 16) || (b.includes(a) && b.length < a.length + 8);
};

function checkSources(article: Article, { cited, citedMay = [], unnamed = [], named = [] }: Expected): void {
  if (cited === undefined) return;
  const wanted = cited.map((line) => line.split(' < '));
  for (const [via = '', publisher] of wanted) {
    const found = article.attributions.find((one) => isLike(one.via, via));
    expect(article.attributions.map((one) => one.via).filter((one) => isLike(one, via))).not.toEqual([]);
    if (publisher) expect(found?.publisher).toBe(publisher);
  }
  const allowed = [...wanted.map(([via = '']) => via), ...citedMay];
  expect(article.attributions.map(({ via }) => via).filter((via) => !allowed.some((one) => isLike(via, one)))).toEqual(
    [],
  );
  for (const [list, is] of [
    [unnamed, false],
    [named, true],
  ] as const)
    for (const via of list) expect(article.attributions.find((one) => isLike(one.via, via))?.named).toBe(is);
}

function checkFacts(article: Article, { quotes = [], dates = [] }: Expected): void {
  for (const { q, by } of quotes) {
    const found = article.quotes.find(({ text }) => normal(text).includes(q));
    expect(found?.text).toContain(q);
    if (by !== undefined) expect(found?.speaker ?? null).toBe(by);
  }
  for (const { d, is, role } of dates) {
    const found = article.dates.find(({ text }) => normal(text).includes(d) || d.includes(normal(text)));
    expect(found?.date).toMatch(new RegExp(`^${is ?? ''}`, 'u'));
    if (role) expect(found?.role).toBe(role);
  }
  for (const { start, end, text } of [
    ...article.attributions.map((one) => ({ ...one, text: one.via })),
    ...article.quotes,
    ...article.dates,
  ])
    expect(article.articleBody.slice(start, end)).toBe(text);
}

function checkPeople(article: Article, { people = {} }: Expected): void {
  const { mentions, entities } = tagArticle(article);
  for (const [name, title] of Object.entries(people)) {
    const found = mentions.find(({ type, text }) => type === 'Person' && normal(text) === name);
    const titles = entities.find(({ id }) => id === found?.entityId)?.jobTitles.map((one) => normal(one.title));
    expect(titles).toContain(title);
  }
}

describe('live and updated articles of many outlets and languages', () => {
  it.each(liveDocuments())('$name', ({ html, expected, body }) => {
    const { article, dropped } = extract({ url: 'https://www.pierpost.example/n/1', html });
    expect(dropped).toBeUndefined();
    checkFields(article, expected);
    checkBody(article, body);
    checkUpdates(article, expected, body);
    checkSources(article, expected);
    checkFacts(article, expected);
    checkPeople(article, expected);
  });
});

describe.each(liveCases())('lines of live and updated articles: $file', ({ cases }) => {
  it.each(cases.map((one) => [JSON.stringify(one.in).slice(0, 120), one] as const))(
    '%s',
    (_, { in: put, ...expected }) => {
      const { article } = extract({ url: 'https://www.pierpost.example/n/1', html: pageAround(put) });
      checkFields(article, expected);
      checkSources(article, expected);
    },
  );
});
