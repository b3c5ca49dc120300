import { readFileSync } from 'node:fs';
import type { GoldMention, LabelledDocument } from './corpora.ts';

// The Groningen Meaning Bank was annotated by machine and mended in part by hand. What it gets wrong in the same way
// again and again is put right before training; the development half is never touched.

const TERRITORIES = new URL('./node_modules/cldr-localenames-full/main/en/territories.json', import.meta.url);

/** Names that are places wherever they are tagged at all: countries, territories, continents, and what GMB confuses most. */
export function placeNames(): ReadonlySet<string> {
  const data: { main: { en: { localeDisplayNames: { territories: Record<string, string> } } } } = JSON.parse(
    readFileSync(TERRITORIES, 'utf8'),
  );
  const names = Object.entries(data.main.en.localeDisplayNames.territories)
    .filter(([code]) => !['EU', 'EZ', 'UN', 'ZZ', 'QO', 'XA', 'XB'].includes(code))
    .map(([, name]) => name.replaceAll('’', "'"))
    .filter((name) => name !== 'UN' && name !== 'EU');
  const more =
    'U.S.|US|U.S.A.|USA|U.K.|UK|United States|United Kingdom|Britain|Burma|Ivory Coast|Congo|Gaza Strip|Gaza|West Bank|Golan Heights|Kashmir|Darfur|Chechnya|Kosovo|' +
    'Middle East|Soviet Union|Yugoslavia|Czech Republic|Macedonia|East Timor|Palestine|Tibet|Crimea|South Ossetia|Abkhazia|Kurdistan|Baghdad|Kabul|Tehran|Khartoum|Pyongyang|' +
    'Islamabad|Damascus|Cairo|Moscow|Beijing|Washington|Jerusalem|Ramallah|Beirut|Riyadh|Ankara|Istanbul|Kiev|Kyiv|Tbilisi|Baku|Yerevan|Minsk|Warsaw|Berlin|Paris|London|Brussels|' +
    'Geneva|Vienna|New York|New Delhi|Tokyo|Seoul|Hanoi|Bangkok|Jakarta|Manila|Canberra|Nairobi|Mogadishu|Harare|Pretoria|Lagos|Abuja|Caracas|Bogota|Havana|Mexico City|Fallujah|Mosul|Basra|Kirkuk|Kandahar|Najaf|Ramadi|Black Sea|Caspian Sea|Mediterranean Sea|Persian Gulf|Red Sea|The Hague';
  return new Set([...names, ...more.split('|')]);
}

const GROUPS = new Set(
  "Muslim Muslims Sunni Sunnis Shiite Shiites Shi'ite Shi'ites Shia Christian Christians Jewish Jews Jew Hindu Hindus Buddhist Buddhists Catholic Catholics Kurdish Kurds Kurd Western Islamic Islamist Islamists Arab Arabs Hutu Tutsi Palestinians Democratic Republican Republicans Democrats Communist Basque Basques Tamil Sikh Sikhs".split(
    ' ',
  ),
);
const NOT_A_NAME = new Set(
  'Mr. Mrs. Ms. Dr. Mr Mrs Ms Prime prime President president Vice vice Minister minister Chancellor Senator Deputy deputy Secretary General Judge King Queen Pope Defense State Ambassador Governor Mayor Foreign Western Former former Congressman'.split(
    ' ',
  ),
);
const ORGANIZATIONS = new Set(
  'U.N.|UN|United Nations|EU|E.U.|European Union|African Union|A.U.|AU|NATO|Arab League|Kadima|Likud|Fatah|Hamas|Hezbollah|Taleban|Taliban|al-Qaida|PKK|FARC|Red Cross|Security Council|White House|Kremlin|Pentagon|State Department|Congress|Senate|Parliament|Supreme Court'.split(
    '|',
  ),
);
const ADDRESS = /(?:Mr|Mrs|Ms|Dr)\.? $/;
const ORGANIZATION_HEAD =
  /\b(?:Union|Ministry|Council|Committee|Commission|Agency|Party|Organization|Association|Court|Bank|Department|University|Corporation|Company|League|Army|Force|Forces|Police|Parliament|Senate|Congress|Brigade|Brigades|Front|Movement|Federation|Foundation|Institute|Airlines|Airways|Group|Authority|Times|Post|News|Television)$/;

/** A GMB document with its recurring errors mended. */
export function repaired(document: LabelledDocument, places: ReadonlySet<string>): LabelledDocument {
  const people = knownPeople(document.mentions);
  const mentions = withWholeNationalities(document).flatMap((m): GoldMention[] => {
    const trimmed = trimmedMention(document.text, m);
    return trimmed === undefined
      ? []
      : [{ ...trimmed, type: repairedType(document.text, trimmed, places, people) }].filter((x) => x.type !== 'none');
  });
  return { ...document, mentions: withoutOverlaps(mentions) };
}

