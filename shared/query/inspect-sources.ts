import type { Ports } from '../pipeline/ports.ts';
import { sourcesOf } from '../store/crawl.ts';
import type { ReaderPorts } from './reader-ports.ts';
import type { SourceStatus } from './source-status.ts';
import { statusOf } from './source-status.ts';

/** What an inspection touches the world through. */
export type InspectPorts = ReaderPorts & Pick<Ports, 'report'>;

/** Judges every enabled source against its own record, reports each, and answers with those that need somebody's eye. One after the other: nobody waits. */
export async function inspectSources(ports: InspectPorts): Promise<readonly SourceStatus[]> {
  const amiss: SourceStatus[] = [];
  for (const { id, enabled } of await sourcesOf(ports.crawl)) {
    const status = enabled ? await statusOf(ports, id) : undefined;
    if (status === undefined) continue;
    ports.report({ stage: 'health', sourceId: id, state: status.state, findings: status.findings });
    if (status.findings.length > 0) amiss.push(status);
  }
  return amiss;
}
