import type { Vocabulary } from './vocabulary.ts';
import {
  BODIES,
  CAUSES,
  COMPANY_TAILS,
  DOMAINS,
  KNOWN_ACRONYMS,
  KNOWN_BODIES,
  KNOWN_OUTLETS,
  KNOWN_TEAMS,
  ORDINAL,
  OUTLET_TAILS,
  PARTS,
  PARTY,
  PORTFOLIOS,
  SHORT_PORTFOLIOS,
  TEAM_WORDS,
  UNITS,
  WHOLES,
} from './written-words.ts';

/** A country's name without its article. */
export const bare = (text: string): string => text.replace(/^the /, '');
export const country = (v: Vocabulary): string => bare(v.country());
/** What names of companies, papers and societies begin with. */
export const stem = (v: Vocabulary): string =>
  v.pick([v.city(), v.person().family, v.person().family, bare(v.country())]);
/** A ministry, agency or other part of a state. */
export const body = (v: Vocabulary): string => {
  const name = v.pick([
    ...BODIES,
    ...BODIES,
    `Ministry of ${v.pick(PORTFOLIOS)}`,
    `Ministry of ${v.pick(PORTFOLIOS)}`,
    `Ministry of ${v.pick(PORTFOLIOS)}`,
    `${v.pick(SHORT_PORTFOLIOS)} Ministry`,
    `${v.pick(SHORT_PORTFOLIOS)} Ministry`,
    `Department of ${v.pick(PORTFOLIOS)}`,
    `${v.pick(SHORT_PORTFOLIOS)} Department`,
    'General Staff of the Armed Forces',
  ]);
  return v.chance(0.35) && !/Ministry$|Department$/.test(name)
    ? `${name} of ${v.chance(0.2) ? 'the Republic of ' : ''}${country(v)}`
    : name;
};
/** A party, society or international organisation. */
export const organization = (v: Vocabulary): string =>
  v.pick([
    () => `${v.pick(PARTY)} Party`,
    () => `${v.demonym()} ${v.pick(PARTY)} Party`,
    () =>
      `${v.pick(['Movement', 'Alliance', 'Union', 'Party', 'Congress', 'League'])} ${v.pick(['for', 'of'])} ${v.pick(['the ', ''])}${v.pick(CAUSES)}`,
    () => `${v.pick(PARTY)} Party of ${country(v)}`,
    () => `${v.pick(PARTY)} ${v.pick(['Union', 'Front', 'Movement', 'Alliance'])}`,
    () =>
      `${stem(v)} ${v.pick(['Foundation', 'Institute', 'Committee', 'Association', 'Council', 'Society', 'Center', 'Centre', 'Federation'])}`,
    () => v.pick(KNOWN_BODIES),
    () =>
      `International ${v.pick(['Committee', 'Federation', 'Agency', 'Union'])} ${v.pick(['for', 'of'])} ${v.pick(['Human Rights', 'Journalists', 'Atomic Energy', 'Migration', 'Refugees', 'the Red Cross', 'Football', 'Trade'])}`,
  ])();
export const company = (v: Vocabulary): string => {
  const name = v.chance(0.5) ? stem(v) : `${v.person().family} ${v.pick(['&', 'and'])} ${v.person().family}`;
  return v.chance(0.75) ? `${stem(v)} ${v.pick(COMPANY_TAILS)}` : v.chance(0.4) ? name : v.person().family;
};
/** A newspaper, agency, station or news site. */
export const outlet = (v: Vocabulary): string =>
  v.pick([
    () => `${stem(v)} ${v.pick(OUTLET_TAILS)}`,
    () => `${stem(v)}.${v.pick(DOMAINS)}`,
    () => `${stem(v)}.${v.pick(DOMAINS)}`,
    () => v.pick(KNOWN_OUTLETS),
    () => `${stem(v)} News Agency`,
  ])();
export const team = (v: Vocabulary): string =>
  v.pick([
    () => v.city(),
    () => `${v.city()} ${v.pick(TEAM_WORDS)}`,
    () => `FC ${v.city()}`,
    () => `${v.pick(TEAM_WORDS.slice(2))} ${v.city()}`,
    () => v.pick(KNOWN_TEAMS),
  ])();

const MILITARY: readonly ((v: Vocabulary) => string)[] = [
  (v) =>
    `${v.pick(ORDINAL)} ${v.pick(['Mechanized ', 'Assault ', 'Infantry ', 'Air ', 'Armored ', ''])}${v.pick(UNITS)}`,
  (v) =>
    `${v.demonym()} ${v.pick(['Democratic Forces', 'Security Forces', 'Armed Forces', 'Air Force', 'National Guard', 'Navy', 'Volunteer Corps'])}`,
  (v) =>
    `${v.pick(['Joint Task Force', 'Combined Joint Task Force', 'Task Force', 'Central Command', 'Northern Command', 'Special Operations Forces', 'Revolutionary Guard Corps', 'Free Army', 'Liberation Front', 'Resistance Front', 'Popular Mobilization Forces'])}`,
  (v) =>
    v.pick([
      'Coalition',
      'Islamic State',
      'Taliban',
      'Hezbollah',
      'Hamas',
      'Houthis',
      'Peshmerga',
      'Boko Haram',
      'al-Shabaab',
      'al-Qaeda',
      'ISIL',
      'ISIS',
      'Daesh',
      'PKK',
      'YPG',
      'SDF',
      'IDF',
      'CJTF-OIR',
      'CENTCOM',
      'CTF 50',
      'U.S. 5th Fleet',
      'U.S. Central Command',
      'Combined Task Force 150',
      'Combined Joint Task Force',
      'Royal Navy',
      'Iraqi Army',
      'Arab Coalition',
    ]),
];

/** A university or institute. */
export const university = (v: Vocabulary): string =>
  v.pick([
    `University of ${v.city()}`,
    `${v.city()} University`,
    `${v.city()} State University`,
    `${v.person().family} Institute`,
  ]);

/** A part of a state's body, named with the whole. */
export const partOfBody = (v: Vocabulary): string =>
  `${v.pick(PARTS)} of the ${v.pick(WHOLES)}${v.chance(0.75) ? ` of ${v.chance(0.15) ? 'the Republic of ' : ''}${country(v)}` : ''}`;

export const military = (v: Vocabulary): string => v.pick(MILITARY)(v);

export const acronym = (v: Vocabulary): string => (v.chance(0.4) ? v.pick(KNOWN_ACRONYMS) : v.acronym());
