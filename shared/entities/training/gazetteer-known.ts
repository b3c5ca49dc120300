import { ownId } from '../resolve/id.ts';
import { addName, type Draft, type Drafts, draft } from './gazetteer-draft.ts';
import { namesIn, readFacts } from './gazetteer-facts.ts';

const KINDS = { organizations: ['O', 'Organization'], people: ['P', 'Person'], regions: ['L', 'Place'] } as const;

/** Organisations, people and regions that we wrote down; those whose Wikidata id we are not sure of get an id of our own. */
export function addKnown(drafts: Drafts): void {
  for (const file of ['organizations', 'people', 'regions'] as const) {
    const [kind, type] = KINDS[file];
    for (const [given = '', name = '', country = '', aliases] of readFacts(file)) {
      const id = given === '-' ? ownId(type, name) : given;
      if (drafts.has(id) && kind !== 'L') throw new Error(`${file}.tsv: ${name} has the id of ${drafts.get(id)?.name}`);
      const entry: Draft = draft(drafts, { id, kind, name, weight: kind === 'L' ? 70 : 80, country });
      for (const alias of namesIn(aliases)) addName(entry, alias);
    }
  }
}
