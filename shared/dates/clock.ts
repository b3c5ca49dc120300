import type { Token } from './tokens.ts';
import { abbreviatedOffset } from './zones.ts';

/** A time of day; `zone` gives minutes east of UTC once the day is known. */
export type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly zone?: (local: string) => number | undefined;
};

/** The first time of day in the tokens, and the tokens without it; `impossible` where something looks like a time and cannot be one. */
export type ClockReading = { readonly clock?: Clock; readonly rest: readonly Token[]; readonly impossible: boolean };

const MORNING = new Set(['am', '午前', '上午', '早上', '凌晨', '오전', 'ص', 'πμ', 'sabah']);
const EVENING = new Set(['pm', '午後', '下午', '晚', '晚上', '下晝', '오후', 'م', 'μμ']);
const HOUR_WORDS = new Set(['h', 'uhr', '時', '时', '点', '點', '시']);
const MINUTE_WORDS = new Set(['分', '분', 'min', 'm']);
const NAMED: Readonly<Record<string, number>> = {
  ...{ noon: 12, midnight: 0, mezzogiorno: 12, mezzanotte: 0, mediodia: 12, medianoche: 0, midi: 12, minuit: 0 },
  ...{ mittag: 12, mitternacht: 0, полдень: 12, полночь: 0, опівдні: 12, опівночі: 0 },
};

type Found = { clock: Clock; from: number; to: number };

/** Reads `10:30`, `10:30:15.5 pm`, `10h30`, `8 Uhr`, `午後3時半`, `12.16 pm`, `noon`, each with the zone printed after it. */
export function readClock(tokens: readonly Token[]): ClockReading {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = clockAt(tokens, at);
    if (found === 'impossible') return { rest: tokens, impossible: true };
    if (found) return withZone(tokens, found);
  }
  return { rest: tokens, impossible: false };
}

function clockAt(tokens: readonly Token[], at: number): Found | 'impossible' | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const hour = Object.hasOwn(NAMED, token.text) ? NAMED[token.text] : undefined;
    return hour === undefined ? undefined : { clock: { hour, minute: 0 }, from: at, to: at + 1 };
  }
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  return colonClock(tokens, at) ?? wordClock(tokens, at) ?? meridiemClock(tokens, at);
}

const markAt = (tokens: readonly Token[], at: number, mark: string): boolean =>
  tokens[at]?.kind === 'mark' && tokens[at]?.text === mark;

const numberAt = (tokens: readonly Token[], at: number, longest = 2): number | undefined => {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= longest ? Number(token.text) : undefined;
};

const twoDigits = (tokens: readonly Token[], at: number): number | undefined =>
  tokens[at]?.text.length === 2 && !tokens[at]?.gap ? numberAt(tokens, at) : undefined;

function colonClock(tokens: readonly Token[], at: number): Found | 'impossible' | undefined {
  if (!markAt(tokens, at + 1, ':') || tokens[at + 1]?.gap) return undefined;
  const minute = twoDigits(tokens, at + 2);
  if (minute === undefined) return undefined;
  const second = markAt(tokens, at + 3, ':') ? twoDigits(tokens, at + 4) : undefined;
  let to = second === undefined ? at + 3 : at + 5;
  if (markAt(tokens, to, ':') && tokens[to + 1]?.kind === 'number') return 'impossible';
  if (second !== undefined && (markAt(tokens, to, '.') || markAt(tokens, to, ',')) && fraction(tokens[to + 1])) to += 2;
  return checked(tokens, at, to, Number(tokens[at]?.text), minute, second);
}

const fraction = (token: Token | undefined): boolean => token?.kind === 'number' && !token.gap;

function wordClock(tokens: readonly Token[], at: number): Found | 'impossible' | undefined {
  if (!HOUR_WORDS.has(tokens[at + 1]?.text ?? '')) return undefined;
  const hour = Number(tokens[at]?.text);
  if (tokens[at + 2]?.text === '半') {
    const second = tokens[at + 4]?.text === '秒' ? numberAt(tokens, at + 3) : undefined;
    return checked(tokens, at, second === undefined ? at + 3 : at + 5, hour, 30, second);
  }
  const minute = tokens[at + 2]?.gap ? undefined : numberAt(tokens, at + 2);
  if (minute === undefined) return checked(tokens, at, at + 2, hour, 0);
  const unit = MINUTE_WORDS.has(tokens[at + 3]?.text ?? '') ? 1 : 0;
  const isSecond = unit === 1 && ['秒', '초'].includes(tokens[at + 5]?.text ?? '');
  const second = isSecond ? numberAt(tokens, at + 4) : undefined;
  return checked(tokens, at, at + 3 + (isSecond ? 3 : unit), hour, minute, second);
}

