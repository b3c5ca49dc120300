import { type Phrase, phraseAt } from './phrase.ts';
import { isPerson, mentionEnd, type Text } from './text.ts';
import type { Word } from './tokens.ts';
import { HEADS } from './words.ts';

/** A title in the plural and those who share it; `place` is the word of the place that a person's name is followed by. */
export type Shared = {
  readonly phrase: Phrase;
  readonly singular: string;
  readonly people: readonly { readonly mention: number; readonly place?: number }[];
};

/** The singular of a noun of office in the plural (`ministers`, `spokesmen`, `secretaries`). */
function singularOf(word: Word | undefined): string | undefined {
  if (word === undefined || word.mention !== -1) return undefined;
  const forms = [
    word.text.replace(/s$/u, ''),
    word.text.replace(/ies$/u, 'y'),
    word.text.replace(/m[e]n$/u, 'man'),
    word.text.replace(/es$/u, ''),
  ];
  return forms.find((form) => form !== word.text && HEADS.has(form.toLowerCase()));
}

/** The people named from a word on: `A and B`, `A, B and C`, each perhaps with `of` and a place behind it. */
function peopleFrom(text: Text, first: number): Shared['people'] {
  const { words, mentions } = text;
  const found: { mention: number; place?: number }[] = [];
  let at = first;
  while (isPerson(text, words[at]) && words[at]?.opens !== true) {
    const mention = words[at]?.mention ?? -1;
    at = mentionEnd(text, at);
    const place = words[at]?.lower === 'of' ? (words[at + 1]?.mention ?? -1) : -1;
    const placed = place >= 0 && mentions[place]?.type !== 'Person';
    if (placed) at = mentionEnd(text, at + 1);
    if (words[at]?.text === '(' && words[at + 2]?.text === ')') at += 3;
    found.push({ mention, ...(placed && { place }) });
    const joins = words[at]?.text === ',' || words[at]?.lower === 'and' || words[at]?.text === '&';
    if (!joins) break;
    at += words[at]?.text === ',' && words[at + 1]?.lower === 'and' ? 2 : 1;
  }
  return found;
}

/** The title in the plural that ends before the name which begins at a word, where at least two people share it. */
export function sharedTitle(text: Text, first: number): Shared | undefined {
  const singular = singularOf(text.words[first - 1]);
  if (singular === undefined || text.words[first]?.opens) return undefined;
  const people = peopleFrom(text, first);
  const phrase = phraseAt(text.words, first - 1, Math.max(0, first - 8), first, false);
  return people.length > 1 && phrase.to === first ? { phrase, singular, people } : undefined;
}
