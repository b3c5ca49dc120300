import { setTimeout } from 'node:timers/promises';

/** Waits up to the given time, at least half of it: the random part keeps many waiters from coming back at once. */
export const pause = (milliseconds: number): Promise<void> =>
  setTimeout(milliseconds / 2 + (Math.random() * milliseconds) / 2);
