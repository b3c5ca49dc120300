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
  RANKS,
  SEATS,
  SITES,
  SPOKEN_PLACES,
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
    e: one(
      () =>
        `${v.pick(['19', '20'])}${v.pick([...'0123'])}${v.pick([...'0123456789'])} ${country(v)} ${v.pick(ELECTIONS)} election`,
      'Event',
    ),
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
