import { isOutletWord } from '../attributions/phrase/outlets.ts';
import type { Block } from '../block.ts';
import { FOLDED_AGENCIES } from '../language/agencies.ts';
import { foldPhrase } from '../language/fold.ts';
import { isTurkic } from '../language/language.ts';
import { PLACES } from '../language/places.ts';
import { dateLine } from '../live/date-lines.ts';
import { splitCredits } from './byline-credits.ts';
import type { CreditLines } from './byline-lines.ts';

/** Where a line of nothing but names, without a word such as "by", signs the text. */
export type SignatureContext = {
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
};

/** Words in class names of elements that hold the writer's name, in a few languages. */
const WRITER =
  /(?:^|[\s_-])(?:auth|autor|yazar|muellif|muallif|avtor|auteur|writer|byline|reporter|journalist|signature|firma|by)/u;
/** Longer lines say something. */
const LONGEST = 80;
/** A text shorter than this (in characters) is signed by nobody. */
const LEAST_TEXT = 200;

/** A name as names are written where it or its surname stands in capitals: `Ada BRANDT` is Ada Brandt. */
export function tidyCase(name: string, language: string | undefined): string {
  const words = name.split(' ');
  const isShouted = (word: string): boolean =>
    /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase() && !word.includes('.');
  if (words.length < 2 || !words.some(isShouted)) return name;
  const locale = isTurkic(language) ? 'tr' : 'en';
  const lower = (word: string): string =>
    word
      .toLocaleLowerCase(locale)
      .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase(locale));
  return words.map((word) => (isShouted(word) && word.length > 2 ? lower(word) : word)).join(' ');
}

/** Whether a name is a house's: the page's own, an agency, or one whose last word outlets have. */
export const isHouseName = (name: string, publisher: string | undefined): boolean =>
  (publisher !== undefined && foldPhrase(name) === foldPhrase(publisher)) ||
  FOLDED_AGENCIES.has(foldPhrase(name)) ||
  isOutletWord(name.split(' ').at(-1) ?? '');

/** Behind a name and a sign one capitalised word is the place that the text comes from. */
const LONE_PLACE = /^\p{Lu}\p{Ll}{2,}$/u;

const isPlaceName = (text: string): boolean => PLACES.has(foldPhrase(text).replace(/[().]/gu, '').trim());

type Signature = {
  readonly names: readonly string[] /** The line says more than names: a house or a place. */;
  readonly placed: boolean;
};

/** `Ann Lee, «Zeta»`. */
const QUOTED_HOUSE = /\s*[,/|–—-]?\s*[«“„"][^«»“”„"]{2,40}[»”“"]\s*$/u;

function signatureOf({ kind, text, hint }: Block, { language, publisher }: SignatureContext): Signature | undefined {
  if ((kind !== 'paragraph' && kind !== 'list-item') || text.length > LONGEST || /tag|topic|relat|caption/u.test(hint))
    return undefined;
  const line = text
    .replace(/^[\s—–―*•-]+/u, '')
    .replace(/\s*\((?:[^()]{2,30})\)\s*$/u, '')
    .replace(QUOTED_HOUSE, '');
  if (/[!?:;…"”»\d]|\p{L}{2}\.$/u.test(line)) return undefined;
  const pieces = line.split(/\s*[,/|•·&]\s*|\s+[–—-]\s+/u).filter((piece) => piece !== '');
  const others = pieces.filter(
    (piece, index) => isPlaceName(piece) || isHouseName(piece, publisher) || (index > 0 && LONE_PLACE.test(piece)),
  );
  const parts = splitCredits(pieces.filter((piece) => !others.includes(piece)).join(', '), language);
  if (parts.length !== 1 || parts.some(({ stated, unread }) => stated || unread > 0)) return undefined;
  const names = parts.flatMap((part) => part.names).filter(isFullName);
  const placed = others.length > 0 || line.length < text.length || (parts[0]?.desks.length ?? 0) > 0;
  return names.length > 0 && names.length === parts[0]?.names.length ? { names, placed } : undefined;
}

/** Two or three words, or initials and a surname. */
const isFullName = (name: string): boolean =>
  /^\S+(?:\s\S+){1,3}$/u.test(name) && /\p{L}{3}/u.test(name) && !name.split(' ').some((word) => HOUSE_CASE.test(word));

/** A capital behind small letters, as in names of products. */
const HOUSE_CASE = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz)\p{Lu}*\p{Ll}+\p{Lu}/u;

/** Takes the line that signs the text off its end or its beginning, where no other line names its writers. */
export function takeSignature(lines: CreditLines, context: SignatureContext): CreditLines {
  const chosen = lines.blocks.flatMap((block, index) => (block.doubtful || block.kind === 'caption' ? [] : [index]));
  const length = chosen.reduce((sum, index) => sum + (lines.blocks[index]?.text.length ?? 0), 0);
  if (lines.byline !== undefined || chosen.length < 2 || length < LEAST_TEXT) return lines;
  const [first, last] = [chosen[0] ?? 0, chosen.at(-1) ?? 0];
  const heads = [...lines.blocks.keys()].slice(0, first + 1);
  // A name set apart right below the text is often not taken for body.
  const below = lines.blocks[last + 1]?.emphasis ? [last + 1] : [];
  const at = [last, ...below, ...heads].find((index) => signs(lines.blocks, index, index >= last, context));
  const byline = at === undefined ? undefined : lines.blocks[at]?.text;
  if (byline === undefined) return lines;
  return { ...lines, byline, blocks: lines.blocks.filter((_, index) => index !== at) };
}

function signs(blocks: readonly Block[], at: number, isEnd: boolean, context: SignatureContext): boolean {
  const block = blocks[at];
  const found = block && signatureOf(block, context);
  if (found === undefined) return false;
  const isSubject = found.names.some((name) =>
    blocks.some(
      ({ text, doubtful }, index) => index !== at && !doubtful && text.includes(name.split(' ').at(-1) ?? name),
    ),
  );
  if (isSubject) return false;
  // Above the text a bare name may be a heading or a caption: something else must say that it signs.
  return (
    isEnd ||
    found.placed ||
    block?.emphasis === true ||
    WRITER.test(block?.hint ?? '') ||
    dateLine(blocks[at + 1]?.text ?? '', context.language) !== undefined
  );
}
