import { describe, expect, it } from 'vitest';
import { isFurnitureByWords, newsParagraphs, remembered } from '../../shared/dedupe/furniture.ts';
import { furnitureOf, learnFurniture } from '../../shared/store/furniture.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import { paragraph, prose } from '../support/newsroom-text.ts';

const SLOGAN = 'Das Blatt der Küste. Seit 1904 jeden Morgen vor sechs Uhr in Ihrem Kasten.';

describe('isFurnitureByWords', () => {
  it.each([
    'By Edda Kestle',
    'Sign up for our weekly letter from the coast: newsletter@gazette.example',
    '(Reporting by Hugo Lomax; Editing by Celia Brisk)',
    'Continue reading on the original site.',
    'Suivez-nous sur tous les réseaux.',
  ])('sees through %j', (text) => expect(isFurnitureByWords(text)).toBe(true));

  it.each([
    'By Tuesday the water had gone, and the harbour board counted 14 sunken boats along the northern pier of Vinmouth.',
    `The court told the paper to stop using the word subscription in its advertisements. ${'The judge gave it a month. '.repeat(14)}`,
  ])('keeps news: %j', (text) => expect(isFurnitureByWords(text)).toBe(false));
});

describe('the memory of furniture', () => {
  it('drops what a source has shown on three pages, whatever its digits', () => {
    const p = prose(1);
    const pages = ['1904', '1905', '1906'].map((year) => `${paragraph(p)}\n\n${SLOGAN.replace('1904', year)}`);
    const memoryAfter = (count: number) =>
      pages.slice(0, count).reduce(remembered, [] as ReturnType<typeof remembered>);
    const news = paragraph(p);
    expect(newsParagraphs(`${news}\n\n${SLOGAN}`, memoryAfter(3))).toEqual([news]);
    expect(newsParagraphs(`${news}\n\n${SLOGAN}`, memoryAfter(2))).toEqual([news, SLOGAN]);
  });

  it('stays bounded, and what was seen often outlives what was seen once', () => {
    const p = prose(2);
    let memory = remembered([], SLOGAN);
    for (let page = 0; page < 400; page++)
      memory = remembered(memory, [paragraph(p), paragraph(p), ...(page < 3 ? [SLOGAN] : [])].join('\n'));
    expect(memory.length).toBeLessThanOrEqual(300);
    expect(newsParagraphs(SLOGAN, memory)).toEqual([]);
  });

  it('records a page once, however often it is delivered, and loses nothing to an absent source', async () => {
    const table = memoryTable();
    for (let delivery = 0; delivery < 5; delivery++)
      await learnFurniture(table, 'gazette', await furnitureOf(table, 'gazette'), 'a1', SLOGAN);
    const known = await furnitureOf(table, 'gazette');
    expect(known.pages).toBe(1);
    expect(newsParagraphs(SLOGAN, known.memory)).toEqual([SLOGAN]);
    await learnFurniture(table, '', known, 'a2', SLOGAN);
    expect((await furnitureOf(table, '')).pages).toBe(0);
  });

  it('keeps the first of two pages recorded at once', async () => {
    const table = memoryTable();
    const nothing = await furnitureOf(table, 'gazette');
    await Promise.all([
      learnFurniture(table, 'gazette', nothing, 'a1', 'one'),
      learnFurniture(table, 'gazette', nothing, 'a2', 'two'),
    ]);
    expect((await furnitureOf(table, 'gazette')).pages).toBe(1);
  });
});
