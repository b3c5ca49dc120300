import { givenName, nickname } from './given.ts';
import { latinName } from './latin.ts';

/** Sounds that scripts and languages render one for the other, a group a line; a letter may be in several. */
const NEAR_SOUNDS = ['pbfv', 'vuwob', 'dt', 'gkhjq', 'szcxj', 'cxkjqt', 'lr', 'mn', 'yji', 'jgdz', 'tcsz', 'hxfw'];

/** Cost of taking one sound for another of its group, of one vowel for another, of any other swap. */
const NEAR = 0.35;
const VOWELS = 0.3;
const FAR = 1.1;
/** Cost of a sound that only one of two spellings has. */
const EXTRA_VOWEL = 0.22;
const EXTRA_WEAK = 0.35;
const EXTRA = 0.8;

const isVowel = (c: number): boolean => c === 97 || c === 101 || c === 105 || c === 111 || c === 117 || c === 121;
const isWeak = (c: number): boolean => c === 104 || c === 119 || c === 106;

const SWAP: Float64Array = swapCosts();

function swapCosts(): Float64Array {
  const costs = new Float64Array(128 * 128).fill(FAR);
  const set = (a: number, b: number, cost: number): void => {
    costs[a * 128 + b] = Math.min(costs[a * 128 + b] ?? FAR, cost);
  };
  for (const group of NEAR_SOUNDS)
    for (const a of group) for (const b of group) set(a.charCodeAt(0), b.charCodeAt(0), NEAR);
  for (let a = 97; a < 123; a += 1) {
    for (let b = 97; b < 123; b += 1) if (isVowel(a) && isVowel(b)) set(a, b, VOWELS);
    set(a, a, 0);
  }
  return costs;
}

/** What leaving a sound out costs, by letter: in scripts that write vowels, and in those that do not. */
const EXTRAS: Float64Array = extraCosts(EXTRA_VOWEL, EXTRA_WEAK);
const LOOSE_EXTRAS: Float64Array = extraCosts(0.1, 0.22);
const WEIGHTS: Float64Array = extraCosts(0.45, 1, 1);
const LOOSE_WEIGHTS: Float64Array = extraCosts(0.28, 0.55, 1);

function extraCosts(vowel: number, weak: number, other = EXTRA): Float64Array {
  return Float64Array.from({ length: 128 }, (_, c) => (isVowel(c) ? vowel : isWeak(c) ? weak : other));
}

/** The weight of a word: what it would cost to leave it out. */
function weightOf(word: string, costs: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < word.length; i += 1) sum += costs[word.charCodeAt(i)] ?? 1;
  return sum;
}

/** Cheapest way to turn one word into another, sound by sound; time is the product of their lengths, both capped. */
function distance(a: string, b: string, costs: Float64Array): number {
  const row = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j += 1) row[j] = (row[j - 1] ?? 0) + (costs[b.charCodeAt(j - 1)] ?? 1);
  for (let i = 1; i <= a.length; i += 1) {
    const from = a.charCodeAt(i - 1);
    let diagonal = row[0] ?? 0;
    const dropped = costs[from] ?? 1;
    row[0] = diagonal + dropped;
    for (let j = 1; j <= b.length; j += 1) {
      const to = b.charCodeAt(j - 1);
      const swapped = diagonal + (SWAP[from * 128 + to] ?? FAR);
      diagonal = row[j] ?? 0;
      row[j] = Math.min(swapped, diagonal + dropped, (row[j - 1] ?? 0) + (costs[to] ?? 1));
    }
  }
  return row[b.length] ?? 0;
}

/** A name made ready to be compared with many. */
export type Comparable = {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly looseWeights: readonly number[];
  /** Its script leaves vowels out, or puts them where there are none. */
  readonly loose: boolean;
};

const LOOSE =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Tamil}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|tch/g, 'c'],
  [/sh/g, 'x'],
  [/ch|cz/g, 'c'],
  [/zh|dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/th/g, 't'],
  [/ts|tz/g, 'c'],
  [/ks/g, 'x'],
  [/(.)\1+/g, '$1'],
];

const PATRONYMIC = /(?:ovi?ch|evi?ch|ivich|yevich|ich|ovna|evna|ivna|ychna|ichna|yevna|ouna|euna)$/;
/** What stands beside a name: a peerage after a comma, a generation, an explanation in brackets. */
const BESIDE = /\s*\([^)]*\)|,\s*(?:baron|baroness|lord|lady|count|viscount|earl|duke)\b.*|[,\s]+(?:jr|sr)\.?$/iu;
const LONGEST_WORD = 24;
const MOST_WORDS = 8;

function soundsOf(word: string): string {
  const cut = word.slice(0, 2 * LONGEST_WORD);
  return SPELLINGS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), cut).slice(0, LONGEST_WORD);
}

