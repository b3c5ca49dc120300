import { soleCredit } from '../byline/byline-credits.ts';
import { isHouse } from '../byline/names.ts';
import type { TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { isGiven, isGivenName } from '../text/given-names.ts';
import type { AuthorContext } from './author-context.ts';

const ELSEWHERE = PLACE.nav | PLACE.aside | PLACE.footer | PLACE.comment | PLACE.list;
/** How many blocks around the headline such a line stands within. */
const BEFORE = 2;
const AFTER = 5;
const LONGEST = 140;
/** A time of day or a year: the line stamps the text. */
const STAMP = /\d{1,2}[:.h]\d{2}|(?:19|20)\d{2}/u;
/** A name and a date in elements of their own are printed without a space between them, or with a sign. */
const GLUED = /^\p{Ll}(?:\d|\s[|•·●]\s(?:\p{L}{3,9}\.?\s)?\d)/u;
/** A name right before a day and a time. */
const NAMED_STAMP =
  /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){1,2}\s(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?|\d{1,2}\.?\s\p{L}{3,9}\.?,?)\s(?:19|20)\d{2}\D{0,4}\d{1,2}[:.h]\d{2}/u;
/** Two or three words in capitals right behind a day and a time, up to the end; Cyrillic writes only names so. */
const STAMPED_NAME =
  /^\d{1,2}[\s.]\S+\s?(?:19|20)\d{2}\D{0,4}\d{1,2}:\d{2}\s\p{Script=Cyrillic}+(?:\s\p{Script=Cyrillic}+){1,2}$/u;
/** How often the page was read: `Views: 15 230`. */
const COUNTER = /\s\p{Lu}\p{L}+:\s\d[\d\s.,]*$/u;
const PARTS = /\s*[|•·●/\n]\s*|\s[–—-]\s|\s*\d[\d\s.:,/-]*/u;

/** A name that a month is printed right behind: `Ada BrandtDec 05, 2026`. */
const GLUED_MONTH = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s(?:19|20)\d{2})/u;

/** Names in the line that stamps the text, or in a line of their own right before it, where no word or element says that they are its writers. */
export function namesBesideDate({ facts, headlineAt, bodyAt, language }: AuthorContext): string[] {
  if (headlineAt < 0) return [];
  const near = facts.blocks.slice(Math.max(0, headlineAt - BEFORE), headlineAt + AFTER + 1);
  for (const block of near) {
    const { box, index } = block;
    const text = block.text.replace(COUNTER, '');
    if (index === headlineAt || text.length > LONGEST || box.places & ELSEWHERE || !STAMP.test(text)) continue;
    const inLine = namesInStamp(text, language);
    if (inLine.length > 0) return inLine;
    const isBelow = index > headlineAt && index <= bodyAt;
    const before = facts.blocks.slice(Math.max(headlineAt + 1, index - 2), index);
    const alone = isBelow ? before.flatMap((one) => nameAlone(one, facts.blocks.slice(bodyAt), language)) : [];
    if (alone.length > 0) return alone;
  }
  return [];
}

/** `Ada Brandt 24 May 2027, 06:52`. */
function namesInStamp(text: string, language: string | undefined): string[] {
  const isStamp = NAMED_STAMP.test(text) || STAMPED_NAME.test(text);
  const [first = '', rest] = text.split(GLUED_MONTH);
  if (rest !== undefined) return namesOnly(first, language, true);
  for (const part of text.split(PARTS)) {
    const apart = isStamp || GLUED.test(text.slice(text.indexOf(part) + part.length - 1));
    const names = namesOnly(part, language, apart);
    if (names.length > 0) return names;
  }
  return [];
}

const LONGEST_ALONE = 60;

/** The names of which a short block consists, if the text does not tell of them. */
function nameAlone({ text, box }: TextBlock, body: readonly TextBlock[], language: string | undefined): string[] {
  if (text.length > LONGEST_ALONE || box.places & (ELSEWHERE | PLACE.caption)) return [];
  const names = namesOnly(text, language, false, isGivenName);
  const told = names.some((name) => body.some((block) => block.text.includes(name.split(' ').at(-1) ?? name)));
  return told ? [] : names;
}

/** The names of which a part consists, each with a given name that we know, or `apart` in an element of its own. */
function namesOnly(
  part: string,
  language: string | undefined,
  apart: boolean,
  isFirst: (word: string) => boolean = isGiven,
): string[] {
  const credit = part.includes(' ') ? soleCredit(part, language) : undefined;
  if (credit === undefined || credit.desks.length > 0) return [];
  const isWhole = credit.names.length > 0 && credit.names.every((name) => part.includes(name));
  return isWhole && credit.names.every((name) => (apart || isFirst(name.split(' ')[0] ?? '')) && !isHouse(name))
    ? [...credit.names]
    : [];
}
