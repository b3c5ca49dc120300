import type { Cluster, NamedSpan, Readings } from '../coreference/cluster.ts';
import { bareName } from '../coreference/cluster.ts';
import type { Identity } from '../corrections.ts';
import { apart, fieldsOf } from '../fields-of-work.ts';
import { countryOfForm } from '../gazetteer/countries.ts';
import { countryOfNationality, type GazetteerEntry, knownAs, knownByKey } from '../gazetteer/gazetteer.ts';
import { foldedKey } from '../gazetteer/keys.ts';
import { comparable, similarity } from '../names/compare.ts';
import { foldName } from '../names/names.ts';
import { ownId } from './id.ts';
import { aliasKeys, type Knowledge, type LearnedAlias } from './knowledge.ts';

/** What the whole document tells about its setting. */
export type Scene = {
  /** How often each country (ISO 3166-1 alpha-2) is named, as a noun or an adjective. */
  readonly countries: ReadonlyMap<string, number>;
  readonly readings: Readings;
};

export type Identified = { readonly identity: Identity; readonly confidence: number };

const CAPITALISED = /\p{Lu}[\p{L}]+/gu;

/** What the gazetteer lists under a name, or else under the first of its readings that it lists. */
function listed(name: string, readings: Readings): readonly GazetteerEntry[] {
  const exact = knownAs(name);
  if (exact.length > 0) return exact;
  for (const reading of readings(name)) {
    const found = knownAs(reading);
    if (found.length > 0) return found;
  }
  return name.includes(' ') ? knownByKey(foldedKey(name)) : [];
}

/** From this weight on a place is known beyond its country. */
const PROMINENT = 60;
/** From this weight on a place whose name no other bears tells of its country. */
const TELLING = 50;

/** Reads the countries that a document speaks of: from nationalities, and from names that mean one prominent place only. */
export function sceneOf(text: string, spans: readonly NamedSpan[], readings: Readings): Scene {
  const countries = new Map<string, number>();
  const count = (code: string): void => void countries.set(code, (countries.get(code) ?? 0) + 1);
  for (const span of spans) {
    if (span.type === 'Person') continue;
    const places = listed(bareName(span.text), readings).filter(({ type }) => type === 'Place');
    const prominent = places.filter(({ weight }) => weight >= PROMINENT);
    const [only] = prominent.length === 0 ? places.filter(({ weight }) => weight >= TELLING) : prominent;
    const told = prominent.length === 1 || places.length === 1;
    if (told && only !== undefined && only.country !== '') count(only.country);
  }
  for (const [word] of text.matchAll(CAPITALISED)) {
    const country = countryOfNationality(word);
    if (country !== undefined) count(country.country);
  }
  return { countries, readings };
}

/** How much nearer the countries of the document bring a place in one of them, in steps of `weight`. */
const NEAR = 14;
/** Two candidates within this many steps are not told apart; nor are two prominent ones, unless far from each other. */
const CLOSE = 8;
const CLOSE_IF_PROMINENT = 20;
/** A country that shares its name with a region has no head start of a whole country. */
const SHARED = 12;

function rank(entry: GazetteerEntry, scene: Scene): number {
  const near = entry.country !== '' && scene.countries.has(entry.country) ? NEAR : 0;
  return entry.weight + near - (entry.isCountry ? SHARED : 0);
}

function best(candidates: readonly GazetteerEntry[], scene: Scene): Identified | undefined {
  const ranked = candidates.map((entry) => ({ entry, rank: rank(entry, scene) })).sort((a, b) => b.rank - a.rank);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const prominent = (second?.entry.weight ?? 0) >= PROMINENT;
  const close = second !== undefined && first.rank - second.rank < (prominent ? CLOSE_IF_PROMINENT : CLOSE);
  const { id, name, type } = first.entry;
  return { identity: { id, name, type }, confidence: close ? 0.5 : first.entry.weight >= PROMINENT ? 0.95 : 0.8 };
}

