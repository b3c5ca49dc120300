import { changesSince } from '../store/changes.ts';
import { newestRevision } from '../store/revisions.ts';
import { LIMITS } from '../topology.ts';
import type { StorePorts } from './ports.ts';
import { project } from './project.ts';

const PAGE = 200;

/** Projects the newest revision of every article again, which mends whatever crashes or older rules left behind; gives the number of articles. */
export async function repair(ports: StorePorts, onProgress: (articles: number) => void = () => {}): Promise<number> {
  // Nothing is waited for: what is committed while this runs projects itself.
  const end = new Date(ports.now().getTime() + 2 * LIMITS.changeFeedOverlapSeconds * 1000);
  const done = new Set<string>();
  let since = '1970-01-01T00:00:00.000Z';
  for (let more = true; more; ) {
    const page = await changesSince(ports.articles, since, PAGE, end);
    for (const { articleId } of page.revisions) {
      if (done.has(articleId)) continue;
      done.add(articleId);
      const newest = await newestRevision(ports.articles, articleId);
      if (newest !== undefined) await project(ports, newest);
      onProgress(done.size);
    }
    since = page.cursor;
    more = page.more;
  }
  return done.size;
}
