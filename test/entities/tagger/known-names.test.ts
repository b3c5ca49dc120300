import { describe, expect, it } from 'vitest';
import { documentFacts } from '../../../shared/entities/tagger/document.ts';
import { wordFacts } from '../../../shared/entities/tagger/features.ts';
import { type KnownNames, knownNameMarks, nameKey } from '../../../shared/entities/tagger/known-names.ts';
import { lexiconOf } from '../../../shared/entities/tagger/lexicon.ts';
import { tokenise } from '../../../shared/entities/tokenise.ts';

const LEXICON = lexiconOf({
  keys: new Int32Array(0),
  clusters: new Uint16Array(0),
  vectors: new Uint8Array(0),
  vectorSteps: new Float32Array(0),
});
const COMPANY = 1;
const CLUB = 2;

function table(names: Readonly<Record<string, number>>): KnownNames {
  const known = new Map<number, number>();
  for (const [name, kind] of Object.entries(names)) {
    const words = name.split(' ');
    let key = 0;
    words.forEach((word, i) => {
      key = nameKey(key, wordFacts(word, LEXICON).lower);
      known.set(key, (known.get(key) ?? 0) | (i === words.length - 1 ? kind : 0));
    });
  }
  const keys = [...known.keys()].sort((a, b) => a - b);
  return { keys: Int32Array.from(keys), kinds: Uint8Array.from(keys, (key) => known.get(key) ?? 0) };
}

const KNOWN = table({ Halvorsen: COMPANY, 'Halvorsen Shipping Group': COMPANY, 'Real Varholm': CLUB });

function marked(text: string): string[] {
  const tokens = tokenise(text);
  const doc = documentFacts(text, tokens, LEXICON, new Map(), KNOWN);
  return Array.from(knownNameMarks(KNOWN, doc.facts, doc.sentenceLast), (mark, t) =>
    mark === 0 ? '' : `${text.slice(tokens.starts[t], tokens.ends[t])}:${mark >> 2}${'BILU'.charAt(mark & 3)}`,
  ).filter((mark) => mark !== '');
}

describe('known names', () => {
  it.each([
    ['Shares in Halvorsen fell.', ['Halvorsen:1U']],
    ['Halvorsen Shipping Group rose.', ['Halvorsen:1B', 'Shipping:1I', 'Group:1L']],
    ['Halvorsen Shipping rose.', ['Halvorsen:1U']],
    ['Real Varholm beat Halvorsen.', ['Real:2B', 'Varholm:2L', 'Halvorsen:1U']],
    ['The real varholm is none.', []],
    ['A sentence ends with Real. Varholm begins one.', []],
  ])('marks the longest name at each place: %s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});
