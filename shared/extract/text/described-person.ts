import type { NameWords } from './bare-names.ts';
import { personIn } from './speaker-names.ts';

/** The person whom one of the texts, the last one first, introduces with a noun of the description: `Anwalt` in `der Anwalt Samir Holm` and `Samir Holm, der Anwalt`. */
export function describedPerson(description: string, texts: readonly string[], words: NameWords): string | undefined {
  const nouns = description.split(/\s+/u).filter((noun) => noun.length >= SHORTEST_NOUN);
  for (const text of texts.toReversed())
    for (const noun of nouns) {
      const person = introducedWith(noun, text.slice(-LONGEST_TEXT), words);
      if (person !== undefined) return person;
    }
  return undefined;
}

const SHORTEST_NOUN = 4;
/** Of each text only the end is read. */
const LONGEST_TEXT = 2000;
/** So far from the noun the name may stand. */
const REACH = 60;

/** Looks at each mention of the noun, the last one first. */
function introducedWith(noun: string, text: string, words: NameWords): string | undefined {
  const small = text.toLowerCase();
  const wanted = noun.toLowerCase();
  for (let at = small.lastIndexOf(wanted); at >= 0; at = at === 0 ? -1 : small.lastIndexOf(wanted, at - 1)) {
    const end = at + wanted.length;
    if (isLetter(text[at - 1]) || isLetter(text[end])) continue;
    const person =
      namedBehind(text.slice(end, end + REACH), words) ?? namedBefore(text.slice(Math.max(0, at - REACH), at), words);
    if (person !== undefined) return person;
  }
  return undefined;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}]/u.test(sign);

/** `Anwalt und Dissident Samir Holm`, `Anwältin des Vereins, Samira Holm`: words in small letters may lead to the name. */
function namedBehind(text: string, words: NameWords): string | undefined {
  const phrase = text.split(/[.;:!?“”"„«»()]/u)[0] ?? '';
  const name = personIn(phrase, words, 'first');
  const lead = name === undefined ? '' : phrase.slice(0, phrase.indexOf(name));
  return name?.includes(' ') && lead.trim().split(/\s+/u).length <= MOST_WORDS ? name : undefined;
}

const MOST_WORDS = 4;

/** `Samir Holm, der neue `: the name before the comma in front of the noun. */
function namedBefore(text: string, words: NameWords): string | undefined {
  const [, part = ''] = /([^,.;:!?“”"„«»]+),\s(?:[\p{L}\p{M}’'-]+\s){0,3}$/u.exec(text) ?? [];
  const name = personIn(part, words, 'last');
  return name?.includes(' ') && part.trimEnd().endsWith(name) ? name : undefined;
}
