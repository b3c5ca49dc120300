import type { LabelledDocument } from './corpora.ts';
import { type Draft, put, type Vocabulary } from './vocabulary.ts';
import {
  acronym,
  bare,
  body,
  company,
  country,
  military,
  organization,
  outlet,
  partOfBody,
  team,
  university,
} from './written-organizations.ts';
import { PATTERNS } from './written-patterns.ts';
import {
  CORPORATE_JOBS,
  DAYS,
  DIRECTIONS,
  ELECTIONS,
  EVENTS,
  GROUPS,
  INDEXES,
  JOBS,
  KOREAN_ENDS,
  KOREAN_FAMILIES,
  KOREAN_STARTS,
  OPERATION_ENDS,
  OPERATIONS,
  PARTY,
  PARTY_WORDS,
  PLAIN_ACRONYMS,
  RANKS,
  SEATS,
  SITES,
  SPOKEN_PLACES,
  STATES,
  TITLE_PLACES,
  WATERS,
  WEAPONS,
} from './written-words.ts';

type Makers = Readonly<Record<string, (draft: Draft) => void>>;

function makers(v: Vocabulary): Makers {
  const site = (): string => `${v.pick([v.city(), v.person().family, v.person().family])} ${v.pick(SITES)}`;
  const full = (): string => {
    const { given, family } = v.person();
    return v.chance(0.08) ? `${given} ${v.pick([...'ABDEGIKMNRST'])}. ${family}` : `${given} ${family}`;
  };
  const one =
    (make: () => string, type?: string) =>
    (draft: Draft): void =>
      put(draft, make(), type);
  return {
    p: one(full, 'Person'),
    P: one(() => full().toUpperCase(), 'Person'),
    f: one(() => v.person().family, 'Person'),
    g: one(() => v.person().given, 'Person'),
    o: one(() => organization(v), 'Organization'),
    a: one(() => acronym(v), 'Organization'),
    m: one(() => body(v), 'Organization'),
    c: (draft) => {
      const name = v.country();
      if (name.startsWith('the ')) put(draft, 'the ');
      put(draft, bare(name), 'Place');
    },
    C: one(() => country(v).toUpperCase(), 'Place'),
    t: one(() => v.city(), 'Place'),
    T: one(() => v.city().toUpperCase(), 'Place'),
    l: one(site, 'Place'),
    w: one(() => v.pick(WATERS), 'Place'),
    d: one(() => v.demonym(), 'Group'),
    n: one(() => outlet(v), 'Organization'),
    co: one(() => company(v), 'Organization'),
    s: one(() => team(v), 'Organization'),
    u: one(() => university(v), 'Organization'),
    m2: one(() => partOfBody(v), 'Organization'),
    mil: one(() => military(v), 'Organization'),
    e: one(() => election(v), 'Event'),
    cf: one(() => gathering(v), 'Event'),
    con: one(
      () => `${v.pick(DIRECTIONS)}${v.city()}${v.pick(['', '', ` ${v.pick(DIRECTIONS).trim()}`])}`.trim(),
      'Place',
    ),
    km: one(() => realm(v), 'Place'),
    pw: one(() => v.pick(PARTY_WORDS), 'Organization'),
    xx: one(() => v.pick(PLAIN_ACRONYMS)),
    sh: one(
      () =>
        `${v.pick(['USS', 'HMS', 'FS', 'INS', 'HMAS', 'MV', 'RMS', 'TCG'])} ${v.pick([v.person().family, v.city(), v.pick(OPERATIONS)])}`,
      'Product',
    ),
    ab: one(
      () =>
        `${v.city()} ${v.pick(['Air Base', 'Air Force Base', 'Naval Base', 'Barracks', 'Barrage', 'Gate', 'Camp', 'Crossing'])}`,
      'Place',
    ),
    t1b: one(() => v.city(), 'Place'),
    tk: one(() => v.pick(SPOKEN_PLACES), 'Place'),
    un: one(() => v.pick(SEATS), 'Organization'),
    A: one(() => v.acronym(), 'Organization'),
    J: one(() => v.pick(CORPORATE_JOBS)),
    ric: one(() => `${v.acronym()}.${v.pick([...'ONLTKS'])}`),
    ix: one(() => v.pick(INDEXES), 'Product'),
    wp: one(() => v.pick(WEAPONS), 'Product'),
    ev: one(() => v.pick(EVENTS), 'Event'),
    op: one(() => `Operation ${v.pick(OPERATIONS)} ${v.pick(OPERATION_ENDS)}`, 'Event'),
    gr: one(() => v.pick(GROUPS), 'Group'),
    ts: one(() => `${v.city()} ${v.pick(TITLE_PLACES)}`, 'Place'),
    kp: one(() => hyphenated(v), 'Person'),
    j: one(() => v.pick(JOBS)),
    k: one(() => v.pick(RANKS)),
    day: one(() => v.pick(DAYS)),
  };
}

