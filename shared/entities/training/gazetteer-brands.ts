import { readFileSync } from 'node:fs';
import { plainName } from '../gazetteer/keys.ts';
import { addName, type Drafts, draft } from './gazetteer-draft.ts';

type Labelled = { readonly label?: string; readonly description?: string };
type Item = { readonly displayName: string; readonly tags: Readonly<Record<string, string>> };

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

/** Spellings of an item: its name, brand or operator, and the same in other languages. */
function namesOf(item: Item): readonly string[] {
  const tags = Object.entries(item.tags).filter(([key]) => /^(?:name|brand|operator)(?::[a-z]{2})?$/.test(key));
  return [item.displayName, ...tags.map(([, value]) => value)];
}

/** Spellings by Wikidata id, of what the index lists as brands, and as operators of national rank. */
function spellings(wikidata: Readonly<Record<string, Labelled>>): Map<string, Set<string>> {
  const { nsi } = read<{ nsi: Record<string, { items: readonly Item[] }> }>('json/nsi.json');
  const found = new Map<string, Set<string>>();
  for (const [path, { items }] of Object.entries(nsi)) {
    if (!/^(?:brands|operators)\//.test(path) || /amenity\/(?:school|kindergarten|toilets)/.test(path)) continue;
    for (const item of items) {
      const id = item.tags['brand:wikidata'] ?? item.tags['operator:wikidata'];
      if (id === undefined || !/^Q\d+$/.test(id)) continue;
      if (path.startsWith('operators/') && !NATIONAL.test(wikidata[id]?.description ?? '')) continue;
      const names = found.get(id) ?? new Set<string>();
      found.set(id, names);
      for (const name of namesOf(item)) names.add(name);
    }
  }
  return found;
}

/** Companies, agencies and other bodies with their Wikidata ids, and the states of federations whose flags the index lists. */
export function addBrands(drafts: Drafts): void {
  const { wikidata } = read<{ wikidata: Record<string, Labelled> }>('wikidata/wikidata.json');
  const names = spellings(wikidata);
  for (const [id, { label = '', description = '' }] of Object.entries(wikidata)) {
    if (label === '' || drafts.has(`wd:${id}`)) continue;
    const isPlace = PLACE.test(description);
    if (!isPlace && (NO_ORGANIZATION.test(description) || GENERIC.test(label) || !names.has(id))) continue;
    const entry = draft(drafts, {
      id: `wd:${id}`,
      kind: isPlace ? 'L' : 'O',
      name: label,
      weight: isPlace ? 70 : 40,
      country: '',
    });
    for (const name of names.get(id) ?? []) if (!GENERIC.test(name) && plainName(name).length > 3) addName(entry, name);
  }
}
