import * as z from 'zod/mini';
import { EntityType } from '../model/entity.ts';
import { plainName } from './names/names.ts';

const Id = z.string().check(z.minLength(3));
const Name = z.string().check(z.minLength(1));

/**
 * A user's word on who is who; it wins over gazetteer and learning. `merge` makes one of two; `split` takes the mentions of `id` that are
 * spelled as `alias` for another entity; `rename` changes the canonical name or the type; `block` says that an entity, or a spelling of
 * a type, is none.
 */
export const Correction = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('merge'), from: Id, into: Id, name: z.optional(Name) }),
  z.strictObject({ do: z.literal('split'), id: Id, alias: Name, into: Id, name: Name, type: z.optional(EntityType) }),
  z.strictObject({ do: z.literal('rename'), id: Id, name: Name, type: z.optional(EntityType) }),
  z.strictObject({ do: z.literal('block'), id: Id }),
  z.strictObject({ do: z.literal('block-name'), alias: Name, type: z.optional(EntityType) }),
]);
export type Correction = z.infer<typeof Correction>;

/** The file that `entities correct FILE` reads. */
export const CorrectionsFile = z.strictObject({ corrections: z.array(Correction) });
export type CorrectionsFile = z.infer<typeof CorrectionsFile>;

/** Who a mention is taken for. */
export type Identity = { readonly id: string; readonly name: string; readonly type: EntityType };

function corrected(identity: Identity, spelling: string, correction: Correction): Identity | undefined {
  switch (correction.do) {
    case 'merge':
      return identity.id === correction.from
        ? { ...identity, id: correction.into, name: correction.name ?? identity.name }
        : identity;
    case 'split':
      return identity.id === correction.id && plainName(spelling) === plainName(correction.alias)
        ? { id: correction.into, name: correction.name, type: correction.type ?? identity.type }
        : identity;
    case 'rename':
      return identity.id === correction.id
        ? { ...identity, name: correction.name, type: correction.type ?? identity.type }
        : identity;
    case 'block':
      return identity.id === correction.id ? undefined : identity;
    case 'block-name': {
      const sameType = correction.type === undefined || correction.type === identity.type;
      return sameType && plainName(spelling) === plainName(correction.alias) ? undefined : identity;
    }
  }
}

/** Applies corrections in their order; undefined where one of them says that this is no entity. `spelling` is the text of the mention. */
export function applyCorrections(
  identity: Identity,
  spelling: string,
  corrections: readonly Correction[],
): Identity | undefined {
  let current: Identity | undefined = identity;
  for (const correction of corrections) {
    if (current === undefined) return undefined;
    current = corrected(current, spelling, correction);
  }
  return current;
}
