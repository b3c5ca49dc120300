import type { Attribution } from '../../model/article.ts';
import { foldPhrase } from '../language/fold.ts';
import { personIn } from '../text/speaker-names.ts';
import { speakerWords } from '../text/speaker-words.ts';
import { type AttributionContext, isOwn, sourceIdOf } from './citing-context.ts';
import { PLATFORMS } from './outlet-names.ts';
import type { SourcePhrase } from './press-phrase.ts';
import { pressWords } from './press-words.ts';
import { namedPart } from './source-name.ts';

/** The citation of a source's phrase; none where it says whose report it is elsewhere, or is the page's own outlet. */
export function attributionOf(
  text: string,
  part: SourcePhrase,
  verb: string,
  publisher: string | undefined,
  context: AttributionContext,
): Attribution[] {
  const { phrase: read, named } = namedPart(part, pressWords(context.language));
  const phrase = named ? withRegion(text, withoutOffice(text, read, context.language)) : read;
  const via = text.slice(phrase.start, phrase.end);
  // "According to reports in the Zeta Post": the next cue names them.
  const leads =
    !named && /^reports?$/iu.test(via) && /^\s(?:in|by|from|on)\s/iu.test(text.slice(phrase.end, phrase.end + 6));
  if (
    via === '' ||
    (/['’]s$/u.test(via) && /^(?:said|says)$/u.test(verb)) ||
    PLATFORMS.includes(foldPhrase(via)) ||
    leads ||
    [via, text.slice(part.start, part.end)].some((told) => pressWords(context.language).isToAll(verb, told)) ||
    isOwn(via, context) ||
    (!named && refersBack(part, context))
  )
    return [];
  const sourceId = named ? sourceIdOf(via, context) : undefined;
  return [
    {
      ...(publisher && { publisher }),
      via,
      named,
      verb,
      ...(sourceId && { sourceId }),
      start: phrase.start,
      end: phrase.end,
    },
  ];
}

/** `ГУ МЧС по Зетскому краю`: the letters of a Russian body with where it works. */
function withRegion(text: string, phrase: SourcePhrase): SourcePhrase {
  const isLetters = /^\p{Lu}{2,6}$/u.test(phrase.words.at(-1)?.text ?? '');
  const region = isLetters ? REGION.exec(text.slice(phrase.end, phrase.end + 60))?.[0] : undefined;
  return region === undefined ? phrase : { ...phrase, end: phrase.end + region.length };
}

const REGION = /^\sпо\s\p{Lu}[\p{L}-]+(?:\s(?:краю|области|району|городу|республике|округу|региону))?(?!\p{L})/u;

/** `Feuerwehrkommandant NAME`: the name without the office before it. */
function withoutOffice(text: string, phrase: SourcePhrase, language: string | undefined): SourcePhrase {
  const words = speakerWords(language);
  const first = phrase.words[0]?.text ?? '';
  if (
    phrase.words.length < 3 ||
    !words.isTitle(foldPhrase(first)) ||
    phrase.words.some(({ text: word }) => word === 'of')
  )
    return phrase;
  const via = text.slice(phrase.start, phrase.end);
  const name = personIn(via, words, 'last');
  return name?.includes(' ') && via.endsWith(name) ? { ...phrase, start: phrase.end - name.length } : phrase;
}

/** "The paper", "its website", "social media": an outlet already named, or nobody's report. */
function refersBack({ words }: SourcePhrase, { language }: AttributionContext): boolean {
  const { inside } = pressWords(language);
  const bare = words.filter(({ text }) => !/^(?:the|a|an|its|his|her|their|this|that)$/iu.test(text));
  const isDefinite = bare.length < words.length;
  const meaningful = bare.filter(({ text }) => !inside.has(foldPhrase(text)) || /s$/u.test(text));
  return (
    (isDefinite && bare.length < 2) ||
    meaningful.length === 0 ||
    /^social media$/iu.test(bare.map(({ text }) => text).join(' '))
  );
}
