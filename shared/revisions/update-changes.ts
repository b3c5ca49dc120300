import type { Update } from '../model/article.ts';
import type { CameAndWent } from '../model/revision.ts';
import { foldUpdate } from './fingerprint.ts';
import { foldText } from './fold-text.ts';

const FIRST_WORDS = 8;
const firstWords = (update: Update): string => update.articleBody.split(/\s+/u).slice(0, FIRST_WORDS).join(' ');

/** Its mark, else its headline, else its first words. */
const nameOf = (update: Update): string => update.time ?? update.headline ?? `${firstWords(update)} …`;

function keysOf(update: Update): string[] {
  const text = foldText(firstWords(update)).toLowerCase();
  const time =
    update.datePublished ?? (/\d\s*[:.h]\s*\d\d|\d\s*[ap]\.?m/iu.test(update.time ?? '') ? update.time : undefined);
  return [...(text === '' ? [] : [`text ${text}`]), ...(time ? [`time ${time}`] : [])];
}

/** The updates by what they can be known again by; of several with one key the first. */
function byKey(updates: readonly Update[]): ReadonlyMap<string, Update> {
  return new Map([...updates].reverse().flatMap((update) => keysOf(update).map((key) => [key, update] as const)));
}

const known = (update: Update, updates: ReadonlyMap<string, Update>): Update | undefined =>
  keysOf(update).flatMap((key) => updates.get(key) ?? [])[0];

/** Mark and headline of an update, as fingerprints compare them. */
const headOf = (update: Update): string => JSON.stringify(foldUpdate(update).slice(0, 2));

/**
 * Which updates came, went, or bear another mark or headline now. They are the same where their instant or mark and the start of their text agree,
 * or one of both and nothing contradicts it.
 */
export function changedUpdates(before: readonly Update[], after: readonly Update[]): CameAndWent {
  const [old, now] = [byKey(before), byKey(after)];
  const changed = after.flatMap((update) => {
    const earlier = known(update, old);
    return earlier === undefined || headOf(earlier) === headOf(update)
      ? []
      : [{ before: titleOf(earlier), after: titleOf(update) }];
  });
  return {
    added: after.filter((update) => known(update, old) === undefined).map(nameOf),
    removed: before.filter((update) => known(update, now) === undefined).map(nameOf),
    ...(changed.length > 0 && { changed }),
  };
}

const titleOf = (update: Update): string => [update.time, update.headline].filter(Boolean).join(' ') || nameOf(update);

/** Whether the updates of two states stand in another order, or are cut elsewhere. */
export function reordered(before: readonly Update[], after: readonly Update[]): boolean {
  const common = (updates: readonly Update[], others: ReadonlyMap<string, Update>): string[] =>
    updates.filter((update) => known(update, others) !== undefined).map((update) => keysOf(update)[0] ?? '');
  const [one, other] = [common(before, byKey(after)), common(after, byKey(before))];
  return one.length > 1 && one.length === other.length && one.join('\n') !== other.join('\n');
}
