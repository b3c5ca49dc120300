import * as z from 'zod/mini';

/** Types of entity. The first three are what most tools ask for; the others are tagged where the data allow. */
export const EntityType = z.enum(['Person', 'Organization', 'Place', 'Event', 'Product', 'Group']);
export type EntityType = z.infer<typeof EntityType>;

/** A span of text that names an entity. Offsets are UTF-16 code units of `articleBody`, end exclusive. */
export const Mention = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: EntityType,
  /** Canonical name of the entity, which may differ from `text`. */
  name: z.string(),
  entityId: z.string(),
  /** 0 to 1: that the span and type are right. */
  confidence: z.number(),
});
export type Mention = z.infer<typeof Mention>;

/** A job title as the text gives it. `start`/`end` are offsets of the title in `articleBody`. */
export const JobTitle = z.object({
  title: z.string(),
  /** The date of the article that gives it, as the article has it: offices change hands. */
  asOf: z.optional(z.string()),
  /** First and last year of the office, where the text says them. */
  startDate: z.optional(z.string()),
  endDate: z.optional(z.string()),
  affiliation: z.optional(z.string()),
  affiliationId: z.optional(z.string()),
  start: z.int(),
  end: z.int(),
});
export type JobTitle = z.infer<typeof JobTitle>;

/** One entity as one article speaks of it. */
export const Entity = z.object({
  id: z.string(),
  name: z.string(),
  type: EntityType,
  /** Spellings seen in this article. */
  aliases: z.array(z.string()),
  /** Open identifiers: a Wikidata, GeoNames or ISO address each. */
  sameAs: z.array(z.string()),
  /** 0 to 1: that the mentions really are this entity. */
  confidence: z.number(),
  /** 0 to 1: how much the article is about it. */
  salience: z.number(),
  mentionCount: z.int(),
  jobTitles: z.array(JobTitle),
});
export type Entity = z.infer<typeof Entity>;
