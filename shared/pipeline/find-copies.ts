import { featuresOf } from '../dedupe/features.ts';
import type { DedupeInput } from '../dedupe/input.ts';
import { keysOf } from '../dedupe/keys.ts';
import { rankOf } from '../dedupe/rank.ts';
import { packSketch, sketchOf, wholeOf } from '../dedupe/sketch.ts';
import { verify } from '../dedupe/verify.ts';
import type { CopyEdge, KeyOwner } from '../store/copies.ts';
import { claimKey, epochSeconds, ownersOf, putCopyEdge } from '../store/copies.ts';
import { furnitureOf, learnFurniture } from '../store/furniture.ts';
import type { Table } from '../store/table.ts';

/** Days for which an article can be found by its keys. Reprints come within days; a month covers weeklies. */
const KEY_DAYS = 30;

/** The copies that were found, best first. */
export type CopyDecision = { readonly matches: readonly CopyEdge[] };

/** Takes the article's keys that nobody owns, and tells who owns the others. */
async function claimOrMeet(
  table: Table,
  names: readonly string[],
  owner: Parameters<typeof claimKey>[2],
  now: string,
): Promise<readonly KeyOwner[]> {
  const expiresAt = epochSeconds(now) + KEY_DAYS * 86_400;
  const met = new Map(await ownersOf(table, names, now));
  const taken = await Promise.all(
    names
      .filter((name) => !met.has(name))
      .map(async (name) => ((await claimKey(table, name, owner, now, expiresAt)) ? undefined : name)),
  );
  // Refused: the first read was stale, or another worker was faster. Now there is an owner for sure.
  const lost = taken.filter((name) => name !== undefined);
  for (const [name, other] of await ownersOf(table, lost, now, { consistent: true })) met.set(name, other);
  return [...new Map([...met.values()].map((other) => [other.id, other])).values()];
}

/**
 * Finds the article's copies and remembers each under both articles. Of two articles that share a key, whoever takes it first is seen by the other, so no pair is
 * missed however workers interleave; repeating it after a crash finds the same. Costs half a read unit per key and a write unit per key that is new.
 * A later revision claims the keys of its new text and keeps those of the old: what copied an earlier text stays its copy.
 */
export async function findCopies(table: Table, article: DedupeInput, now: string): Promise<CopyDecision> {
  const furniture = await furnitureOf(table, article.sourceId);
  const features = featuresOf(article.articleBody, furniture.memory);
  const rank = rankOf(article);
  const own = { id: article.id, rank, sketch: packSketch(sketchOf(features)) };
  const met = await claimOrMeet(table, keysOf(features), own, now);
  const whole = wholeOf(features);
  const matches = met
    .filter(({ id }) => id !== article.id)
    .map((other) => ({ id: other.id, rank: other.rank, ...verify(whole, other.sketch) }))
    .filter(({ isCopy }) => isCopy)
    .map(({ id, rank, score, reason }) => ({ id, rank, score, reason }))
    .sort((a, b) => b.score - a.score || (a.rank < b.rank ? -1 : 1));
  await Promise.all(matches.map((match) => putCopyEdge(table, own, match)));
  // A copy would make its source's news look like furniture.
  if (matches.length === 0) await learnFurniture(table, article.sourceId, furniture, article.id, article.articleBody);
  return { matches };
}
