import { countryOfNationality, type GazetteerEntry, knownAs } from '../gazetteer/gazetteer.ts';
import { plainName } from '../names/names.ts';

/** Bodies that every state has one of, by the name they have in English, and what else they are called: a row each, in plain letters. */
const ROLES = `
Ministry of Foreign Affairs: foreign ministry, foreign affairs ministry, ministry for foreign affairs, ministry of external affairs, external affairs ministry, ministry of foreign and european affairs, mfa, mid, mzs, ministerstvo inostrannykh del, ministerstvo zakordonnikh sprav, disisleri bakanligi, xarici isler nazirliyi, aussenministerium, ministere des affaires etrangeres, ministerio de asuntos exteriores
Ministry of Defence: defence ministry, defense ministry, ministry of defense, ministry for defence, ministry of national defence, mod, minoborony, minoboroni, ministerstvo oborony, ministerstvo oboroni, savunma bakanligi, milli savunma bakanligi, mudafie nazirliyi, verteidigungsministerium, ministere de la defense
Ministry of Internal Affairs: interior ministry, ministry of interior, ministry of the interior, ministry for internal affairs, internal affairs ministry, mvd, mvs, ministerstvo vnutrennikh del, ministerstvo vnutrishnikh sprav, icisleri bakanligi, daxili isler nazirliyi, innenministerium, ministere de linterieur
Ministry of Finance: finance ministry, ministry for finance, minfin, ministerstvo finansov, ministerstvo finansiv, maliye bakanligi, maliyye nazirliyi, finanzministerium
Ministry of Justice: justice ministry, ministry for justice, minyust, ministerstvo yustitsii, adalet bakanligi, edliyye nazirliyi, justizministerium
Ministry of Health: health ministry, ministry of public health, public health ministry, minzdrav, moz, saglik bakanligi, sehiyye nazirliyi, gesundheitsministerium
Ministry of Education: education ministry, ministry of education and science, ministry of national education, minobrnauki
Ministry of Energy: energy ministry, minenergo, enerji bakanligi, energetika nazirliyi
Ministry of Economy: economy ministry, economics ministry, ministry of economic affairs, ministry of economics, ministry of economic development, economic development ministry, minekonomrazvitiya, wirtschaftsministerium
Ministry of Agriculture: agriculture ministry, minselkhoz
Ministry of Transport: transport ministry, ministry of transportation, mintrans
Ministry of Emergency Situations: emergency situations ministry, emergencies ministry, ministry of emergencies, mchs, fovqelade hallar nazirliyi
General Staff: general staff of the armed forces, armed forces general staff, genshtab, generalnyy shtab
Armed Forces: armed forces, vooruzhennye sily, zbroini sili, silahli kuvvetler, silahli quvveler
Air Force: air forces
Navy: naval forces
Border Guard Service: border guard, border service, state border guard service, state border service
Prosecutor General's Office: prosecutor generals office, general prosecutors office, office of the prosecutor general, genprokuratura
Presidential Administration: administration of the president, presidential office, office of the president, presidents office, prezident administrasiyasi
Security Council: national security council, national security and defense council, national security and defence council
Central Bank: national bank, centrobank, tsentrobank, merkez bankasi, merkezi bank
Supreme Court: high court of justice, verkhovnyy sud, verkhovnii sud
Constitutional Court: konstitutsionnyy sud, anayasa mahkemesi
Central Election Commission: central electoral commission, tsik, tsvk, merkezi secki komissiyasi
Foreign Intelligence Service: foreign intelligence agency, sluzhba vneshney razvedki
State Security Service: security service, state security committee, dovlet tehlukesizliyi xidmeti
Customs Service: state customs committee, customs committee, federal customs service, state customs service
Government: cabinet of ministers, council of ministers
National Police: federal police
National Guard:
Parliament: national parliament
`;

const ROLE_OF: ReadonlyMap<string, string> = new Map(
  ROLES.trim()
    .split('\n')
    .flatMap((row) => {
      const [role = '', others = ''] = row.split(/:\s*/);
      const names = others.split(/,\s*/).filter((name) => name !== '');
      return [plainName(role), ...names].map((name) => [name, role] as const);
    }),
);

/** A state's body: its name in English, and the state where the text says whose. */
export type Agency = { readonly role: string; readonly country: GazetteerEntry | undefined };

const asCountry = (name: string): GazetteerEntry | undefined =>
  countryOfNationality(name) ?? knownAs(name).find((entry) => entry.isCountry);

/** Reads `Ukrainian Foreign Ministry`, `Foreign Ministry of Ukraine`, `МИД Украины` and the bare `Foreign Ministry`. */
export function agencyOf(name: string): Agency | undefined {
  const words = name.replace(/^the\s+/iu, '').split(/\s+/);
  const bare = ROLE_OF.get(plainName(words.join(' ')));
  if (bare !== undefined) return { role: bare, country: undefined };
  for (let taken = 1; taken <= Math.min(3, words.length - 1); taken += 1) {
    const front = words
      .slice(0, taken)
      .join(' ')
      .replace(/[’']s?$/u, '');
    const led = ROLE_OF.get(plainName(words.slice(taken).join(' ')));
    if (led !== undefined) {
      const country = asCountry(front);
      if (country !== undefined) return { role: led, country };
    }
    const rest = words
      .slice(0, -taken)
      .join(' ')
      .replace(/\s+(?:of|of the)$/iu, '');
    const followed = ROLE_OF.get(plainName(rest));
    const country = followed === undefined ? undefined : asCountry(words.slice(-taken).join(' '));
    if (followed !== undefined && country !== undefined) return { role: followed, country };
  }
  return undefined;
}

const BEFORE = /(?:^|[\s("“])((?:\p{L}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*)(?:[’']s?)?\s$/u;
const AFTER = /^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)/u;
/** How much text beside a name is read for its country. */
const BESIDE = 40;

/** The country that stands directly before a name as adjective or possessor, or directly after it. */
export function countryBeside(text: string, start: number, end: number): GazetteerEntry | undefined {
  const before = BEFORE.exec(text.slice(Math.max(0, start - BESIDE), start))?.[1];
  if (before !== undefined) {
    const words = before.split(' ');
    for (let from = 0; from < words.length; from += 1) {
      const country = asCountry(words.slice(from).join(' '));
      if (country !== undefined) return country;
    }
  }
  const after = AFTER.exec(text.slice(end, end + BESIDE))?.[1];
  return after === undefined ? undefined : (asCountry(after) ?? asCountry(after.split(' ')[0] ?? ''));
}

/** The full name of a state's body: `Ministry of Foreign Affairs of Ukraine`. */
export function agencyName({ role, country }: Agency): string {
  return country === undefined ? role : `${role} of ${country.name}`;
}