/** `8 pm`, `12.16 pm`, `9.15 Uhr`. */
function meridiemClock(tokens: readonly Token[], at: number): Found | 'impossible' | undefined {
  const dotted = markAt(tokens, at + 1, '.') ? twoDigits(tokens, at + 2) : undefined;
  const to = dotted === undefined ? at + 1 : at + 3;
  const word = tokens[to]?.text;
  const isHour = dotted !== undefined && HOUR_WORDS.has(word ?? '');
  if (word !== 'am' && word !== 'pm' && !isHour) return undefined;
  return checked(tokens, at, isHour ? to + 1 : to, Number(tokens[at]?.text), dotted ?? 0);
}

/** `10.30` and nothing else of its kind around it, for texts whose date has been taken out already. */
export function dottedClock(tokens: readonly Token[]): Clock | undefined {
  const at = tokens.findIndex((token, i) => token.kind === 'number' && markAt(tokens, i + 1, '.'));
  const minute = at < 0 || tokens[at + 1]?.gap ? undefined : twoDigits(tokens, at + 2);
  const hour = numberAt(tokens, at);
  if (minute === undefined || hour === undefined || markAt(tokens, at + 3, '.')) return undefined;
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/** Applies the half of the day, which stands before or after, and refuses what no clock shows. A leap second is the second before. */
function checked(tokens: readonly Token[], from: number, to: number, hour: number, minute: number, second?: number) {
  const after = halfOf(tokens[to]);
  const before = after === undefined ? halfOf(tokens[from - 1]) : undefined;
  if (hour > 23 || minute > 59 || (second ?? 0) > 60) return 'impossible' as const;
  const half = after ?? before;
  const late = half === 'evening' && hour < 12 ? 12 : 0;
  const early = half === 'morning' && hour === 12 ? -12 : 0;
  const clock = { hour: hour + late + early, minute, ...(second !== undefined && { second: Math.min(second, 59) }) };
  return { clock, from: before === undefined ? from : from - 1, to: after === undefined ? to : to + 1 };
}

/** The half of the day that a word names, alone or at the end of a run of East Asian characters. */
function halfOf(token: Token | undefined): 'morning' | 'evening' | undefined {
  if (token?.kind !== 'word') return undefined;
  const tail = /(?:午前|上午|早上|凌晨|午後|下午|晚上|下晝|晚|오전|오후)$/u.exec(token.text)?.[0] ?? token.text;
  if (MORNING.has(tail)) return 'morning';
  return EVENING.has(tail) ? 'evening' : undefined;
}

function withZone(tokens: readonly Token[], found: Found): ClockReading {
  const zone = zoneAt(tokens, found.to);
  const rest = [...tokens.slice(0, found.from), ...tokens.slice(zone?.to ?? found.to)];
  return { clock: { ...found.clock, ...(zone && { zone: zone.zone }) }, rest, impossible: false };
}

type FoundZone = { zone: (local: string) => number | undefined; to: number };

function zoneAt(tokens: readonly Token[], at: number): FoundZone | undefined {
  const open = markAt(tokens, at, '(') ? 1 : 0;
  const token = tokens[at + open];
  if (token?.kind === 'word' && (token.raw === token.raw.toUpperCase() || token.text === 'z')) {
    if (abbreviatedOffset(token.text, '2000-01-01T00:00:00') === undefined) return undefined;
    const offset = numericOffset(tokens, at + open + 1, true);
    return offset ?? { zone: (local) => abbreviatedOffset(token.text, local), to: at + 2 * open + 1 };
  }
  return numericOffset(tokens, at, false);
}

/** `+0200`, `+02:00`, `+02`, and `+2` after the name of a zone. The sign touches the number, else it is a dash. */
function numericOffset(tokens: readonly Token[], at: number, named: boolean): FoundZone | undefined {
  const sign = tokens[at]?.text;
  const digits = tokens[at + 1];
  if ((sign !== '+' && sign !== '-') || digits?.kind !== 'number' || digits.gap) return undefined;
  const withMinutes = markAt(tokens, at + 2, ':') ? twoDigits(tokens, at + 3) : undefined;
  const length = digits.text.length;
  if (!(length === 4 || (length <= 2 && (withMinutes !== undefined || named || length === 2)))) return undefined;
  const hours = Number(length === 4 ? digits.text.slice(0, 2) : digits.text);
  const minutes = length === 4 ? Number(digits.text.slice(2)) : (withMinutes ?? 0);
  if (hours > 15 || minutes > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (hours * 60 + minutes);
  return { zone: () => offset, to: length === 4 || withMinutes === undefined ? at + 2 : at + 4 };
}
