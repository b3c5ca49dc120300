import { namesFromByline } from '../byline/byline.ts';
import { cleanName, declaredNames, isHouse, isPersonal } from '../byline/names.ts';
import { pressed } from '../candidate.ts';
import { foldText } from '../page/fold-text.ts';
import type { WatchedElement } from '../page/page.ts';
import { visibleLines } from '../page/visible-text.ts';
import { agenciesBeside } from './other-credits.ts';

/** `City Columnist`, in a line of its own beside a name. */
const OFFICE =
  /^(?:[a-z&-]+ ){1,3}(?:writer|reporter|editor|correspondent|columnist|journalist|producer)(?: [IVX]+)?$/i;

export const personsIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => cleanName(text) ?? []).filter((name) => isPersonal(name) && !OFFICE.test(name));

/** What a person does who takes or makes pictures, in a line of its own below the name. */
const PICTURES =
  /^(?:(?:chief|staff|freelance|foto|video|bild)[\s-]?)?(?:foto(?:gra\p{L}{1,6})?|photo(?:gra\p{L}{1,6}|journalist)?|bild(?:redakt\p{L}+)?|fotógraf[oa]|valokuvaaja|kuvaaja|illustrat\p{L}{1,5}|ilustra\p{L}{1,5}|videojournalist|фото(?:граф)?|фотокореспондент|фотокорреспондент|صورة|צילום)$/iu;

/** Where the writer stands behind the date: `posted on 2024-05-31 23:30 by Ann Lee`. */
export const LATE = /^\D{0,20}\d.{6,30}?\s((?:by|von|par|por)\s+\p{Lu}\D{3,60})$/u;

/** The persons, without the outlet that they write for. */
export function withoutOutlets(names: readonly string[]): string[] {
  const persons = names.filter((name) => !isHouse(name));
  return persons.length > 0 ? persons : [...names];
}

/** Where a credit line goes over into a date, a count or another line. */
export const LINE_END =
  /\s*(?:[|•·●]|\s[-–—/]\s|\b(?:published|updated|posted|on|publié|veröffentlicht|aktualisiert|опубликовано)\b|\d{1,4}[.:/\s-]|\d{4}).*$/iu;

/** Longer lines, and longer credits in all, tell of a writer rather than name one. */
const LONGEST_PART = 100;
const LONGEST = 120;
/** What readers of screens are told before a name. */
const UNSEEN = /\bsocial links for\b/giu;
/** The label of a date that an element puts right behind a name: `Ada BrandtPublished: 14.03.2026`. */
const GLUED_LABEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}+\s?(?::|\d))/gu;
/** By whom the site is made. */
const MAKERS = /^(?:powered|designed|developed|built|hosted|theme|created)\s(?:\S+\s){0,2}by\b/iu;

/** The writers that a credit line names, with the agencies beside them. */
function writersIn(text: string, language: string | undefined, publishers: readonly string[]): string[] {
  if (MAKERS.test(text)) return [];
  const own = text
    .replace(UNSEEN, ' ')
    .replace(GLUED_LABEL, '\n')
    .split('\n')
    .filter((_, index, all) => !PICTURES.test(all[index + 1] ?? ''));
  const lines = own.map((line) => (LATE.exec(line)?.[1] ?? line.replace(LINE_END, '')).trim());
  const line = lines.filter((one) => one !== '' && one.length < LONGEST_PART).join('\n');
  const short = line.length > LONGEST ? '' : line;
  const { author, credits } = namesFromByline(short, language, publishers.join(' '));
  const names = personsIn(author);
  // A line of editors, desks or agencies names no writer.
  if (names.length > 0) return [...withoutOutlets(names), ...agenciesBeside(credits, language)];
  if (credits.length > 0) return [];
  return withoutOutlets(personsIn(declaredNames(short.replaceAll('\n', ' '))));
}

/** Reads credit lines; the same line is often marked in several ways, and read once. */
export type LineReader = {
  readonly names: (line: string) => readonly string[];
  /** The writers whom an element names, a name in an element of its own without what is printed behind it. */
  readonly namesIn: (element: WatchedElement, limit: number) => readonly string[];
};

/** Reads the lines of a page in `language`; `houses` are its outlet's names, pressed. */
export function lineReader(
  language: string | undefined,
  publishers: readonly string[],
  houses: ReadonlySet<string>,
): LineReader {
  const read = new Map<string, readonly string[]>();
  const names = (line: string): readonly string[] => {
    const found = read.get(line) ?? writersIn(line, language, publishers).filter((name) => !houses.has(pressed(name)));
    read.set(line, found);
    return found;
  };
  return {
    names,
    namesIn: (element, limit) => {
      const found = names(visibleLines(element, limit));
      return found.some((name) => LONG.test(name)) ? withoutTails(found, element) : found;
    },
  };
}

/** A name that may have more than a name in it. */
const LONG = /\s\S+\s/u;

/** `<b>Ada Brandt</b> Deputy Content Director`: what stands in an element of its own is the name. */
function withoutTails(names: readonly string[], { texts, first, last }: WatchedElement): readonly string[] {
  const apart = texts.slice(first, last).map(foldText).filter(isPersonal);
  return names.map((name) => apart.find((text) => name.startsWith(`${text} `)) ?? name);
}