/** Types under which a name of the gazetteer may be meant: governments and teams go by their country's name. */
function fits(entry: GazetteerEntry, cluster: Cluster): boolean {
  if (entry.type === cluster.type) return true;
  if (cluster.type === 'Organization') return entry.type === 'Place' && entry.weight >= 60;
  return cluster.type === 'Place' && entry.type === 'Organization';
}

/** Names of a cluster that may be looked up: a full name speaks for itself; its acronym or surname could be anybody's. */
function namesToLookUp(cluster: Cluster): readonly string[] {
  const all = [...new Set([cluster.name, ...cluster.spans.map((span) => bareName(span.text))])];
  return cluster.name.includes(' ') ? all.filter((name) => name.includes(' ')) : all;
}

function known(cluster: Cluster, scene: Scene): Identified | undefined {
  const candidates = new Map<string, GazetteerEntry>();
  for (const name of namesToLookUp(cluster))
    for (const entry of listed(name, scene.readings)) if (fits(entry, cluster)) candidates.set(entry.id, entry);
  const country = candidates.size === 0 && cluster.type === 'Place' ? countryOfForm(cluster.name) : undefined;
  if (country !== undefined) candidates.set(country.id, country);
  const same = [...candidates.values()].filter((entry) => entry.type === cluster.type);
  return best(same.length > 0 ? same : [...candidates.values()], scene);
}

/** Least likeness at which a spelling found under the loose key is taken for a learned one. */
const ALIKE = 0.8;

/** Whether a learned alias is this name: its folded name is, or it sounds so. */
function isAlias(alias: LearnedAlias, cluster: Cluster): boolean {
  if (alias.type !== cluster.type) return false;
  if (foldName(alias.alias) === foldName(cluster.name)) return true;
  return cluster.type === 'Person' && similarity(comparable(alias.alias), comparable(cluster.name)) >= ALIKE;
}

/**
 * The entity that the stream has shown under this name; where it has shown several, the more often named one, less surely. Where all that it has shown
 * work in a field that cannot be this one's, it is another person of that name.
 */
function learned(cluster: Cluster, knowledge: Knowledge): Identified | undefined {
  const keys = aliasKeys(cluster.type, cluster.name);
  const fields = fieldsOf(cluster.offices ?? []);
  const all = keys.flatMap((key) => knowledge.aliases.get(key) ?? []).filter((alias) => isAlias(alias, cluster));
  const aliases = all.filter((alias) => !apart(fields, alias.fields ?? []));
  if (all.length > 0 && aliases.length === 0) return namesake(cluster, fields);
  const votes = [...Map.groupBy(new Set(aliases), (alias) => alias.entityId).values()].map((group) => ({
    alias: group[0],
    articles: group.reduce((sum, alias) => sum + alias.articles, 0),
  }));
  const [first, second] = votes.sort((a, b) => b.articles - a.articles);
  if (first?.alias === undefined) return undefined;
  const { entityId, name, type } = first.alias;
  const share = first.articles / Math.max(1, first.articles + (second?.articles ?? 0));
  return { identity: { id: entityId, name, type }, confidence: 0.9 * share };
}

/** A person of the same name as another, known by the field. */
const namesake = ({ type, name }: Cluster, [field = '']: readonly string[]): Identified => ({
  identity: { id: ownId(type, `${name} ${field}`), name, type },
  confidence: 0.5,
});

/** Whom a cluster names: an entity of the gazetteer, else one that the stream has shown, else one known by its name alone. */
export function identify(cluster: Cluster, scene: Scene, knowledge: Knowledge): Identified {
  const { type, name } = cluster;
  const country = type === 'Group' ? countryOfNationality(name) : undefined;
  if (country !== undefined) return { identity: { id: ownId(type, country.name), name, type }, confidence: 0.9 };
  return (
    known(cluster, scene) ??
    learned(cluster, knowledge) ?? {
      identity: { id: ownId(type, name), name, type },
      confidence: name.includes(' ') ? 0.7 : 0.5,
    }
  );
}
