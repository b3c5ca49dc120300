import type { ParagraphKind } from '../model/article.ts';

/** One block of visible text from the chosen part of a page, in reading order, before bylines, time marks and datelines are read off. */
export type Block = {
  readonly kind: ParagraphKind;
  /** White space folded, NFC. */
  readonly text: string;
  /** The whole text is bold, italic or underlined, or stands alone in a heading-like element. */
  readonly emphasis: boolean;
  /** `datetime` of a time element that the block holds or that heads its container. */
  readonly dateTime?: string;
  /** Class names, id and rel/itemprop of the block's element and its nearest container, lower case, space separated. */
  readonly hint: string;
  /** Equal for blocks of one container that repeats (an entry of a live page); absent elsewhere. */
  readonly entry?: string;
  /** Its place among all blocks of the page. */
  readonly at?: number;
  /** Where the box ends that begins with this block and holds some of the text, exclusive, as `at` counts; absent where there is none. */
  readonly opens?: number;
  /** A rule across the page stands above it. */
  readonly ruled?: true;
  /** The page's byline stands below it. */
  readonly standfirst?: true;
  /** Not chosen as body text: it is read as a time mark or credit line, and else left out. */
  readonly doubtful?: boolean;
};
