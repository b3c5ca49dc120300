/** One address that a list holds; dates are ISO 8601, as claimed. */
export type ListedEntry = {
  readonly url?: string;
  readonly title?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
};

const instantOf = ({ dateModified, datePublished }: ListedEntry): number =>
  Date.parse(dateModified ?? datePublished ?? '');

/**
 * The newest entries of a list, in its order where they fit. Sitemaps list whole archives, oldest or newest first; one that names no dates is taken from both
 * ends.
 */
export function newestOf(entries: readonly ListedEntry[], most: number): readonly ListedEntry[] {
  if (entries.length <= most) return entries;
  const dated = entries.filter((entry) => !Number.isNaN(instantOf(entry)));
  if (dated.length < most) return [...entries.slice(0, most / 2), ...entries.slice(-most / 2)];
  return dated.sort((one, other) => instantOf(other) - instantOf(one)).slice(0, most);
}

/** So few entries may well have been modified together. */
const FEW = 3;

/** The entries without their times of modification where most of them claim the same minute: those are when the list was made. */
export function withoutSharedChange(entries: readonly ListedEntry[]): readonly ListedEntry[] {
  const counts = new Map<string, number>();
  for (const { dateModified } of entries) {
    const minute = dateModified?.slice(0, 16);
    if (minute !== undefined) counts.set(minute, (counts.get(minute) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most < FEW || most * 2 <= entries.length) return entries;
  return entries.map(({ dateModified: _, ...entry }) => entry);
}
