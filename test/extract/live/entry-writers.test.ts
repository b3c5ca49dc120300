import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { writersApart } from '../../../shared/extract/live/entry-writers.ts';

const block = (text: string, entry?: string): Block => ({
  kind: 'paragraph',
  text,
  emphasis: false,
  hint: '',
  ...(entry && { entry }),
});
const textsOf = (blocks: readonly Block[]): string[] => writersApart(blocks, 'en').map(({ text }) => text);

describe('writersApart', () => {
  it('cuts times and writers of entries apart, also the writer of one entry alone', () => {
    expect(
      textsOf([
        block('16:47 Ann Lee', '1'),
        block('14:20Tom Reed', '2'),
        block('09:04 Ann Lee', '3'),
        block('Text.', '3'),
      ]),
    ).toEqual(['16:47', 'Ann Lee', '14:20', 'Tom Reed', '09:04', 'Ann Lee', 'Text.']);
  });
  it('cuts a name and the stamp behind it apart', () => {
    expect(textsOf([block('Ann Lee 9 March 2027 22:17', '1'), block('Ann Lee, 21:48', '2')])).toEqual([
      '9 March 2027 22:17',
      'Ann Lee',
      ', 21:48',
      'Ann Lee',
    ]);
  });

  it.each([
    ['names that stand once each, which may be headlines', ['16:47 Pier Reopens', '14:20 Road Closed'], true],
    ['lines outside entries', ['16:47 Ann Lee', '14:20 Ann Lee'], false],
  ])('leaves %s', (_, lines, inEntries) => {
    expect(textsOf(lines.map((text, index) => block(text, inEntries ? `${index}` : undefined)))).toEqual(lines);
  });
});
