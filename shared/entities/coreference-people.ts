import { bareName, type Cluster, type NamedSpan, type Readings } from './coreference-cluster.ts';
import { withoutTitles } from './job-titles-words.ts';
import { foldName, latinName } from './names.ts';
import { nickname } from './names-given.ts';

/** A person while the document is read. */
type Person = { name: string; words: readonly string[]; readonly spans: NamedSpan[]; readonly doubtful: Set<number> };

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Folded words of a name, each by itself, so that a surname alone folds as it does behind a given name; short given names as the full
 * ones, generation suffixes left out.
 */
function wordsOf(name: string): readonly string[] {
  const words = latinName(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => foldName(nickname(word) ?? word));
  const kept = words.filter((word) => !SUFFIXES.has(word));
  return kept.length === 0 ? words : kept;
}

const agree = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether two full names may be one person's: same surname, and given names that agree as far as both state them. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [few, many] = a.length <= b.length ? [a.slice(0, -1), b.slice(0, -1)] : [b.slice(0, -1), a.slice(0, -1)];
  const first = few[0];
  const other = many[0];
  if (first === undefined || other === undefined || !agree(first, other)) return false;
  return few.slice(1).every((word) => many.some((given) => agree(word, given)));
}

const endsWith = (full: readonly string[], tail: readonly string[]): boolean =>
  tail.length < full.length && tail.every((word, i) => word === full[full.length - tail.length + i]);

/** More people of one surname than this are not compared one by one. */
const MOST_NAMESAKES = 50;

type Roll = {
  readonly all: Person[];
  /** By all folded words. */
  readonly byName: Map<string, Person>;
  /** By the first two folded words of a longer name (`Abu Karim` of `Abu Karim al-Masri`). */
  readonly byBeginning: Map<string, Person>;
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
};

function addTo(index: Map<string, Person[]>, key: string | undefined, person: Person): void {
  if (key === undefined) return;
  const known = index.get(key);
  if (known === undefined) index.set(key, [person]);
  else known.push(person);
}

/** A span of a person with what its name may be. */
type Named = { readonly span: NamedSpan; readonly readings: readonly Reading[] };
type Reading = { readonly name: string; readonly words: readonly string[] };

/** The first person whom one of the readings fits. */
function fitting(
  readings: readonly Reading[],
  find: (words: readonly string[]) => readonly Person[],
): readonly Person[] {
  for (const { words } of readings) {
    const people = find(words);
    if (people.length > 0) return people;
  }
  return [];
}

/** Who bears this full name, or one that agrees with it as far as both go. */
function samePerson(roll: Roll, words: readonly string[]): readonly Person[] {
  if (words.length < 2) return [];
  const exact = roll.byName.get(words.join(' '));
  if (exact !== undefined) return [exact];
  const begun = roll.byBeginning.get(words.join(' '));
  if (begun !== undefined) return [begun];
  const namesakes = (roll.bySurname.get(words.at(-1) ?? '') ?? []).slice(0, MOST_NAMESAKES);
  return namesakes.filter((person) => compatible(person.words, words));
}

function enroll(roll: Roll, { span, readings }: Named): void {
  const first = readings[0];
  if (first === undefined) return;
  const { name, words } = first;
  const [same] = fitting(readings, (read) => samePerson(roll, read));
  if (same !== undefined) {
    same.spans.push(span);
    if (words.length > same.words.length) Object.assign(same, { name, words });
    return;
  }
  const person: Person = { name, words, spans: [span], doubtful: new Set() };
  roll.all.push(person);
  roll.byName.set(words.join(' '), person);
  if (words.length > 2) roll.byBeginning.set(words.slice(0, 2).join(' '), person);
  addTo(roll.bySurname, words.at(-1), person);
  if (words.length > 1) addTo(roll.byGiven, words[0], person);
}

/** Of several people of one name, the one named last before it, else the one who comes first. */
function nearest(people: readonly Person[], at: number): Person | undefined {
  const before = people.filter((person) => lastEnd(person) <= at);
  return before.length === 0 ? people[0] : before.reduce((a, b) => (lastEnd(b) > lastEnd(a) ? b : a));
}

const lastEnd = (person: Person): number => person.spans.at(-1)?.end ?? 0;

/** Gives a bare surname, or a bare given name, to the person whose full name the document has. */
function attach(roll: Roll, named: Named): void {
  const { span, readings } = named;
  const bySurname = fitting(readings, (words) =>
    (roll.bySurname.get(words.at(-1) ?? '') ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((person) => endsWith(person.words, words) || person.words.join() === words.join()),
  );
  const byGiven = (): readonly Person[] =>
    fitting(readings, (words) =>
      words.length > 1 ? [] : (roll.byGiven.get(words[0] ?? '') ?? []).slice(0, MOST_NAMESAKES),
    );
  const candidates = bySurname.length > 0 ? bySurname : byGiven();
  const chosen = candidates.length > 1 ? nearest(candidates, span.start) : candidates[0];
  if (chosen === undefined) {
    enroll(roll, named);
    return;
  }
  chosen.spans.push(span);
  if (candidates.length > 1) chosen.doubtful.add(span.start);
}

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'von',
  'van',
  'de',
  'da',
  'di',
  'du',
  'la',
  'le',
  'dos',
  'der',
  'den',
  'ben',
  'abu',
  'mac',
]);

/**
 * Joins full names, surnames alone, initials and titled names of one document. Two full names with one surname stay two people; a surname
 * that both bear goes to the one named last before it, and is marked as doubtful.
 */
export function clusterPeople(spans: readonly NamedSpan[], readings: Readings): readonly Cluster[] {
  const roll: Roll = { all: [], byName: new Map(), byBeginning: new Map(), bySurname: new Map(), byGiven: new Map() };
  const named = spans.map((span) => ({
    span,
    readings: readings(withoutTitles(bareName(span.text))).map((name) => ({ name, words: wordsOf(name) })),
  }));
  const isFull = ({ readings: [first] }: Named): boolean =>
    first !== undefined && first.words.length > 1 && !PARTICLES.has(first.words[0] ?? '');
  for (const name of named) if (isFull(name)) enroll(roll, name);
  const ordered = new Map(roll.all.map((person) => [person, person.spans.splice(0)] as const));
  const waiting = [...ordered].flatMap(([person, own]) => own.map((span) => ({ person, span })));
  const short = named.filter((name) => !isFull(name));
  mergeInOrder(waiting, short, roll);
  return roll.all.map((person) => ({
    type: 'Person',
    name: person.name,
    spans: person.spans.sort((a, b) => a.start - b.start),
    doubtful: person.doubtful,
  }));
}

/** Walks through full names and short ones as the text has them, so that "last named before" can be told. */
function mergeInOrder(
  full: readonly { readonly person: Person; readonly span: NamedSpan }[],
  short: readonly Named[],
  roll: Roll,
): void {
  const inOrder = [...full].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  for (const name of short) {
    for (let known = inOrder[next]; known !== undefined && known.span.start < name.span.start; known = inOrder[next]) {
      known.person.spans.push(known.span);
      next += 1;
    }
    attach(roll, name);
  }
  for (const { person, span } of inOrder.slice(next)) person.spans.push(span);
}
