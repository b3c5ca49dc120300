import { foldPhrase } from '../language/fold.ts';
import { citingRules, languageOf } from '../language/language.ts';
import { matchesIn } from '../matches.ts';
import { perLanguage, phrasePattern, WORD_END, WORD_START, wordsAlone } from '../text/phrases.ts';
import { isName } from './outlet-names.ts';
import { isQuoted, isSpokenWords } from './press-phrase.ts';
import { type PressWords, pressWords } from './press-words.ts';

/** A body by where it was said; `listener` is to whom, where the text says it between verb and place. */
export type SaidIn = {
  readonly named: boolean;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
  readonly listener?: { readonly start: number; readonly end: number };
};

const WORD = '(?:«[^«»]{2,40}»|[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:\\.[\\p{L}\\p{N}]+)*)';
const NAMES = '(?:«[^«»]{2,40}»|\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*){0,2})';

type Reader = { readonly behind: RegExp; readonly before: RegExp; readonly where: RegExp };

/** A plural verb of reporting, behind it a place or before it one that begins its clause. */
const readerFor = perLanguage((language): Reader | undefined => {
  const parts = citingRules(language);
  const plural = phrasePattern(parts.flatMap((part) => part.plural ?? []));
  const where = parts.flatMap((part) => part.where ?? []);
  if (where.length === 0) return undefined;
  const capital = where.map((word) => word.replace(/^./u, (letter) => letter.toUpperCase()));
  const listener = phrasePattern(parts.flatMap((part) => part.listeners ?? []));
  return {
    behind: new RegExp(
      `${WORD_START}(?<verb>${plural})\\s(?<to>(?:${listener}(?:\\s${NAMES})?|${NAMES})\\s)?(?<lead>${phrasePattern(where)}\\s)(?<body>${WORD}(?:\\s${WORD}){0,9})`,
      'gu',
    ),
    before: new RegExp(
      `(?<=^|[.!?»”,]\\s)(?<lead>${phrasePattern([...where, ...capital])}\\s)(?<body>${WORD}(?:\\s${WORD}){0,7}?)\\s(?<verb>${plural})${WORD_END}`,
      'gu',
    ),
    where: wordsAlone(where),
  };
}, languageOf);

/** `сообщили в мэрии`, `В городской прокуратуре Зетска сообщили`: whom a Slavic text cites by where it was said. */
export function saidIn(text: string, language: string | undefined): SaidIn[] {
  const reader = readerFor(language);
  if (reader === undefined) return [];
  const words = pressWords(language);
  const read = ({ index, groups }: RegExpExecArray, isBehind: boolean): SaidIn[] => {
    const { verb = '', to = '', lead = '', body = '' } = groups ?? {};
    const start = index + (isBehind ? verb.length + 1 + to.length : 0) + lead.length;
    const told = bodyOf(body, reader, words);
    if (told === undefined) return [];
    const listener = to === '' ? {} : { listener: { start: index + verb.length + 1, end: start - lead.length - 1 } };
    return [{ ...told, verb, start: start + told.from, end: start + told.to, ...listener }];
  };
  return [
    ...matchesIn(text, reader.behind).flatMap((found) => read(found, true)),
    ...matchesIn(text, reader.before).flatMap((found) => read(found, false)),
  ];
}

/** How many words may stand before the noun of a body: `в региональном управлении`. */
const ADJECTIVES = 2;

/** Of the words behind the preposition those that name a body; none where they are a place, a day or a talk. */
function bodyOf(
  printed: string,
  { where }: Reader,
  words: PressWords,
): { readonly named: boolean; readonly from: number; readonly to: number } | undefined {
  const all = printed.split(/\s(?![^«]*»)/u);
  const isBody = (word: string): boolean => isOrgan(word, words);
  const noun = all.findIndex(isBody);
  const [first = ''] = all;
  const isQuotedName = isQuoted(first) && !isSpokenWords(first);
  const head = isQuotedName || /^\p{Lu}[\p{Lu}\d]+$/u.test(first) ? 0 : noun;
  if (head < 0 || head > ADJECTIVES) return undefined;
  const stop = all.findIndex(
    (word, index) =>
      index > head &&
      (where.test(word) || words.ends.has(foldPhrase(word))) &&
      !(word === 'по' && isBody(all[index - 1] ?? '')),
  );
  const kept = all.slice(0, stop < 0 ? all.length : stop);
  const name = all.slice(head, head + 2).find(isQuoted);
  // `в паблике «Зета»`: the name says which
  if (name !== undefined && words.press.test(foldPhrase(all[head] ?? ''))) {
    const at = printed.indexOf(name);
    return { named: true, from: at + 1, to: at + name.length - 1 };
  }
  const quotes = isQuotedName && kept.length === 1 ? 1 : 0;
  return { named: kept.some(isName), from: quotes, to: kept.join(' ').length - quotes };
}

const isOrgan = (word: string, words: PressWords): boolean => {
  const folded = foldPhrase(word);
  return words.body.test(folded) || words.informant.test(folded) || words.press.test(folded);
};
