import { foldPhrase } from '../language/fold.ts';
import { languageOf } from '../language/language.ts';
import { perLanguage, phrasePattern } from '../text/phrases.ts';
import { isName } from './outlet-names.ts';
import { attributionRules, pressWords } from './press-words.ts';
import type { OtherSource } from './unnamed-sources.ts';

/** A place, up to six words of it, and a plural verb of reporting, at the start of a clause. */
const readerFor = perLanguage((language): RegExp | null => {
  const plural = attributionRules(language).flatMap((part) => (part.repeats ?? []).filter((verb) => /ли$/u.test(verb)));
  if (plural.length === 0) return null;
  return new RegExp(
    `(?<=^|[.!?»”,]\\s)[ВвУу]\\s(?<body>\\p{L}[\\p{L}-]*(?:\\s\\p{L}[\\p{L}-]*){0,5}?)\\s(?<verb>${phrasePattern(plural)})(?!\\p{L})`,
    'gu',
  );
}, languageOf);

/** `В городской прокуратуре Зетска сообщили`: a Slavic body by where it was said. */
export function saidIn(text: string, language: string | undefined): OtherSource[] {
  const reader = readerFor(language);
  if (reader === null) return [];
  const words = pressWords(language);
  return [...text.matchAll(reader)].flatMap(({ index, groups: { body = '', verb = '' } = {} }) => {
    const all = body.split(' ');
    const isBody = all.some((word) => words.body.test(foldPhrase(word)));
    return isBody && all.some(isName) ? [{ named: true, verb, start: index + 2, end: index + 2 + body.length }] : [];
  });
}
