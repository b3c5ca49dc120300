import type { Correction } from '../entities/corrections.ts';
import { readNames } from '../entities/tag.ts';
import { type LiveText, withUpdates } from '../entities/tag-updates.ts';
import type { Content } from '../model/record.ts';
import { knowledgeFor } from './knowledge.ts';
import type { StorePorts } from './ports.ts';

/** What tagging adds to an article. */
export type Tags = Pick<Content, 'mentions' | 'entities' | 'updates' | 'tagger'>;

/** Tags a text once: its names are found, what the table knows of them is looked up, and then it is said whom they name. `corrections`: those that stand, if known. */
export async function tagsOf(ports: StorePorts, article: LiveText, corrections?: readonly Correction[]): Promise<Tags> {
  const reading = withUpdates(article);
  const names = readNames(reading.input);
  const tagged = names.tagged(await knowledgeFor(ports, names.keys, corrections));
  const { mentions, entities, tagger } = reading.within(tagged);
  return { mentions: [...mentions], entities: [...entities], tagger, updates: [...reading.updatesOf(tagged)] };
}
