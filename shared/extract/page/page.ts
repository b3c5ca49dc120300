import type { Attributes } from './attributes.ts';

/** An element by its lower-case name and attributes. Where the page's tree is kept, it is the element of that tree. */
export type PageElement = { readonly name: string; readonly attribs: Attributes };

/** An element that may hold a field: its text can be asked for. */
export type WatchedElement = PageElement & {
  /** The nearest such element around it. */
  readonly parent: WatchedElement | undefined;
  /** The pieces of text that lie in any watched element of the page; its own are `first` up to `last`, exclusive. */
  readonly texts: readonly string[];
  readonly first: number;
  last: number;
  /** The text right before it, where no element stands between. */
  readonly before: string;
  /** The elements directly inside, where it is marked. */
  readonly children: WatchedElement[];
};

/** A block-level element on the way of the walk. Blocks `first` up to `end` (exclusive) lie inside it. */
export type Box = {
  readonly element: PageElement;
  readonly name: string;
  readonly parent: Box | undefined;
  readonly depth: number;
  /** Bits of `PLACE`, its own and those of the boxes around it. */
  readonly places: number;
  /** Bits of `MARK`, its own. */
  readonly marks: number;
  /** Learned weight of its own names. */
  readonly ownWeight: number;
  /** A number for its tag and class. */
  readonly layer: number;
  /** Equal for boxes of the same tag and class in parents of the same tag and class. */
  readonly pattern: number;
  /** Sum of name weights from the root down to here. */
  readonly weight: number;
  readonly worst: number;
  readonly first: number;
  end: number;
  /** The name of its first element, empty where text stands before that. */
  opening: string | undefined;
};

/** Where in the page something stands. One bit each; inherited by what is inside. */
export const PLACE = {
  nav: 1,
  aside: 2,
  header: 4,
  footer: 8,
  article: 16,
  main: 32,
  figure: 64,
  list: 128,
  table: 256,
  form: 512,
  quote: 1024,
  hidden: 2048,
  body: 4096,
  furniture: 8192,
  comment: 16384,
  caption: 32768,
  section: 65536,
  live: 131072,
  pre: 262144,
  byline: 524288,
  embed: 1048576,
} as const;

/** A run of visible text between two block boundaries. */
export type TextBlock = {
  readonly index: number;
  readonly box: Box;
  /** White space folded. */
  readonly text: string;
  readonly linked: number;
  readonly bold: number;
  readonly links: number;
  readonly dateTime: string | undefined;
  /** How many embeds, pictures and adverts stood since the block before. */
  readonly gap: number;
  /** A rule across the page stands above it. */
  readonly ruled: boolean;
};

/** An element that may hold a field: a time, a byline, a microdata property. */
export type MarkedElement = {
  readonly element: WatchedElement;
  readonly box: Box;
  /** Bits of `MARK`. */
  readonly marks: number;
  /** Index of the block that begins at or after it. */
  readonly at: number;
};

export type Picture = { readonly element: PageElement; readonly box: Box; readonly at: number };

/** What one walk over the page finds. */
export type PageFacts = {
  readonly blocks: readonly TextBlock[];
  readonly marked: readonly MarkedElement[];
  readonly pictures: readonly Picture[];
  /** JSON-LD, as it stands. */
  readonly scripts: readonly string[];
  /** Other JSON that the page carries along for its own scripts, as it stands. */
  readonly states: readonly string[];
  /** By lower-case name, property, itemprop or http-equiv; values in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly PageElement[];
  readonly title: string | undefined;
  readonly html: PageElement | undefined;
  readonly language: string | undefined;
  /** Upper bound of `Box.pattern`, exclusive. */
  readonly patterns: number;
};
