import { beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../support/newsroom-run.ts';
import { runNewsroom, shownBy } from '../support/newsroom-run.ts';
import type { Sent } from '../support/ports.ts';
import { randomFrom } from '../support/scheduler.ts';

/** Every message twice, in any order. */
function twiceInAnyOrder(seed: number): Delivery {
  const next = randomFrom(seed);
  return (sent) =>
    [...sent, ...sent]
      .map((message): readonly [number, Sent] => [next(), message])
      .sort(([one], [other]) => one - other)
      .map(([, message]) => message);
}

describe('the whole pipeline', () => {
  let once: Awaited<ReturnType<typeof shownBy>>;

  beforeAll(async () => {
    once = await shownBy((await runNewsroom()).ports);
  }, 120_000);

  it.each([1, 2])(
    'shows the same when every message is delivered twice, in any order (%i)',
    async (seed) => {
      expect(await shownBy((await runNewsroom({ delivery: twiceInAnyOrder(seed) })).ports)).toEqual(once);
    },
    120_000,
  );
});
