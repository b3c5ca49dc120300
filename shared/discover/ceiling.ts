/** Fetches made and bytes received. */
export type Usage = { readonly fetches: number; readonly bytes: number };

export const NO_USAGE: Usage = { fetches: 0, bytes: 0 };

/** Limits of one UTC day; what is absent is unlimited. */
export type Ceiling = { readonly dailyFetches?: number | undefined; readonly dailyBytes?: number | undefined };

/** Whether one more fetch is within a ceiling: the fetch that crosses the line of bytes is the last. */
export function withinCeiling(used: Usage, { dailyFetches, dailyBytes }: Ceiling): boolean {
  return (
    used.fetches < (dailyFetches ?? Number.POSITIVE_INFINITY) && used.bytes < (dailyBytes ?? Number.POSITIVE_INFINITY)
  );
}

/** Sums usage, of several sources for instance. */
export function totalUsage(usages: Iterable<Usage>): Usage {
  let total = NO_USAGE;
  for (const { fetches, bytes } of usages) total = { fetches: total.fetches + fetches, bytes: total.bytes + bytes };
  return total;
}

/** When the counters begin anew: the next midnight, UTC. */
export function nextDay(now: string): string {
  return new Date(Math.floor(Date.parse(now) / 86_400_000) * 86_400_000 + 86_400_000).toISOString();
}
