import * as z from 'zod/mini';

/** Where a field's value was found (`json-ld`, `meta:og:title`, `visible:h1`, ...) and how far it can be trusted, 0 to 1. */
export const Provenance = z.object({
  from: z.string(),
  confidence: z.number(),
  /** For dates: the finest unit the page gives. */
  precision: z.optional(z.enum(['second', 'minute', 'day'])),
  /** For dates: whether the page states the offset, the source's zone supplied it, or nothing did (then UTC is assumed). */
  zone: z.optional(z.enum(['stated', 'source', 'assumed'])),
});
export type Provenance = z.infer<typeof Provenance>;

export const ParagraphKind = z.enum([
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'preformatted',
  'table-row',
]);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

/** One block of the body in reading order. */
export const Paragraph = z.object({
  kind: ParagraphKind,
  text: z.string(),
  /** Index into `updates`, where the article is live. */
  update: z.optional(z.int()),
  /** It tells what happened before ("To recall, ..."). */
  background: z.optional(z.boolean()),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** One block of a live article. */
export const Update = z.object({
  /** The time mark as shown (`11:07`), or null where the block has none: it is never invented. */
  time: z.nullable(z.string()),
  /** Its instant, ISO 8601 with offset; absent when unknown. */
  datePublished: z.optional(z.string()),
  headline: z.optional(z.string()),
  articleBody: z.string(),
});
export type Update = z.infer<typeof Update>;

/** Whose report this text repeats. Offsets are UTF-16 code units of `articleBody`. */
export const Attribution = z.object({
  /** Who repeats it, when the text says so (usually the outlet itself). */
  publisher: z.optional(z.string()),
  /** Who is cited, as printed: a named outlet or an unnamed group ("Russian media"). */
  via: z.string(),
  named: z.boolean(),
  /** The word that cites: `per`, `citing`, `according to`, `told`, `reported`. */
  verb: z.string(),
  /** Id of the cited outlet where it is a source that we know. */
  sourceId: z.optional(z.string()),
  start: z.int(),
  end: z.int(),
});
export type Attribution = z.infer<typeof Attribution>;

export const Quote = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  speaker: z.optional(z.string()),
});
export type Quote = z.infer<typeof Quote>;

/** A date that the text speaks of, resolved against the article's own date. None of these is the article's date. */
export const DateMention = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  /** ISO 8601 as far as known: `2023-03`, `2025-05-16`, or an instant. */
  date: z.string(),
  role: z.enum(['event', 'background']),
});
export type DateMention = z.infer<typeof DateMention>;

export const Image = z.object({
  url: z.string(),
  caption: z.optional(z.string()),
  credit: z.optional(z.string()),
});
export type Image = z.infer<typeof Image>;

/** What the publisher says about machine use of the page; absent means silent. */
export const Rights = z.object({
  /** TDM reservation (1 = reserved), from header, meta or well-known file. */
  tdmReservation: z.optional(z.boolean()),
  tdmPolicy: z.optional(z.string()),
  /** Directives of robots meta tags and X-Robots-Tag, lower case (`noai`, `noarchive`, ...). */
  robots: z.array(z.string()),
});
export type Rights = z.infer<typeof Rights>;

/** One news text as read from one page, before tagging. Names follow schema.org's NewsArticle. */
export const Article = z.object({
  /** The address the page was read from, after redirects. */
  url: z.string(),
  canonicalUrl: z.string(),
  /** Without status labels. */
  headline: z.string(),
  alternativeHeadline: z.optional(z.string()),
  /** Status labels split off the headline, lower case English (`updated`, `video`, `live`, ...). */
  labels: z.array(z.string()),
  /** The credit line as printed. */
  byline: z.optional(z.string()),
  author: z.array(z.string()),
  publisher: z.optional(z.string()),
  /** Place and agency printed before the first sentence. */
  dateline: z.optional(z.string()),
  description: z.optional(z.string()),
  articleSection: z.optional(z.string()),
  keywords: z.array(z.string()),
  image: z.array(Image),
  /** BCP 47. */
  inLanguage: z.optional(z.string()),
  /** ISO 8601 with the page's offset where known; a date alone when only the day is known. */
  datePublished: z.optional(z.string()),
  dateModified: z.optional(z.string()),
  /** Paragraph texts that count as body, joined by a blank line (captions excluded). */
  articleBody: z.string(),
  paragraphs: z.array(Paragraph),
  updates: z.array(Update),
  attributions: z.array(Attribution),
  quotes: z.array(Quote),
  dates: z.array(DateMention),
  /** Correction notices, as printed. */
  corrections: z.array(z.string()),
  isAccessibleForFree: z.optional(z.boolean()),
  rights: z.optional(Rights),
  /** How the page's encoding was decided. */
  charset: z.optional(z.object({ encoding: z.string(), from: z.string() })),
  /** Keyed by field name. */
  provenance: z.record(z.string(), Provenance),
  /** 0 to 1: that this is a news article and its body is whole. */
  confidence: z.number(),
});
export type Article = z.infer<typeof Article>;
