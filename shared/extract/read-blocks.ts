import type { Attribution, DateMention, Paragraph, Quote, Update } from '../model/article.ts';
import type { Block } from './block.ts';
import { namesFromByline } from './byline.ts';
import { splitCredits } from './byline-credits.ts';

/** What the rest of the page says about the article, as far as its blocks are read by it. */
export type BlockContext = {
  readonly headline: string;
  readonly language?: string;
  /** IANA name of the outlet's zone. */
  readonly timeZone?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly publisher?: string;
  /** Outlets that are known sources, to link citations to. */
  readonly outlets?: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Entries of the page's LiveBlogPosting. */
  readonly liveUpdates?: readonly {
    readonly headline?: string;
    readonly articleBody: string;
    readonly datePublished?: string;
  }[];
  /** The credit line that the page shows outside the body. */
  readonly visibleByline?: string;
};

/** A body taken apart; offsets are UTF-16 code units of `articleBody`. */
export type ReadBody = {
  readonly paragraphs: Paragraph[];
  readonly articleBody: string;
  readonly updates: Update[];
  readonly byline?: string;
  readonly author: string[];
  readonly dateline?: string;
  readonly credits: string[];
  readonly attributions: Attribution[];
  readonly quotes: Quote[];
  readonly dates: DateMention[];
  readonly corrections: string[];
};

const BARE_TIME = /^[[(]?\d{1,2}[:.]\d{2}(?:\s*(?:[ap]\.?m\.?|[A-Z]{2,4}))?[\])]?$/u;

/** Takes the chosen blocks of a page apart: byline, credits, dateline, timed updates, citations, quotes, dates and notices. */
export function readBlocks(blocks: readonly Block[], context: BlockContext): ReadBody {
  const paragraphs: Paragraph[] = [];
  const marks: { time: string | null; from: number }[] = [];
  let byline: string | undefined;
  for (const block of blocks) {
    if (BARE_TIME.test(block.text)) {
      if (marks.length === 0 && paragraphs.length > 0) marks.push({ time: null, from: 0 });
      marks.push({ time: block.text.replace(/[[\]()]/gu, ''), from: paragraphs.length });
    } else if (isBylineLine(block.text, context.language)) byline ??= block.text;
    else {
      const update = marks.length > 0 ? { update: marks.length - 1 } : {};
      paragraphs.push({ kind: block.kind, text: block.text, ...update });
    }
  }
  for (const paragraph of paragraphs) if (marks.length > 0) paragraph.update ??= 0;
  const names = namesFromByline(byline ?? context.visibleByline ?? '', context.language);
  const body = paragraphs.filter((paragraph) => paragraph.kind !== 'caption');
  const textOf = (index: number): string =>
    body
      .filter((paragraph) => paragraph.update === index)
      .map((paragraph) => paragraph.text)
      .join('\n\n');
  return {
    paragraphs,
    articleBody: body.map((paragraph) => paragraph.text).join('\n\n'),
    updates: marks.map((mark, index) => ({ time: mark.time, articleBody: textOf(index) })),
    ...(byline === undefined ? {} : { byline }),
    author: names.author,
    credits: names.credits,
    attributions: [],
    quotes: [],
    dates: [],
    corrections: [],
  };
}

function isBylineLine(text: string, language: string | undefined): boolean {
  if (text.length > 120) return false;
  const parts = splitCredits(text, language);
  return (
    parts.length > 0 &&
    parts.every((part) => part.stated && part.unread === 0) &&
    parts.some((part) => part.names.length > 0)
  );
}
