import { foldPhrase } from '../../language/fold.ts';
import { type Context, isOwn } from '../context.ts';
import type { Lexicon } from '../lexicon.ts';

import { namedPart } from '../phrase/names.ts';
import { bareName, isName, isOutlet, isOutletWord } from '../phrase/outlets.ts';
import { phraseBefore } from '../phrase/phrase.ts';
import { isArticle, type Phrase, phraseOf } from '../phrase/words.ts';
import type { CueReader } from './cues.ts';

/** Who repeats the report that is cited from `at` on: `Zeta reports per ...`, `передает Зета со ссылкой на ...`. */
export function repeaterBefore(text: string, at: number, reader: CueReader, lexicon: Lexicon): string | undefined {
  const before = text.slice(Math.max(0, at - 160), at);
  const verb = reportingVerb(before, reader);
  // `Как передает Зета, ссылаясь на ...`
  const to = verb ? at - before.length + verb.index : /,\s$/u.test(before) ? at - 2 : at;
  const phrase = phraseBefore(text, to, lexicon);
  // `издание «Зета» со ссылкой на`: a noun of the press may stand before the name.
  if (phrase?.words.some(({ text: word }) => isName(word) && !isArticle(word)) !== true) return undefined;
  if (verb === null && !reader.reportsAlone.test(text.slice(Math.max(0, phrase.start - 40), phrase.start)))
    return undefined;
  const { phrase: name, named } = namedPart(phrase, lexicon);
  return named ? bareName(text.slice(name.start, name.end)) : undefined;
}

/** `reported late on Sunday, `: with words of when behind it, it is no verb of speech and no name follows it. */
function reportingVerb(before: string, { reportsAtEnd, speech }: CueReader): RegExpExecArray | null {
  const verb = reportsAtEnd.exec(before);
  const late = verb?.groups?.late;
  return late !== undefined && (/^\s\p{Lu}/u.test(late) || speech.test(verb?.[0] ?? '')) ? null : verb;
}

/** `Citing two officials, Zeta reported ...`. */
export function repeaterAfter(
  text: string,
  start: number,
  end: number,
  { reportsAtEnd }: CueReader,
): string | undefined {
  if (start > 0 && !/[.!?]["”»]?\s$/u.test(text.slice(0, start))) return undefined;
  const found = /^,\s+(?:the\s)?((?:\p{Lu}[\p{L}\p{M}\d.&’'-]*\s){1,4})(\p{Ll}+)(?!\p{L})/u.exec(
    text.slice(end, end + 80),
  );
  return found !== null && reportsAtEnd.test(found[2] ?? '') ? found[1]?.trim() : undefined;
}

/** A source, and who repeats it where that stands in the same phrase. */
type Repeated = { readonly publisher?: string | undefined; readonly source: Phrase };

/** Who repeats the source that stands before a verb, and the source: the outlet's own name may stand before it (`Zeta Rusiya mediasına istinadən`), whoever was told it behind it. */
export function withoutRepeater(text: string, phrase: Phrase, context: Context): Repeated {
  const { lexicon } = context;
  const told = lexicon.suffixed ? listenerBehind(text, phrase) : undefined;
  if (told !== undefined) return told;
  for (let count = Math.min(4, phrase.words.length - 1); count > 0; count -= 1) {
    const source = phraseOf(phrase.words.slice(count));
    const name = text.slice(phrase.start, phrase.words[count - 1]?.end);
    const next = source?.words[0]?.text ?? '';
    const isNext = isSmallOrGeneral(next, lexicon) || lexicon.suffixed;
    if (source && ((isNext && isOwn(name, context)) || (lexicon.suffixed && isOther(name, next, lexicon))))
      return { publisher: bareName(name), source };
  }
  return { source: phrase };
}

const isGeneral = (word: string, { demonym, inside }: Lexicon): boolean =>
  demonym.test(foldPhrase(word)) || inside.has(foldPhrase(word));

const isSmallOrGeneral = (word: string, lexicon: Lexicon): boolean => !isName(word) || isGeneral(word, lexicon);

/** `“Zeta” xarici KİV-ə istinadən`: behind a quoted name another source, not the noun of the first; behind an outlet another name. */
const isOther = (name: string, next: string, lexicon: Lexicon): boolean =>
  /^[“"«].*[”"»]$/u.test(name)
    ? isName(next) || lexicon.demonym.test(foldPhrase(next)) || lexicon.informant.test(foldPhrase(next))
    : isOutlet(name, lexicon) && isName(next) && !isOutletWord(next);

/** `Zetadan Etaya verilən məlumata görə`: who was told it, in the dative behind the source in the ablative. */
function listenerBehind(text: string, phrase: Phrase): Repeated | undefined {
  const at = phrase.words.findIndex(({ start }, index) => index > 0 && TELLER.test(text.slice(phrase.start, start)));
  const [source, listener] = [phraseOf(phrase.words.slice(0, at)), phraseOf(phrase.words.slice(Math.max(1, at)))];
  if (at < 1 || source === undefined || !listener?.words.every(({ text: word }) => isName(word))) return undefined;
  const end = listener.end + (/^['’-]\p{Ll}+/u.exec(text.slice(listener.end))?.[0].length ?? 0);
  return LISTENER.test(text.slice(listener.start, end))
    ? { publisher: text.slice(listener.start, listener.end).replace(/['’-][yn]?[aəe]$/u, ''), source }
    : undefined;
}

/** No land of which the name ends so: `Qazaxıstan`. */
const TELLER = /(?<!s)[dt][aeə]n\s$/u;
const LISTENER = /[aəe]$/u;