const FIRST_OF_NATIONALITY = /(?<![\p{L}-])(?:North|South|East|West|Central|Latin|Saudi|Sri|Costa|Puerto) $/u;

/** Nationalities of two words whole; there "Korean" alone is one, and "South" often a place before it. */
function withWholeNationalities({ text, mentions }: LabelledDocument): readonly GoldMention[] {
  const whole = mentions.flatMap((m): GoldMention[] => {
    const first = m.type === 'gpe' ? FIRST_OF_NATIONALITY.exec(text.slice(Math.max(0, m.start - 9), m.start)) : null;
    if (first === null || text.slice(m.start, m.end) === 'Lanka') return [];
    const start = m.start - first[0].length;
    return [{ ...m, start, text: text.slice(start, m.end) }];
  });
  return [...mentions.filter((m) => !whole.some((w) => w.start <= m.start && m.end <= w.end)), ...whole];
}

/** Last words of the names of two and more words that are tagged Person in this document. */
function knownPeople(mentions: readonly GoldMention[]): ReadonlySet<string> {
  return new Set(
    mentions.filter((m) => m.type === 'Person' && m.text.includes(' ')).map((m) => m.text.split(' ').at(-1) ?? ''),
  );
}

const SCORED = new Set(['Person', 'Organization', 'Place', 'gpe']);

function trimmedMention(text: string, m: GoldMention): GoldMention | undefined {
  if (!SCORED.has(m.type)) return m;
  let { start, end } = m;
  for (;;) {
    const head =
      /^(?:[a-z]+(?:-[a-z]+)*|"|'|\p{N}[\p{N},-]*-(?:year-old|strong)|The|A|An|Mr\.|Mrs\.|Ms\.|President|Chancellor|Reverend|Justice|Judge|Congressman)\s+(?=\S)/u.exec(
        text.slice(start, end),
      );
    if (
      head === null ||
      /^(?:al|el|de|van|von|bin|ibn|abu|da|di|la|le)\s/.test(head[0]) ||
      (m.type !== 'Person' && /^(?:President|Chancellor|Justice)/.test(head[0])) ||
      (head[0].startsWith('The') && m.type === 'Organization')
    )
      break;
    start += head[0].length;
  }
  const tail = /(?:[\s,"'\-/]|\s(?:and|of|in))+$/.exec(text.slice(start, end));
  if (tail !== null) end -= tail[0].length;
  if (end <= start) return undefined;
  return { ...m, start, end, text: text.slice(start, end) };
}

function repairedType(text: string, m: GoldMention, places: ReadonlySet<string>, people: ReadonlySet<string>): string {
  if (!SCORED.has(m.type)) return m.type;
  if (ORGANIZATIONS.has(m.text)) return 'Organization';
  if (GROUPS.has(m.text)) return 'gpe';
  if (NOT_A_NAME.has(m.text) && m.type !== 'gpe')
    return m.text === 'State' && text.startsWith(' Department', m.end) ? m.type : 'none';
  const address = ADDRESS.test(text.slice(Math.max(0, m.start - 5), m.start));
  if (address && m.type !== 'Person' && !m.text.includes(' and ')) return 'Person';
  if (places.has(m.text) && !(m.type === 'Person' && address)) return 'Place';
  if (m.type !== 'Person' && !m.text.includes(' ') && people.has(m.text) && m.type !== 'gpe') return 'Person';
  if ((m.type === 'Place' || m.type === 'Person') && m.text.includes(' ') && ORGANIZATION_HEAD.test(m.text))
    return 'Organization';
  return m.type;
}

function withoutOverlaps(mentions: readonly GoldMention[]): GoldMention[] {
  const kept: GoldMention[] = [];
  for (const m of mentions)
    if (!kept.some((k) => SCORED.has(k.type) && SCORED.has(m.type) && k.start < m.end && m.start < k.end)) kept.push(m);
  return kept;
}

/**
 * In GUM the names come from noun phrases and often lack their first word ("United [States]"): the reading in which a
 * name takes in the capitalised words directly before it.
 */
export function widenedNames(document: LabelledDocument): readonly GoldMention[] {
  const taken = new Set(document.mentions.map((m) => m.end));
  return document.mentions.map((m) => {
    const before = /(?:(?<![.!?"\n] ?)\b\p{Lu}[\p{L}-]+ ){1,3}$/u.exec(
      document.text.slice(Math.max(0, m.start - 40), m.start),
    );
    if (before === null || taken.has(m.start - 1)) return m;
    const start = m.start - before[0].length;
    return { ...m, start, text: document.text.slice(start, m.end) };
  });
}
