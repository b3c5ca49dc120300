import { bareName, type NamedSpan, type Readings } from '../coreference/cluster.ts';
import { countryOfNationality, type GazetteerEntry, knownAs, knownByKey } from '../gazetteer/gazetteer.ts';
import { foldedKey } from '../gazetteer/keys.ts';

/** What the whole document tells about its setting. */
export type Scene = {
  /** Countries (ISO 3166-1 alpha-2), states and provinces (ISO 3166-2) that the document speaks of. */
  readonly areas: ReadonlySet<string>;
  /** By the start of a place: the areas that stand behind its comma (`Bristol, Va.`). */
  readonly stated: ReadonlyMap<number, readonly string[]>;
  readonly readings: Readings;
};

const CAPITALISED = /\p{Lu}[\p{L}]+/gu;

/** What the gazetteer lists under a name, or else under the first of its readings that it lists. */
export function listed(name: string, readings: Readings): readonly GazetteerEntry[] {
  const exact = knownAs(name);
  if (exact.length > 0) return exact;
  for (const reading of readings(name)) {
    const found = knownAs(reading);
    if (found.length > 0) return found;
  }
  return name.includes(' ') ? knownByKey(foldedKey(name)) : [];
}

/** From this weight on a place is known beyond its country. */
export const PROMINENT = 60;
/** From this weight on a place whose name no other bears tells of its country. */
const TELLING = 50;

/** The country in which an entry lies, or of which it is a part that the list has as a country (`GB-SCT`), and its state. */
export const areasOf = ({ country, region }: GazetteerEntry): readonly string[] =>
  [country.slice(0, 2), region].filter((area) => area !== '');

/** The areas that a name tells of, whichever of its places it means. */
function toldBy(places: readonly GazetteerEntry[]): readonly string[] {
  const prominent = places.filter(({ weight }) => weight >= PROMINENT);
  const meant = prominent.length > 0 ? prominent : places.filter(({ weight }) => weight >= TELLING);
  const [first, ...others] = meant;
  if (first === undefined || (prominent.length === 0 && places.length > 1)) return [];
  return areasOf(first).filter((area) => others.every((other) => areasOf(other).includes(area)));
}

/** The codes of the countries, states and regions among some places. */
const areasAmong = (places: readonly GazetteerEntry[]): readonly string[] =>
  places.flatMap((place) => (place.id.startsWith('gn:') ? [] : areasOf(place).slice(-1)));

/** Reads the areas that a document speaks of: from nationalities, and from names that mean one prominent place only. */
export function sceneOf(text: string, spans: readonly NamedSpan[], readings: Readings): Scene {
  const areas = new Set<string>();
  const stated = new Map<number, readonly string[]>();
  let before: NamedSpan | undefined;
  for (const span of spans) {
    if (span.type === 'Person') continue;
    const places = listed(bareName(span.text), readings).filter(({ type }) => type === 'Place');
    for (const area of toldBy(places)) areas.add(area);
    const behind = before !== undefined && /^,\s$/u.test(text.slice(before.end, span.start));
    if (behind && areasAmong(places).length > 0) stated.set(before?.start ?? 0, areasAmong(places));
    // "Washington state"
    const states = places.filter(({ id, region }) => region !== '' && !id.startsWith('gn:'));
    if (states.length > 0 && /^\sstate(?!\p{L})/u.test(text.slice(span.end, span.end + 8)))
      stated.set(span.start, areasAmong(states));
    before = span;
  }
  for (const [word] of text.matchAll(CAPITALISED)) {
    const country = countryOfNationality(word);
    if (country !== undefined) areas.add(country.country);
  }
  return { areas, stated, readings };
}

/** How much nearer the document's areas bring what lies in one of them, in steps of `weight`: its country one step, its state another. */
const NEAR = 15;
/** How likely an entry is meant in a scene. */
export function rank(entry: GazetteerEntry, { areas }: Scene): number {
  return entry.weight + areasOf(entry).filter((area) => areas.has(area)).length * NEAR;
}

/** Least rank at which a town is taken for meant: a large one anywhere, a small one where the document speaks of its country or state. */
const MEANT = 57;

/** Whether a town that is known at home alone has a namesake in another country that the document speaks of too. */
export function isAmbiguous(entry: GazetteerEntry, namesakes: readonly GazetteerEntry[], { areas }: Scene): boolean {
  if (!entry.id.startsWith('gn:') || entry.weight >= MEANT || areas.has(entry.region)) return false;
  return namesakes.some(({ id, country }) => id.startsWith('gn:') && country !== entry.country && areas.has(country));
}

/** Whether a document may mean an entry by a name; towns and companies of one word need their country, unless they are known beyond it. */
export function isMeant(entry: GazetteerEntry, name: string, scene: Scene): boolean {
  if (entry.id.startsWith('gn:')) return rank(entry, scene) >= MEANT;
  if (entry.type !== 'Organization' || entry.weight >= PROMINENT || entry.country === '') return true;
  return name.includes(' ') || scene.areas.has(entry.country);
}
