import { foldPhrase } from '../language/fold.ts';
import { citingRules, languageOf } from '../language/language.ts';
import { matchesIn } from '../matches.ts';
import { perLanguage, phrasePattern, WORD_END, wordsAlone } from '../text/phrases.ts';
import { isName } from './outlet-names.ts';
import { pressWords } from './press-words.ts';
import type { OtherSource } from './unnamed-sources.ts';

/** A place, up to six words of it, and a plural verb of reporting, at the start of a clause. */
const readerFor = perLanguage((language): RegExp | null => {
  const parts = citingRules(language);
  const isPlural = wordsAlone(parts.flatMap((part) => part.plural ?? []));
  const plural = parts.flatMap((part) => (part.repeats ?? []).filter((verb) => isPlural.test(verb)));
  const where = parts.flatMap((part) => part.where ?? []);
  if (plural.length === 0 || where.length === 0) return null;
  const lead = phrasePattern(where.flatMap((word) => [word, word.replace(/^./u, (letter) => letter.toUpperCase())]));
  return new RegExp(
    `(?<=^|[.!?»”,]\\s)(?<lead>${lead})\\s(?<body>\\p{L}[\\p{L}-]*(?:\\s\\p{L}[\\p{L}-]*){0,5}?)\\s(?<verb>${phrasePattern(plural)})${WORD_END}`,
    'gu',
  );
}, languageOf);

/** `В городской прокуратуре Зетска сообщили`: a Slavic body by where it was said. */
export function saidIn(text: string, language: string | undefined): OtherSource[] {
  const reader = readerFor(language);
  if (reader === null) return [];
  const words = pressWords(language);
  return matchesIn(text, reader).flatMap(({ index, groups: { lead = '', body = '', verb = '' } = {} }) => {
    const all = body.split(' ');
    const isBody = all.some((word) => words.body.test(foldPhrase(word)));
    const start = index + lead.length + 1;
    return isBody && all.some(isName) ? [{ named: true, verb, start, end: start + body.length }] : [];
  });
}
