import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { countryNamed } from '../../shared/entities/gazetteer/countries.ts';
import { countryOfNationality, knownAs } from '../../shared/entities/gazetteer/gazetteer.ts';
import { type Comparable, comparable, sameName } from '../../shared/entities/names/compare.ts';
import { foldName } from '../../shared/entities/names/names.ts';

/** One entity and all its spellings, as the corpus has them. */
type Line = { readonly id: string; readonly names: readonly { readonly lang: string; readonly name: string }[] };

/** Shares of pairs that were joined, of one line's and of different lines'. */
type Score = {
  readonly same: number;
  readonly samePairs: number;
  readonly different: number;
  readonly differentPairs: number;
};

/** A spelling with what the two decisions look at: the entity it resolves to, where it does, and its sound. */
type Spelling = {
  readonly line: number;
  readonly entity: string | undefined;
  readonly key: string;
  readonly compared: Comparable;
};

const SEED = 7;

/** A small generator of numbers in [0, 1), the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function readLines(path: string): readonly Line[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

type Resolve = (name: string) => string | undefined;

function spellingsOf(lines: readonly Line[], resolve: Resolve): readonly (readonly Spelling[])[] {
  return lines.map(({ names }, line) =>
    [...new Set(names.map(({ name }) => name))].map((name) => ({
      line,
      entity: resolve(name),
      key: foldName(name),
      compared: comparable(name),
    })),
  );
}

/** Two spellings are joined when they resolve to one entity or, where one does not resolve, when they fold to one key or sound alike. */
function joined(a: Spelling, b: Spelling): boolean {
  if (a.entity !== undefined && b.entity !== undefined) return a.entity === b.entity;
  return a.key === b.key || sameName(a.compared, b.compared);
}

/** All pairs of one line, and a random sample of pairs of different lines. */
export function score(path: string, resolve: Resolve, sample: number): Score {
  const lines = spellingsOf(readLines(path), resolve);
  let same = 0;
  let samePairs = 0;
  for (const line of lines)
    for (const [i, a] of line.entries()) {
      samePairs += line.length - i - 1;
      for (let j = i + 1; j < line.length; j += 1) {
        const b = line[j];
        if (b !== undefined && joined(a, b)) same += 1;
      }
    }
  const { different, differentPairs } = sampled(lines.flat(), sample);
  return { same: same / samePairs, samePairs, different: different / differentPairs, differentPairs };
}

function sampled(all: readonly Spelling[], sample: number): { different: number; differentPairs: number } {
  const next = random(SEED);
  const pick = (): Spelling | undefined => all[Math.floor(next() * all.length)];
  let different = 0;
  let differentPairs = 0;
  while (differentPairs < sample) {
    const a = pick();
    const b = pick();
    if (a === undefined || b === undefined || a.line === b.line) continue;
    differentPairs += 1;
    if (joined(a, b)) different += 1;
  }
  return { different, differentPairs };
}

function personOf(name: string): string | undefined {
  return knownAs(name).find((entry) => entry.type === 'Person')?.id;
}

/** From this weight on a town is known to all, and a name of it is not a country's in some unlisted spelling. */
const WELL_KNOWN = 70;

/** What a name means that should be a country's: a country, else a well-known place, else a country by looser means, else anything. */
function countryOf(name: string): string | undefined {
  const found = knownAs(name).filter((entry) => entry.type !== 'Person');
  const [first] = [...found].sort((a, b) => b.weight - a.weight);
  if (first !== undefined && first.weight >= WELL_KNOWN) return first.id;
  return (found.find((entry) => entry.isCountry) ?? countryOfNationality(name) ?? countryNamed(name) ?? first)?.id;
}

function row(name: string, score: Score): string {
  const percent = (share: number, digits: number): string => `${(share * 100).toFixed(digits)} %`;
  return `${name}: joined ${percent(score.same, 1)} of ${score.samePairs} same-line pairs, ${percent(score.different, 3)} of ${score.differentPairs} different-line pairs`;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, pairs: { type: 'string', default: '1000000' } },
  });
  if (values.data === undefined) throw new Error('usage: node test/quality/name-variants.ts --data FOLDER [--pairs N]');
  console.log(row('politicians', score(join(values.data, 'politicians.ndjson.gz'), personOf, Number(values.pairs))));
  console.log(row('countries', score(join(values.data, 'countries.ndjson.gz'), countryOf, Number(values.pairs))));
}
