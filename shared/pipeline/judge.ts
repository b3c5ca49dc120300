import type { Revision } from '../model/revision.ts';
import type { Seen } from '../store/revisions.ts';

/** What a look means for an article whose newest committed revision is known. */
export type Verdict = 'next' | 'this-look' | 'unchanged' | 'superseded' | 'taken-down';

export type Sight = { readonly lookId: string; readonly fetchedAt: string; readonly fingerprint: string };

/** The fingerprint of a page that is gone. */
export const REMOVED = 'removed';

/**
 * Compares one look with the newest revision and the newest look that found it unchanged. Order of arrival does not count, time of fetching
 * does: a look fetched before what is known adds nothing.
 */
export function judge(newest: Revision | undefined, seen: Seen | undefined, sight: Sight): Verdict {
  if (newest === undefined) return 'next';
  if (newest.kind === 'takedown') return 'taken-down';
  if (newest.lookId === sight.lookId) return 'this-look';
  if (sight.fetchedAt < newest.fetchedAt || sight.fetchedAt < (seen?.seenAt ?? '')) return 'superseded';
  return newest.fingerprint === sight.fingerprint ? 'unchanged' : 'next';
}
