import { setTimeout } from 'node:timers/promises';

/** The time as the local pipeline knows it. */
export type LocalClock = {
  now(): Date;
  /** How far it runs behind the real time, in ms; 0 where it is the real time. */
  behindMs(): number;
  /** Moves it on; never back. */
  jump(milliseconds: number): void;
  /** Resolves when that much time has gone by on this clock. */
  sleep(milliseconds: number): Promise<void>;
};

/** The real time: it cannot be moved. */
export const realClock: LocalClock = {
  now: () => new Date(),
  behindMs: () => 0,
  jump: () => {},
  sleep: (milliseconds) => setTimeout(milliseconds),
};

/** A clock that shows `start` now, runs as fast as the real one, and can be moved on; whoever sleeps by it moves it on, and no one waits. */
export function replayClock(start: Date): LocalClock {
  let offset = start.getTime() - Date.now();
  const jump = (milliseconds: number): void => {
    offset += Math.max(0, milliseconds);
  };
  return {
    now: () => new Date(Date.now() + offset),
    behindMs: () => Math.max(0, -offset),
    jump,
    sleep: async (milliseconds) => jump(milliseconds),
  };
}
