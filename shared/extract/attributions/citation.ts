import type { Attribution } from '../../model/article.ts';
import { foldPhrase } from '../language/fold.ts';
import { personIn } from '../text/speaker-names.ts';
import { speakerWords } from '../text/speaker-words.ts';
import { type Context, isOwn, sourceIdOf } from './context.ts';
import { namedPart } from './phrase/names.ts';
import { isPlatform } from './phrase/outlets.ts';
import { partsOf } from './phrase/parts.ts';
import type { Phrase } from './phrase/words.ts';

/** By which words a phrase is cited, in whose report, and which of its parts may be. */
export type Citing = {
  readonly verb: string;
  readonly publisher?: string | undefined;
  readonly admits?: (part: Phrase) => boolean;
};

/** The citations of a phrase: of each part of it that may stand there the name. */
export const citationsOf = (text: string, phrase: Phrase, how: Citing, context: Context): Attribution[] =>
  partsOf(text, phrase, context.lexicon)
    .filter((part) => how.admits?.(part) !== false)
    .flatMap((part) => citationOf(text, part, how, context) ?? []);

/** The citation of one source; none where it says whose report it is elsewhere, or is the page's own outlet. */
function citationOf(
  text: string,
  part: Phrase,
  { verb, publisher }: Citing,
  context: Context,
): Attribution | undefined {
  const { phrase: read, named } = namedPart(part, context.lexicon);
  const { start, end: last } = named ? withRegion(text, withoutOffice(text, read, context.language)) : read;
  const end = context.lexicon.suffixed ? last - genitiveLength(text.slice(start, last)) : last;
  const via = text.slice(start, end);
  const isToAll = [via, text.slice(part.start, part.end)].some((told) => context.lexicon.isToAll(verb, told));
  // "Zeta's said"
  const isOwner = /['’]s$/u.test(via) && /^(?:said|says)$/u.test(verb);
  if (via === '' || isOwner || isToAll || isPlatform(via) || isOwn(via, context)) return undefined;
  if (!named && part.whole === undefined && refersBack(part, context)) return undefined;
  const sourceId = named ? sourceIdOf(via, context) : undefined;
  return { ...(publisher && { publisher }), via, named, verb, ...(sourceId && { sourceId }), start, end };
}

/** `Zeta Radiosunun`: the ending by which a Turkic noun owns the next one, behind that by which it is owned itself. */
const genitiveLength = (name: string): number => /(?<=[sğy][ıiuü])n[ıiuü]n$/u.exec(name)?.[0].length ?? 0;

/** `ГУ МЧС по Зетскому краю`: the letters of a Russian body with where it works. */
function withRegion(text: string, phrase: Phrase): Phrase {
  const isLetters = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/u.test(text.slice(phrase.start, phrase.end));
  const region = isLetters ? REGION.exec(text.slice(phrase.end, phrase.end + 60))?.[0] : undefined;
  return region === undefined ? phrase : { ...phrase, end: phrase.end + region.length };
}

const REGION = /^\sпо\s\p{Lu}[\p{L}-]+(?:\s(?:краю|области|району|городу|республике|округу|региону))?(?!\p{L})/u;

/** `Feuerwehrkommandant NAME`: the name without the office before it. */
function withoutOffice(text: string, phrase: Phrase, language: string | undefined): Phrase {
  const words = speakerWords(language);
  const [first, ...rest] = phrase.words;
  if (rest.length < 2 || !words.isTitle(foldPhrase(first?.text ?? '')) || rest.some((word) => word.text === 'of'))
    return phrase;
  const via = text.slice(phrase.start, phrase.end);
  const name = personIn(via, words, 'last');
  return name?.includes(' ') && via.endsWith(name) ? { ...phrase, start: phrase.end - name.length } : phrase;
}

/** "The paper", "its website", "social media": an outlet already named, or nobody's report. */
function refersBack({ words }: Phrase, { lexicon }: Context): boolean {
  const bare = words.filter(({ text }) => !/^(?:the|a|an|its|his|her|their|this|that)$/iu.test(text));
  const isDefinite = bare.length < words.length;
  const meaningful = bare.filter(({ text }) => !lexicon.inside.has(foldPhrase(text)) || /s$/u.test(text));
  return (
    (isDefinite && bare.length < 2) ||
    meaningful.length === 0 ||
    /^social media$/iu.test(bare.map(({ text }) => text).join(' '))
  );
}
