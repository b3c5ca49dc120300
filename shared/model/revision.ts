import * as z from 'zod/mini';

/**
 * What happened to one paragraph between two revisions; `before`/`after` are its texts. Of one that was split, or several that were joined, the
 * parts stand in one text, parted by blank lines.
 */
export const ParagraphChange = z.object({
  change: z.enum(['added', 'removed', 'edited', 'split', 'joined']),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
});
export type ParagraphChange = z.infer<typeof ParagraphChange>;

const BeforeAndAfter = z.object({ before: z.string(), after: z.string() });
const CameAndWent = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  /** Which of the removed became which of the added, where the texts show it. */
  changed: z.optional(z.array(BeforeAndAfter)),
});
export type CameAndWent = z.infer<typeof CameAndWent>;

/** What a revision changed, in facts. A field is absent where nothing of its kind changed. */
export const Changes = z.object({
  headline: z.optional(BeforeAndAfter),
  /** Place and agency before the first sentence; an empty string where there is none. */
  dateline: z.optional(BeforeAndAfter),
  author: z.optional(CameAndWent),
  labels: z.optional(CameAndWent),
  paragraphs: z.optional(z.array(ParagraphChange)),
  /** What stands in another place now, whatever else changed. */
  order: z.optional(z.enum(['paragraphs', 'updates'])),
  /** Time marks or first words of the updates that are new; `changed` are those whose mark or headline is another now. */
  updates: z.optional(CameAndWent),
  entities: z.optional(CameAndWent),
  numbers: z.optional(CameAndWent),
  quotes: z.optional(CameAndWent),
  /** Correction notices that are new, and those that are gone. */
  corrections: z.optional(z.array(z.string())),
  withdrawn: z.optional(z.array(z.string())),
});
export type Changes = z.infer<typeof Changes>;

/** Why a revision was committed. */
export const RevisionKind = z.enum([
  'published',
  'changed',
  'corrected',
  'retagged',
  'removed',
  'restored',
  'moved',
  'takedown',
]);
export type RevisionKind = z.infer<typeof RevisionKind>;

/** One committed state of an article; numbered from 1 without gaps. */
export const Revision = z.object({
  articleId: z.string(),
  revision: z.int(),
  kind: RevisionKind,
  lookId: z.string(),
  /** The page whose look it was, in the crawl state. */
  pageId: z.string(),
  sourceId: z.string(),
  canonicalUrl: z.string(),
  /** When Dateline first fetched the article, ISO 8601 UTC; the same in all its revisions. */
  firstSeenAt: z.string(),
  /** When the look behind it fetched the page, ISO 8601 UTC. */
  fetchedAt: z.string(),
  /** Stamped just before the commit, ISO 8601 UTC. */
  committedAt: z.string(),
  /** Hash of what counts as content; equal fingerprints mean that nothing changed. */
  fingerprint: z.string(),
  /** Key of the stored content; absent for removals without text and for takedowns. */
  contentHash: z.optional(z.string()),
  headline: z.optional(z.string()),
  /** Of a move: the article that it is now, under its publisher's new address. */
  movedTo: z.optional(z.string()),
  changes: Changes,
});
export type Revision = z.infer<typeof Revision>;
