import type { Entity } from '../model/entity.ts';
import type { ArticleSeen } from '../model/messages.ts';
import type { Content, Listing } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import type { Ports } from './ports.ts';

/** Claims the article's keys and writes an edge to every verified copy; before the commit, so that no committed article lacks its edges. */
export async function matchCopies(
  _ports: Ports,
  _message: ArticleSeen,
  _entities: readonly Entity[],
  _firstSeenAt: string,
): Promise<void> {}

/** What a listing says of other articles: its copies, its story and why. */
export type Relations = Partial<Pick<Listing, 'matches' | 'storyId' | 'storyReason' | 'storyScore'>>;

export async function relationsOf(
  _ports: Ports,
  _revision: Revision,
  _content: Content | undefined,
): Promise<Relations> {
  return {};
}
