import { plainName } from '../names/names.ts';
import { type Agency, agencyName, agencyOf, countryBeside } from './agencies.ts';
import { bareName, type Cluster, type NamedSpan, type Readings } from './cluster.ts';
import { partNames } from './parts.ts';

/** An organisation while the document is read. */
export type Body = { name: string; readonly key: string; readonly spans: NamedSpan[] };

/** Words that a company's name may drop when it is named again. */
const LEGAL =
  /(?: (?:and (?:sons|brothers|partners|associates|co|company)|bros|fc|afc|cf|sc|fk|inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|llp|lp|ag|sa|se|nv|bv|gmbh|spa|as|asa|oyj|ab|group|holding|holdings|pao|oao|ooo|zao|ojsc|jsc|cjsc|mmc|asc))+$/;

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'des', 'du', 'und', 'der', 'a', 'an']);

/** Shortened words of the names of bodies. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['pd', 'police department'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['intl', 'international'],
  ['natl', 'national'],
  ['assn', 'association'],
  ['govt', 'government'],
]);

const keyOf = (name: string): string =>
  plainName(name)
    .split(' ')
    .map((word, place) => (place > 0 ? (SHORTENED.get(word) ?? word) : word))
    .join(' ')
    .replace(/^(?:united states|u s) (?=.)/, 'us ')
    .replace(/^a?fc (?=.)/, '')
    .replace(LEGAL, '');

/** The initials by which a long name may be called, with and without its small words. */
function initialsOf(name: string): readonly string[] {
  const words = plainName(name)
    .split(' ')
    .filter((word) => word !== '');
  const all = words.map((word) => word[0] ?? '').join('');
  const capital = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0] ?? '')
    .join('');
  return words.length < 2 ? [] : [all, capital];
}

/** Capitals for the most part: `SBU`, `S.R.K.`, `MoTC`. */
const isAcronym = (name: string): boolean =>
  /^[\p{Lu}\d&.-]{2,8}$/u.test(name)
    ? /\p{Lu}.*\p{Lu}/u.test(name)
    : /^\p{Lu}[\p{L}\d&.-]{2,7}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) * 2 > name.length;

const lettersOf = (name: string): string => plainName(name).replaceAll(' ', '');

/** Long forms by the acronym that follows them in brackets: `Security Service of Ukraine (SBU)`, also `SBU (Security ...)`. */
function bracketed(text: string, spans: readonly NamedSpan[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    if (next === undefined || !/^[’']?s? ?\([“"']?$/u.test(text.slice(span.end, next.start))) continue;
    const [long, short] = isAcronym(bareName(span.text)) ? [next, span] : [span, next];
    if (isAcronym(bareName(short.text))) found.set(lettersOf(short.text), keyOf(bareName(long.text)));
  }
  return found;
}

/** Long names of the document by what they may be shortened to. */
function shortForms(bodies: Iterable<Body>): ReadonlyMap<string, Body> {
  const found = new Map<string, Body>();
  for (const body of bodies) {
    if (isAcronym(body.name)) continue;
    for (const initials of initialsOf(body.name))
      if (initials.length > 1 && !found.has(initials)) found.set(initials, body);
    const head = body.key.split(/ (?:of|for) /)[0] ?? '';
    if (head !== body.key && head.includes(' ') && !found.has(head)) found.set(head, body);
    if (body.key.includes(' ') && !found.has(turned(body.key))) found.set(turned(body.key), body);
  }
  return found;
}

/** The words of a name in an order of their own, so that `University of Varholm` and `Varholm University` are one; marked, being no name. */
const turned = (key: string): string =>
  `~${key
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ')}`;

type Named = { readonly span: NamedSpan; readonly name: string };

/**
 * The names that spans go by: a state's body gets the country that stands beside it, or else that of the body of its kind named last before
 * it. The latter are doubtful.
 */
function namesOf(
  text: string,
  spans: readonly NamedSpan[],
  readings: Readings,
  doubtful: Set<number>,
): readonly Named[] {
  const lastOfRole = new Map<string, Agency>();
  return spans.map((span) => {
    const bare = bareName(span.text);
    const agency = [bare, ...readings(bare)].map(agencyOf).find((found) => found !== undefined);
    if (agency === undefined) return { span, name: bare };
    const country = agency.country ?? countryBeside(text, span.start, span.end);
    const stated = { ...agency, country };
    if (country !== undefined) lastOfRole.set(agency.role, stated);
    const known = country === undefined ? lastOfRole.get(agency.role) : stated;
    if (country === undefined && known !== undefined) doubtful.add(span.start);
    return { span, name: known === undefined ? bare : agencyName(known) };
  });
}

function gather(named: readonly Named[]): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const { span, name } of named) {
    const key = isAcronym(name) ? `=${lettersOf(name)}` : keyOf(name);
    const body = bodies.get(key) ?? { name, key, spans: [] };
    bodies.set(key, body);
    body.spans.push(span);
    if (name.length > body.name.length) body.name = name;
  }
  return bodies;
}

/** Joins organisations named again by acronym, without legal form, or without "of ..."; the long form gives the name. */
export function clusterOrganizations(
  text: string,
  spans: readonly NamedSpan[],
  readings: Readings,
): readonly Cluster[] {
  const doubtful = new Set<number>();
  const bodies = gather(namesOf(text, spans, readings, doubtful));
  const brackets = bracketed(text, spans);
  const shorts = shortForms(bodies.values());
  const parts = partNames(bodies);
  for (const [key, body] of bodies) {
    const letters = key.startsWith('=') ? key.slice(1) : key;
    const long =
      bodies.get(brackets.get(letters) ?? '') ?? shorts.get(letters) ?? shorts.get(turned(key)) ?? parts.get(key);
    if (long === undefined || long === body || !bodies.has(long.key)) continue;
    long.spans.push(...body.spans);
    bodies.delete(key);
  }
  return [...bodies.values()].map((body) => ({
    type: 'Organization',
    name: body.name,
    spans: body.spans.sort((a, b) => a.start - b.start),
    doubtful,
  }));
}
