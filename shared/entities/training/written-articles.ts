import { readFileSync } from 'node:fs';
import type { LabelledDocument } from './corpora.ts';
import { armedGroups, knownNames } from './known-names.ts';
import { type Draft, put, type Vocabulary } from './vocabulary.ts';
import { bare, body, company, military, organization, outlet, team, university } from './written-organizations.ts';
import {
  CORPORATE_JOBS,
  DAYS,
  EVENTS,
  INDEXES,
  ISLANDS,
  KOREAN_ENDS,
  KOREAN_FAMILIES,
  KOREAN_STARTS,
  MONTHS,
  RANKS,
  SHORT_PORTFOLIOS,
  SITES,
  STATES,
  TITLE_PLACES,
  UNIONS,
} from './written-words.ts';

/** A name with its type; `short` is how the same text calls it later. */
type Name = { readonly text: string; readonly type?: string; readonly short?: string };
type Maker = () => Name;

const of =
  (type: string, make: () => string): Maker =>
  () => ({ text: make(), type });

function mixed(v: Vocabulary, share: number, known: readonly string[], made: () => string): () => string {
  return () => (v.chance(share) ? v.pick(known) : made());
}

const TAIL =
  / (?:Inc|Corp|Co|Ltd|Plc|PLC|Group|Holdings?|SE|AG|SA|NV|SpA|GmbH|LLC|Bhd|Pharmaceuticals|Technologies|Industries|Partners|Capital|Energy|Motors|Airlines|Systems|Securities|Insurance)\.?$/;

function companies(v: Vocabulary): Maker {
  const known = mixed(v, 0.6, knownNames('companies'), () => company(v));
  return () => {
    const text = known();
    const full =
      TAIL.test(text) || v.chance(0.8)
        ? text
        : `${text} ${v.pick(['Inc', 'Corp', 'Plc', 'Ltd', 'AG', 'SE', 'SA', 'Group', 'Co', 'Holdings'])}`;
    return { text: full, type: 'Organization', short: full.replace(TAIL, '') };
  };
}

function acronymOf(name: string): string {
  return name
    .replace(/[^\p{Lu}\s]/gu, '')
    .replace(/\s/g, '')
    .slice(0, 6);
}

function schools(v: Vocabulary): string {
  return v.pick([
    `${v.city()} High School`,
    `${v.city()} Secondary School`,
    `St. ${v.person().given} Primary School`,
    `${v.person().family} College`,
    `${v.city()} Girls' High School`,
    `Government College ${v.city()}`,
  ]);
}

function hospitals(v: Vocabulary): string {
  return v.pick([
    `${v.city()} General Hospital`,
    `${v.city()} Hospital`,
    `St. ${v.person().given}'s Hospital`,
    `${v.person().family} Memorial Hospital`,
    `${v.city()} Medical Center`,
    `${v.city()} Teaching Hospital`,
    `University Hospital of ${v.city()}`,
  ]);
}

const STATIONS = ['Police Station', 'Police', 'Police Department', 'Fire Station', 'Fire Department', 'Police Post'];

function courts(v: Vocabulary): string {
  return v.pick([
    'Supreme Court',
    'High Court',
    'Federal High Court',
    'Court of Appeal',
    'Constitutional Court',
    `${v.city()} High Court`,
    `${v.city()} District Court`,
    `${bare(v.country())} Supreme Court`,
    'Special Criminal Court',
    'European Court of Justice',
    'Magistrate Court',
    `${v.city()} Magistrate’s Court`,
  ]);
}

