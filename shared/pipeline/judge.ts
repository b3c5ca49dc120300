import type { Revision } from '../model/revision.ts';
import type { Seen } from '../store/revisions.ts';

/** What a look means for an article that has been committed. */
export type Verdict = 'next' | 'this-look' | 'unchanged' | 'superseded' | 'taken-down';

export type Sight = {
  readonly lookId: string;
  readonly pageId: string;
  readonly fetchedAt: string;
  readonly fingerprint: string;
};

/** The fingerprint of a page that is gone. */
export const REMOVED = 'removed';

/**
 * Compares one look with the newest revision and the newest look that found it unchanged. Order of arrival does not count, time of fetching
 * does: a look fetched before what is known adds nothing.
 */
export function judge(newest: Revision, seen: Seen | undefined, sight: Sight): Verdict {
  if (newest.kind === 'takedown') return 'taken-down';
  if (newest.lookId === sight.lookId && sight.fetchedAt <= newest.fetchedAt) return 'this-look';
  const same = newest.fingerprint === sight.fingerprint;
  // The publisher's own address speaks for the article: what an AMP or print page shows counts only until it was read.
  const [own, knownByOwn] = [sight.pageId === newest.articleId, newest.pageId === newest.articleId];
  if (own && !knownByOwn) return same ? 'unchanged' : 'next';
  if (sight.fetchedAt < newest.fetchedAt || sight.fetchedAt < (seen?.seenAt ?? '')) return 'superseded';
  return same || (knownByOwn && !own) ? 'unchanged' : 'next';
}
