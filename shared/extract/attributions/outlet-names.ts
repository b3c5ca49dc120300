import { AGENCIES } from '../language/agencies.ts';
import { foldPhrase } from '../language/fold.ts';
import { PRESS } from '../language/press.ts';

/** Parts of proper names of newspapers and stations, as they stand in the names. */
const NAME_PARTS: ReadonlySet<string> = new Set(
  `Times Harian Berita Utusan Omroep Onda Compass Record Pilot Bode Nieuwsblad Krant Register Courant Recorder Spectator Gleaner Scotsman
  Messenger Standard Reflector Bugle Packet Nugget Intelligencer Picayune Clarion Reporter Sentinel Bote Boten Kurir Kuryer Kuriren Posta
  Volksblatt Landbote Tageszeitung Courrier Journal Tribuna Faro Heraldo Correo Observador Correio Gazeta Folha Notícias Mattino Digital
  Sports Business Post Herald News Daily Gazette Tribune Radio TV Telegraph Observer Press Media Today Chronicle Star Mirror Mail Express
  Independent Monitor Weekly Magazine Broadcasting Channel Insider Dispatch Ledger Enquirer Advertiser Statesman Newswire Beacon Dépêche
  Parisien Dauphiné Télégramme Nouvelliste Quotidien Periódico Noticias Dziennik Kurier Gazzettino Messaggero Allgemeine Tagblatt Tageblatt
  Rundfunk Fernsehen Morgenpost Abendblatt Journalen Dagblad Tidning Novine Vijesti Vesti Gazeti Xəbərləri Examiner Courier Echo Argus
  Inquirer Bulletin Pravda Zeitung Nachrichten Anzeiger Rundschau Presse Blatt Diario Diário Jornal Giornale Corriere Gazzetta Haber Haberler
  Gazetesi Ajansı Agentliyi Televizyonu Правда Газета Новости Вести Вісник Вестник Хвиля Волна Радио Радіо ТВ Агентство Известия Известка
  Время Час Wire Television Telegram FM Online Globe Punch Vanguard Guardian Sun Zeitungen Merkur Gazete Postası Xəbər Xəbərlər Qəzeti
  Телеграф Курьер Газети Курʼєр Кур'єр`.split(/\s+/u),
);
/** Whether a word is a usual part of an outlet's name. */
export const isOutletWord = (word: string): boolean => NAME_PARTS.has(word);
/** An address as the name of an outlet: `Zeta.net`. */
export const DOMAIN = /^[\p{L}\p{N}-]+\.(?:\p{Ll}|\p{Lu})[\p{L}]{1,4}$/u;
/** Stations of North America: `WQEX`, `KRTV-TV`. */
export const CALL_SIGN = /^(?!KPMG|WADA|WIPO|WWII|WHOI)(?:[KW][A-Z]{3}|D[WXYZ][A-Z]{2})(?:-(?:TV|FM|AM|DT))?$/u;
/** Names that are also words or given names: alone they are no outlet. */
const AMBIGUOUS = new Set([
  'Report',
  'Trend',
  'Petra',
  'Geo',
  'Focus',
  'Stern',
  'Mash',
  'Baza',
  'Fortune',
  'Vice',
  'Kan',
  'Dawn',
  'Turan',
  'Fars',
  'AA',
  'PA',
  'CP',
  'UNI',
  'AP',
]);
/** Agencies and outlets that are known by name. */
export const KNOWN = new Set([...AGENCIES, ...PRESS]);
/** Names that are long enough to be told by their letters alone, however they are written. */
const KNOWN_FOLDED = new Set([...KNOWN].filter((name) => name.length > 4 && !AMBIGUOUS.has(name)).map(foldPhrase));
/** Whether a name is that of a known agency or outlet, and no word besides. */
export const isKnown = (name: string): boolean =>
  (KNOWN.has(name) && !(AMBIGUOUS.has(name) && name !== name.toUpperCase())) ||
  (name.length > 4 && /^\p{Lu}/u.test(name) && KNOWN_FOLDED.has(foldPhrase(name)));

/** A name without the vowel that its cases change. */
const stem = (folded: string): string => folded.replace(/(?<=\p{L}{4})[aeiouyаеиоуыэюяії]$/u, '');
const KNOWN_STEMS = new Set([...KNOWN_FOLDED].filter((name) => !/[^\p{L}]/u.test(name)).map(stem));

/** Whether a name is a known one in another case: `Суспільного`, `Onetu`. */
export function isKnownInCase(name: string): boolean {
  if (!/^\p{Lu}\p{L}{4,}$/u.test(name)) return false;
  const folded = foldPhrase(name);
  return [0, 1, 2, 3].some((cut) => folded.length - cut > 3 && KNOWN_STEMS.has(folded.slice(0, folded.length - cut)));
}

/** Where a channel is run, which names no outlet: "a Telegram channel". */
export const PLATFORMS = [
  'telegram',
  'youtube',
  'facebook',
  'twitter',
  'instagram',
  'tiktok',
  'whatsapp',
  'viber',
  'vk',
];

/** Small words inside names: `La Gazzetta del Porto`. */
export const PARTICLE = /^(?:de|del|della|dello|dei|di|da|do|du|des|la|le|el|al|y|und|et|für)$/u;

/** Whether a word begins as a name does. */
export function isName(word: string): boolean {
  const first = word.charCodeAt(0);
  // a letter of ASCII, as most words begin with, tells by itself
  if ((first | 32) >= 97 && (first | 32) <= 122) return first < 97;
  return /^["«“„]?[\p{Lu}\p{N}]/u.test(word) && /\p{L}/u.test(word);
}

/** `Channel 9`, `Radio 4`. */
export const isNumbered = (all: readonly { readonly text: string }[]): boolean =>
  /^\d{1,3}$/u.test(all.at(-1)?.text ?? '') &&
  (isOutletWord(all.at(-2)?.text ?? '') ||
    /^(?:ABC|CBS|NBC|FOX|Fox|CTV|ITV|BBC|NPO|SVT|TV)$/u.test(all.at(-2)?.text ?? ''));

/** `Radio Nord`: of a station the first word tells. */
export const isStation = (all: readonly { readonly text: string }[]): boolean =>
  all.length > 1 &&
  all.length < 5 &&
  /^(?:Radio|Harian|Berita|Utusan|Omroep|Diario|Dziennik|Onda|Cadena|Antena|Canal|Televisión|Televisão|TV|Radyo|Rádio|Kanal|Agence|Agenzia|Agencia|Радио|Радіо|Канал|Агентство)$/u.test(
    all[0]?.text ?? '',
  ) &&
  all.every(({ text }) => isName(text));