function makers(v: Vocabulary): Readonly<Record<string, Maker>> {
  const bodies = knownNames('bodies');
  const outlets = knownNames('media');
  const armed = armedGroups();
  const person: Maker = () => {
    const { given, family } = v.person();
    return {
      text: v.chance(0.06) ? `${given} ${v.pick([...'ABDEGIKMNRST'])}. ${family}` : `${given} ${family}`,
      type: 'Person',
      short: family,
    };
  };
  const korean: Maker = () => {
    const family = v.pick(KOREAN_FAMILIES);
    const given = `${v.pick(KOREAN_STARTS)}-${v.pick(KOREAN_ENDS)}`;
    return { text: v.chance(0.3) ? `${given} ${family}` : `${family} ${given}`, type: 'Person', short: family };
  };
  const plain =
    (make: () => string): Maker =>
    () => ({ text: make() });
  return {
    p: person,
    kp: korean,
    co: companies(v),
    s: () => ({ text: mixed(v, 0.65, knownNames('clubs'), () => team(v))(), type: 'Organization' }),
    party: of(
      'Organization',
      mixed(v, 0.65, knownNames('parties'), () => organization(v)),
    ),
    grp: of(
      'Organization',
      mixed(v, 0.8, armed, () => organization(v)),
    ),
    body: of(
      'Organization',
      mixed(v, 0.8, bodies, () => body(v)),
    ),
    n: of(
      'Organization',
      mixed(v, 0.75, outlets, () => outlet(v)),
    ),
    w: of('Organization', () =>
      v.chance(0.6)
        ? 'Reuters'
        : v.pick([
            'AP',
            'AFP',
            'Bloomberg',
            'Xinhua',
            'Reuters Health',
            'TASS',
            'ANI',
            'PTI',
            'IANS',
            'NAN',
            'dpa',
            'EFE',
            'Kyodo',
            'Yonhap',
            'Thomson Reuters Foundation',
            'Bernama',
            'Anadolu Agency',
          ]),
    ),
    o: () => ({ text: organization(v), type: 'Organization' }),
    m: of('Organization', () => body(v)),
    mil: of('Organization', () => military(v)),
    u: of(
      'Organization',
      mixed(
        v,
        0.3,
        bodies.filter((x) => /Universit|College|Institute/.test(x)),
        () => university(v),
      ),
    ),
    h: of('Organization', () => hospitals(v)),
    sch: of('Organization', () => schools(v)),
    sc: of('Organization', () => v.city()),
    ps: of('Organization', () => `${v.city()} ${v.pick(STATIONS)}`),
    court: of('Organization', () => courts(v)),
    union: of('Organization', () => v.pick(UNIONS)),
    usd: of('Organization', () => `U.S. ${v.pick(SHORT_PORTFOLIOS)} Department`),
    isi: of(
      'Organization',
      () => `Islamic State of ${bare(v.country())} and ${v.pick(['the Levant', bare(v.country())])}`,
    ),
    c: of('Place', () => v.country()),
    t: of('Place', () => v.city()),
    st: of('Place', () => v.pick(STATES)),
    isl: of('Place', () => v.pick(ISLANDS)),
    ts: of('Place', () => (v.chance(0.5) ? `${v.city()} ${v.pick(TITLE_PLACES)}` : v.pick(STATES))),
    l: of('Place', () => `${v.chance(0.6) ? v.city() : v.person().family} ${v.pick(SITES)}`),
    pr: of('Place', () => `${v.city()} ${v.pick(['Prison', 'Correctional Centre', 'Jail'])}`),
    d: of('Group', () => v.demonym()),
    ev: of('Event', () => v.pick(EVENTS)),
    ix: of('Product', () => v.pick(INDEXES)),
    un: of('Organization', () => v.pick(['United Nations', 'U.N.', 'UN', 'European Union', 'African Union', 'EU'])),
    k: plain(() => v.pick(RANKS)),
    j: plain(() => v.pick(CORPORATE_JOBS)),
    day: plain(() => v.pick(DAYS.slice(0, 7))),
    mon: plain(() => v.pick(MONTHS)),
    num: plain(() => String(1 + Math.floor(v.pick([...'0123456789']).charCodeAt(0) % 10) * 2)),
    pct: plain(
      () => `${v.pick([...'123456789'])}.${v.pick([...'0123456789'])}${v.pick(['%', ' percent', ' per cent'])}`,
    ),
    money: plain(
      () =>
        `${v.pick(['$', '$', '€', '£'])}${v.pick([...'123456789'])}.${v.pick([...'123456789'])} ${v.pick(['billion', 'million'])}`,
    ),
  };
}

// Slots that call by a short name what another slot names in full.
const SHORT: Readonly<Record<string, string>> = { f: 'p', k: 'co', a: 'o' };

/** The names of one article: a slot with a number keeps its name through the text. */
function createCast(make: Readonly<Record<string, Maker>>): (slot: string) => Name {
  const cast = new Map<string, Name>();
  const full = (kind: string, number: string): Name => {
    const found = cast.get(kind + number);
    if (found !== undefined && number !== '') return found;
    const name = make[kind]?.() ?? { text: '' };
    cast.set(kind + number, name);
    return name;
  };
  return (slot) => {
    const [, kind = '', number = ''] = /^([a-z]+)(\d*)$/.exec(slot) ?? [];
    const long = number === '' ? undefined : SHORT[kind];
    if (long === undefined) return full(kind, number);
    const name = full(long, number);
    const initials = acronymOf(name.text);
    const short = kind === 'a' && initials.length > 1 ? initials : (name.short ?? name.text);
    return { text: short, type: name.type ?? '' };
  };
}

type Genre = { readonly openings: readonly string[]; readonly lines: readonly string[] };

function genres(): Genre[] {
  const text = readFileSync(new URL('./written-articles.txt', import.meta.url), 'utf8');
  return text
    .split(/^# .*\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const lines = part.trim().split('\n');
      return {
        openings: lines.filter((line) => line.startsWith('^ ')).map((line) => line.slice(2)),
        lines: lines.filter((line) => !line.startsWith('^ ')),
      };
    });
}

/** `count` articles of one subject each, whose names recur, in full and short. */
export function writtenArticles(count: number, v: Vocabulary): LabelledDocument[] {
  const all = genres();
  const make = makers(v);
  return Array.from({ length: count }, (_, i) => {
    const genre = v.pick(all);
    const cast = createCast(make);
    const draft: Draft = { text: '', mentions: [] };
    const chosen = new Set<string>([v.pick(genre.openings)]);
    const length = 6 + Math.floor(v.pick([0, 1, 2, 3, 4, 5]));
    for (let s = 0; s < length; s += 1) chosen.add(v.pick(genre.lines));
    const between = v.pick(['\n', '\n\n', ' ']);
    for (const line of chosen) {
      fill(draft, line, cast, v);
      put(draft, /[.”")]$/.test(line) ? between : '\n');
    }
    return { id: `article-${i}`, domain: 'written', text: draft.text, mentions: draft.mentions };
  });
}

function fill(draft: Draft, line: string, cast: (slot: string) => Name, v: Vocabulary): void {
  const plain = v.chance(0.6);
  for (const [, slot, loud, literal, type, text] of line.matchAll(/\{(\w+)(!?)\}|\[([^|\]]+)\|(\w+)\]|([^{[]+|\[)/g)) {
    if (slot !== undefined) putName(draft, cast(slot), loud === '!');
    else if (literal !== undefined) put(draft, literal, type);
    else put(draft, plain ? (text ?? '').replaceAll('’', "'") : (text ?? '').replaceAll("'", '’'));
  }
}

function putName(draft: Draft, { text, type }: Name, loud: boolean): void {
  const article = text.startsWith('the ');
  if (article && !loud && / $/.test(draft.text)) put(draft, 'the ');
  const name = article ? text.slice(4) : text;
  put(draft, loud ? name.toUpperCase() : name, type === '' ? undefined : type);
}
