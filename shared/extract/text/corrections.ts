import { languageOf, rulesFor } from '../language/language.ts';
import { perLanguage, phrasePattern, wordsAnywhere } from './phrases.ts';
import type { Words } from './word-finder.ts';
import { phraseFinder } from './word-finder.ts';

/** Longer paragraphs are body text that mentions a correction. */
const LONGEST = 1500;

const patterns = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.corrections ?? {});
  const openers = phrasePattern(rules.flatMap((part) => part.openers ?? []));
  return {
    // The word, perhaps a date or a number, and a colon or dash; or the word alone in brackets.
    opener: new RegExp(
      `^[\\s*•([_–—-]*${openers}(?:\\s*\\([^()]{1,40}\\)|,?\\s+[\\p{L}\\p{N}., ]{1,30})?\\s*(?:[:：–—)\\]]|$)`,
      'iu',
    ),
    notice: new RegExp(
      `^[\\s*•([_–—-]*${phrasePattern(rules.flatMap((part) => part.notices ?? []))}\\s*[:：–—-]`,
      'iu',
    ),
    corrects: wordsAnywhere(
      rules.flatMap((part) => part.corrects ?? []),
      'iu',
    ),
    phrase: phraseFinder(rules.flatMap((part) => part.phrases ?? [])),
  };
}, languageOf);

/** The paragraphs that correct this text, as printed. */
export function correctionsIn(paragraphs: readonly Words[], language: string | undefined): string[] {
  const { opener, phrase, notice, corrects } = patterns(language);
  const corrected = paragraphs.filter((words, index) => {
    const { text } = words;
    if (text.length > LONGEST) return false;
    const above = paragraphs[index - 1]?.text;
    return (
      opener.test(text) ||
      phrase(words).length > 0 ||
      (notice.test(text) && corrects.test(text)) ||
      // A bare "Correction" line heads the notice below it.
      (above !== undefined && above.length < 40 && opener.test(above))
    );
  });
  return corrected.map(({ text }) => text);
}
