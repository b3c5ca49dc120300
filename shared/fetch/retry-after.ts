/** The longest wait that a server may ask for; a day later we look again whatever it said. */
const LONGEST_SECONDS = 86_400;

/** Seconds that a Retry-After header asks to wait from `now` (epoch milliseconds), between 0 and a day; `undefined` where it says nothing usable. */
export function retryAfterSeconds(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  const seconds = /^\d{1,12}(\.\d+)?$/.test(text) ? Number(text) : (Date.parse(text) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.ceil(Math.min(Math.max(seconds, 0), LONGEST_SECONDS));
}
