import { readFileSync } from 'node:fs';
import { wordFacts } from '../features.ts';
import { type KnownNames, LONGEST_NAME, nameKey } from '../known-names.ts';
import type { Lexicon } from '../lexicon.ts';
import { tokenise } from '../tokenise.ts';
import { cityNames, countryNames } from './places.ts';

/** Kinds of organisations that the list of known names tells apart. */
export const KINDS = ['companies', 'clubs', 'media', 'parties', 'bodies'] as const;
export type Kind = (typeof KINDS)[number];

/** Names of well-known organisations, by kind, as news writes them. */
export function knownNames(kind: Kind): readonly string[] {
  const text = readFileSync(new URL(`./names/${kind}.txt`, import.meta.url), 'utf8');
  return [...new Set(text.trim().split(/[|\n]/))];
}

/** The part of the list of parties that bears arms. */
export function armedGroups(): readonly string[] {
  const all = knownNames('parties');
  return all.slice(all.indexOf('Taliban'), all.indexOf('Red Brigades'));
}

// Names that mean something else more often, or as often: they make a kind of their own.
const AMBIGUOUS = new Set(
  'Target|Gap|Orange|Visa|Square|Total|Signal|Sea|Arm|Sprint|Discovery|Compass|Casino|Seat|Sharp|Canon|Continental|Delta|Emirates|Saudia|Ola|Shell|Dow|Anthem|Mint|Dawn|Punch|Vanguard|Time|Nature|Science|Stuff|Sun|Mirror|Times|Graphic|Report|Trend|Turan|Welt|League|Left|Greens|Vox|Novo|ACT|Labor|Labour|Congress|Senate|House|Treasury|Army|Navy|Hawks|Heat|Magic|Jazz|Thunder|Suns|Bulls|Bills|Chiefs|Jets|Bears|Lions|Tigers|CARE|Memorial|Unite|Fed|Amnesty|Junior|Racing|Williams|Ford|Honda|Suzuki|Adidas|Ferrari|Bosch|Wagner|Bento|Commonwealth|Parliament|Diet|Hindu|The Hindu|Semana|Reforma|Sabah|Granma|Index|Momentum|Solidarity|Jubilee|Amal|Holos|Vale|Rolls-Royce|Wasps|Bath|Reading|Derby|Nice|Lens|Regal|Prudential|Fidelity|Lazard|Jefferies|Apollo|Swire|Ayala|Santos|Vinci|Capita|Entain|Flutter|Grab|Slack|Zoom|Snap|Meta|Stripe|Alphabet|Amazon|Apple|Oracle|Nikola|Lucky|Nation|The Nation|The Star|The News|The Citizen|The Standard|Guardian|Independent|Telegraph|Economist|AS|ABC|IG|TIM|IS|PAN|MAS|FAST|IRA|API|ICE|ED|DR|VG|TT|SBS|Sky|Politika|Expansion|Variety|Fortune|Forbes|Tempo|Antara|Kan|Renaissance|Democrats|Republicans|Conservatives|Nationals|Moderates|Social Democrats|The Republicans|Spurs|Rangers|Celtics|Kings|Patriots|Giants|Eagles|Cardinals|Penguins|Devils|Saints|Titans|Texans|Raiders|Rams|Bengals|Dolphins|Packers|Steelers|Ravens|Cowboys|Broncos|Vikings|Colts|Jaguars|Chargers|Panthers|Falcons|Wizards|Hornets|Pistons|Cavaliers|Pacers|Mavericks|Rockets|Nuggets|Clippers|Grizzlies|Pelicans|Raptors|Bucks|Nets'.split(
    '|',
  ),
);

/** The list as the model holds it: each whole name's kind as a bit, ambiguous ones and those that are places' or countries' names in the upper half. */
export function knownNameTable(lexicon: Lexicon): KnownNames {
  const places = new Set([...cityNames(), ...countryNames()]);
  const table = new Map<number, number>();
  KINDS.forEach((kind, k) => {
    for (const name of knownNames(kind)) {
      const ambiguous = AMBIGUOUS.has(name) || places.has(name);
      enter(table, name, ambiguous ? 1 << 5 : 1 << k, lexicon);
    }
  });
  const keys = Int32Array.from([...table.keys()].sort((a, b) => a - b));
  return { keys, kinds: Uint8Array.from(keys, (key) => table.get(key) ?? 0) };
}

function enter(table: Map<number, number>, name: string, bits: number, lexicon: Lexicon): void {
  const { count, starts, ends } = tokenise(name);
  if (count > LONGEST_NAME) return;
  let key = 0;
  for (let t = 0; t < count; t += 1) {
    key = nameKey(key, wordFacts(name.slice(starts[t], ends[t]), lexicon).lower);
    table.set(key, (table.get(key) ?? 0) | (t === count - 1 ? bits : 0));
  }
}
