import type { CueReader } from './cues.ts';
import { isName } from './outlet-names.ts';
import { bareName, phraseBefore } from './press-phrase.ts';
import type { PressWords } from './press-words.ts';
import { namedPart } from './source-name.ts';

/** Who repeats the report: `Zeta reports per ...`, `передает Зета со ссылкой на ...`. */
export function repeaterBefore(text: string, at: number, reader: CueReader, words: PressWords): string | undefined {
  const before = text.slice(Math.max(0, at - 160), at);
  const verb = reportingVerb(before, reader);
  // `Как передает Зета, ссылаясь на ...`
  const to = /,\s$/u.test(before) ? at - 2 : at;
  const phrase = verb ? phraseBefore(text, at - before.length + verb.index, words) : phraseBefore(text, to, words);
  // `издание «Зета» со ссылкой на`: a noun of the press may stand before the name.
  const isNamed = phrase?.words.some(({ text: word }) => isName(word)) === true;
  if (phrase === undefined || !isNamed) return undefined;
  if (verb === null && !reader.repeatsAlone.test(text.slice(Math.max(0, phrase.start - 40), phrase.start)))
    return undefined;
  const { phrase: name, named } = namedPart(phrase, words);
  return named ? bareName(text.slice(name.start, name.end)) : undefined;
}

/** `reported late on Sunday, `: with words of when behind it, it is no verb of speech and no name follows it. */
function reportingVerb(before: string, { repeats, speech }: CueReader): RegExpExecArray | null {
  const verb = repeats.exec(before);
  const late = verb?.groups?.late;
  return late !== undefined && (/^\s\p{Lu}/u.test(late) || speech.test(verb?.[0] ?? '')) ? null : verb;
}

/** `Citing two officials, Zeta reported ...`. */
export function repeaterAfter(text: string, start: number, end: number, { repeats }: CueReader): string | undefined {
  if (start > 0 && !/[.!?]["”»]?\s$/u.test(text.slice(0, start))) return undefined;
  const found = /^,\s+(?:the\s)?((?:\p{Lu}[\p{L}\p{M}\d.&’'-]*\s){1,4})(\p{Ll}+)(?!\p{L})/u.exec(
    text.slice(end, end + 80),
  );
  return found !== null && repeats.test(found[2] ?? '') ? found[1]?.trim() : undefined;
}
