import type { Attributes } from './attributes.ts';
import { MARK } from './look.ts';
import { PLACE } from './page.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** How the walk treats an element. */
export const KIND = {
  inline: 0,
  block: 1,
  silent: 2,
  lineBreak: 3,
  link: 4,
  bold: 5,
  time: 6,
  picture: 7,
  rule: 8,
  /** A container, unless a paragraph holds it. */
  custom: 9,
} as const;

const KINDS: ReadonlyMap<string, number> = new Map([
  ...'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption'
    .split(' ')
    .map((name): [string, number] => [name, KIND.block]),
  ...'meta link title script style base template noscript iframe object svg canvas audio video button select option textarea map noframes'
    .split(' ')
    .map((name): [string, number] => [name, KIND.silent]),
  ...'b strong em i u'.split(' ').map((name): [string, number] => [name, KIND.bold]),
  ['br', KIND.lineBreak],
  ['a', KIND.link],
  ['time', KIND.time],
  ['img', KIND.picture],
  ['hr', KIND.rule],
  ['ins', KIND.rule],
]);

const EMBEDS = words('iframe object svg canvas audio video');

const PLACE_OF_TAG: ReadonlyMap<string, number> = new Map([
  ['nav', PLACE.nav],
  ['aside', PLACE.aside],
  ['header', PLACE.header],
  ['footer', PLACE.footer],
  ['article', PLACE.article],
  ['main', PLACE.main],
  ['figure', PLACE.figure],
  ['figcaption', PLACE.figure | PLACE.caption],
  ['ul', PLACE.list],
  ['ol', PLACE.list],
  ['dl', PLACE.list],
  ['table', PLACE.table],
  ['form', PLACE.form],
  ['blockquote', PLACE.quote],
  ['section', PLACE.section],
  ['pre', PLACE.pre],
]);

/** What a tag name alone says of an element. */
export type Tag = {
  readonly name: string;
  /** Different for different names; absent for names that are not listed here. */
  readonly number: number | undefined;
  readonly kind: number;
  /** Bits of `PLACE`. */
  readonly places: number;
  readonly isEmbed: boolean;
};

/** Custom elements are containers. */
const isCustom = (name: string): boolean => name.includes('-') && !name.startsWith('amp-');

const newTag = (name: string, number?: number): Tag => ({
  name,
  number,
  kind: KINDS.get(name) ?? (isCustom(name) ? KIND.custom : KIND.inline),
  places: PLACE_OF_TAG.get(name) ?? 0,
  isEmbed: EMBEDS.has(name),
});

/** Elements that pages are full of, and that are nothing but inline. */
const INLINE = 'span small label font sup sub cite q picture source abbr code mark nobr wbr input'.split(' ');

const KNOWN: ReadonlyMap<string, Tag> = new Map(
  [...KINDS.keys(), ...INLINE].map((name, number): [string, Tag] => [name, newTag(name, number)]),
);

/** More than the number of any tag. */
export const TAG_NUMBERS = KNOWN.size;

/** The tag of a lower-case name. */
export const tagNamed = (name: string): Tag => KNOWN.get(name) ?? newTag(name);

const PLACE_OF_ROLE: ReadonlyMap<string, number> = new Map([
  ['navigation', PLACE.nav],
  ['complementary', PLACE.aside],
  ['banner', PLACE.header],
  ['contentinfo', PLACE.footer],
  ['main', PLACE.main],
  ['article', PLACE.article],
  ['dialog', PLACE.furniture],
]);

const PLACE_OF_MARK: readonly (readonly [number, number])[] = [
  [MARK.body, PLACE.body],
  [MARK.furniture, PLACE.furniture],
  [MARK.comment, PLACE.comment],
  [MARK.caption, PLACE.caption],
  [MARK.live, PLACE.live],
  [MARK.byline, PLACE.byline],
  [MARK.embed, PLACE.embed],
];

const isHidden = (attribs: Attributes): boolean => {
  const { style } = attribs;
  return (
    attribs.hidden !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
};

/** Bits of `PLACE` that an element has by itself. */
export function placesOf(tag: Tag, attribs: Attributes, marks: number): number {
  let { places } = tag;
  const { role } = attribs;
  if (role !== undefined) places |= PLACE_OF_ROLE.get(role) ?? 0;
  if (marks !== 0) for (const [mark, place] of PLACE_OF_MARK) if (marks & mark) places |= place;
  return isHidden(attribs) ? places | PLACE.hidden : places;
}
