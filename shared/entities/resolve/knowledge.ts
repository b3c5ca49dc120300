import type { EntityType } from '../../model/entity.ts';
import type { Correction } from '../corrections.ts';
import type { Field } from '../fields-of-work.ts';
import { blockKey } from '../names/compare.ts';
import { foldName } from '../names/names.ts';

/** A spelling that the stream has shown for an entity, and in how many committed articles, as far as the store keeps them apart. */
export type LearnedAlias = {
  readonly entityId: string;
  /** Canonical name of the entity. */
  readonly name: string;
  readonly type: EntityType;
  /** The spelling as printed. */
  readonly alias: string;
  readonly articles: number;
  /** Fields in which articles have shown the person at work. */
  readonly fields?: readonly Field[];
};

/** What the store knows beyond the gazetteer. `aliases` is keyed by `aliasKeys`; an empty knowledge changes nothing. */
export type Knowledge = {
  readonly aliases: ReadonlyMap<string, readonly LearnedAlias[]>;
  readonly corrections: readonly Correction[];
};

export const NO_KNOWLEDGE: Knowledge = { aliases: new Map(), corrections: [] };

/**
 * The keys under which an alias is to be stored and looked up: the folded name, and for people of several names a looser one, whose finds are
 * compared before they count.
 */
export function aliasKeys(type: EntityType, name: string): readonly string[] {
  const folded = foldName(name);
  const block = type === 'Person' ? blockKey(name) : undefined;
  return [folded, ...(block === undefined ? [] : [`~${block}`])].filter((key) => key !== '');
}
