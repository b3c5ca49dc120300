import { describe, expect, it } from 'vitest';
import { LANGUAGES, rulesFor } from '../../../shared/extract/language/language.ts';

describe('citing words of a language', () => {
  it.each(LANGUAGES)('do not repeat its verbs of reporting, which are read on both sides: %s', (language) => {
    const { repeats = [], cues = [] } = rulesFor(language)[0]?.attributions ?? {};
    const bothSides = cues.filter(
      ({ source, cites }) => (source === 'after' && cites === 'told') || (source === 'before' && cites === 'press'),
    );
    expect(bothSides.flatMap(({ words }) => words).filter((word) => repeats.includes(word))).toEqual([]);
  });
});
