import { foldPhrase } from '../language/fold.ts';
import { matchesIn } from '../matches.ts';
import { type AttributionContext, isOwn } from './citing-context.ts';
import type { Cue } from './cues.ts';
import { isName, isOutletWord } from './outlet-names.ts';
import { bareName, headIsPress, isOutlet, phraseBefore, phraseOf, type SourcePhrase, wordsIn } from './press-phrase.ts';
import type { PressWords } from './press-words.ts';

/** `“Zeta” xarici KİV-ə istinadən`: after a quoted name another source, not the noun of the first. */
const isOutside = (next: { readonly text: string }, words: PressWords): boolean =>
  words.demonym.test(foldPhrase(next.text)) || words.inside.has(foldPhrase(next.text)) || isName(next.text);

/** The phrase right before a verb, or the owner before it, or where the verb ends the sentence the one that begins it, up to its comma: `Zeta ajansı, ... duyurdu.` */
export function sourceBefore(
  text: string,
  cue: Cue,
  words: PressWords,
  outlets: ReadonlySet<string>,
): SourcePhrase | undefined {
  if (cue.rule.source === 'owner') return ownerBefore(text, cue.start, words);
  const near = nearBefore(text, cue.start, words, outlets);
  if (
    !words.endings ||
    (near !== undefined && headIsPress(near, words, outlets)) ||
    !/^[.!?]?(?:\s|$)/u.test(text.slice(cue.end))
  )
    return near;
  const from = Math.max(
    0,
    ...matchesIn(text.slice(0, cue.start), /[.!?]\s+(?=\p{Lu})/gu).map((found) => found.index + found[0].length),
  );
  const comma = text.indexOf(',', from);
  const first = comma > from && comma < cue.start ? phraseBefore(text, comma, words) : undefined;
  return first?.start === from && headIsPress(first, words, outlets) ? first : near;
}

/** `the News Agency of Nortonia (NAN) reports`, `WQEX in Northport reported`: the phrase before a bracket or a place. */
function nearBefore(
  text: string,
  to: number,
  words: PressWords,
  outlets: ReadonlySet<string>,
): SourcePhrase | undefined {
  const near = phraseBefore(text, to, words);
  if (near !== undefined && headIsPress(near, words, outlets)) return near;
  const [aside] = ASIDE.exec(text.slice(Math.max(0, to - LONGEST_ASIDE), to)) ?? [];
  const subject = aside === undefined ? undefined : phraseBefore(text, to - aside.length, words);
  if (subject !== undefined && headIsPress(subject, words, outlets)) return subject;
  const [between] = BETWEEN.exec(text.slice(Math.max(0, to - 40), to)) ?? [];
  return (between !== undefined && phraseBefore(text, to - between.length, words)) || near;
}

/** `the Zeta Post, which saw the letter, reports`: what commas set off behind the outlet. */
const ASIDE = /,\s\p{Ll}[^,.;:!?“”"«»()]{3,100},\s$/u;
const LONGEST_ASIDE = 106;

const BETWEEN = /\s(?:\(\p{Lu}[\p{L}\d.-]{1,11}\)|(?:in|of|from)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s$/u;

/** `Zeta Hattı'nın bakanlığa dayandırdığı habere göre`: the nearest name in the genitive, in the clause. */
function ownerBefore(text: string, to: number, words: PressWords): SourcePhrase | undefined {
  const clause = /[^.!?,;:]*$/u.exec(text.slice(Math.max(0, to - LONGEST_OWNED), to))?.[0] ?? '';
  const owner = matchesIn(clause, OWNER).at(-1);
  return owner && phraseOf(wordsIn(owner[0], to - clause.length + owner.index, words));
}

const LONGEST_OWNED = 120;
const OWNER = /\p{Lu}[\p{L}\p{N}.]*(?:\s\p{Lu}[\p{L}\p{N}.]*){0,3}?(?=['’]n?[ıiuü]n\s|(?<=s[ıiuü])n[ıiuü]n\s)/gu;

/** `Zetadan Etaya verilən məlumata görə`: who was told it, in the dative behind the source in the ablative. */
function listenerBehind(text: string, phrase: SourcePhrase): [string, SourcePhrase] | undefined {
  const at = phrase.words.findIndex(({ start }, index) => index > 0 && TELLER.test(text.slice(phrase.start, start)));
  const listener = phraseOf(phrase.words.slice(Math.max(1, at)));
  const teller = phraseOf(phrase.words.slice(0, at));
  if (at < 1 || teller === undefined || !listener?.words.every(({ text: word }) => isName(word))) return undefined;
  const end = listener.end + (/^['’-]\p{Ll}+/u.exec(text.slice(listener.end))?.[0].length ?? 0);
  return LISTENER.test(text.slice(listener.start, end))
    ? [text.slice(listener.start, listener.end).replace(/['’-][yn]?[aəe]$/u, ''), teller]
    : undefined;
}

/** No land of which the name ends so: `Qazaxıstan`. */
const TELLER = /(?<!s)[dt][aeə]n\s$/u;
const LISTENER = /[aəe]$/u;

/** Who repeats the source that stands before a verb, and the source: the outlet's own name may stand before it (`Zeta Rusiya mediasına istinadən`), whoever was told it behind it. */
export function withoutRepeater(
  text: string,
  phrase: SourcePhrase,
  words: PressWords,
  context: AttributionContext,
): [string | undefined, SourcePhrase] {
  const told = words.endings ? listenerBehind(text, phrase) : undefined;
  if (told !== undefined) return told;
  for (let count = Math.min(4, phrase.words.length - 1); count > 0; count -= 1) {
    const last = phrase.words[count - 1];
    const next = phrase.words[count];
    const name = text.slice(phrase.start, last?.end ?? phrase.start);
    const isNext =
      next !== undefined &&
      (words.demonym.test(foldPhrase(next.text)) || words.inside.has(foldPhrase(next.text)) || !isName(next.text));
    const isOther =
      next !== undefined &&
      words.endings &&
      (/^[“"«].*[”"»]$/u.test(name)
        ? isOutside(next, words)
        : isOutlet(name, words) && isName(next.text) && !isOutletWord(next.text));
    if (next !== undefined && (((isNext || words.endings) && isOwn(name, context)) || isOther))
      return [bareName(name), { start: next.start, end: phrase.end, words: phrase.words.slice(count) }];
  }
  return [undefined, phrase];
}
