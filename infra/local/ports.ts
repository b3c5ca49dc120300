import { sqsOutbox } from '../../shared/aws/sqs-outbox.ts';
import type { PoliteOptions } from '../../shared/pipeline/polite-fetcher.ts';
import { politeFetcher } from '../../shared/pipeline/polite-fetcher.ts';
import type { Outbox, Ports } from '../../shared/pipeline/ports.ts';
import type { LocalClock } from './clock.ts';
import type { Emulators } from './emulators.ts';
import { partsOf } from './folder.ts';
import { folderRawPages } from './raw-pages.ts';

export type LocalPortsOptions = {
  readonly folder: string;
  readonly emulators: Emulators;
  readonly clock: LocalClock;
  readonly fetcher: PoliteOptions;
  readonly report: Ports['report'];
  /** Told of every look that is handed out. */
  readonly onSend: (body: unknown) => void;
};

/** The outbox that the stages use, with someone who counts what is handed out. */
function watched(outbox: Outbox, onSend: (body: unknown) => void): Outbox {
  return {
    async send(queue, messages) {
      for (const { body } of messages) onSend(body);
      await outbox.send(queue, messages);
    },
  };
}

/** Everything that the stages touch the world through on this machine. No ceilings: they are there to bound a bill. */
export function localPorts({ folder, emulators, clock, fetcher, report, onSend }: LocalPortsOptions): Ports {
  const { sqs, tables } = emulators;
  return {
    ...tables,
    fetch: politeFetcher({ ...tables, now: clock.now, sleep: clock.sleep, elapsed: () => performance.now() }, fetcher),
    outbox: watched(sqsOutbox(sqs.client, sqs.urls), onSend),
    rawPages: folderRawPages(partsOf(folder).rawPages),
    now: clock.now,
    report,
    ceilings: { dailyFetches: Number.MAX_SAFE_INTEGER, dailyBytes: Number.MAX_SAFE_INTEGER },
  };
}
