import type { LabelledDocument } from './corpora.ts';
import { type Draft, put, type Vocabulary } from './vocabulary.ts';
import { PATTERNS } from './written-patterns.ts';

const TEAM_WORDS =
  'United|City|Dynamo|Rovers|Athletic|Rangers|Tigers|Lions|Eagles|Bulls|Wanderers|Spartak|Lokomotiv|FC|SC|Hornets|Warriors|Giants'.split(
    '|',
  );
const PORTFOLIOS =
  'Foreign Affairs|Defence|Defense|Internal Affairs|the Interior|Finance|Health|Education|Justice|Energy|Economy|Agriculture|Culture|Transport|Emergency Situations|Digital Development and Transport|Science and Education|Labour and Social Protection|Ecology and Natural Resources|Youth and Sports|Trade|Human Rights'.split(
    '|',
  );
const SHORT_PORTFOLIOS =
  'Foreign|Defence|Defense|Interior|Finance|Health|Education|Justice|Energy|Economy|Agriculture|Culture|Transport|Labour|Trade'.split(
    '|',
  );
const BODIES =
  "Security Service|State Security Service|Intelligence Service|Foreign Intelligence Service|Federal Security Service|National Security Service|National Police|State Border Guard Service|Border Service|Coast Guard|National Guard|Air Force|Navy|General Staff|Armed Forces|Ground Forces|Central Bank|National Bank|Supreme Court|Constitutional Court|Prosecutor General's Office|Presidential Administration|Cabinet of Ministers|State Customs Committee|Central Election Commission|Chamber of Accounts|State Oil Company|National Olympic Committee|Football Federation|Red Crescent Society|Chamber of Commerce|Investigative Committee|State Duma|Verkhovna Rada|National Assembly|Milli Majlis|Grand National Assembly|Directorate of Military Intelligence|Anti-Corruption Bureau|State Emergency Service|Disaster Management Authority|Meteorological Agency|Statistics Office".split(
    '|',
  );
const PARTY =
  "Democratic|Liberal|Conservative|Socialist|Labour|Communist|Green|Republican|National|People's|Christian Democratic|Social Democratic|Justice|Progressive|Popular|Workers'|Homeland|Unity|Reform|Freedom".split(
    '|',
  );
const COMPANY_TAILS =
  'Inc|Inc.|Corp|Corp.|Ltd|Ltd.|Plc|Group|Holdings|Energy|Motors|Airlines|Bank|Industries|Pharmaceuticals|Technologies|Capital|Partners|Securities|Telecom|Media|Steel|Foods|AG|SA|NV|Co|& Co|Oil|Petroleum|Electric|Systems|Insurance'.split(
    '|',
  );
const JOBS =
  'Defence Minister|Foreign Minister|First Deputy Foreign Minister|Deputy Prime Minister|Prime Minister|President|Vice President|Interior Minister|Finance Minister|Speaker|Chancellor|Secretary of State|National Security Adviser|Ambassador|Special Envoy|Mayor|Governor|Chairman|Chief of Staff|Secretary-General|Director General|Health Secretary|Senator|Pope|King|Attorney General|Commissioner|presidential aide|opposition leader|party leader|businessman|journalist|activist|singer'.split(
    '|',
  );
const RANKS =
  'Colonel|General|Lieutenant General|Major General|Lieutenant Colonel|Captain|Major|Admiral|Sergeant|Lt. Gen.|Gen.|Col.|Maj.'.split(
    '|',
  );
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|May 24|June 2|March 3'.split('|');
const SITES =
  'Palace|Square|Bridge|Airport|International Airport|Street|Stadium|Cathedral|Mosque|Tower|Castle|Park|Museum|Hospital|Prison|Dam|Fortress|Hotel|Port|Station|Avenue'.split(
    '|',
  );
const WATERS =
  'Black Sea|Caspian Sea|Sea of Azov|Red Sea|Mediterranean|Persian Gulf|Baltic Sea|Bosphorus|Strait of Hormuz|Bay of Bengal|South China Sea|Gulf of Aden|Danube|Dnipro River|Lake Victoria|Kura River'.split(
    '|',
  );
