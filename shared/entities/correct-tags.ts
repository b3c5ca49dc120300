import type { Entity, Mention } from '../model/entity.ts';
import { bareName } from './coreference/cluster.ts';
import { applyCorrections, type Correction } from './corrections.ts';
import { identifiersOf } from './gazetteer/gazetteer.ts';

/** Who and what a text names. */
type Tags = { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] };

/**
 * Applies corrections to what was tagged, for a text of which only a part is kept: tagged again it would lose whom the rest of it names. An entity goes with
 * its spellings; where they part, so do its mentions, evenly. What no correction concerns stays as it is.
 */
export function correctTags({ mentions, entities }: Tags, corrections: readonly Correction[]): Tags {
  const parts = entities.flatMap((entity) => partsOf(entity, corrections));
  const byId = Map.groupBy(parts, ({ id }) => id);
  return {
    mentions: mentions.flatMap((mention) => {
      const { entityId, name, type, text } = mention;
      const identity = applyCorrections({ id: entityId, name, type }, bareName(text), corrections);
      return identity === undefined ? [] : [{ ...mention, entityId: identity.id, name: identity.name }];
    }),
    entities: [...byId.values()].map((same) => same.reduce(joined)).sort((one, other) => other.salience - one.salience),
  };
}

/** An entity by whom its spellings name now. */
function partsOf(entity: Entity, corrections: readonly Correction[]): readonly Entity[] {
  const { id, name, type, aliases, mentionCount } = entity;
  const named = aliases.flatMap((alias) => {
    const identity = applyCorrections({ id, name, type }, alias, corrections);
    return identity === undefined ? [] : [{ alias, identity }];
  });
  return [...Map.groupBy(named, ({ identity }) => identity.id).values()].map((same) => {
    const share = Math.max(1, Math.round((mentionCount * same.length) / aliases.length));
    const identity = same[0]?.identity ?? { id, name, type };
    const known = identity.id === id ? entity.sameAs : [...identifiersOf(identity.id, identity.name)];
    return { ...entity, ...identity, aliases: same.map(({ alias }) => alias), sameAs: known, mentionCount: share };
  });
}

const joined = (one: Entity, other: Entity): Entity => ({
  ...one,
  aliases: [...new Set([...one.aliases, ...other.aliases])],
  salience: Math.max(one.salience, other.salience),
  mentionCount: one.mentionCount + other.mentionCount,
  jobTitles: [...one.jobTitles, ...other.jobTitles],
});
