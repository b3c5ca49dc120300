import { surnameOf, withoutTitles } from '../job-titles/words.ts';
import { type Gender, genderOf } from '../names/gender.ts';
import { bareName, type Cluster, type NamedSpan, type Readings } from './cluster.ts';
import { coordinates, type Hints, hintsOf } from './hints.ts';
import { type NameWords, wordsOf } from './words.ts';

/** A person while the document is read. */
type Person = {
  name: string;
  words: readonly string[];
  generation: string | undefined;
  gender: Gender | undefined;
  isKin: boolean;
  readonly offices: Set<string>;
  readonly spans: NamedSpan[];
  readonly doubtful: Set<number>;
};

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
  /** By the words between the first and the last of a longer name (`Peñalver` of `María José Peñalver Ruiz`). */
  readonly byMiddle: Map<string, Person[]>;
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
type Named = { readonly span: NamedSpan; readonly readings: readonly Reading[]; readonly hints: Hints };
type Reading = { readonly name: string } & NameWords;

/** The first person whom one of the readings fits. */
function fitting(readings: readonly Reading[], find: (reading: Reading) => readonly Person[]): readonly Person[] {
  for (const reading of readings) {
    const people = find(reading);
    if (people.length > 0) return people;
  }
  return [];
}

/** Whether nothing that a text says of a person speaks against a name with these hints. */
const mayBe = (person: Person, gender: Gender | undefined, generation: string | undefined): boolean =>
  (person.gender === undefined || gender === undefined || person.gender === gender) &&
  (person.generation === undefined || generation === undefined || person.generation === generation);

/** Who bears this full name, or one that agrees with it as far as both go. */
function samePerson(roll: Roll, words: readonly string[]): readonly Person[] {
  if (words.length < 2) return [];
  const exact = roll.byName.get(words.join(' ')) ?? roll.byBeginning.get(words.join(' '));
  const begun = words.length > 2 ? roll.byName.get(words.slice(0, 2).join(' ')) : undefined;
  const namesakes = (roll.bySurname.get(words.at(-1) ?? '') ?? []).slice(0, MOST_NAMESAKES);
  return [exact, begun, ...namesakes.filter((person) => compatible(person.words, words))].flatMap((one) => one ?? []);
}

/** Whose gender the name and what stands before it show. */
const genderIn = ({ given }: NameWords, hints: Hints): Gender | undefined => hints.gender ?? genderOf(given);

function join(person: Person, { span, readings: [first], hints }: Named): void {
  person.spans.push(span);
  for (const office of hints.offices) person.offices.add(office);
  if (first === undefined) return;
  person.gender ??= genderIn(first, hints);
  person.generation ??= first.generation;
}

/** Enters a name; `apart` is a person whom the text tells apart from its bearer. */
function enroll(roll: Roll, named: Named, apart?: Person): Person | undefined {
  const first = named.readings[0];
  if (first === undefined) return undefined;
  const { name, words, generation } = first;
  const gender = named.hints.gender;
  const [same] = fitting(named.readings, (read) =>
    samePerson(roll, read.words).filter((one) => mayBe(one, gender, generation) && one !== apart),
  );
  if (same !== undefined) {
    join(same, named);
    if (words.length > same.words.length) Object.assign(same, { name, words });
    return same;
  }
  const person: Person = {
    ...{ name, words, generation, gender: undefined, isKin: named.hints.isKin },
    ...{ offices: new Set<string>(), spans: [], doubtful: new Set<number>() },
  };
  join(person, named);
  index(roll, person);
  return person;
}

function index(roll: Roll, person: Person): void {
  const { words } = person;
  roll.all.push(person);
  const key = words.join(' ');
  if (!roll.byName.has(key)) roll.byName.set(key, person);
  if (words.length > 2) roll.byBeginning.set(words.slice(0, 2).join(' '), person);
  addTo(roll.bySurname, words.at(-1), person);
  if (words.length > 1) addTo(roll.byGiven, words[0], person);
  for (const word of words.slice(1, -1)) if (word.length > 2) addTo(roll.byMiddle, word, person);
}

/** Of several people of one name, the one named last before it, else the one who comes first. */
function nearest(people: readonly Person[], at: number): Person | undefined {
  const before = people.filter((person) => lastEnd(person) <= at);
  return before.length === 0 ? people[0] : before.reduce((a, b) => (lastEnd(b) > lastEnd(a) ? b : a));
}

const lastEnd = (person: Person): number => person.spans.at(-1)?.end ?? 0;

