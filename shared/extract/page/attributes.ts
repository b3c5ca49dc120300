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

/** Gives an attribute its value; of two with one name the first counts. */
export function putAttribute(attribs: NewAttributes, name: AttributeName, value: string): void {
  // a name that stands in the code is found in one step: most attributes that are read have one of these
  if (name === 'class') attribs.class ??= value;
  else if (name === 'href') attribs.href ??= value;
  else if (name === 'id') attribs.id ??= value;
  else if (name === 'src') attribs.src ??= value;
  else if (name === 'style') attribs.style ??= value;
  else attribs[name] ??= value;
}

const isRead = (name: string): name is AttributeName => name in blank();

export const ATTRIBUTES: readonly AttributeName[] = Object.keys(blank()).filter(isRead);
