/** A clock that moves only when everyone waits: to the instant at which the first of them wakes. */
export type VirtualTime = {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Runs until nobody sleeps any more. */
  readonly run: () => Promise<void>;
};

export function virtualTime(startAt: string): VirtualTime {
  let now = Date.parse(startAt);
  let order = 0;
  const sleeping: { at: number; order: number; wake: () => void }[] = [];
  return {
    now: () => new Date(now),
    sleep: (milliseconds) =>
      new Promise((wake) => {
        order += 1;
        sleeping.push({ at: now + Math.max(milliseconds, 0), order, wake });
      }),
    run: async () => {
      for (;;) {
        // Everything that can go on without time passing does so first.
        for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        sleeping.sort((one, other) => one.at - other.at || one.order - other.order);
        const next = sleeping.shift();
        if (next === undefined) return;
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}
