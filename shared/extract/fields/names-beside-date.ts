import { soleCredit } from '../byline/byline-credits.ts';
import { isHouse } from '../byline/names.ts';
import type { PageFacts } from '../page/page.ts';
import { PLACE } from '../page/page.ts';
import { isGiven } from '../text/given-names.ts';

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
const PARTS = /\s*[|•·●/\n]\s*|\s[–—-]\s|\s*\d[\d\s.:,/-]*/u;

/** Names in the line that stamps the text, where no word or element says that they are its writers: `Ada Brandt 24 May 2027, 06:52`. */
export function namesBesideDate({ blocks }: PageFacts, headlineAt: number, language: string | undefined): string[] {
  if (headlineAt < 0) return [];
  const near = blocks.slice(Math.max(0, headlineAt - BEFORE), headlineAt + AFTER + 1);
  for (const { text, box, index } of near) {
    if (index === headlineAt || text.length > LONGEST || box.places & ELSEWHERE || !STAMP.test(text)) continue;
    const isStamp = NAMED_STAMP.test(text);
    for (const part of text.split(PARTS)) {
      const apart = isStamp || GLUED.test(text.slice(text.indexOf(part) + part.length - 1));
      const names = namesOnly(part, language, apart);
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The names of which a part consists, each with a given name that we know, or `apart` in an element of its own. */
function namesOnly(part: string, language: string | undefined, apart: boolean): string[] {
  const credit = part.includes(' ') ? soleCredit(part, language) : undefined;
  if (credit === undefined || credit.desks.length > 0) return [];
  const isWhole = credit.names.length > 0 && credit.names.every((name) => part.includes(name));
  return isWhole && credit.names.every((name) => (apart || isGiven(name.split(' ')[0] ?? '')) && !isHouse(name))
    ? [...credit.names]
    : [];
}
