import { describe, expect, it } from 'vitest';
import { applySources } from '../../shared/pipeline/apply-sources.ts';
import type { PipelineEvent } from '../../shared/pipeline/ports.ts';
import { inspectSources, UNREAD } from '../../shared/query/inspect-sources.ts';
import { contentOf, emptyTables, NOW, publish, source } from './sample.ts';

const WEEKS_AGO = new Date(NOW.getTime() - 60 * 86_400_000).toISOString();

describe('a round over the sources', () => {
  it('reports every enabled source and answers with those that are amiss', async () => {
    const tables = emptyTables();
    const events: PipelineEvent[] = [];
    const ports = { ...tables, now: () => NOW, report: (event: PipelineEvent) => void events.push(event) };
    const sources = ['asleep', 'fresh', 'off'].map((id) => source(id, id, { enabled: id !== 'off' }));
    await applySources(ports, sources);
    for (const id of ['asleep', 'off'])
      await publish(tables, contentOf({ url: `https://${id}.example/1`, datePublished: WEEKS_AGO }), { sourceId: id });

    const amiss = await inspectSources(ports);

    expect(amiss.map(({ sourceId, state }) => [sourceId, state])).toEqual([['asleep', 'silent']]);
    expect(events).toEqual([
      { stage: 'health', sourceId: 'asleep', state: 'silent', findings: [expect.stringContaining('nothing new for')] },
      { stage: 'health', sourceId: 'fresh', state: 'new', findings: [] },
    ]);
  });

  it('reports a definition that it cannot read as failing', async () => {
    const tables = emptyTables();
    const events: PipelineEvent[] = [];
    await tables.crawl.put({ pk: 'SOURCES', sk: 'of-later', source: { id: 'of-later', timeZone: 'Mars/Base' } });
    const report = (event: PipelineEvent): void => void events.push(event);
    expect(await inspectSources({ ...tables, now: () => NOW, report })).toEqual([]);
    expect(events).toEqual([{ stage: 'health', sourceId: 'of-later', state: 'failing', findings: [UNREAD] }]);
  });
});
