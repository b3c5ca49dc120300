import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, fixturePages, undeclared, wrongFields } from './extraction-pages.ts';

/** Least values; a change that lowers one is a loss of quality and has to be argued for where the floor is lowered. */
type Floors = {
  readonly pages: number;
  readonly body: number;
  readonly lowestBody: number;
  readonly rightFields: number;
  readonly undeclared: {
    readonly body: number;
    readonly headline: number;
    readonly days: number;
    readonly authors: number;
  };
};
const floors: Floors = JSON.parse(readFileSync(join(import.meta.dirname, 'extraction-floors.json'), 'utf8'));
const pages = fixturePages();
const scored = pages.map((page) => ({ name: page.name, body: bodyOf(page), wrong: wrongFields(page) }));

describe('extraction from pages in the markup of real systems', () => {
  it('reads every page that there ever was', () => {
    expect(pages.length).toBeGreaterThanOrEqual(floors.pages);
  });

  it('keeps the mean F1 of the bodies', () => {
    const mean = scored.reduce((sum, { body }) => sum + body, 0) / scored.length;
    expect(mean).toBeGreaterThanOrEqual(floors.body);
  });

  it.each(scored)('reads the body of $name', ({ body }) => {
    expect(body).toBeGreaterThanOrEqual(floors.lowestBody);
  });

  it('keeps the share of pages whose fields are all right', () => {
    const wrong = scored.flatMap(({ name, wrong: fields }) => fields.map((field) => `${name}: ${field}`));
    const right = scored.filter(({ wrong: fields }) => fields.length === 0).length / scored.length;
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(floors.rightFields);
  });
});

describe('extraction from the same pages without structured data and metas', () => {
  const bare = fixturePages(undeclared).filter(({ expected }) => expected.dropped === undefined);
  const share = (right: readonly boolean[]): number => right.filter(Boolean).length / right.length;

  it('keeps the mean F1 of the bodies', () => {
    const mean = bare.reduce((sum, page) => sum + bodyOf(page), 0) / bare.length;
    expect(mean).toBeGreaterThanOrEqual(floors.undeclared.body);
  });

  it('keeps the share of headlines', () => {
    const told = bare.flatMap(({ expected: { headline }, found }) =>
      headline ? [found.article.headline === headline] : [],
    );
    expect(share(told)).toBeGreaterThanOrEqual(floors.undeclared.headline);
  });

  it('gives hardly a day that is not the article’s', () => {
    const days = bare.flatMap(({ expected: { datePublished }, found: { article } }) =>
      datePublished && article.datePublished ? [article.datePublished.slice(0, 10) === datePublished.slice(0, 10)] : [],
    );
    expect(days.length).toBeGreaterThan(60);
    expect(share(days)).toBeGreaterThanOrEqual(floors.undeclared.days);
  });

  it('gives hardly a writer who is none', () => {
    const names = bare.flatMap(({ expected, found }) =>
      (expected.author ?? []).length > 0
        ? found.article.author.map((name) => expected.author?.includes(name) === true)
        : [],
    );
    expect(names.length).toBeGreaterThan(60);
    expect(share(names)).toBeGreaterThanOrEqual(floors.undeclared.authors);
  });
});
