import * as z from 'zod/mini';
import { FeedLook, PageLook } from '../../shared/model/messages.ts';
import { lookOf } from '../../shared/store/crawl-log.ts';
import type { Table } from '../../shared/store/table.ts';
import type { LocalSqs } from './sqs.ts';
import { LOCAL_QUEUES } from './sqs.ts';

const Look = z.discriminatedUnion('kind', [FeedLook, PageLook]);

/** Remembers the looks that were handed out, to ask in the end what became of them. */
export type HandedOut = {
  note(body: unknown): void;
  /** Looks that ended in nothing: neither a disposition nor a message that waits. */
  withoutEnding(crawl: Table): Promise<readonly string[]>;
};

export function handedOut(): HandedOut {
  const looks = new Map<string, { readonly subjectId: string; readonly lookId: string }>();
  return {
    note(body) {
      const look = Look.safeParse(body);
      if (!look.success) return;
      const subjectId = look.data.kind === 'feed' ? look.data.feedId : look.data.pageId;
      looks.set(look.data.lookId, { subjectId, lookId: look.data.lookId });
    },
    async withoutEnding(crawl) {
      const lost: string[] = [];
      for (const { subjectId, lookId } of looks.values())
        if ((await lookOf(crawl, subjectId, lookId)) === undefined) lost.push(lookId);
      return lost;
    },
  };
}

/** What an operator must look at before all is well; empty when nothing is stuck or lost. */
export async function troubles(sqs: LocalSqs, crawl: Table, looks: HandedOut): Promise<readonly string[]> {
  const dead = LOCAL_QUEUES.flatMap((queue) => {
    const { dead: count } = sqs.backlog(queue);
    return count === 0
      ? []
      : [`${count} messages of the queue ${queue} failed for good and are in its dead-letter queue`];
  });
  const waiting = LOCAL_QUEUES.flatMap((queue) => {
    const { ready, wakeAt } = sqs.backlog(queue);
    const count = ready + wakeAt.length;
    return count === 0 ? [] : [`${count} messages of the queue ${queue} are not handled yet`];
  });
  const lost = waiting.length > 0 ? [] : await looks.withoutEnding(crawl);
  return [...dead, ...waiting, ...(lost.length > 0 ? [`${lost.length} looks were handed out and never ended`] : [])];
}
