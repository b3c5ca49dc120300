import { genderOf } from '../names/gender.ts';
import { plainGiven } from '../names/given-common.ts';

// What news writes before a name and counts as no part of it; all in lower case.
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. rev. adm. cmdr. hon. mr mrs ms dr prof sir lord lady dame ' +
    'president minister premier chancellor senator congressman congresswoman representative governor mayor king queen prince princess ' +
    'pope cardinal archbishop bishop reverend pastor imam ayatollah sheikh emir sultan general colonel lieutenant captain major sergeant ' +
    'admiral commodore commander brigadier judge justice secretary ambassador envoy commissioner chairman chairwoman director speaker ' +
    'spokesman spokeswoman professor doctor coach inspector constable attorney councillor deputy vice prime foreign defence defense ' +
    'interior finance health chief former acting interim first datuk datin kapitan alhaji alhaja hajia haji hajji otunba mzee kgosi induna rwot ' +
    'barrister barr. engr engr. comrade cde advocate adv supt insp brig assoc cllr cr bro dona doña canon superintendent mp mla mca ' +
    'parliamentarian lawmaker lawyer activist journalist singer actor striker midfielder defender goalkeeper sheriff detective trooper ' +
    'marshal undersecretary chairperson corporal cpl. baroness alderman councilman councilwoman councilmember assemblyman assemblywoman ' +
    'mec qb wr rhp lhp gen lt col maj capt sgt rev gov sen rep'
  ).split(' '),
);
const LINKS: ReadonlySet<string> = new Set(['-', 'elect', 'designate', 'executive', 'officer', 'of', 'staff', 'seri']);
const COUNTRIES: ReadonlySet<string> = new Set(['u.s.', 'us', 'u.k.', 'uk']);

// Offices, not names, where they end what stands in capitals ("Divisional Railway Manager"); all in lower case.
const OFFICES: ReadonlySet<string> = new Set(
  (
    'ambassador chairman chairwoman coach collector commander commissioner director governor inspector magistrate manager mayor ' +
    'minister officer prosecutor registrar secretary spokesman spokesperson spokeswoman superintendent'
  ).split(' '),
);

/** Whether the words of an organisation's span, in lower case, are an office: its holder's title, not a body. The office of an officer is a body. */
export function isOffice(words: readonly string[]): boolean {
  return OFFICES.has(words.at(-1) ?? '') && words[0] !== 'office';
}

const RANKS: ReadonlySet<string> = new Set(['deputy', 'acting', 'former', 'first', 'vice', '-']);
const LEADERS: ReadonlySet<string> = new Set(
  'head director chairman chairwoman rector spokesman spokeswoman spokesperson'.split(' '),
);

/** How many words of an organisation's span say what somebody is there ("Deputy Head of the ..."), given its words in lower case. */
export function wordsBeforeBody(words: readonly string[]): number {
  let at = 0;
  while (RANKS.has(words[at] ?? '')) at += 1;
  if (!LEADERS.has(words[at] ?? '') || words[at + 1] !== 'of') return 0;
  at += words[at + 2] === 'the' ? 3 : 2;
  return words.length - at >= 2 ? at : 0;
}

/** Whether an organisation's span is a country and the field of the office that follows it (`U.S. Defense` of `U.S. Defense Secretary`), all in lower case. */
export const isFieldOfOffice = (words: readonly string[], next: string): boolean =>
  words.length === 2 && COUNTRIES.has(words[0] ?? '') && (next === 'secretary' || next === 'minister');

const BODY_NOUNS: ReadonlySet<string> = new Set(
  'administration agency authority board bureau commission committee council department inspectorate ministry service university'.split(
    ' ',
  ),
);

/** How many words at the end of an organisation's span name whoever heads it (`Head of the Tax Service Ann Lee`), given its words in lower case. */
export function wordsOfHolder(words: readonly string[]): number {
  const [noun = '', given = ''] = words.slice(-3);
  return words.length > 3 && BODY_NOUNS.has(noun) && genderOf(plainGiven(given)) !== undefined ? 2 : 0;
}

/** How many words of a person's span stand before the name, given its words in lower case; 0 where any doubt is left. */
export function wordsBeforeName(words: readonly string[]): number {
  let at = COUNTRIES.has(words[0] ?? '') ? 1 : 0;
  if (!TITLES.has(words[at] ?? '')) return 0;
  while (at < words.length && (TITLES.has(words[at] ?? '') || LINKS.has(words[at] ?? ''))) at += 1;
  return at < words.length ? at : 0;
}

/** Whether a span that begins with these words begins with a country of its own ("U.S. President ..."). */
export function beginsWithCountry(words: readonly string[]): boolean {
  return COUNTRIES.has(words[0] ?? '');
}
