import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, fixturePages, wrongFields } from './extraction-pages.ts';

/** Least values; a change that lowers one is a loss of quality and has to be argued for where the floor is lowered. */
const floors: { pages: number; body: number; lowestBody: number; rightFields: number } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'extraction-floors.json'), 'utf8'),
);
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
