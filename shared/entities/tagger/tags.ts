import type { EntityType } from '../../model/entity.ts';

// Long names are common among people, organisations and places, so their spans have a tag for each position
// (begin, inside, last, single); the rarer types make do with begin and inside.
const FINE: readonly EntityType[] = ['Person', 'Organization', 'Place'];
const COARSE: readonly EntityType[] = ['Group', 'Event', 'Product'];

export const B = 0;
export const I = 1;
export const L = 2;
export const U = 3;

/** Tag 0 is "outside"; then four tags for each fine type (B I L U), then two for each coarse type (B I). */
export const TAG_COUNT: number = 1 + 4 * FINE.length + 2 * COARSE.length;

/** The tags that a span of `length` tokens has, first to last. */
export function tagsOfSpan(type: EntityType, length: number): number[] {
  const fine = FINE.indexOf(type);
  if (fine < 0) {
    const begin = 1 + 4 * FINE.length + 2 * COARSE.indexOf(type);
    return Array.from({ length }, (_, i) => (i === 0 ? begin : begin + 1));
  }
  const base = 1 + 4 * fine;
  if (length === 1) return [base + U];
  return Array.from({ length }, (_, i) => base + (i === 0 ? B : i === length - 1 ? L : I));
}

export function typeOfTag(tag: number): EntityType | undefined {
  if (tag === 0) return undefined;
  const fine = (tag - 1) >> 2;
  if (fine < FINE.length) return FINE[fine];
  return COARSE[(tag - 1 - 4 * FINE.length) >> 1];
}

/** Whether a span begins at this tag. */
export function opensSpan(tag: number): boolean {
  if (tag === 0) return false;
  if (tag <= 4 * FINE.length) return ((tag - 1) & 3) === B || ((tag - 1) & 3) === U;
  return ((tag - 1 - 4 * FINE.length) & 1) === 0;
}

/** Whether a span goes on at this tag (inside or last). */
export function continuesSpan(tag: number): boolean {
  return tag !== 0 && !opensSpan(tag);
}

function mustContinue(tag: number): boolean {
  return tag > 0 && tag <= 4 * FINE.length && ((tag - 1) & 3) <= I;
}

/** `allowed[from * TAG_COUNT + to]`: 1 where tag `to` may follow tag `from`. */
export const ALLOWED: Uint8Array = allowedSteps();

function allowedSteps(): Uint8Array {
  const allowed = new Uint8Array(TAG_COUNT * TAG_COUNT);
  for (let from = 0; from < TAG_COUNT; from += 1)
    for (let to = 0; to < TAG_COUNT; to += 1) allowed[from * TAG_COUNT + to] = mayFollow(from, to) ? 1 : 0;
  return allowed;
}

function mayFollow(from: number, to: number): boolean {
  if (continuesSpan(to)) {
    const open = mustContinue(from) || (from > 4 * FINE.length && from > 0);
    return open && typeOfTag(from) === typeOfTag(to);
  }
  return !mustContinue(from);
}

/** A sentence may not begin inside a span, nor end before the span's last token. */
export function mayStart(tag: number): boolean {
  return !continuesSpan(tag);
}
export function mayEnd(tag: number): boolean {
  return !mustContinue(tag);
}
