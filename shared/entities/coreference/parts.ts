import { countryOfNationality, knownAs } from '../gazetteer/gazetteer.ts';

/** An organisation of a document: its name, and the key under which its spans are gathered. */
type Named = {
  readonly name: string;
  readonly key: string;
  readonly spans: readonly { readonly start: number }[];
};

/** Nouns by which a body is called again once it was named: `the Ministry`, `the Council`. */
const KINDS = new Set(
  (
    'academy agency alliance army assembly association authority bank board bureau bundestag cabinet chamber church club coalition ' +
    'college commission committee company conference congress consortium cooperative corporation council court department directorate federation ' +
    'firm forum foundation front fund group guild hospital inspectorate institute institution league library ministry mission ' +
    'movement museum navy network office orchestra organisation organization parliament party police procuracy prosecutor registry school ' +
    'secretariat service society staff syndicate team theatre theater trade-union treasury tribunal trust union university'
  ).split(' '),
);

/** Words that clubs end with and are called by. */
const CLUBS = new Set(
  'united city rovers rangers wanderers athletic albion hotspur dynamo dinamo spartak lokomotiv'.split(' '),
);

/** Words that papers end with and are called by. */
const PAPERS = new Set(
  'journal times post tribune herald gazette chronicle telegraph standard examiner courier'.split(' '),
);

/** A place, a people, or a body that is known under this word alone: `Nintendo` is not `Nintendo Switch`. */
const isKnown = (word: string): boolean => countryOfNationality(word) !== undefined || knownAs(word).length > 0;

/** What states and the country have one of each. */
const CHAMBERS = new Set(['House', 'Senate', 'Assembly', 'Legislature', 'Government']);

/** Whether a name is a town, a state or a country, and then a word: `Varholm Rovers`, as teams are named. */
const isTeam = (name: string): boolean => {
  const words = name.split(' ');
  const place = words.slice(0, -1).join(' ');
  const last = words.at(-1) ?? '';
  return last.length > 3 && !CHAMBERS.has(last) && knownAs(place).some(({ type }) => type === 'Place');
};

/** What a department or ministry is of: `commerce` of `Department of Commerce`. */
const FIELD = /^(?:department|ministry) of (\p{L}+)$/u;

const firstStart = ({ spans }: Named): number => Math.min(...spans.map(({ start }) => start));

/**
 * Organisations of the document by the one word that they are called by again: the noun of their kind (`Ministry`), a club's last word (`United`), or the first
 * word of a name (`Tarrant` of `Tarrant Motors`) that nothing else is known by. The full name stands first; a word that two of them share names neither.
 */
export function partNames<Body extends Named>(bodies: ReadonlyMap<string, Body>): ReadonlyMap<string, Body> {
  const bearers = new Map<string, Set<Body>>();
  const add = (word: string | undefined, body: Body): void => {
    if (word === undefined) return;
    const known = bearers.get(word);
    if (known === undefined) bearers.set(word, new Set([body]));
    else known.add(body);
  };
  for (const body of bodies.values()) {
    const words = body.key.split(' ');
    if (words.length < 2 || body.key.startsWith('=') || words.includes('and')) continue;
    for (const word of new Set(words)) if (KINDS.has(word)) add(word, body);
    const last = words.at(-1) ?? '';
    if (CLUBS.has(last) || PAPERS.has(last) || isTeam(body.name)) add(last, body);
    add(FIELD.exec(body.key)?.[1], body);
    if (!KINDS.has(words[0] ?? '')) for (const word of [words[0], `${words[0]}s`]) add(word, body);
  }
  return new Map(
    [...bearers].flatMap(([word, named]) => {
      const [only] = named;
      const short = bodies.get(word);
      if (only === undefined || named.size > 1 || short === undefined) return [];
      if (KINDS.has(word) && only.key.startsWith(`${word} of `)) return [[word, only] as const];
      const isShort = KINDS.has(word) || CLUBS.has(word) || PAPERS.has(word) || !isKnown(short.name);
      const isWhole = FIELD.exec(only.key)?.[1] === word || (isTeam(only.name) && only.key.endsWith(` ${word}`));
      const isFirst = isWhole || firstStart(only) < firstStart(short);
      return isShort && isFirst ? [[word, only] as const] : [];
    }),
  );
}
