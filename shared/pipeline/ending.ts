import type { PageLook } from '../model/messages.ts';
import type { Disposition, DropReason } from '../outcome.ts';
import type { Look } from '../store/crawl-log.ts';
import { recordLook } from '../store/crawl-log.ts';
import type { Ports } from './ports.ts';

/** How a look at a page ended without reaching `ingest`. */
export type Ending = {
  readonly disposition: Disposition;
  readonly reason?: DropReason;
  readonly detail?: string;
  readonly status?: number;
};

/** Records the ending of a page look and tells whoever watches. */
export async function endLook(ports: Ports, message: PageLook, ending: Ending): Promise<Disposition> {
  const look: Look = {
    lookId: message.lookId,
    subjectId: message.pageId,
    sourceId: message.sourceId,
    url: message.url,
    at: ports.now().toISOString(),
    ...ending,
  };
  await recordLook(ports.crawl, look, 'fetch');
  const { disposition, reason, detail } = ending;
  ports.report({
    stage: 'scrape',
    sourceId: message.sourceId,
    url: message.url,
    disposition,
    ...(reason && { reason }),
    ...(detail && { detail }),
  });
  return disposition;
}
