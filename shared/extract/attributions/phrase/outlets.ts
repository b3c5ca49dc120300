import { AGENCIES } from '../../language/agencies.ts';
import { foldPhrase } from '../../language/fold.ts';
import { AMBIGUOUS, NUMBERED, OUTLET_WORDS, PLATFORMS, STATION_WORDS } from '../../language/outlet-words.ts';
import { PRESS } from '../../language/press.ts';
import type { Lexicon } from '../lexicon.ts';

type Words = readonly { readonly text: string }[];

/** Whether a word is a usual part of an outlet's name. */
export const isOutletWord = (word: string): boolean => OUTLET_WORDS.has(word);

/** Whether a word is where a channel is run, which names no outlet: `a Telegram channel`. */
export const isPlatform = (word: string): boolean => PLATFORMS.includes(foldPhrase(word));

/** An address as the name of an outlet: `Zeta.net`. */
const DOMAIN = /^[\p{L}\p{N}-]+\.(?:\p{Ll}|\p{Lu})[\p{L}]{1,4}$/u;
/** Stations of North America: `WQEX`, `KRTV-TV`. */
const CALL_SIGN = /^(?!KPMG|WADA|WIPO|WWII|WHOI)(?:[KW][A-Z]{3}|D[WXYZ][A-Z]{2})(?:-(?:TV|FM|AM|DT))?$/u;

const KNOWN = new Set([...AGENCIES, ...PRESS]);
/** Names that are long enough to be told by their letters alone, however they are written. */
const KNOWN_FOLDED = new Set([...KNOWN].filter((name) => name.length > 4 && !AMBIGUOUS.has(name)).map(foldPhrase));

/** Whether a name is listed among agencies and outlets, as printed. */
export const isListed = (name: string): boolean => KNOWN.has(name);

const isKnown = (name: string): boolean =>
  (KNOWN.has(name) && !(AMBIGUOUS.has(name) && name !== name.toUpperCase())) ||
  (name.length > 4 && /^\p{Lu}/u.test(name) && KNOWN_FOLDED.has(foldPhrase(name)));

/** Whether a name is that of a known agency or outlet. Between other letters a Latin name is one even where English has the word: `сообщает Trend`. */
export const isKnownHere = (name: string, { foreign }: Lexicon): boolean =>
  isKnown(name) || (foreign && KNOWN.has(name));

/** A name without its article and quotation marks. */
export const bareName = (text: string): string =>
  text.replace(/^(?:the|The|a|an)\s+/u, '').replace(/^[«“„"]+|[»”“"]+$/gu, '');

/** Whether a name alone is an outlet's: a known one, or an address. */
export const isOutlet = (name: string, lexicon: Lexicon): boolean =>
  isKnownHere(bareName(name), lexicon) || DOMAIN.test(name);

/** Whether a word by its form can only be an outlet's. */
export const isOutletsOwn = (word: string, lexicon: Lexicon): boolean =>
  isOutletWord(word) || CALL_SIGN.test(word) || isOutlet(word, lexicon);

/** Whether a word begins as a name does. */
export function isName(word: string): boolean {
  const first = word.charCodeAt(0);
  // a letter of ASCII, as most words begin with, tells by itself
  if ((first | 32) >= 97 && (first | 32) <= 122) return first < 97;
  return /^["«“„]?[\p{Lu}\p{N}]/u.test(word) && /\p{L}/u.test(word);
}

/** `Channel 9`, `Radio 4`. */
export const isNumbered = (all: Words): boolean => {
  const station = all.at(-2)?.text ?? '';
  return /^\d{1,3}$/u.test(all.at(-1)?.text ?? '') && (isOutletWord(station) || NUMBERED.has(station));
};

/** `Radio Nord`: of a station the first word tells. */
export const isStation = (all: Words): boolean =>
  all.length > 1 && all.length < 5 && STATION_WORDS.has(all[0]?.text ?? '') && all.every(({ text }) => isName(text));
