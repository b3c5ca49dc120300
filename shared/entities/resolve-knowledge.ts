import type { EntityType } from '../model/entity.ts';
import type { Correction } from './corrections.ts';

/** A spelling that the stream has shown for an entity, and in how many committed articles. */
export type LearnedAlias = {
  readonly entityId: string;
  /** Canonical name of the entity. */
  readonly name: string;
  readonly type: EntityType;
  /** The spelling as printed. */
  readonly alias: string;
  readonly articles: number;
};

/** What the store knows beyond the gazetteer. `aliases` is keyed as `nameKeys` says; an empty knowledge changes nothing. */
export type Knowledge = {
  readonly aliases: ReadonlyMap<string, readonly LearnedAlias[]>;
  readonly corrections: readonly Correction[];
};

export const NO_KNOWLEDGE: Knowledge = { aliases: new Map(), corrections: [] };