const OUTLET_TAILS =
  'News|Times|Post|Herald|Gazette|Tribune|Daily|Today|TV|Press|News Agency|Telegraph|Chronicle|Observer|Standard|Monitor'.split(
    '|',
  );
const DOMAINS = 'Az|az|com|ua|ru|net|org|tr|ge|am'.split('|');

const CAUSES =
  'Democracy|Democratic Change|Justice and Development|Free Citizens|National Unity|the Left|Solidarity|European Georgia|Working People|Reform and Progress|Liberty|Social Justice'
    .split('|')
    .map((x) => x.replace('the ', ''));
const PARTS =
  'General Staff|Main Directorate of Intelligence|Main Intelligence Directorate|Joint Staff|Press Service|Special Operations Command|Southern Command|Cyber Security Department|Border Service|Air Defence Command|Investigation Department|Department of Information|Institute of History|Office|Committee on Defence|Human Rights Commission'.split(
    '|',
  );
const WHOLES =
  "Armed Forces|Armed Forces|Armed Forces|Ministry of Defence|Ministry of Internal Affairs|Ministry of Foreign Affairs|National Guard|State Security Service|National Academy of Sciences|Prosecutor General's Office|Parliament|State Border Service|President".split(
    '|',
  );
const ELECTIONS = 'general|general|presidential|parliamentary|federal|state|municipal|legislative'.split('|');
const UNITS = 'Brigade|Division|Battalion|Regiment|Corps|Wing|Squadron|Fleet|Army'.split('|');
const ORDINAL = '1st|2nd|3rd|5th|7th|10th|24th|36th|72nd|93rd|101st|128th|507th|Third|Fifth'.split('|');
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
    ]),
];

type Makers = Readonly<Record<string, (draft: Draft) => void>>;

