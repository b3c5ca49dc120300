import type { Block } from '../block.ts';
import type { TimeMark } from './time-mark.ts';

/** One update as blocks: what heads it, and what it says. */
export type Entry = {
  readonly mark: TimeMark | undefined;
  readonly stated?: string;
  readonly headline?: string;
  readonly blocks: readonly Block[];
  /** Where the box ends that begins with its mark, as places of blocks count. */
  readonly until?: number;
  /** It is of no update: a standfirst above the first one, or the heading of all. */
  readonly outside?: true;
};

/** What the page tells besides its blocks. */
export type LiveContext = {
  readonly headline: string;
  readonly language?: string | undefined;
  readonly labels: readonly string[];
  /** The page's own dates: a lone time that is theirs dates the page. */
  readonly pageDates: readonly string[];
};

/** Whether the page says of itself that it grows. */
export const isUpdated = ({ labels }: LiveContext): boolean =>
  labels.some((label) => label === 'live' || label === 'updated');

/** Captions are no text of an entry. */
export const isText = ({ kind }: Block): boolean => kind !== 'caption';
