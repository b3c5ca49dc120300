import * as z from 'zod/mini';
import { Article, Update } from './article.ts';
import { Entity, EntityType, Mention } from './entity.ts';

export const SCHEMA_VERSION = 1;

/** A span of one timed update that names an entity of the article. Offsets are UTF-16 code units of the update's own `articleBody`. */
export const UpdateMention = z.object({
  start: z.int(),
  end: z.int(),
  entityId: z.string(),
  name: z.string(),
  type: EntityType,
});
export type UpdateMention = z.infer<typeof UpdateMention>;

/** One timed update with the names in it. */
export const TaggedUpdate = z.extend(Update, { mentions: z._default(z.array(UpdateMention), []) });
export type TaggedUpdate = z.infer<typeof TaggedUpdate>;

/** The immutable text of one revision with all that was read from it; stored under the hash of its JSON. */
export const Content = z.extend(Article, {
  updates: z.array(TaggedUpdate),
  mentions: z.array(Mention),
  entities: z.array(Entity),
  tagger: z.object({ name: z.string(), version: z.string() }),
  /** How much of the text its source lets be kept; absent where it is whole. Its entities, with their job titles, are those of the whole text; its mentions are those of what was kept. */
  shortenedTo: z.optional(z.enum(['excerpt', 'metadata'])),
  schemaVersion: z.int(),
});
export type Content = z.infer<typeof Content>;

/** Why an article counts as a copy of another. */
export const Match = z.object({ id: z.string(), score: z.number(), reason: z.string() });
export type Match = z.infer<typeof Match>;

/** What lists and pages show of an article: the projection of its newest revision. */
export const Listing = z.object({
  articleId: z.string(),
  revision: z.int(),
  status: z.enum(['published', 'removed', 'moved', 'takedown']),
  /** The article that it is now, where its publisher has given it another address. */
  movedTo: z.optional(z.string()),
  sourceId: z.string(),
  url: z.string(),
  canonicalUrl: z.string(),
  headline: z.string(),
  labels: z.array(z.string()),
  author: z.array(z.string()),
  publisher: z.optional(z.string()),
  description: z.optional(z.string()),
  articleSection: z.optional(z.string()),
  inLanguage: z.optional(z.string()),
  datePublished: z.optional(z.string()),
  dateModified: z.optional(z.string()),
  /** When Dateline first fetched it, ISO 8601 UTC. */
  firstSeenAt: z.string(),
  /** When the look behind this revision fetched it. */
  fetchedAt: z.string(),
  isAccessibleForFree: z.optional(z.boolean()),
  contentHash: z.optional(z.string()),
  live: z.boolean(),
  /** Entities by id, most salient first. */
  entities: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), salience: z.number() })),
  storyId: z.optional(z.string()),
  storyReason: z.optional(z.string()),
  storyScore: z.optional(z.number()),
  matches: z.array(Match),
  /** Id of the copy that the group stands under; absent for an article without copies. */
  duplicateGroup: z.optional(z.string()),
  /** The article that the others of its group repeat; absent for an article without copies. */
  original: z.optional(z.string()),
  schemaVersion: z.int(),
});
export type Listing = z.infer<typeof Listing>;

/** Whether lists show an article: not one that was taken down, or that stands under another id now. */
export const isListed = ({ status }: Pick<Listing, 'status'>): boolean =>
  status === 'published' || status === 'removed';

/** The whole record of an article, as queries and exports give it. */
export type ArticleRecord = Listing & { readonly content: Content | undefined };