/** Those of some namesakes who are named for themselves, else all: relatives are named in full, or by their given name. */
function unrelated(people: readonly Person[]): readonly Person[] {
  const main = people.filter(({ isKin }) => !isKin);
  return main.length > 0 ? main : people;
}

/** Those of some namesakes who hold an office that the text gives with the name, else all. */
function byOffice(people: readonly Person[], { offices }: Hints): readonly Person[] {
  const holders = people.filter((person) => [...offices].some((office) => person.offices.has(office)));
  return holders.length > 0 ? holders : people;
}

/** Whom a bare surname, a bare given name or a bare middle name may mean. */
function candidatesFor(roll: Roll, { readings, hints }: Named): readonly Person[] {
  const find = (index: ReadonlyMap<string, Person[]>, word: string | undefined): readonly Person[] =>
    (index.get(word ?? '') ?? []).slice(0, MOST_NAMESAKES).filter((person) => mayBe(person, hints.gender, undefined));
  const bySurname = fitting(readings, ({ words }) =>
    find(roll.bySurname, words.at(-1)).filter(
      (person) => endsWith(person.words, words) || person.words.join() === words.join(),
    ),
  );
  if (bySurname.length > 0)
    return hints.gender === undefined ? unrelated(byOffice(bySurname, hints)) : byOffice(bySurname, hints);
  const alone = readings.filter(({ words }) => words.length === 1);
  const byGiven = fitting(alone, ({ words }) => find(roll.byGiven, words[0]));
  if (byGiven.length > 0) return byOffice(byGiven, hints);
  const byMiddle = fitting(alone, ({ words }) => find(roll.byMiddle, words[0]));
  return byMiddle.length === 1 ? byMiddle : [];
}

/** Gives a bare name to the person whose full name the document has. */
function attach(roll: Roll, named: Named): void {
  const { span } = named;
  const candidates = candidatesFor(roll, named);
  const chosen = candidates.length > 1 ? nearest(candidates, span.start) : candidates[0];
  if (chosen === undefined) {
    enroll(roll, named);
    return;
  }
  join(chosen, named);
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

/** Whether a name is more than a surname, or a given name of two parts (`Dong-hyun`). */
const isFull = ({ readings: [first] }: Named): boolean =>
  first !== undefined && first.words.length > 1 && /\s/u.test(first.name) && !PARTICLES.has(first.words[0] ?? '');

/** Enters the full names in their order; two that a text puts side by side are two people. */
function enrollAll(roll: Roll, text: string, full: readonly Named[]): void {
  let last: Person | undefined;
  for (const [place, named] of full.entries()) {
    const before = full[place - 1];
    const apart =
      before !== undefined &&
      before.readings[0]?.words.join() !== named.readings[0]?.words.join() &&
      coordinates(text.slice(before.span.end, named.span.start));
    last = enroll(roll, named, apart ? last : undefined);
  }
}

/**
 * Joins full names, surnames alone, initials and titled names of one document. Two full names with one surname stay two people; a surname
 * that both bear goes to the one named last before it, and is marked as doubtful.
 */
export function clusterPeople(text: string, spans: readonly NamedSpan[], readings: Readings): readonly Cluster[] {
  const roll: Roll = {
    ...{ all: [], byName: new Map(), byBeginning: new Map() },
    ...{ byMiddle: new Map(), bySurname: new Map(), byGiven: new Map() },
  };
  const names = spans.map((span) => withoutTitles(bareName(span.text)));
  const surnames = new Set(
    names.filter((name) => surnameOf(name) === undefined).map((name) => name.split(/\s+/).at(-1)),
  );
  const named = spans.map((span, index) => {
    const name = names[index] ?? '';
    const surname = surnameOf(name);
    const read = readings(surname !== undefined && surnames.has(surname) ? surname : name);
    return {
      span,
      readings: read.map((reading) => ({ name: reading, ...wordsOf(reading) })),
      hints: hintsOf(text, span),
    };
  });
  enrollAll(roll, text, named.filter(isFull));
  const ordered = new Map(roll.all.map((person) => [person, person.spans.splice(0)] as const));
  const waiting = [...ordered].flatMap(([person, own]) => own.map((span) => ({ person, span })));
  const short = named.filter((name) => !isFull(name));
  mergeInOrder(waiting, short, roll);
  return roll.all.map((person) => ({
    type: 'Person',
    name: person.name,
    spans: person.spans.sort((a, b) => a.start - b.start),
    doubtful: person.doubtful,
    offices: person.offices,
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
