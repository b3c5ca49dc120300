import type { Block } from '../block.ts';
import { languageOf, rulesFor } from '../language/language.ts';
import { perLanguage, phrasePattern, WORD_END, wordsAtStart } from './phrases.ts';
import { openingTest } from './word-finder.ts';

/** A line that points elsewhere is no longer than a headline and what is before it. */
const LONGEST = 220;

const patternsOf = perLanguage((language) => {
  const pointers = rulesFor(language).flatMap((part) => part.pointers ?? []);
  const boilerplate = rulesFor(language).flatMap((part) => part.boilerplate ?? []);
  const before = '^[\\s*•►▶→>(-]*';
  return {
    opens: openingTest([...pointers, ...boilerplate]),
    pattern: new RegExp(
      `${before}(?:${phrasePattern(boilerplate)}${WORD_END}|${phrasePattern(pointers)}\\s*(?:[:：|►▶→>]|[-–—]\\s|$))`,
      'iu',
    ),
    printed: wordsAtStart(rulesFor(language).flatMap((part) => part.updates?.changed ?? [])),
  };
}, languageOf);

/** The blocks without lines that point readers to other texts (`Also read: ...`) or to the outlet (`Follow us on ...`). */
export function withoutPointers(
  blocks: readonly Block[],
  language: string | undefined,
  publisher = '',
): readonly Block[] {
  const { opens, pattern, printed } = patternsOf(language);
  // `Support the Zeta Post!`
  const isAppeal = (text: string): boolean =>
    publisher !== '' && text.length < LONGEST_APPEAL && text.endsWith('!') && text.includes(publisher);
  // `Published in Zeta Post, May 19th, 2027`
  const isPrintNote = (text: string): boolean =>
    publisher !== '' &&
    text.length < LONGEST_APPEAL &&
    /\d{4}\W*$/u.test(text) &&
    printed.test(text) &&
    text.toLowerCase().includes(publisher.toLowerCase());
  return blocks.filter(
    ({ text, kind }) =>
      kind === 'quote' ||
      text.length > LONGEST ||
      !((opens(text) && pattern.test(text)) || isAppeal(text) || isPrintNote(text)),
  );
}

const LONGEST_APPEAL = 80;
