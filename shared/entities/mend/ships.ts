import { countryOfNationality, knownAs } from '../gazetteer/gazetteer.ts';
import { plainName } from '../names/latin.ts';
import type { Span } from '../tagger/tagger.ts';

/** Nouns for ships before their names: English, Russian, Ukrainian, German, French, Spanish; in any form that ends so, lower case. */
const BEFORE =
  'ferry|ferries|(?<!to |will |would |can |could |may )ship|warships|vessel|vessels|boat|tanker|tankers|tug|tugboat|tugs|freighter|trawler|yacht|schooner|liner|steamer|steamship|icebreaker|barge|dredger|' +
  'frigate|destroyer|cruiser|corvette|submarine|battleship|warship|gunboat|minesweeper|flagship|aircraft carrier|bulk carrier|lifeboat|catamaran|sailboat|airship|' +
  'паром|судно|судна|корабль|корабля|танкер|танкера|крейсер|крейсера|фрегат|эсминец|корвет|яхта|сухогруз|буксир|траулер|ледокол|теплоход|лайнер|катер|баржа|подлодка|' +
  'пором|корабель|корабля|есмінець|суховантаж|криголам|тральщик|' +
  'fähre|schiff|frachter|fregatte|jacht|navire|paquebot|pétrolier|frégate|buque|petrolero|fragata|carguero';
/** Letters before the name of a ship of a navy or a line. */
const LETTERS = 'USS|HMS|HMCS|HMAS|RMS|USNS|USCGC|RFA|TCG|ROKS|INS|KRI|BRP|FGS|MV|M/V|MS|M/S|MT|M/T|SS|RV|R/V';
/** Nouns for ships behind their names: Turkish and Azerbaijani. */
const BEHIND = 'feribotu|gemisi|tankeri|vapuru|yatı|römorkörü|fırkateyni|denizaltısı|teknesi|bərəsi|yedəyi|gəmi';

const NAMED_SHIP = new RegExp(`(?:^|[^\\p{L}])(?:${BEFORE})\\s+[«“”"„‘']?$`, 'iu');
const LETTERED = new RegExp(`(?:^|[^\\p{L}])((?:${LETTERS})\\s+)$`, 'u');
const OWN_LETTERS = new RegExp(`^(?:${LETTERS})\\s+(?=\\p{Lu})`, 'u');
const SHIP_BEHIND = new RegExp(`^[»”"’']?\\s+(?:${BEHIND})(?!\\p{L})`, 'iu');
/** What only a ship has or does: where "the" stands before a name, and these before or behind. */
const OF_A_SHIP =
  /(?:^|[^\p{L}])(?:aboard|on board|(?:crew|master|captain|hull|bow|stern|deck|bridge|wreck|sinking|grounding|voyage|engines?) of)\s+the\s+[“"‘']?$/iu;
const AS_A_SHIP =
  /^[”"’']?,?\s+(?:sailing|sailed|sails|sank|sinks|capsized|ran aground|listed|docked|drifted|set sail|was towed|which was towed|lost power|bound for|flying the flag)(?!\p{L})/iu;
const THE = /(?:^|[^\p{L}])the\s+[“"‘']?$/iu;
const REACH = 24;

/** Whether a name that is known for nothing else does what ships do. */
function actsAsShip(body: string, { start, end, type }: Span): boolean {
  if (type === 'Organization') return false;
  const before = body.slice(Math.max(0, start - REACH), start);
  if (!OF_A_SHIP.test(before) && !(THE.test(before) && AS_A_SHIP.test(body.slice(end, end + REACH)))) return false;
  const name = body.slice(start, end);
  return name.split(' ').length < 4 && knownAs(name).length === 0 && countryOfNationality(name) === undefined;
}

/** Whether the text around a span says that it names a ship. */
function isShip(body: string, { start, end, ...rest }: Span): boolean {
  const before = body.slice(Math.max(0, start - REACH), start);
  return (
    OWN_LETTERS.test(body.slice(start, end)) ||
    LETTERED.test(before) ||
    (NAMED_SHIP.test(before) && !/[’'][sS]?\s+$/u.test(before)) ||
    SHIP_BEHIND.test(body.slice(end, end + REACH)) ||
    actsAsShip(body, { start, end, ...rest })
  );
}

/** A span with the letters that stand before it. */
function withLetters(body: string, span: Span): Span {
  const letters = LETTERED.exec(body.slice(Math.max(0, span.start - REACH), span.start))?.[1] ?? '';
  return letters === '' ? span : { ...span, start: span.start - letters.length };
}

const nameOf = (body: string, { start, end }: Span): string =>
  plainName(body.slice(start, end).replace(OWN_LETTERS, ''));

/** What is known as a country or people is the ship only where the text says so. */
const isElse = (name: string): boolean =>
  countryOfNationality(name) !== undefined ||
  knownAs(name).some(({ type, weight }) => type === 'Place' && weight >= 60);

/**
 * Names of ships, which taggers take for places, people or companies, as products: those behind a noun for a ship or the letters of a navy, and the
 * same name elsewhere in the text. Spans come in order and do not overlap.
 */
export function shipsAmong<Named extends Span>(body: string, spans: readonly Named[]): readonly Span[] {
  const ships = new Set<Span>(spans.filter((span) => isShip(body, span)));
  if (ships.size === 0) return spans;
  const names = new Set([...ships].map((span) => nameOf(body, span)));
  return spans.map((span) => {
    if (ships.has(span)) return { ...withLetters(body, span), type: 'Product' };
    const again = names.has(nameOf(body, span)) && !isElse(body.slice(span.start, span.end));
    return again ? { ...span, type: 'Product' } : span;
  });
}

const QUOTED = new RegExp(`(?<!\\p{L})(?:${BEFORE})\\s+[«“„"]([^«»“”„"]{2,40})[»”“"]`, 'giu');
const UNQUOTED_BEHIND = new RegExp(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})\\s+(?:${BEHIND})(?!\\p{L})`,
  'gu',
);

/** Ships that quotes or the noun behind them show, where no tagger knows a language; none overlaps another span. */
export function shipsShown(body: string, spans: readonly Span[], confidence: number): readonly Span[] {
  const shown = [...body.matchAll(QUOTED), ...body.matchAll(UNQUOTED_BEHIND)].flatMap((match): Span[] => {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    return [{ start, end: start + name.length, type: 'Product', confidence }];
  });
  const free = shown.filter((ship) => spans.every((span) => span.end <= ship.start || span.start >= ship.end));
  return [...spans, ...free].sort((one, other) => one.start - other.start);
}
