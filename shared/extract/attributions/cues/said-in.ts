import type { Attribution } from '../../../model/article.ts';
import { foldPhrase } from '../../language/fold.ts';
import { citingRules, languageOf } from '../../language/language.ts';
import { matchesIn } from '../../matches.ts';
import { perLanguage, phrasePattern, WORD_END, WORD_START, wordsAlone } from '../../text/phrases.ts';
import type { Words } from '../../text/word-finder.ts';
import { citationsOf } from '../citation.ts';
import type { Context } from '../context.ts';
import type { Lexicon } from '../lexicon.ts';
import { isName, isOutlet } from '../phrase/outlets.ts';
import { isQuoted, isSpokenWords, wholePhrase } from '../phrase/words.ts';

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

/** A body that is cited by where something was said, and from where on the text speaks of it: from whom it was told on, unless that is an outlet. */
export type SaidIn = { readonly cited: Attribution; readonly from: number };

/** `сообщили в мэрии`, `В городской прокуратуре Зетска сообщили`: whom a Slavic text cites by where it was said. */
export function citedByPlace({ text }: Words, context: Context): SaidIn[] {
  const reader = readerFor(context.language);
  if (reader === undefined) return [];
  const read = ({ index, groups }: RegExpExecArray, isBehind: boolean): SaidIn[] => {
    const { verb = '', to = '', lead = '', body = '' } = groups ?? {};
    const start = index + (isBehind ? verb.length + 1 + to.length : 0) + lead.length;
    const told = bodyOf(body, reader, context.lexicon);
    if (told === undefined) return [];
    const phrase = wholePhrase(text, start + told.from, start + told.to, told.named ? 'name' : 'somebody');
    const from = to === '' || isOutlet(to.trim(), context.lexicon) ? phrase.start : index + verb.length + 1;
    return citationsOf(text, phrase, { verb }, context).map((cited) => ({ cited, from }));
  };
  return [
    ...matchesIn(text, reader.behind).flatMap((found) => read(found, true)),
    ...matchesIn(text, reader.before).flatMap((found) => read(found, false)),
  ];
}

/** How many words may stand before the noun of a body: `в региональном управлении`. */
const ADJECTIVES = 2;

type Told = { readonly named: boolean; readonly from: number; readonly to: number };

/** Of the words behind the preposition those that name a body; none where they are a place, a day or a talk. */
function bodyOf(printed: string, { where }: Reader, lexicon: Lexicon): Told | undefined {
  const all = printed.split(/\s(?![^«]*»)/u);
  const [first = ''] = all;
  const isNameFirst = (isQuoted(first) && !isSpokenWords(first)) || /^\p{Lu}[\p{Lu}\d]+$/u.test(first);
  const head = isNameFirst ? 0 : all.findIndex((word) => isOrgan(word, lexicon));
  if (head < 0 || head > ADJECTIVES) return undefined;
  const name = all.slice(head, head + 2).find(isQuoted);
  // `в паблике «Зета»`: the name says which
  if (name !== undefined && lexicon.press.test(foldPhrase(all[head] ?? ''))) {
    const at = printed.indexOf(name);
    return { named: true, from: at + 1, to: at + name.length - 1 };
  }
  const isEnd = (word: string, before: string): boolean =>
    (where.test(word) || lexicon.ends.has(foldPhrase(word))) && !(word === 'по' && isOrgan(before, lexicon));
  const stop = all.findIndex((word, index) => index > head && isEnd(word, all[index - 1] ?? ''));
  const kept = all.slice(0, stop < 0 ? all.length : stop);
  const quotes = isQuoted(first) && isNameFirst && kept.length === 1 ? 1 : 0;
  return { named: kept.some(isName), from: quotes, to: kept.join(' ').length - quotes };
}

const isOrgan = (word: string, lexicon: Lexicon): boolean => {
  const folded = foldPhrase(word);
  return lexicon.body.test(folded) || lexicon.informant.test(folded) || lexicon.press.test(folded);
};
