import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAGGER, tagSpans } from '../../shared/entities/tag-spans.ts';
import { shippedModel } from '../../shared/entities/tagger/model-file.ts';
import { EntityType } from '../../shared/model/entity.ts';

const found = (text: string): string[] =>
  tagSpans(text).map((span) => `${text.slice(span.start, span.end)}|${span.type}`);

describe('tagSpans', () => {
  it.each([
    ['Defence Minister Taras Kovalchuk arrived in Ankara.', ['Taras Kovalchuk|Person', 'Ankara|Place']],
    [
      'Envoys of Ukraine’s Ministry of Foreign Affairs protested.',
      ['Ukraine|Place', 'Ministry of Foreign Affairs|Organization'],
    ],
    ['Storm Boris flooded Austria.', ['Storm Boris|Event', 'Austria|Place']],
    ['Live: storm Edda reaches the coast', ['Edda|Event']],
    ['After the storm London was quiet.', ['London|Place']],
    ['U.S. Defense Secretary Taras Kovalchuk left.', ['U.S.|Place', 'Taras Kovalchuk|Person']],
    ['Nothing here names anybody at all.', []],
    ['', []],
    ['   \n\n ', []],
  ])('tags %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('learns from the rest of the page who a bare surname is', () => {
    const page = 'Mr. Velidov resigned. The decision surprised the party.\n\nVelidov had led it for ten years.';
    expect(found(page)).toEqual(['Velidov|Person', 'Velidov|Person']);
  });

  it('reads typewriter and typographic apostrophes alike', () => {
    const typewriter = "Armenia's President Aram Hakobyan met Kenya's envoy in Doha.";
    expect(tagSpans(typewriter.replaceAll("'", '’'))).toEqual(tagSpans(typewriter));
  });

  it('gives ordered spans that do not overlap, lie in the text, and are sure to a degree', () => {
    const name = fc.constantFrom(
      'Kyiv',
      'U.S.',
      'İzmir',
      'Ltd.',
      'the',
      'of',
      '“',
      "'s",
      '\n',
      '\u0301',
      '\ud800',
      '🙂',
      'المغرب',
      '北京',
      'A.',
      '-',
      '(',
      'ﬃ',
      'Ǆ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(name, { maxLength: 60 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (body) => {
        let at = 0;
        for (const { start, end, type, confidence } of tagSpans(body)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(EntityType.options).toContain(type);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          at = end;
        }
      }),
    );
  });

  it('gives the same answer whatever it tagged before', () => {
    const text = 'Lt. Gen. Oksana Bilyk of the Border Service spoke in Lviv.';
    const before = tagSpans(text);
    tagSpans('A different page about Peru and the Bank of Finland.');
    expect(tagSpans(text)).toEqual(before);
  });

  it.each([
    ['one endless word', 'A'.repeat(200_000)],
    ['one endless abbreviation', 'A.'.repeat(100_000)],
    ['endless apostrophes', "a'".repeat(100_000)],
    ['an endless run of capitals', 'Oslo '.repeat(40_000)],
    ['endless joiners', 'Bank of '.repeat(25_000)],
    ['combining marks alone', '\u0301'.repeat(200_000)],
    ['a full stop and spaces', `A.${' '.repeat(200_000)}`],
  ])('comes to an end on %s', (_, text) => {
    expect(Array.isArray(tagSpans(text))).toBe(true);
  });

  it('says which tagger spoke, and fits the size allowed', () => {
    expect(TAGGER.name).toBe('dateline-en');
    expect(TAGGER.version).toBe(shippedModel().version);
    const size = (file: string): number => statSync(new URL(`../../shared/entities/${file}`, import.meta.url)).size;
    expect(size('tagger/model.bin') + size('gazetteer/gazetteer.bin')).toBeLessThanOrEqual(6_000_000);
  });
});
