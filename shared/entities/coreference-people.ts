import { bareName, type Cluster, type NamedSpan } from './coreference.ts';
import { withoutTitles } from './job-titles-words.ts';
import { foldName } from './names.ts';

/** A person while the document is read. */
type Person = { name: string; words: readonly string[]; readonly spans: NamedSpan[]; readonly doubtful: Set<number> };

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Folded words of a name, generation suffixes left out. */
function wordsOf(name: string): readonly string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
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

/** The one of several people whom a surname means: the last one named before it, else the first one after. */
function nearest(people: readonly Person[], at: number): Person | undefined {
  let best: Person | undefined;
  let bestEnd = -1;
  for (const person of people)
    for (const { end } of person.spans)
      if (end <= at && end > bestEnd) {
        best = person;
        bestEnd = end;
      }
  return best ?? people[0];
}

function addTo(index: Map<string, Person[]>, key: string | undefined, person: Person): void {
  if (key === undefined) return;
  const known = index.get(key);
  if (known === undefined) index.set(key, [person]);
  else if (!known.includes(person)) known.push(person);
}

type Roll = {
  readonly all: Person[];
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
};

function enroll(roll: Roll, span: NamedSpan, name: string, words: readonly string[]): void {
  const surname = words.at(-1) ?? '';
  const same =
    words.length > 1 ? roll.bySurname.get(surname)?.find((person) => compatible(person.words, words)) : undefined;
  if (same !== undefined) {
    same.spans.push(span);
    if (words.length > same.words.length) Object.assign(same, { name, words });
    return;
  }
  const person: Person = { name, words, spans: [span], doubtful: new Set() };
  roll.all.push(person);
  addTo(roll.bySurname, surname, person);
  if (words.length > 1) addTo(roll.byGiven, words[0], person);
}

/** Gives a bare surname, or a bare given name, to the person whose full name the document has. */
function attach(roll: Roll, span: NamedSpan, name: string, words: readonly string[]): void {
  const last = words.at(-1) ?? '';
  const bySurname = (roll.bySurname.get(last) ?? []).filter(
    (p) => endsWith(p.words, words) || p.words.join() === words.join(),
  );
  const candidates = bySurname.length > 0 || words.length > 1 ? bySurname : (roll.byGiven.get(last) ?? []);
  const chosen = candidates.length > 1 ? nearest(candidates, span.start) : candidates[0];
  if (chosen === undefined) {
    enroll(roll, span, name, words);
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

/** Joins full names, surnames alone, initials and titled names of one document. Two full names with one surname stay two people. */
export function clusterPeople(spans: readonly NamedSpan[]): readonly Cluster[] {
  const roll: Roll = { all: [], bySurname: new Map(), byGiven: new Map() };
  const named = spans.map((span) => {
    const name = withoutTitles(bareName(span.text));
    return { span, name, words: wordsOf(name) };
  });
  const isFull = (words: readonly string[]): boolean => words.length > 1 && !PARTICLES.has(words[0] ?? '');
  for (const { span, name, words } of named) if (isFull(words)) enroll(roll, span, name, words);
  for (const { span, name, words } of named) if (!isFull(words)) attach(roll, span, name, words);
  return roll.all.map((person) => ({
    type: 'Person',
    name: person.name,
    spans: person.spans.sort((a, b) => a.start - b.start),
    doubtful: person.doubtful,
  }));
}
