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
} as const;

export const TAGS: ReadonlyMap<string, number> = new Map([
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

export const EMBEDS = words('iframe object svg canvas audio video');

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

export function placesOf(name: string, attribs: Attributes, marks: number): number {
  let places = PLACE_OF_TAG.get(name) ?? 0;
  const { role } = attribs;
  if (role !== undefined) places |= PLACE_OF_ROLE.get(role) ?? 0;
  if (marks !== 0) for (const [mark, place] of PLACE_OF_MARK) if (marks & mark) places |= place;
  return isHidden(attribs) ? places | PLACE.hidden : places;
}

/** Custom elements are containers, unless a paragraph holds them. */
export const kindOf = (name: string, boxName: string): number =>
  TAGS.get(name) ?? (name.includes('-') && !name.startsWith('amp-') && boxName !== 'p' ? KIND.block : KIND.inline);
