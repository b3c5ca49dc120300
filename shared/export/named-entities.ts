import type { Content, TaggedUpdate } from '../model/record.ts';

/** An entity that one update names, as its article knows it. */
export type NamedInUpdate = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sameAs: readonly string[];
};

/** Who and what each update of a live article names, each once, in order of the text. */
export function namedInUpdates(content: Content): readonly (readonly NamedInUpdate[])[] {
  const sameAs = new Map(content.entities.map((entity) => [entity.id, entity.sameAs]));
  return content.updates.map(({ mentions }) => distinct(mentions, sameAs));
}

function distinct(
  mentions: TaggedUpdate['mentions'],
  sameAs: ReadonlyMap<string, readonly string[]>,
): readonly NamedInUpdate[] {
  const byId = new Map(mentions.map((mention) => [mention.entityId, mention]));
  return [...byId.values()].map(({ entityId: id, name, type }) => ({ id, name, type, sameAs: sameAs.get(id) ?? [] }));
}
