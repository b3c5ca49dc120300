import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { withoutPageLines } from '../../../shared/extract/text/page-lines.ts';

const block = (text: string, more: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  emphasis: false,
  hint: '',
  ...more,
});
const FIRST = 'The council met on Monday and left early.';
const LAST = 'It will meet again in May.';
const left = (texts: readonly string[], language: string): string[] =>
  withoutPageLines(
    texts.map((text) => block(text)),
    language,
  ).map(({ text }) => text);

describe('lines of the page', () => {
  it.each([
    ['en', 'Advertisement'],
    ['en', 'ADVERTISEMENT'],
    ['en', 'Story continues below advertisement'],
    ['en', '— Article content —'],
    ['en', 'Comments are closed.'],
    ['en', '12 shares'],
    ['en', '©2027 The Coast Courier. Distributed by a house.'],
    ['en', 'Copyright 2027 Coast Courier'],
    ['de', 'Anzeige'],
    ['de', 'Advertisement'],
    ['ru', 'Количество просмотров: 214'],
    ['ar', 'إعلان'],
  ])('are left out in %s: "%s"', (language, text) => {
    expect(left([FIRST, text, LAST], language)).toEqual([FIRST, LAST]);
  });

  it.each([
    ['Facebook', 'WhatsApp', 'Copiar enlace'],
    ['Telegram', 'X'],
    ['Поделиться', 'ВКонтакте', 'Telegram'],
  ])('are rows of places to share at: %s, %s', (...texts) => {
    expect(left([FIRST, ...texts, LAST], 'en')).toEqual([FIRST, LAST]);
  });

  it('are not one such name alone', () => {
    expect(left([FIRST, 'Telegram', LAST], 'en')).toEqual([FIRST, 'Telegram', LAST]);
  });

  it.each([
    'Advertisement of the tender ended on Friday.',
    'Copyright law will change, ministers say.',
    'Share prices fell.',
    'Comments from the public are welcome until June.',
    '***',
    'desk@courier.example',
  ])('are not told from text by their first word or inside it: "%s"', (text) => {
    expect(left([FIRST, text, LAST], 'en')).toEqual([FIRST, text, LAST]);
  });

  it.each([
    [['___']],
    [['(abc/de)']],
    [['(ab, cd)']],
    [['[abc]']],
    [['abc/AGENCY']],
    [['desk@courier.example']],
    [['Email: desk@courier.example', '___', 'twitter.com/annlee']],
  ])('stand at an end: %j', (lines) => {
    expect(left([FIRST, LAST, ...lines], 'en')).toEqual([FIRST, LAST]);
    expect(left([...lines, FIRST, LAST], 'en')).toEqual([FIRST, LAST]);
  });

  it('are no quotations and no words of a sentence in brackets', () => {
    expect(withoutPageLines([block(FIRST), block('Comments', { kind: 'quote' }), block(LAST)], 'en')).toHaveLength(3);
    expect(left([FIRST, '(The end.)'], 'en')).toEqual([FIRST, '(The end.)']);
  });

  it('leave a text of nothing else empty', () => {
    expect(left(['___', 'Comments'], 'en')).toEqual([]);
  });
});