/** Reads a name for `similarity`: its words by sound, patronymics dropped, in any script. */
export function comparable(name: string): Comparable {
  const latin = latinName(name.replace(BESIDE, ''))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const kept =
    latin.length < 3 ? latin : latin.filter((word, i) => i === 0 || word.length < 6 || !PATRONYMIC.test(word));
  const spelled = kept.length < 2 ? latin : kept;
  const words = spelled.map((word) => soundsOf(givenName(word) ?? nickname(word) ?? word));
  return {
    words,
    weights: words.map((word) => weightOf(word, WEIGHTS)),
    looseWeights: words.map((word) => weightOf(word, LOOSE_WEIGHTS)),
    loose: LOOSE.test(name),
  };
}

/** Two names being compared: their words, what these weigh, and what a sound costs. */
type Side = { readonly words: readonly string[]; readonly weights: readonly number[] };

function wordSimilarity(a: string, b: string, weight: number, costs: Float64Array): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : 0;
  return Math.max(0, 1 - distance(a, b, costs) / weight);
}

/** How alike an initial is to a name that it begins. */
const INITIAL = 0.8;
/** Share of a word's weight that counts against two names when only one of them has the word. */
const ABSENT = 0.3;
/** How much the least alike pair of words counts beside the mean: two people of one surname differ in one word. */
const WORST = 0.25;

const meanWeight = (a: Side, i: number, b: Side, j: number): number => ((a.weights[i] ?? 1) + (b.weights[j] ?? 1)) / 2;

/** The word of `many`, of those not taken yet, that is most like word `i` of `few`. */
function partner(few: Side, i: number, many: Side, taken: ReadonlySet<number>, costs: Float64Array): [number, number] {
  let bestAt = 0;
  let best = -1;
  for (const [j, other] of many.words.entries()) {
    if (taken.has(j)) continue;
    const similar = wordSimilarity(few.words[i] ?? '', other, meanWeight(few, i, many, j), costs);
    if (similar > best) {
      best = similar;
      bestAt = j;
    }
  }
  return [bestAt, Math.max(0, best)];
}

function byWords(a: Side, b: Side, costs: Float64Array): number {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const taken = new Set<number>();
  let matched = 0;
  let total = 0;
  let worst = 1;
  for (let i = 0; i < few.words.length; i += 1) {
    const [j, similar] = partner(few, i, many, taken, costs);
    taken.add(j);
    const weight = meanWeight(few, i, many, j);
    matched += similar * weight;
    total += weight;
    worst = Math.min(worst, similar);
  }
  for (const [j, weight] of many.weights.entries()) if (!taken.has(j)) total += weight * ABSENT;
  return total === 0 ? 0 : (1 - WORST) * (matched / total) + WORST * worst;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((x, y) => x + y, 0);

function whole(a: Side, b: Side, costs: Float64Array): number {
  return wordSimilarity(a.words.join(''), b.words.join(''), (sum(a.weights) + sum(b.weights)) / 2, costs);
}

/** How much two spellings sound like one name, 0 to 1, whatever their scripts and the order of their words. */
export function similarity(a: Comparable, b: Comparable): number {
  const loose = a.loose || b.loose;
  const costs = loose ? LOOSE_EXTRAS : EXTRAS;
  const left = { words: a.words, weights: loose ? a.looseWeights : a.weights };
  const right = { words: b.words, weights: loose ? b.looseWeights : b.weights };
  if (a.words.length < 2 || b.words.length < 2) return whole(left, right, costs);
  const swapped = a.words.length === b.words.length ? byWords(right, left, costs) : 0;
  return Math.max(byWords(left, right, costs), swapped, whole(left, right, costs));
}

/** Least similarity of two spellings of one name, where both scripts write vowels and where one does not; from the bench of spellings. */
const ALIKE = 0.665;
const LOOSELY_ALIKE = 0.66;

/**
 * Whether two spellings are one name: `Сибига` and `Sybiha`, with either order of words, patronymics, initials and short given names.
 * It answers for sound alone: two people may bear one name.
 */
export function sameName(a: Comparable, b: Comparable): boolean {
  return similarity(a, b) >= (a.loose || b.loose ? LOOSELY_ALIKE : ALIKE);
}

/** Classes of consonants that transliterations confuse, by letter; vowels and weak sounds have none. */
const CLASS_OF: ReadonlyMap<string, string> = new Map(
  ['bpfv', 'dt', 'gkq', 'szcxj', 'lr', 'm', 'n'].flatMap((group) =>
    [...group].map((letter) => [letter, group[0] ?? ''] as const),
  ),
);

/**
 * A key under which spellings that may be one name are found, to be compared with `similarity` after: classes of consonants, words in order of
 * the alphabet. Undefined for names of one word, which it would heap together.
 */
export function blockKey(name: string): string | undefined {
  const { words } = comparable(name);
  const bones = words.map((word) =>
    [...word]
      .map((letter) => CLASS_OF.get(letter) ?? '')
      .join('')
      .replace(/(.)\1+/g, '$1'),
  );
  const told = bones.filter((word) => word !== '');
  return told.length < 2 ? undefined : told.sort().join(' ');
}
