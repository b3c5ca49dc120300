import { languageOf, rulesFor } from '../language/language.ts';
import { perLanguage, phrasePattern, wordsAnywhere } from './phrases.ts';
import type { Words } from './word-finder.ts';
import { openingFinder, phraseFinder } from './word-finder.ts';

/** Longer paragraphs are body text that mentions a correction. */
const LONGEST = 1500;
/** A line of one word heads what is below it. */
const LONGEST_WORD = 24;

const patterns = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.corrections ?? {});
  const [openings, notices] = [
    rules.flatMap((part) => part.openers ?? []),
    rules.flatMap((part) => part.notices ?? []),
  ];
  const openers = phrasePattern(openings);
  return {
    // by its first word, whether a text may begin as one of the next two
    opens: openingFinder([...openings, ...notices]),
    // The word, perhaps a date or a number, and a colon or dash; or the word alone in brackets.
    opener: new RegExp(
      `^[\\s*•([_–—-]*${openers}(?:\\s*\\([^()]{1,40}\\)|,?\\s+[\\p{L}\\p{N}., ]{1,30})?\\s*(?:[:：–—)\\]]|$)`,
      'iu',
    ),
    notice: new RegExp(`^[\\s*•([_–—-]*${phrasePattern(notices)}\\s*[:：–—-]`, 'iu'),
    corrects: wordsAnywhere(
      rules.flatMap((part) => part.corrects ?? []),
      'iu',
    ),
    phrase: phraseFinder(rules.flatMap((part) => part.phrases ?? [])),
  };
}, languageOf);

/** The paragraphs that correct this text, as printed. */
export function correctionsIn(paragraphs: readonly Words[], language: string | undefined): string[] {
  const { opens, opener, phrase, notice, corrects } = patterns(language);
  const isOpener = (words: Words): boolean => opens(words) && opener.test(words.text);
  const corrected = paragraphs.filter((words, index) => {
    const { text } = words;
    if (text.length > LONGEST) return false;
    const above = paragraphs[index - 1];
    if (text.length < LONGEST_WORD && !text.includes(' ') && paragraphs[index + 1] !== undefined && isOpener(words))
      return false;
    return (
      isOpener(words) ||
      phrase(words).length > 0 ||
      (opens(words) && notice.test(text) && corrects.test(text)) ||
      // A bare "Correction" line heads the notice below it.
      (above !== undefined && above.text.length < 40 && isOpener(above))
    );
  });
  return corrected.map(({ text }) => text);
}