function makers(v: Vocabulary): Makers {
  const bare = (text: string): string => text.replace(/^the /, '');
  const country = (): string => bare(v.country());
  const stem = (): string => v.pick([v.city(), v.person().family, v.person().family, bare(v.country())]);
  const body = (): string => {
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
      ? `${name} of ${v.chance(0.2) ? 'the Republic of ' : ''}${country()}`
      : name;
  };
  const organization = (): string =>
    v.pick([
      () => `${v.pick(PARTY)} Party`,
      () => `${v.demonym()} ${v.pick(PARTY)} Party`,
      () =>
        `${v.pick(['Movement', 'Alliance', 'Union', 'Party', 'Congress', 'League'])} ${v.pick(['for', 'of'])} ${v.pick(['the ', ''])}${v.pick(CAUSES)}`,
      () => `${v.pick(PARTY)} Party of ${country()}`,
      () => `${v.pick(PARTY)} ${v.pick(['Union', 'Front', 'Movement', 'Alliance'])}`,
      () =>
        `${stem()} ${v.pick(['Foundation', 'Institute', 'Committee', 'Association', 'Council', 'Society', 'Center', 'Centre', 'Federation'])}`,
      () =>
        v.pick([
          'World Health Organization',
          'European Commission',
          'European Union',
          'African Union',
          'Arab League',
          'Security Council',
          'Human Rights Watch',
          'Amnesty International',
          'Red Cross',
          'International Monetary Fund',
          'World Bank',
          'Council of Europe',
          'European Parliament',
          'International Criminal Court',
          'Taliban',
          'Hamas',
          'Hezbollah',
          'Islamic State',
          'Organization of Turkic States',
          'Shanghai Cooperation Organisation',
          'European Court of Human Rights',
        ]),
      () =>
        `International ${v.pick(['Committee', 'Federation', 'Agency', 'Union'])} ${v.pick(['for', 'of'])} ${v.pick(['Human Rights', 'Journalists', 'Atomic Energy', 'Migration', 'Refugees', 'the Red Cross', 'Football', 'Trade'])}`,
    ])();
  const company = (): string => {
    const name = v.chance(0.5) ? stem() : `${v.person().family} ${v.pick(['&', 'and'])} ${v.person().family}`;
    return v.chance(0.75) ? `${stem()} ${v.pick(COMPANY_TAILS)}` : v.chance(0.4) ? name : v.person().family;
  };
  const outlet = (): string =>
    v.pick([
      () => `${stem()} ${v.pick(OUTLET_TAILS)}`,
      () => `${stem()}.${v.pick(DOMAINS)}`,
      () => `${stem()}.${v.pick(DOMAINS)}`,
      () =>
        v.pick([
          'Reuters',
          'AP',
          'AFP',
          'TASS',
          'Interfax',
          'BBC',
          'CNN',
          'Al Jazeera',
          'Xinhua',
          'Report',
          'Anadolu Agency',
          'Bloomberg',
          'Ukrinform',
          'Azertac',
          'RIA Novosti',
          'Trend',
          'Interfax-Ukraine',
          'The Guardian',
          'The New York Times',
        ]),
      () => `${stem()} News Agency`,
    ])();
  const team = (): string =>
    v.pick([
      () => v.city(),
      () => `${v.city()} ${v.pick(TEAM_WORDS)}`,
      () => `FC ${v.city()}`,
      () => `${v.pick(TEAM_WORDS.slice(2))} ${v.city()}`,
      () =>
        v.pick([
          'Real Madrid',
          'Barcelona',
          'Galatasaray',
          'Fenerbahce',
          'Qarabag',
          'Shakhtar',
          'Juventus',
          'Bayern Munich',
          'Chelsea',
          'Arsenal',
          'Liverpool',
          'Ajax',
          'Benfica',
          'Chicago',
          'Boston',
          'Toronto',
        ]),
    ])();
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
    o: one(organization, 'Organization'),
    a: one(
      () =>
        v.chance(0.4)
          ? v.pick([
              'EU',
              'NATO',
              'UN',
              'SBU',
              'OSCE',
              'IMF',
              'FBI',
              'WHO',
              'IAEA',
              'OPEC',
              'GUR',
              'FSB',
              'UEFA',
              'FIFA',
              'BRICS',
              'ASEAN',
              'SOCAR',
            ])
          : v.acronym(),
      'Organization',
    ),
    m: one(body, 'Organization'),
    c: (draft) => {
      const name = v.country();
      if (name.startsWith('the ')) put(draft, 'the ');
      put(draft, bare(name), 'Place');
    },
    C: one(() => country().toUpperCase(), 'Place'),
    t: one(() => v.city(), 'Place'),
    T: one(() => v.city().toUpperCase(), 'Place'),
    l: one(site, 'Place'),
    w: one(() => v.pick(WATERS), 'Place'),
    d: one(() => v.demonym(), 'Group'),
    n: one(outlet, 'Organization'),
    co: one(company, 'Organization'),
    s: one(team, 'Organization'),
    u: one(
      () =>
        v.pick([
          `University of ${v.city()}`,
          `${v.city()} University`,
          `${v.city()} State University`,
          `${v.person().family} Institute`,
        ]),
      'Organization',
    ),
    m2: one(
      () =>
        `${v.pick(PARTS)} of the ${v.pick(WHOLES)}${v.chance(0.75) ? ` of ${v.chance(0.15) ? 'the Republic of ' : ''}${country()}` : ''}`,
      'Organization',
    ),
    mil: one(() => v.pick(MILITARY)(v), 'Organization'),
    e: one(
      () =>
        `${v.pick(['19', '20'])}${v.pick([...'0123'])}${v.pick([...'0123456789'])} ${country()} ${v.pick(ELECTIONS)} election`,
      'Event',
    ),
    tk: one(
      () =>
        v.pick([
          'Türkiye',
          'Türkiye',
          'Turkey',
          'Ukraine',
          'Azerbaijan',
          'Kazakhstan',
          "Côte d'Ivoire",
          'Eswatini',
          'North Macedonia',
          'Czechia',
          'Myanmar',
          'Timor-Leste',
        ]),
      'Place',
    ),
    un: one(
      () =>
        v.pick([
          'United Nations',
          'UN',
          'European Union',
          'U.N.',
          'Red Cross',
          'Kremlin',
          'Pentagon',
          'White House',
          'Vatican',
        ]),
      'Organization',
    ),
    A: one(() => v.acronym(), 'Organization'),
    j: one(() => v.pick(JOBS)),
    k: one(() => v.pick(RANKS)),
    day: one(() => v.pick(DAYS)),
  };
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
