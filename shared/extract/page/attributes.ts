/** All attributes that anything reads, none of them set: objects of one shape are read in one step each. */
const blank = () => ({
  alt: undefined,
  'aria-hidden': undefined,
  class: undefined,
  content: undefined,
  'data-component': undefined,
  'data-datetime': undefined,
  'data-original': undefined,
  'data-src': undefined,
  'data-testid': undefined,
  'data-time': undefined,
  'data-utime': undefined,
  datetime: undefined,
  hidden: undefined,
  href: undefined,
  'http-equiv': undefined,
  id: undefined,
  itemprop: undefined,
  lang: undefined,
  name: undefined,
  property: undefined,
  pubdate: undefined,
  rel: undefined,
  role: undefined,
  src: undefined,
  style: undefined,
  title: undefined,
  type: undefined,
  typeof: undefined,
  value: undefined,
  width: undefined,
  'xml:lang': undefined,
});

/** The lower-case name of an attribute that something reads; the walk keeps no others. */
export type AttributeName = keyof ReturnType<typeof blank>;

/** Values by lower-case name. */
export type Attributes = { readonly [Name in AttributeName]?: string | undefined };

/** The attributes of an element while it is read. */
export type NewAttributes = { [Name in AttributeName]: string | undefined };

export const newAttributes: () => NewAttributes = blank;

const isRead = (name: string): name is AttributeName => name in blank();

export const ATTRIBUTES: readonly AttributeName[] = Object.keys(blank()).filter(isRead);