const year = (v: Vocabulary): string =>
  `${v.pick(['196', '197', '198', '199', '200', '200', '201', '201', '202'])}${v.pick([...'0123456789'])}`;

/** An election's name, which may hold places and parties that are no mentions of their own. */
function election(v: Vocabulary): string {
  const kind = v.pick(ELECTIONS);
  const rest = v.pick([
    `${country(v)} ${kind} election`,
    `${country(v)} ${kind} election`,
    `${v.pick(STATES)} ${v.pick(['gubernatorial', 'state', 'provincial'])} election`,
    `United States Senate election in ${v.pick(STATES)}`,
    `United States House of Representatives elections`,
    'United States presidential election',
    `United Kingdom general election in ${country(v)}`,
    `European Parliament election in ${country(v)}`,
    `${v.pick(PARTY)} Party leadership election`,
    `${v.pick(PARTY)} Party presidential primaries`,
    `${v.pick(PARTY)} Party of ${country(v)} leadership spill`,
    `${v.city()} mayoral election`,
    `${v.city()} City Council election`,
    `${country(v)} Assembly election`,
  ]);
  return `${year(v)} ${rest}`;
}

function gathering(v: Vocabulary): string {
  return v.pick([
    () => `${v.city()} Conference`,
    () => `${v.pick(['Second', 'First', 'Third'])} ${country(v)} War`,
    () => `${v.demonym()} Civil War`,
    () => `${country(v)} War`,
    () => `Battle of ${v.city()}`,
    () => `Treaty of ${v.city()}`,
    () => `${v.pick(['Republican', 'Democratic'])} National Convention`,
    () => `${year(v)} ${v.pick(['BRICS', 'NATO', 'G20', 'ASEAN'])} summit`,
    () => `${v.demonym()} Revolution`,
  ])();
}

function realm(v: Vocabulary): string {
  return v.pick([
    () => `Kingdom of ${country(v)}`,
    () => `Republic of ${country(v)}`,
    () => `Principality of ${v.city()}`,
    () => `Grand Duchy of ${v.city()}`,
    () => `${v.demonym()} Empire`,
    () => `${v.demonym()} Republic`,
    () => `${v.demonym()} Mandate`,
    () => v.pick(['Soviet Union', 'Ottoman Empire', 'Yugoslavia', 'Prussia', 'British India', 'Weimar Republic']),
  ])();
}

/** "Dong-hyun Park" or "Park Dong-hyun". */
function hyphenated(v: Vocabulary): string {
  const given = `${v.pick(KOREAN_STARTS)}-${v.pick(KOREAN_ENDS)}`;
  const family = v.pick(KOREAN_FAMILIES);
  return v.chance(0.5) ? `${given} ${family}` : `${family} ${given}`;
}

/** `count` documents of eight sentences each, some all in capitals, with typewriter or typographic apostrophes. */
export function writtenNews(count: number, vocabulary: Vocabulary): LabelledDocument[] {
  const patterns = PATTERNS.trim().split('\n');
  const make = makers(vocabulary);
  return Array.from({ length: count }, (_, i) => {
    const draft: Draft = { text: '', mentions: [] };
    for (let s = 0; s < 8; s += 1) {
      fill(draft, vocabulary.pick(patterns), make, vocabulary);
      put(draft, vocabulary.chance(0.5) ? '\n\n' : ' ');
    }
    return { id: `written-${i}`, domain: 'written', text: draft.text, mentions: draft.mentions };
  });
}

function fill(draft: Draft, pattern: string, make: Makers, vocabulary: Vocabulary): void {
  const plain = vocabulary.chance(0.5);
  const from = draft.text.length;
  for (const [, slot, text] of pattern.matchAll(/\{(\w+)\}|([^{]+)/g)) {
    if (text !== undefined) put(draft, plain ? text.replaceAll('’', "'") : text.replaceAll("'", '’'));
    else make[slot ?? '']?.(draft);
  }
  // A sentence that opens with "the" opens with "The".
  if (draft.text.startsWith('the ', from)) draft.text = `${draft.text.slice(0, from)}The ${draft.text.slice(from + 4)}`;
}
