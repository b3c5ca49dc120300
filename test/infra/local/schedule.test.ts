import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replayClock } from '../../../infra/local/clock.ts';
import type { Emulators } from '../../../infra/local/emulators.ts';
import { startEmulators } from '../../../infra/local/emulators.ts';
import type { EventSource } from '../../../infra/local/event-source.ts';
import { startEventSource } from '../../../infra/local/event-source.ts';
import type { Driven } from '../../../infra/local/schedule.ts';
import { runUntilQuiet } from '../../../infra/local/schedule.ts';
import { sqsOutbox } from '../../../shared/aws/sqs-outbox.ts';
import { Source } from '../../../shared/model/source.ts';
import { addFeed, moveDue, putSource } from '../../../shared/store/crawl.ts';

const START = Date.parse('2026-11-20T18:00:00.000Z');
const MINUTE = 60_000;

let emulators: Emulators;
let sources: EventSource[] = [];
beforeEach(async () => {
  emulators = await startEmulators();
});
afterEach(async () => {
  await Promise.all(sources.map((source) => source.stop()));
  sources = [];
  await emulators.close();
});

type Step = { readonly what: string; readonly minute: number };

/** A pipeline whose stages only write down when they were called. */
function driven(steps: Step[], onTick: (driven: Driven, at: Date) => Promise<void>): Driven {
  const clock = replayClock(new Date(START));
  const note = (what: string) => steps.push({ what, minute: Math.round((clock.now().getTime() - START) / 6000) / 10 });
  sources = [
    startEventSource(emulators.sqs, 'scrape', async ({ Records }) => {
      for (const { body } of Records) note(JSON.parse(body));
      return { batchItemFailures: [] };
    }),
  ];
  const it: Driven = {
    clock,
    sqs: emulators.sqs,
    crawl: emulators.tables.crawl,
    eventSources: sources,
    tick: async (at) => {
      note('tick');
      await onTick(it, at);
    },
    tickGapMs: MINUTE,
    mayJump: true,
    stopping: new AbortController().signal,
  };
  return it;
}

const nothing = async (): Promise<void> => {};
async function feed(dueAt: number, enabled = true): Promise<void> {
  const { crawl } = emulators.tables;
  const url = 'https://g.example/rss';
  const about = { id: 'gazette', name: 'Gazette', homepage: 'https://g.example/', timeZone: 'UTC', enabled };
  await putSource(crawl, Source.parse({ ...about, feeds: [{ kind: 'feed', url }] }), new Date(START).toISOString());
  await addFeed(crawl, { feedId: 'f', sourceId: 'gazette', url, dueAt: new Date(dueAt).toISOString(), failures: 0 });
}
const until = (minutes: number) => () => START + minutes * MINUTE;

describe('the local schedule', () => {
  it('ticks once and ends where nothing is due', async () => {
    const steps: Step[] = [];
    await runUntilQuiet(driven(steps, nothing), until(60));
    expect(steps).toEqual([{ what: 'tick', minute: 0 }]);
  });

  it('moves on to what waits in a queue, in its order', async () => {
    const steps: Step[] = [];
    const once = driven(steps, async (_, at) => {
      if (at.getTime() > START + MINUTE) return;
      const { client, urls } = emulators.sqs;
      await sqsOutbox(client, urls).send('looks', [
        { body: 'third', delaySeconds: 840 },
        { body: 'second', delaySeconds: 90 },
        { body: 'first' },
      ]);
    });
    await runUntilQuiet(once, until(60));
    expect(steps.filter(({ what }) => what !== 'tick')).toEqual([
      { what: 'first', minute: 0 },
      { what: 'second', minute: 1.5 },
      { what: 'third', minute: 14 },
    ]);
  });

  it('ticks when something becomes due, at most once a minute, and not for what is due later than the end', async () => {
    const steps: Step[] = [];
    await feed(START + 30 * MINUTE);
    const waiting = driven(steps, async ({ crawl }, at) => {
      const dueAt = new Date(START + 30 * MINUTE).toISOString();
      if (at.getTime() >= START + 28 * MINUTE)
        await moveDue(
          crawl,
          { kind: 'feed', id: 'f', sourceId: 'gazette', dueAt },
          new Date(START + 90 * MINUTE).toISOString(),
        );
    });
    await runUntilQuiet(waiting, until(60));
    expect(steps).toEqual([
      { what: 'tick', minute: 0 },
      { what: 'tick', minute: 29 },
    ]);
  });

  it('goes on a minute at a time while something stays due', async () => {
    const steps: Step[] = [];
    await feed(START);
    await runUntilQuiet(driven(steps, nothing), until(3.5));
    expect(steps.map(({ minute }) => Math.floor(minute))).toEqual([0, 1, 2, 3]);
  });

  it('handles what was handed out, also where its time is after the end', async () => {
    const steps: Step[] = [];
    const once = driven(steps, async () => {
      const { client, urls } = emulators.sqs;
      await sqsOutbox(client, urls).send('looks', [{ body: 'late', delaySeconds: 60 }]);
    });
    await runUntilQuiet(once, until(0.5));
    expect(steps.map(({ what }) => what)).toEqual(['tick', 'late']);
  });

  it('does not wait for what a source that is switched off has due', async () => {
    const steps: Step[] = [];
    await feed(START, false);
    await runUntilQuiet(driven(steps, nothing), until(60));
    expect(steps).toHaveLength(1);
  });

  it('stops when it is told to', async () => {
    const steps: Step[] = [];
    const stopping = new AbortController();
    await feed(START);
    const stopped = { ...driven(steps, async () => stopping.abort()), stopping: stopping.signal };
    await runUntilQuiet(stopped, until(60));
    expect(steps).toHaveLength(1);
  });
});
