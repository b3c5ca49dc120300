import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Block } from '../../shared/extract/block.ts';
import { type BlockContext, type ReadBody, readBlocks } from '../../shared/extract/read-blocks.ts';

type Written =
  | string
  | (Partial<Record<'p' | 'b' | 'i' | 'h' | 'li' | 'caption', string>> & {
      dateTime?: string;
      entry?: string;
      ruled?: true;
    });
type Expected = {
  updates?: {
    time?: string | null;
    datePublished?: string | null;
    starts?: string;
    paragraphs?: number;
    headline?: string;
    skipTime?: boolean;
  }[];
  author?: string[];
  byline?: string;
  dateline?: string;
  absent?: string[];
  present?: string[];
  articleBody?: string;
  articleBodyStarts?: string;
  creditsInclude?: string[];
  attributions?: Record<string, unknown>[];
  quotes?: { text: string; speaker: string | null }[];
  dates?: Record<string, unknown>[];
  background?: string[];
  corrections?: string[];
};
type Fixture = { about: string; context: BlockContext; blocks: Written[]; expected: Expected };

const KINDS = {
  p: 'paragraph',
  b: 'paragraph',
  i: 'paragraph',
  h: 'heading',
  li: 'list-item',
  caption: 'caption',
} as const;

function blockOf(written: Written): Block {
  if (typeof written === 'string') return { kind: 'paragraph', text: written, emphasis: false, hint: '' };
  const [name, kind] = (Object.entries(KINDS) as [keyof typeof KINDS, Block['kind']][]).find(
    ([key]) => key in written,
  ) ?? ['p', 'paragraph'];
  const { dateTime, entry, ruled } = written;
  return {
    kind,
    text: written[name] ?? '',
    emphasis: name === 'b' || name === 'i' || name === 'h',
    hint: '',
    ...(ruled && { ruled }),
    ...(dateTime && { dateTime }),
    ...(entry && { entry }),
  };
}

const folder = join(import.meta.dirname, '../fixtures/live/blocks');

describe('blocks of live and updated articles', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const fixture = parse(readFileSync(join(folder, file), 'utf8')) as Fixture;
    it(`${file.replace('.yaml', '')}: ${fixture.about}`, () => {
      const read = readBlocks(fixture.blocks.map(blockOf), fixture.context);
      checkUpdates(read, fixture.expected);
      checkText(read, fixture.expected);
      checkFacts(read, fixture.expected);
    });
  }
});

const sameInstant = (given: string | undefined, wanted: string | null): void => {
  if (wanted === null) expect(given).toBeUndefined();
  else {
    expect(given).toMatch(/(?:Z|[+-]\d\d:\d\d)$/u);
    expect(new Date(given ?? '').toISOString()).toBe(new Date(wanted).toISOString());
  }
};

function checkUpdates(read: ReadBody, { updates }: Expected): void {
  if (updates === undefined) return;
  expect(read.updates.map(({ time }, index) => (updates[index]?.skipTime ? 'any' : time))).toEqual(
    updates.map(({ time, skipTime }) => (skipTime ? 'any' : time)),
  );
  for (const [index, wanted] of updates.entries()) {
    const given = read.updates[index];
    if (wanted.datePublished !== undefined) sameInstant(given?.datePublished, wanted.datePublished);
    if (wanted.starts) expect(given?.articleBody.startsWith(wanted.starts), given?.articleBody).toBe(true);
    if (wanted.headline) expect(given?.headline).toBe(wanted.headline);
    if (wanted.paragraphs) expect(given?.articleBody.split('\n\n')).toHaveLength(wanted.paragraphs);
  }
}

function checkText(read: ReadBody, expected: Expected): void {
  for (const text of expected.absent ?? []) expect(read.articleBody).not.toContain(text);
  for (const text of expected.present ?? []) expect(read.articleBody).toContain(text);
  if (expected.articleBody) expect(read.articleBody).toBe(expected.articleBody);
  if (expected.articleBodyStarts)
    expect(read.articleBody.slice(0, expected.articleBodyStarts.length)).toBe(expected.articleBodyStarts);
  if (expected.author) expect(read.author).toEqual(expected.author);
  if (expected.byline) expect(read.byline).toBe(expected.byline);
  if (expected.dateline) expect(read.dateline).toBe(expected.dateline);
  expect(read.credits).toEqual(expect.arrayContaining(expected.creditsInclude ?? []));
}

function checkFacts(read: ReadBody, expected: Expected): void {
  for (const one of [
    ...read.attributions.map(({ via, start, end }) => ({ text: via, start, end })),
    ...read.quotes,
    ...read.dates,
  ])
    expect(read.articleBody.slice(one.start, one.end)).toBe(one.text);
  if (expected.attributions)
    expect(read.attributions.map(({ via }) => via)).toEqual(expected.attributions.map(({ via }) => via));
  for (const [index, wanted] of (expected.attributions ?? []).entries())
    expect(read.attributions[index]).toMatchObject(wanted);
  if (expected.quotes)
    expect(read.quotes.map(({ text, speaker = null }) => ({ text, speaker }))).toEqual(expected.quotes);
  if (expected.dates) expect(read.dates.map(({ text, date, role }) => ({ text, date, role }))).toEqual(expected.dates);
  if (expected.corrections) expect(read.corrections).toEqual(expected.corrections);
  if (expected.background)
    expect(read.paragraphs.filter(({ background }) => background).map(({ text }) => text.slice(0, 40))).toEqual(
      expected.background.map((start) => expect.stringMatching(new RegExp(`^${start}`, 'u'))),
    );
}
