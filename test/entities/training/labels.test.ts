import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMarginals, createWorkspace } from '../../../shared/entities/tagger/marginals.ts';
import { TAG_COUNT, tagsOfSpan } from '../../../shared/entities/tagger/tags.ts';
import { tokenise } from '../../../shared/entities/tokenise.ts';
import type { GoldMention } from '../../../shared/entities/training/corpora.ts';
import { latticeOf } from '../../../shared/entities/training/labels.ts';
import { inCapitals, inTitleCase } from '../../../shared/entities/training/recase.ts';
import { repaired, widenedNames } from '../../../shared/entities/training/repair.ts';

const mention = (text: string, name: string, type: string): GoldMention => {
  const start = text.indexOf(name);
  return { type, start, end: start + name.length, text: name };
};
const document = (text: string, domain: string, ...names: readonly (readonly [string, string])[]) => ({
  id: 'x',
  domain,
  text,
  mentions: names.map(([name, type]) => mention(text, name, type)),
});
const named = (mentions: readonly GoldMention[]): string[] => mentions.map((m) => `${m.text}|${m.type}`);

describe('latticeOf', () => {
  const text = 'The Danish envoy met Ana Lund in Oslo.';
  const gold = [mention(text, 'Ana Lund', 'Person'), mention(text, 'Oslo', 'Place')];
  const lattice = (marksRare: boolean): Int32Array => latticeOf(text, tokenise(text), gold, marksRare);

  it('allows one tag where the annotation is sure', () => {
    const [begin = 0, last = 0] = tagsOfSpan('Person', 2);
    expect(Array.from(lattice(true)).slice(4, 6)).toEqual([1 << begin, 1 << last]);
    expect(lattice(true)[1]).toBe(1);
  });

  it('leaves capitalised words open where a corpus does not mark nationalities', () => {
    const danish = lattice(false)[1] ?? 0;
    const [group = 0] = tagsOfSpan('Group', 1);
    expect(danish & 1).toBe(1);
    expect(danish & (1 << group)).not.toBe(0);
    expect(lattice(false)[2]).toBe(1);
  });

  const bitsOf = (text: string, ...gold: GoldMention[]): number[] =>
    Array.from(latticeOf(text, tokenise(text), gold, true));

  it('takes an abbreviation with its full stop for the end of a name without it', () => {
    const text = 'He left Holm Ltd. on Monday.';
    const [begin = 0, last = 0] = tagsOfSpan('Organization', 2);
    expect(bitsOf(text, mention(text, 'Holm Ltd', 'Organization')).slice(2, 4)).toEqual([1 << begin, 1 << last]);
  });

  it('teaches nothing of a name that is cut within a word or by the end of a sentence', () => {
    const any = 2 ** TAG_COUNT - 1;
    const cut = 'They sell Kobos here.';
    expect(bitsOf(cut, mention(cut, 'Kobo', 'Product'))).toEqual([1, 1, any, 1, 1]);
    const two = 'He met Jose Xy. Holm there.';
    expect(bitsOf(two, mention(two, 'Jose Xy. Holm', 'Person'))).toEqual([1, 1, any, any, any, any, 1, 1]);
  });

  const word = fc.constantFrom(
    'Holm',
    'No.',
    'Ltd.',
    'said',
    'X.',
    'St.',
    '“',
    'A',
    '1,5',
    '\n',
    'Ana-Mari',
    "Ana's",
    '!',
  );
  it('allows a reading of every sentence, whatever is marked', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.array(fc.nat({ max: 99 }), { maxLength: 8 }), (words, cuts) => {
        const text = words.join(' ');
        const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        const spans = at.slice(1).map((end, i) => ({ type: 'Person', start: at[i] ?? 0, end, text: '' }));
        const tokens = tokenise(text);
        const bits = latticeOf(
          text,
          tokens,
          spans.filter((_, i) => i % 2 === 0),
          true,
        );
        const opens = [...tokens.opens.keys()].filter((t) => t === 0 || tokens.opens[t] === 1);
        for (const [i, first] of opens.entries()) {
          const count = (opens[i + 1] ?? tokens.count) - first;
          const flat = new Float64Array(TAG_COUNT * TAG_COUNT).fill(1);
          const rows = new Float32Array(count * TAG_COUNT);
          expect(addMarginals(createWorkspace(), rows, flat, count, { lattice: bits, at: first }, 1, rows)).toBe(true);
        }
      }),
    );
  });
});

describe('repaired', () => {
  const places = new Set(['Denmark', 'Kenya']);
  it.each([
    ['a country tagged as a group is a place', 'In Kenya it rained.', ['Kenya', 'gpe'], ['Kenya|Place']],
    ['an address is no name', 'Mr. Holm left.', ['Mr.', 'Person'], []],
    ['who follows an address is a person', 'Mr. Holm left.', ['Holm', 'Organization'], ['Holm|Person']],
    [
      'a compass point is not part of a place',
      'In southern Kenya it rained.',
      ['southern Kenya', 'Place'],
      ['Kenya|Place'],
    ],
    ['an article prefix stays', 'He saw al-Holm there.', ['al-Holm', 'Person'], ['al-Holm|Person']],
    [
      'a body with a telling head is an organisation',
      'The Harbour Union met.',
      ['Harbour Union', 'Place'],
      ['Harbour Union|Organization'],
    ],
  ] as const)('%s', (_, text, [name, type], expected) => {
    expect(named(repaired(document(text, 'gmb', [name, type]), places).mentions)).toEqual(expected);
  });
});

describe('widenedNames', () => {
  it('takes in the capitalised words before a cut name', () => {
    const text = 'He left the United States on Monday.';
    expect(named(widenedNames(document(text, 'gum-wikinews', ['States', 'Place'])))).toEqual(['United States|Place']);
  });
});

describe('recasing', () => {
  const text = 'Ana Lund met the envoy of Kenya in Oslo.';
  it.each([
    ['capitals', inCapitals, 'ANA LUND MET THE ENVOY OF KENYA IN OSLO.'],
    ['title case', inTitleCase, 'Ana Lund Met the Envoy of Kenya in Oslo.'],
  ])('keeps the offsets in %s', (_, recase, expected) => {
    const copy = recase(document(`${text} x`, 'gmb', ['Ana Lund', 'Person'], ['Kenya', 'Place']));
    expect(copy.text).toBe(expected);
    for (const m of copy.mentions) expect(copy.text.slice(m.start, m.end)).toBe(m.text);
    expect(copy.mentions.length).toBe(2);
  });
});
