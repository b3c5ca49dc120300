import type { PageLook } from '../model/messages.ts';
import type { Disposition, DropReason } from '../outcome.ts';
import type { Look } from '../store/crawl-log.ts';
import { recordLook } from '../store/crawl-log.ts';
import type { Ports } from './ports.ts';

/** How a look at a feed or page ended without reaching `ingest`. */
export type Ending = {
  readonly disposition: Disposition;
  readonly reason?: DropReason;
  readonly detail?: string;
  readonly status?: number;
};

type Looked = Pick<Look, 'lookId' | 'subjectId' | 'sourceId' | 'url'>;

/** Records how a look ended, now. */
export async function recordEnding({ crawl, now }: Ports, look: Looked, ending: Ending): Promise<void> {
  await recordLook(crawl, { ...look, at: now().toISOString(), ...ending }, 'fetch');
}

/** Records the ending of a page look and tells whoever watches. */
export async function endLook(ports: Ports, message: PageLook, ending: Ending): Promise<Disposition> {
  const { lookId, pageId, sourceId, url } = message;
  await recordEnding(ports, { lookId, subjectId: pageId, sourceId, url }, ending);
  const { status: _, ...told } = ending;
  ports.report({ stage: 'scrape', sourceId, url, ...told });
  return ending.disposition;
}
