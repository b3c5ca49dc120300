import type { Ports } from '../pipeline/ports.ts';
import { sourcesOf, unreadSourceIds } from '../store/crawl.ts';
import type { ReaderPorts } from './reader-ports.ts';
import type { SourceStatus } from './source-status.ts';
import { statusOf } from './source-status.ts';

/** What an inspection touches the world through. */
export type InspectPorts = ReaderPorts & Pick<Ports, 'report'>;

/** What is said of a definition that cannot be read. */
export const UNREAD = 'its stored definition is of a form that this version cannot read; apply it again';

/**
 * Judges every enabled source against its own record, reports each, and answers with those that need somebody's eye. One after the other: nobody waits.
 * A definition that cannot be read is reported as failing.
 */
export async function inspectSources(ports: InspectPorts): Promise<readonly SourceStatus[]> {
  const amiss: SourceStatus[] = [];
  for (const source of await sourcesOf(ports.crawl)) {
    if (!source.enabled) continue;
    const status = await statusOf(ports, source);
    const { state, findings } = status;
    ports.report({ stage: 'health', sourceId: source.id, state, findings });
    if (findings.length > 0) amiss.push(status);
  }
  for (const sourceId of await unreadSourceIds(ports.crawl))
    ports.report({ stage: 'health', sourceId, state: 'failing', findings: [UNREAD] });
  return amiss;
}
