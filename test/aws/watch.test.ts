import { afterEach, describe, expect, it, vi } from 'vitest';
import { faultLog, stageWatch } from '../../shared/aws/watch.ts';
import type { PipelineEvent } from '../../shared/pipeline/ports.ts';
import { queryApp } from '../../shared/query/app.ts';
import { memoryTable } from '../../shared/store/memory-table.ts';
import type { Table } from '../../shared/store/table.ts';
import { TABLES } from '../../shared/topology.ts';

const lines: string[] = [];
const keep = (text: unknown) => {
  lines.push(String(text));
  return true;
};
vi.spyOn(process.stdout, 'write').mockImplementation(keep);
vi.spyOn(process.stderr, 'write').mockImplementation(keep);
afterEach(() => {
  lines.length = 0;
});

const emitted = () => lines.flatMap((text) => text.split('\n').filter(Boolean)).map((line) => JSON.parse(line));

const EVENTS: readonly (readonly [PipelineEvent, object])[] = [
  [
    { stage: 'schedule', feeds: 2, looks: 7 },
    { service: 'schedule', outcome: 'sent', Feeds: 2, Looks: 7 },
  ],
  [
    { stage: 'discover', feedId: 'f', sourceId: 'gazette', found: 5, dropped: 1, outcome: 'read' },
    { service: 'discover', outcome: 'read', Found: 5, Dropped: 1, sourceId: 'gazette' },
  ],
  [
    { stage: 'scrape', sourceId: 'gazette', url: 'https://g.example/a', disposition: 'dropped', reason: 'too-large' },
    { service: 'scrape', outcome: 'dropped', Looks: 1, reason: 'too-large', url: 'https://g.example/a' },
  ],
  [
    { stage: 'health', sourceId: 'gazette', state: 'silent', findings: ['nothing new for 3 days'] },
    { service: 'health', outcome: 'silent', Sources: 1, sourceId: 'gazette', findings: '["nothing new for 3 days"]' },
  ],
];

describe('the log of an answering function', () => {
  it('has what the client is not shown', async () => {
    const articles: Table = {
      ...memoryTable(TABLES.articles.indexes),
      get: () => Promise.reject(new Error('the table is throttled')),
    };
    const app = queryApp({ articles, crawl: memoryTable([]), now: () => new Date(), reportFault: faultLog('query') });
    const answer = await app.request('/api/articles/921e74e1b9676a10cc6525d0');
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('throttled')]);
    expect(emitted()).toEqual([
      expect.objectContaining({
        message: 'a question could not be answered',
        error: expect.objectContaining({ message: 'the table is throttled' }),
      }),
    ]);
  });
});

describe('the watch of a stage', () => {
  it.each(EVENTS)('writes %j as one metric line', (event, expected) => {
    stageWatch(event.stage).report(event);
    expect(emitted()).toEqual([expect.objectContaining(expected)]);
  });

  it('tells metrics apart by stage and outcome alone', () => {
    stageWatch('discover').report({
      stage: 'discover',
      feedId: 'f',
      sourceId: 's',
      found: 1,
      dropped: 0,
      outcome: 'read',
    });
    const [{ _aws: aws }] = emitted();
    expect(aws.CloudWatchMetrics[0].Namespace).toBe('Dateline');
    expect(aws.CloudWatchMetrics[0].Dimensions).toEqual([['service', 'outcome']]);
  });

  it('logs a failed message with its error', () => {
    const record = { messageId: 'm1', attributes: { ApproximateReceiveCount: '3' } };
    stageWatch('scrape').onFailure(new Error('the host hung up'), record as never);
    expect(lines.join('')).toContain('the host hung up');
    expect(lines.join('')).toContain('"receives":"3"');
  });
});
