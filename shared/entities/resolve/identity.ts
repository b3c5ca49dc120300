import type { Cluster } from '../coreference/cluster.ts';
import { bareName } from '../coreference/cluster.ts';
import type { Identity } from '../corrections.ts';
import { apart, fieldsOf } from '../fields-of-work.ts';
import { countryOfForm } from '../gazetteer/countries.ts';
import { countryOfNationality, type GazetteerEntry } from '../gazetteer/gazetteer.ts';
import { comparable, similarity } from '../names/compare.ts';
import { foldName, plainName } from '../names/names.ts';
import { ownId } from './id.ts';
import { aliasKeys, type Knowledge, type LearnedAlias } from './knowledge.ts';
import { areasOf, isAmbiguous, isMeant, listed, PROMINENT, rank, type Scene } from './scene.ts';

export type Identified = { readonly identity: Identity; readonly confidence: number };

/** Two candidates within this many steps are not told apart; nor are two prominent ones, unless far from each other. */
const CLOSE = 8;
const CLOSE_IF_PROMINENT = 20;
/** A country that shares its name with a region has no head start of a whole country. */
const SHARED = 12;

function best(candidates: readonly GazetteerEntry[], scene: Scene): Identified | undefined {
  const shared = candidates.some(({ isCountry, type, id }) => !isCountry && type === 'Place' && !id.startsWith('gn:'));
  const ranked = candidates
    .map((entry) => ({ entry, rank: rank(entry, scene) - (shared && entry.isCountry ? SHARED : 0) }))
    .sort((a, b) => b.rank - a.rank);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const prominent = (second?.entry.weight ?? 0) >= PROMINENT;
  const close = second !== undefined && first.rank - second.rank < (prominent ? CLOSE_IF_PROMINENT : CLOSE);
  const { id, name, type } = first.entry;
  return { identity: { id, name, type }, confidence: close ? 0.5 : first.entry.weight >= PROMINENT ? 0.95 : 0.8 };
}

/** From this weight on a town is a seat of government or a metropolis, whose name stands for those who govern there. */
const SEAT = 71;

/** Types under which a name of the gazetteer may be meant: a site is the body that runs it, governments and teams go by their country's name, and governments by their seat. */
function fits(entry: GazetteerEntry, cluster: Cluster): boolean {
  if (entry.type === cluster.type) return true;
  if (entry.weight < PROMINENT) return false;
  const isSite = cluster.type === 'Product' && !/[^\p{L}\s]/u.test(cluster.name);
  if (cluster.type === 'Place' || isSite) return entry.type === 'Organization';
  if (cluster.type !== 'Organization' || entry.type !== 'Place') return false;
  if (entry.isCountry) return true;
  const isSeat = !entry.id.startsWith('gn:') || entry.weight >= SEAT;
  return isSeat && plainName(entry.name) === plainName(cluster.name);
}

/**
 * Of what a name may mean, what lies where the text says behind a comma. Where nothing does, the text may as well list places, so that a country
 * leaves what is known beyond its own; a state leaves no town.
 */
function stated(candidates: readonly GazetteerEntry[], told: ReadonlySet<string>): readonly GazetteerEntry[] {
  if (told.size === 0) return candidates;
  const there = candidates.filter((entry) => liesIn(entry, told));
  if (there.length > 0) return there;
  const isState = [...told].some((area) => area.includes('-'));
  return candidates.filter(({ id, weight }) => !id.startsWith('gn:') || (!isState && weight >= PROMINENT));
}

const liesIn = (entry: GazetteerEntry, areas: ReadonlySet<string>): boolean =>
  areasOf(entry).some((area) => areas.has(area));

/** Names of a cluster that may be looked up: a full name speaks for itself; its acronym or surname could be anybody's. */
function namesToLookUp(cluster: Cluster): readonly string[] {
  const all = [...new Set([cluster.name, ...cluster.spans.map((span) => bareName(span.text))])];
  return cluster.name.includes(' ') ? all.filter((name) => name.includes(' ')) : all;
}

function known(cluster: Cluster, scene: Scene): Identified | undefined {
  const candidates = new Map<string, GazetteerEntry>();
  const told = new Set(cluster.spans.flatMap(({ start }) => scene.stated.get(start) ?? []));
  for (const name of namesToLookUp(cluster)) {
    const namesakes = listed(name, scene.readings);
    for (const entry of namesakes.filter((one) => fits(one, cluster) && isMeant(one, name, scene)))
      if (liesIn(entry, told) || !isAmbiguous(entry, namesakes, scene)) candidates.set(entry.id, entry);
  }
  const country = candidates.size === 0 && cluster.type === 'Place' ? countryOfForm(cluster.name) : undefined;
  if (country !== undefined) candidates.set(country.id, country);
  const same = [...candidates.values()].filter((entry) => entry.type === cluster.type);
  return best(stated(same.length > 0 ? same : [...candidates.values()], told), scene);
}

/** Least likeness at which a spelling found under the loose key is taken for a learned one. */
const ALIKE = 0.8;

/** Whether a learned alias is this name: its folded name is, or it sounds so. */
function isAlias(alias: LearnedAlias, cluster: Cluster): boolean {
  if (alias.type !== cluster.type) return false;
  if (foldName(alias.alias) === foldName(cluster.name)) return true;
  return cluster.type === 'Person' && similarity(comparable(alias.alias), comparable(cluster.name)) >= ALIKE;
}

/** A reader of one script is not shown the name that another has first been seen in. */
const isLatin = (name: string): boolean => /^\P{L}*\p{Script=Latin}/u.test(name);

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
  const { entityId, type } = first.alias;
  const name = isLatin(first.alias.name) === isLatin(cluster.name) ? first.alias.name : cluster.name;
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
