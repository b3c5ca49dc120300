import { HEADS } from '../../entities/job-titles/words.ts';
import { arabicNameIn } from '../../entities/names/arabic.ts';
import { givenName } from '../../entities/names/given.ts';
import { isCommonGiven, plainGiven } from '../../entities/names/given-common.ts';
import { foldPhrase } from '../language/fold.ts';

/** What tells a person's name from what stands around it, in one language and English. */
export type NameWords = {
  readonly pronoun: RegExp;
  readonly isTitle: (folded: string) => boolean;
  /** Names are told from what stands before them by the given names of the language. */
  readonly givens: boolean;
  /** A title whose field stands before the name: `Minister for Transport`. */
  readonly officeOf: RegExp;
};

/** Tells whether a word is one of the titles, or ends in one of those that begin with `*`. */
export function titleTest(titles: readonly string[]): (folded: string) => boolean {
  const whole = new Set(titles);
  const endings = titles.filter((title) => title.startsWith('*')).map((title) => title.slice(1));
  return (folded) => whole.has(folded) || endings.some((ending) => folded.endsWith(ending));
}

const NAME =
  /(?:\p{Lu}\p{L}{0,3}\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)(?:\s(?:(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|al|el|ter|ten)\s)*(?:\p{Lu}\p{L}{0,3}\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*))*/uy;

/** Small letters, digits and signs of ASCII, at which no name begins. */
const isSmall = (code: number): boolean => code < 65 || (code > 90 && code < 128);

/** The runs of capitalised words in a text. */
function runsIn(text: string): RegExpExecArray[] {
  const runs: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isSmall(text.charCodeAt(at))) continue;
    NAME.lastIndex = at;
    const run = NAME.exec(text);
    if (run === null) continue;
    runs.push(run);
    at = NAME.lastIndex - 1;
  }
  return runs;
}

/** Before a name an office may stand only where one of these words leads to it. */
const OF_OFFICE = /\s(?:for|of)(?:\sthe)?\s$/iu;

/** `the mayor of Northport`: a single word behind it is a place. */
const OF = /(?<![\p{L}])(?:of|de|del|della|di|do|von|aus|du|des|à|en|w|z|из|з|із)\s\p{Lu}[\p{L}\p{M}-]*\s*$/u;

/** A person's name in a phrase: a run of capitalised words without the titles before it. A single word counts only as a surname might. */
export function personIn(phrase: string, words: NameWords, which: 'first' | 'last'): string | undefined {
  if (/\p{Script=Arabic}/u.test(phrase)) return arabicNameIn(phrase);
  const runs = runsIn(phrase).flatMap((found) => {
    const before = phrase.slice(Math.max(0, found.index - 40), found.index);
    const isField = OF_OFFICE.test(before) && words.officeOf.test(before);
    const name = isField ? behindField(found[0]) : withoutTitles(found[0], words);
    const opens = /^[\s"“«„]*$/u.test(phrase.slice(0, found.index));
    return name === '' ||
      (!name.includes(' ') && opens && found[0] === name && found[0].length < 3) ||
      words.pronoun.test(name)
      ? []
      : [name];
  });
  const full = runs.filter((name) => name.includes(' ') && !BODY.test(name));
  // "a Zeta spokesperson" names nobody.
  const single = /^\s*(?:an?|one|another)\s/iu.test(phrase) || OF.test(phrase) ? [] : runs;
  const from = full.length > 0 ? full : single.filter((name) => !COMMON.has(name));
  return which === 'first' ? from[0] : from.at(-1);
}

/** Finds full names in a text by their last word, the first mention of each: a later surname alone is that person. Reads on only as far as it must. */
export function fullNames(
  paragraphs: readonly { readonly text: string }[],
  words: NameWords,
): (surname: string) => string | undefined {
  const names = new Map<string, string>();
  let read = 0;
  return (surname) => {
    for (; read < paragraphs.length && !names.has(surname); read += 1)
      noteNames(paragraphs[read]?.text ?? '', words, names);
    return names.get(surname);
  };
}

function noteNames(text: string, words: NameWords, names: Map<string, string>): void {
  for (const [run] of runsIn(text)) {
    if (!run.includes(' ')) continue;
    const name = withoutTitles(run, words);
    const last = name.split(' ').at(-1) ?? '';
    if (name.includes(' ') && name.split(' ').length < 5 && !names.has(last)) names.set(last, name);
  }
}

/** Words that belong to the surname behind them. */
const PART = '(?:Ó|Ní|Mac|Al|El|Bin|Ibn|Abu|De|Del|Van|Von|Le|La)';
const SURNAME = new RegExp(`^(?:${PART}\\s)?\\S+$`, 'u');
/** Given name and surname at the end of a run that begins with a field of work. */
const LAST_NAME = new RegExp(`\\S+(?:\\s${PART})?\\s\\S+$`, 'u');
/** Of `Mines Abdul Ghani Lee` the name: from its given name on, else its last two words. */
function behindField(run: string): string {
  const words = run.split(' ');
  const given = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (isGiven(word) || word === 'Abdul'),
  );
  return given > 0 ? words.slice(given).join(' ') : (LAST_NAME.exec(run)?.[0] ?? run);
}

/** A single word, or one with a particle. */
export const isSurname = (name: string): boolean => SURNAME.test(name);

/** Last words of the names of bodies. */
const BODY =
  /\s(?:Ministry|Department|Office|Agency|Council|Committee|Service|Services|Police|Court|University|Institute|Company|Party|Union|Bank|Group|Authority|Commission|Parliament|Patrol|Board|Bureau|Centre|Center|Corporation|Association|Federation|Foundation|Society|House|Government|Guard|Force|Forces|Airport|Airlines|Airways|Railways?)$/u;

/** Words that begin a sentence with a capital and are no names. */
const COMMON = new Set(
  'Der Die Das Den Dem Des Ein Eine Einer Und Aber Doch Auch Dann Un Una Une The A An In On At But And He She They It We I One Another Some Many Police Officials Reporters Critics Residents Witnesses Experts Still Yet Earlier Later Asked When While As After Before Among Most Others Both'.split(
    ' ',
  ),
);

/** `Сочи Виктор Бережной`, `Kantonsgeologe Beat Arnoldi`: the name begins with its given name. */
function fromGiven(parts: string[]): string[] {
  if (parts.length < 3 || isGiven(parts[0] ?? '')) return parts;
  const at = parts.findIndex((part, index) => index > 0 && index < parts.length - 1 && isGiven(part));
  return at < 0 ? parts : parts.slice(at);
}

/** Whether a word is a given name of any language. */
export const isGiven = (word: string): boolean => isCommonGiven(word) || givenName(plainGiven(word)) !== undefined;

const ACRONYM = /^\p{Lu}{2,6}$/u;

function withoutTitles(run: string, words: NameWords): string {
  const parts = run.split(' ');
  const title = parts.findLastIndex(
    (part, index) =>
      words.isTitle(foldPhrase(part.replace(/\.$/u, '').replace(/^.*-/u, ''))) ||
      // A full name stands behind an office of any kind, or the letters of a body.
      (parts.length - index > 2 && (HEADS.has(part.toLowerCase()) || ACRONYM.test(part))),
  );
  const name = words.givens ? fromGiven(parts.slice(title + 1)) : parts.slice(title + 1);
  while (name.length > 0 && COMMON.has(name[0] ?? '')) name.shift();
  return name
    .join(' ')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .replace(/['’]s$/u, '');
}
