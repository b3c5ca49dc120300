import type { Part } from './parts.ts';

/** A day as far as the text gives it; `day` is absent where only the month is named, `year` where it is not printed. */
export type Day = { readonly year?: number; readonly month: number; readonly day?: number };

/** The order of an all-number date where both readings are possible. */
export type NumberOrder = 'month-first' | 'day-first';

const MARKS = /^[\s.,\-/'|()[\]@·•∙*]*$/;

/** The first full day in the parts, else the first without a year, else the first month with a year. `impossible`: a day that no calendar has. */
export function readDay(parts: readonly Part[], order: NumberOrder): Day | 'impossible' | undefined {
  const days = parts.flatMap((_, at) => dayAt(parts, at, order) ?? []);
  const full = days.find((day) => day.year !== undefined && day.day !== undefined);
  const day = full ?? days.find((candidate) => candidate.day !== undefined) ?? days[0];
  return day === undefined || exists(day) ? day : 'impossible';
}

function dayAt(parts: readonly Part[], at: number, order: NumberOrder): Day | undefined {
  const part = parts[at];
  if (part?.kind === 'month') return aroundMonth(parts, at, part.month);
  if (part?.unit === 'month') return aroundUnit(parts, at, part.value);
  return numericDay(parts, at, order);
}

/** The number next to a part, when only marks and words of dates lie between. */
function near(parts: readonly Part[], at: number, step: 1 | -1) {
  const part = parts[at];
  const glue = step === 1 ? part?.glue : parts[at + 1]?.glue;
  return part?.kind === 'number' && part.usable && glue !== undefined && MARKS.test(glue) ? part : undefined;
}

type NumberPart = Extract<Part, { kind: 'number' }>;

const dayOf = (part: NumberPart | undefined): number | undefined =>
  part && part.digits <= 2 && part.unit !== 'year' && !part.apostrophe ? part.value : undefined;

const fullYear = (part: NumberPart | undefined): number | undefined =>
  part && (part.digits === 4 || part.unit === 'year') && part.value >= 1000 && part.value < 3000
    ? part.value
    : undefined;

/** A year of two digits: up to 68 it is of this century, as POSIX has it. */
const shortYear = (part: NumberPart | undefined): number | undefined =>
  part && part.digits === 2 ? part.value + (part.value < 69 ? 2000 : 1900) : undefined;

/** `5 May 2024`, `May 5, 2024`, `2024 May 5`, `2024, 5 May`, `May 2024`, `5 May`. */
function aroundMonth(parts: readonly Part[], at: number, month: number): Day | undefined {
  const before = near(parts, at - 1, -1);
  const after = near(parts, at + 1, 1);
  const day = dayOf(before);
  if (day !== undefined) {
    const year = fullYear(after) ?? shortYear(after) ?? fullYear(near(parts, at - 2, -1));
    return { month, day, ...(year !== undefined && { year }) };
  }
  const leading = fullYear(before);
  const following = dayOf(after);
  if (following !== undefined) {
    const last = near(parts, at + 2, 1);
    const year = leading ?? fullYear(last) ?? shortYear(last);
    return { month, day: following, ...(year !== undefined && { year }) };
  }
  const year = leading ?? fullYear(after) ?? (after?.apostrophe ? shortYear(after) : undefined);
  return year === undefined ? undefined : { year, month };
}

/** `2024年5月3日`, `5月3日`, `2024年5月`. */
function aroundUnit(parts: readonly Part[], at: number, month: number): Day | undefined {
  const before = near(parts, at - 1, -1);
  const after = near(parts, at + 1, 1);
  const year = before?.unit === 'year' ? (fullYear(before) ?? shortYear(before)) : undefined;
  const day = after?.unit === 'day' ? after.value : undefined;
  if (year === undefined && day === undefined) return undefined;
  return { month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
}

/** Three numbers held together by one kind of mark, which must not go on: `2024-05-03`, `3.5.2024`, `5/3/24`; or month and year, `05/2024`. */
function numericDay(parts: readonly Part[], at: number, order: NumberOrder): Day | undefined {
  const [first, second, third] = [parts[at], near(parts, at + 1, 1), near(parts, at + 2, 1)];
  if (first?.kind !== 'number' || !first.usable || second === undefined) return undefined;
  const mark = second.glue.trim();
  if (!['/', '.', '-'].includes(mark) || goesOn(first.glue, mark)) return undefined;
  const joined = third !== undefined && third.glue.trim() === mark;
  if (!joined) return monthAndYear(first, second, mark);
  if (goesOn(parts[at + 3]?.glue ?? '', mark)) return undefined;
  if (first.digits === 4) return yearFirst(first, second, third);
  const short = first.digits === 2 && second.digits === 2;
  const year = fullYear(third) ?? (short || mark === '/' ? shortYear(third) : undefined);
  if (year === undefined || first.digits > 2 || second.digits > 2) return undefined;
  return { year, ...ordered(first.value, second.value, mark === '.' ? 'day-first' : order) };
}

/** Whether the chain of numbers goes on over this glue: then it is a version, an address or a serial number. */
const goesOn = (glue: string, mark: string): boolean => glue === mark;

function yearFirst(first: NumberPart, second: NumberPart, third: NumberPart): Day | undefined {
  const year = fullYear(first);
  if (year === undefined || second.digits > 2 || third.digits > 2) return undefined;
  return { year, month: second.value, day: third.value };
}

function ordered(first: number, second: number, order: NumberOrder): { month: number; day: number } {
  const monthFirst = second > 12 || (order === 'month-first' && first <= 12);
  return monthFirst ? { month: first, day: second } : { month: second, day: first };
}

function monthAndYear(first: NumberPart, second: NumberPart, mark: string): Day | undefined {
  const year = second.digits === 4 && mark === '/' ? fullYear(second) : undefined;
  return year !== undefined && first.digits <= 2 && first.value >= 1 && first.value <= 12
    ? { year, month: first.value }
    : undefined;
}

function exists({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  // A day without a year may be 29 February.
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
