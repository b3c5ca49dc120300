import { type Comparable, comparable, similarity } from '../names/compare.ts';
import { countryKeys, type GazetteerEntry, knownAs, knownByKey } from './gazetteer.ts';
import { CODE, plainName } from './keys.ts';

/** Words by which states call themselves; what is left without them is the country's name. */
const FORMS = new Set(
  `republic kingdom commonwealth state states federation federative federal union emirate sultanate principality duchy grand democratic islamic
  peoples people socialist bolivarian plurinational special administrative region regions s a r sar arab arabic hashemite cooperative co operative independent of the and territory province island
  islands isle former
  republique royaume principaute ile iles de du des la le les l d republica reino principado isla islas ilha ilhas el los las do da dos das
  repubblica regno isola isole di del della republik konigreich furstentum inseln insel republiek koninkrijk republika krolestwo kralovstvi
  respublika korolevstvo koralevstvo federatsiya federaciya sojuz soiuz soyuz ostrova ostrovi respublikasi respublikasy cumhuriyeti krallik
  kralligi adalari adasi aralari aralary aralar otoci ostrva ostrovy ostrov kepulauan pulau saaret saared salas salos insulele insule ishujt
  nisoi nisia visiwa etikun qeqertaq gzejjer oileain eilean eilanden eilande eyjar oer oerne kisiwa dvip taapu orilede orileede gonghe guo`.split(
    /\s+/,
  ),
);

/** What is left of a name without forms of state: in front only, and on both sides. */
function withoutForms(name: string): readonly [string, string] {
  const words = plainName(name).split(' ');
  let from = 0;
  let to = words.length;
  while (from < to && FORMS.has(words[from] ?? '')) from += 1;
  const front = words.slice(from).join(' ');
  while (to > from && FORMS.has(words[to - 1] ?? '')) to -= 1;
  return [front, words.slice(from, to).join(' ')];
}

/** `Korea, Republic of` the right way round, without explanations in brackets. */
function uninverted(name: string): string {
  const [first = '', ...rest] = name.replace(/\s*\([^()]*\)/gu, '').split(/\s*,\s*/u);
  return rest.length === 1 && /^(?:the|(?:.{3,40} (?:of|of the)))$/iu.test(rest[0] ?? '')
    ? `${rest[0]} ${first}`
    : name.replace(/\s*\([^()]*\)/gu, '');
}

/** Consonants alone, as they sound. */
const skeleton = (name: string): string =>
  comparable(name)
    .words.join('')
    .replace(/[aeiouyhwj]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Shorter skeletons fit too many names. */
const LEAST_CONSONANTS = 3;
/** Least likeness to one of the country's spellings: where the consonants agree, and where they do not. */
const ALIKE = 0.8;
const NEARLY = 0.76;
/** What another country's spelling must be less alike. */
const MARGIN = 0.04;

type Spelled = { readonly compared: Comparable; readonly bones: string; readonly entry: GazetteerEntry };

let byFirst: ReadonlyMap<string, readonly Spelled[]> | undefined;

/** Spellings of all countries by their first consonant. */
function index(): ReadonlyMap<string, readonly Spelled[]> {
  byFirst ??= Map.groupBy(
    countryKeys().map(([key, entry]) => ({ compared: comparable(key), bones: skeleton(key), entry })),
    ({ bones }) => bones.slice(0, 1),
  );
  return byFirst;
}

/** The one country of which some spelling sounds like this name. */
function soundsLike(name: string): GazetteerEntry | undefined {
  const bones = skeleton(name);
  if (bones.length < LEAST_CONSONANTS) return undefined;
  const asked = comparable(name);
  const best = new Map<GazetteerEntry, number>();
  for (const { compared, bones: other, entry } of index().get(bones.slice(0, 1)) ?? []) {
    if (Math.abs(other.length - bones.length) > 2) continue;
    const alike = similarity(asked, compared);
    if (alike >= (other === bones ? ALIKE : NEARLY)) best.set(entry, Math.max(alike, best.get(entry) ?? 0));
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] - (second?.[1] ?? 0) >= MARGIN ? first[0] : undefined;
}

const STATED =
  /^(?:the )?(?:[a-z]+ ){0,3}(?:republic|kingdom|commonwealth|federation|principality|sultanate|emirate|duchy) of (?:the )?([a-z ]+)$/;

/** The country that running text names with its form of state: `Republic of San Marino`. */
export function countryOfForm(name: string): GazetteerEntry | undefined {
  const bare = STATED.exec(plainName(name.slice(0, LONGEST)))?.[1];
  return bare === undefined ? undefined : knownAs(bare).find((entry) => entry.isCountry);
}

/** No country's name is longer. */
const LONGEST = 120;

function listedWithoutForms(name: string): GazetteerEntry | undefined {
  for (const bare of withoutForms(uninverted(name))) {
    const listed = bare.length < 3 ? undefined : knownAs(bare).find((entry) => entry.isCountry);
    if (listed !== undefined) return listed;
  }
  return undefined;
}

/**
 * The country meant by a text that must be one: with any form of state in any order, by its ISO 3166 code, or in a spelling that the gazetteer
 * lacks (`Kirgizja`). Undefined where two would fit. Too free for running text.
 */
export function countryNamed(name: string): GazetteerEntry | undefined {
  const upright = uninverted(name.slice(0, LONGEST));
  const [, bare] = withoutForms(upright);
  return (
    listedWithoutForms(upright) ??
    knownByKey(`${CODE}${name.trim()}`)[0] ??
    soundsLike(bare === '' ? upright : bare) ??
    soundsLike(upright)
  );
}
