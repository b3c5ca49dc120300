const words = (text: string): readonly string[] => text.split(' ');

/** Elements without content and end tag. */
export const VOID: ReadonlySet<string> = new Set(
  words('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'),
);

/** Elements whose content is text alone, whatever signs it has. */
export const RAW: ReadonlySet<string> = new Set(words('script style textarea title xmp'));

/** Elements whose content no rule asks for. */
export const UNREAD: ReadonlySet<string> = new Set(words('svg noscript iframe'));

const ENDED_BY: readonly (readonly [ended: string, by: string])[] = [
  [
    'p',
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
  ],
  ['input option optgroup select button datalist textarea', 'select input output button datalist textarea'],
  ['tr th td', 'tr'],
  ['th', 'th'],
  ['thead th td', 'td'],
  ['head link script', 'body'],
  ['li', 'li'],
  ['option', 'option'],
  ['optgroup option', 'optgroup'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['thead tbody', 'tbody tfoot'],
];

const ENDED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ENDED_BY.flatMap(([ended, by]) => {
    const names = new Set(words(ended));
    return words(by).map((name): [string, ReadonlySet<string>] => [name, names]);
  }),
);

/** Elements that end where one of this name begins, though nothing says so: the rules of htmlparser2, which are simpler than the standard's. */
export const endedBy = (name: string): ReadonlySet<string> | undefined => ENDED.get(name);

/** The names for which `endedBy` has an answer. */
export const ENDING: readonly string[] = [...ENDED.keys()];
