import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { progressOn } from '../../../infra/local/progress.ts';
import type { PipelineEvent } from '../../../shared/pipeline/ports.ts';

const EVENTS: readonly PipelineEvent[] = [
  { stage: 'schedule', feeds: 2, looks: 3 },
  { stage: 'discover', feedId: 'f', sourceId: 's', found: 3, dropped: 1, drops: { advertisement: 1 }, outcome: 'read' },
  { stage: 'scrape', sourceId: 's', url: 'u', disposition: 'sent' },
  { stage: 'scrape', sourceId: 's', url: 'u', disposition: 'dropped', reason: 'robots-disallowed' },
  { stage: 'ingest', sourceId: 's', url: 'u', disposition: 'stored', revision: 1 },
];

function written(isTTY: boolean) {
  vi.useFakeTimers();
  let text = '';
  const write = (chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  };
  const progress = progressOn({ write, isTTY, columns: 60 });
  return { progress, text: () => text };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the progress of a run', () => {
  it('says what each stage did: found, fetched, dropped with reasons, written', () => {
    const { progress, text } = written(false);
    for (const event of EVENTS) progress.onEvent(event);
    progress.show();
    progress.close();
    expect(text().split('\n')).toEqual([
      'schedule  1 ticks, handed out 2 feeds and 3 pages',
      'discover  found 3 addresses in 1 readings (1 read)',
      'scrape    fetched 2 pages (1 sent, 1 dropped)',
      'ingest    written 1 revisions (1 stored)',
      'dropped   2 (1 advertisement, 1 robots-disallowed)',
      '',
    ]);
  });

  it('writes plain lines off a terminal, and only when something has changed', () => {
    const { progress, text } = written(false);
    for (const event of EVENTS) progress.onEvent(event);
    vi.advanceTimersByTime(10_000);
    progress.close();
    expect(text()).toBe('found 3, fetched 2, dropped 2, written 1\n');
  });

  it('changes its lines in place on a terminal, no wider than that', () => {
    const { progress, text } = written(true);
    vi.advanceTimersByTime(150);
    for (const event of EVENTS) progress.onEvent(event);
    vi.advanceTimersByTime(1000);
    progress.close();
    expect(text().split('\u001b[5A\u001b[0J')).toHaveLength(3);
    for (const line of text().split('\n')) expect(stripVTControlCharacters(line).length).toBeLessThan(60);
  });

  it('says which message goes back, and counts it', () => {
    const { progress, text } = written(false);
    progress.onFailure(new Error('the table is busy'));
    progress.show();
    progress.close();
    expect(text()).toContain('goes back to its queue: the table is busy');
    expect(text()).toContain('failed    1 messages');
  });
});
