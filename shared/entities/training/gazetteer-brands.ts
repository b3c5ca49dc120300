import { readFileSync } from 'node:fs';
import { plainName } from '../gazetteer/keys.ts';
import { addName, type Drafts, draft } from './gazetteer-draft.ts';
import { otherMeanings } from './gazetteer-words.ts';

type Labelled = { readonly label?: string; readonly description?: string };
type Item = {
  readonly displayName: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly locationSet: { readonly include: readonly unknown[] };
};
/** A brand or operator: its spellings, and where the index places it. */
type Listed = { readonly names: Set<string>; readonly places: Set<unknown> };

const ROOT = new URL('node_modules/name-suggestion-index/dist/', import.meta.url);

/** What a label stands for, read off Wikidata's description of it. */
const PLACE =
  /^(?:u\.?s\.? state|state of the united states|state of (?:germany|india|australia|brazil|mexico)|province of|prefecture of japan|oblast of)/i;
const NO_ORGANIZATION =
  /\b(?:school|district|municipality|comune|commune|city|town|village|borough|county|county council|civil parish|country|sovereign state|constituent|region of|territory|flag|family name|given name|term|politician|film|song|river|island|park|reserve|emirate|canton|department of france|department of colombia|governorate|division|island country|type of|class of|group of|fire department|police department|sheriff|bus network|parking|Filipino)\b/i;
/** Names that many countries have one of. */
const GENERIC =
  /^(?:the )?(?:ministry|minist[eé]r|department|secretariat|office|bureau|municipal|public works|national police|police|customs|post office|prefeitura|government|city|town|state|national bank|central bank|university|academy|metro|express|general|union|star|first|united|premier|central|national|royal|modern|global|capital|city bank|people|group|market|home|max|one|next|time|target|galaxy|eagle|victoria|sunrise|liberty|regent|crown|gap)(?:s|io|ium)?$/i;

function read<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));
}

/** Operators that news names; the others are local. */
const NATIONAL =
  /airline|university|railway|space agency|broadcast|armed forces|\barmy\b|\bnavy\b|air force|intelligence|national oil|postal service|oil company|gas company|telecommunication|nuclear|stock exchange|space/i;

/** Spellings of an item: its name, brand or operator, and the same in other languages; the brand's operator is another body. */
function namesOf(item: Item): readonly string[] {
  const kind = item.tags['brand:wikidata'] === undefined ? 'operator' : 'brand';
  const tags = Object.entries(item.tags).filter(([key]) => new RegExp(`^(?:name|${kind})(?::[a-z]{2})?$`).test(key));
  return [item.displayName, ...tags.map(([, value]) => value)];
}

/** By Wikidata id, what the index lists as brands, and as operators of national rank. */
function listedItems(wikidata: Readonly<Record<string, Labelled>>): Map<string, Listed> {
  const { nsi } = read<{ nsi: Record<string, { items: readonly Item[] }> }>('json/nsi.json');
  const found = new Map<string, Listed>();
  for (const [path, { items }] of Object.entries(nsi)) {
    if (!/^(?:brands|operators)\//.test(path) || /amenity\/(?:school|kindergarten|toilets)/.test(path)) continue;
    for (const item of items) {
      const id = item.tags['brand:wikidata'] ?? item.tags['operator:wikidata'];
      if (id === undefined || !/^Q\d+$/.test(id)) continue;
      if (path.startsWith('operators/') && !NATIONAL.test(wikidata[id]?.description ?? '')) continue;
      const listed = found.get(id) ?? { names: new Set(), places: new Set() };
      found.set(id, listed);
      for (const name of namesOf(item)) listed.names.add(name);
      for (const place of item.locationSet.include) listed.places.add(place);
    }
  }
  return found;
}

/** The whole world, as the index has it; and from how many countries on a brand is met everywhere. */
const WORLD = '001';
const MANY = 10;
/** The country that a description names, as a noun or an adjective. */
function countriesBy(drafts: Drafts): (description: string) => string {
  const codes = new Map<string, string>();
  for (const { kind, country, keys, adjectives } of drafts.values())
    if (kind === 'C') for (const key of [...keys, ...adjectives]) codes.set(key, country);
  return (description) => {
    const words = plainName(description).split(' ');
    const told = words.flatMap((word, i) => codes.get(`${word} ${words[i + 1]}`) ?? codes.get(word) ?? []);
    return told[0] ?? '';
  };
}

/** Where a brand is at home: the one country that it is listed for, else the one that its description names. */
function homeOf({ places }: Listed, told: string): string {
  const [only] = places;
  return places.size === 1 && typeof only === 'string' && /^[a-z]{2}$/.test(only) ? only.toUpperCase() : told;
}

/** Companies, agencies and other bodies with their Wikidata ids, and the states of federations whose flags the index lists. */
export function addBrands(drafts: Drafts): void {
  const { wikidata } = read<{ wikidata: Record<string, Labelled> }>('wikidata/wikidata.json');
  const items = listedItems(wikidata);
  const countryIn = countriesBy(drafts);
  const isWord = otherMeanings();
  for (const [id, { label = '', description = '' }] of Object.entries(wikidata)) {
    if (label === '' || drafts.has(`wd:${id}`)) continue;
    const listed = items.get(id);
    if (PLACE.test(description)) {
      draft(drafts, { id: `wd:${id}`, kind: 'L', name: label, weight: 70, country: countryIn(description) });
    } else if (listed !== undefined && !NO_ORGANIZATION.test(description) && !GENERIC.test(label)) {
      const everywhere = listed.places.has(WORLD) || listed.places.size >= MANY;
      const country = everywhere ? '' : homeOf(listed, countryIn(description));
      const isKnown = everywhere || country !== '';
      const names = [...listed.names].filter((name) => !GENERIC.test(name) && plainName(name).length > 3);
      const entry = draft(drafts, { id: `wd:${id}`, kind: 'O', name: label, weight: 40, country });
      for (const name of names) addName(entry, name);
      if (plainName(label).length > 3) entry.keys.add(plainName(label));
      const whole = new Set([label, ...names].filter((name) => /[’']/u.test(name)).map(plainName));
      for (const key of entry.keys)
        if ((isWord(key) && !whole.has(key)) || (!isKnown && !key.includes(' '))) entry.keys.delete(key);
      if (entry.keys.size === 0) drafts.delete(entry.id);
    }
  }
}
