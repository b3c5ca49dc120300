import type { EntityType } from '../../model/entity.ts';
import { digest } from '../../model/ids.ts';
import { foldName, plainName } from '../names/names.ts';

/** Words in front that are no part of a name's identity. */
const ARTICLE = /^the /;

function keyOf(type: EntityType, name: string): string {
  if (type === 'Person') return foldName(name).split(' ').sort().join(' ');
  return plainName(name).replace(ARTICLE, '');
}

/**
 * The id of an entity that no open list of ours holds: the type and 80 bits of the hash of the folded name, so that the same name gives
 * the same id in every run. The order of a person's names does not count (`Orbán Viktor`).
 */
export function ownId(type: EntityType, name: string): string {
  return `own:${type.toLowerCase()}-${digest(`${type}\n${keyOf(type, name)}`, 20)}`;
}
