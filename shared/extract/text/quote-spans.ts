import { matchesIn } from '../matches.ts';
import { speakerOf } from './quote-speaker.ts';
import type { SpeakerWords } from './speaker-words.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '"': '"',
  '「': '」',
  '”': '”',
};
/** Shorter stretches in quotation marks are names or single words held up for doubt. */
export const FEWEST_WORDS = 5;
const SINGLE = /(?<=^|[\s—–(])‘((?=[^‘’“”]{2,200}[^‘’“”]*)(?:[^‘’]|’(?=\p{L}))+?[,.?!…])’(?=$|[\s,.;:)—–])/gu;

/** Apostrophes as quotation marks: only around whole sentences, or up to the comma before who says it. */
const STRAIGHT = /(?<=^|[\s—–(:])'((?=\p{Lu})(?:[^'\n]|'(?=\p{L})){8,300}?(?:[,.?!…]|(?=')))'(?=$|[\s,.;)—–])/gu;

/** Where a quotation stands in its paragraph: the words, and the words with their marks. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly outer: number;
  readonly outerEnd: number;
  /** It goes on in the next paragraph. */
  readonly open?: boolean;
};

/** The quotations of a paragraph: what stands in quotation marks, or between dashes where a dash opens a line as speech; `below` is the next paragraph. */
export const speechIn = (text: string, below: string, words: SpeakerWords): Span[] =>
  (SPOKEN_LINE.test(text) ? dashedSpans(text, below, words) : spansIn(text, below)).filter((span) =>
    isSpeech(text.slice(span.start, span.end), () => Object.keys(speakerOf(text, span, words)).length > 0),
  );

/** Whether what stands in quotation marks is said and no name or single word. */
const isSpeech = (inside: string, isSpoken: () => boolean): boolean => {
  const count = inside.trim().split(/\s+/u).length;
  const ended = /[,.?!…]$/u.test(inside.trim());
  // `“Zeta Şəhər TV”yə bildirib`
  if (!ended && count < FEWEST_WORDS && inside.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word))) return false;
  return (
    count >= FEWEST_WORDS ||
    (ended && count >= 2 && ((count > 2 && !inside.endsWith(',')) || isSpoken())) ||
    (count >= 3 && /^\p{Lu}/u.test(inside) && isSpoken())
  );
};

function spansIn(text: string, below: string): Span[] {
  const spans: Span[] = [];
  const last = lastPlaces(text);
  let triedStray = false;
  for (let at = nextOpener(text, 0); at < text.length; at = nextOpener(text, at + 1)) {
    const mark = text[at] ?? '';
    if (!mayOpen(text, at, mark)) continue;
    let end = closingOf(text, at, CLOSERS[mark] ?? '', last);
    if (end === undefined && !triedStray) {
      // Once a paragraph, so that marks left open do not search the rest again and again.
      end = strayCloser(text, at);
      triedStray = true;
    }
    // A paragraph that opens a quotation and leaves it open goes on in the next one.
    if (end === undefined && (mark === '”' || mark === '»' || (at > 0 && !goesOn(text, at, below)))) continue;
    spans.push(spanOf(text, at, end));
    at = spans.at(-1)?.outerEnd ?? text.length;
    at -= 1;
  }
  if (spans.length > 0) return spans;
  const curly = text.includes('‘') ? singleSpans(text, SINGLE) : [];
  return curly.length > 0 || !text.includes("'") ? curly : singleSpans(text, STRAIGHT);
}

/** Whether a mark may open a quotation that the next paragraph goes on with: `NAME said: “It rained.` */
const goesOn = (text: string, at: number, below: string): boolean =>
  /^[“"«„]/u.test(below) && /[\s(]/u.test(text[at - 1] ?? '');

/** Inches are no quotation, and `»` opens one only where words follow it and none stands right before it. */
const mayOpen = (text: string, at: number, mark: string): boolean =>
  mark === '"'
    ? !/\d/u.test(text[at - 1] ?? '')
    : mark !== '»' || (/[\s(–—]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' '));

/** The quotation from an opening mark to its closing one, or to the text's end, without the spaces that some languages set inside. */
function spanOf(text: string, at: number, end: number | undefined): Span {
  let [start, stop] = [at + 1, end ?? text.length];
  while (start < stop && SPACE.test(text[start] ?? '')) start += 1;
  while (stop > start && SPACE.test(text[stop - 1] ?? '')) stop -= 1;
  const marks = end !== undefined && text.startsWith(DOUBLE, end) ? 2 : 1;
  const outerEnd = end === undefined ? text.length : end + marks;
  return { start, end: stop, outer: at, outerEnd, open: end === undefined };
}

const SPACE = /\s/u;

/** A closing mark of another form behind a mark left open, where no mark of its own form opens before it: `“It is over", he said`. */
function strayCloser(text: string, at: number): number | undefined {
  for (let end = at + 1; end < text.length; end += 1) {
    const mark = text[end] ?? '';
    if ('«“„'.includes(mark)) return undefined;
    if (!'»”"'.includes(mark)) continue;
    const closes = /[^\s(]/u.test(text[end - 1] ?? ' ') && /[\s,.;:!?)]/u.test(text[end + 1] ?? ' ');
    return closes ? end : undefined;
  }
  return undefined;
}

/** A line that a dash opens as speech. */
const SPOKEN_LINE = /^[–—-]\s\p{Lu}|[.!?…]\s[–—-]\s\p{Lu}/u;
const SPEECH_START = /(?<=^|[.!?…]\s)[–—-]\s(?=\p{Lu})/gu;
const NEXT_DASH = /[,.!?…]?\s[–—-]\s/gu;
/** How far behind the dash the verb of speech may stand. */
const VERB_REACH = 40;

/** `– It is over – said NAME.`: what stands between the dashes, where a verb of speech follows; quotation marks inside it are its own. */
function dashedSpans(text: string, below: string, words: SpeakerWords): Span[] {
  const spans: Span[] = [];
  let end = 0;
  let tried = 0;
  for (const opening of matchesIn(text, SPEECH_START)) {
    if (opening.index < end) continue;
    tried += 1;
    if (tried > MOST_TRIED) break;
    const span = dashedSpan(text, opening.index, words);
    if (span === undefined) continue;
    spans.push(span);
    end = span.outerEnd;
  }
  return spans.length > 0 ? spans : spansIn(text, below);
}

/** No speech between dashes is longer, or has more dashes inside; no paragraph has more beginnings of speech. */
const LONGEST_SPEECH = 600;
const MOST_DASHES = 6;
const MOST_TRIED = 40;

function dashedSpan(text: string, outer: number, words: SpeakerWords): Span | undefined {
  const speech = text.slice(outer, outer + LONGEST_SPEECH);
  let dashes = 0;
  for (const dash of matchesIn(speech, NEXT_DASH)) {
    dashes += 1;
    if (dashes > MOST_DASHES) return undefined;
    const behind = dash.index + dash[0].length;
    const told = speech.slice(behind, behind + VERB_REACH);
    const outerEnd = outer + behind - 2;
    if (dash.index < 3 || !/^\p{Ll}/u.test(told)) continue;
    const span = { start: outer + 2, end: outer + dash.index, outer, outerEnd };
    if (words.verb.test(told) || speakerOf(text, span, words).name !== undefined) return span;
  }
  return undefined;
}

const OPENER = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'gu');

/** Where the next mark stands that may open a quotation, from `start` on; the text's end where there is none. */
function nextOpener(text: string, start: number): number {
  OPENER.lastIndex = start;
  return OPENER.exec(text)?.index ?? text.length;
}

/** Two apostrophes may close a quotation. */
const DOUBLE = '’’';

/** The next closing mark; `last` knows the last place of each, so that marks left open do not search the rest again and again. */
function closingOf(text: string, at: number, closers: string, last: (mark: string) => number): number | undefined {
  const isCurly = text[at] === '“';
  if ([...closers, ...(isCurly ? [DOUBLE] : [])].every((mark) => last(mark) <= at)) return undefined;
  for (let end = at + 1; end < text.length; end += 1)
    if (closers.includes(text[end] ?? ' ') || (isCurly && text.startsWith(DOUBLE, end))) return end;
  return undefined;
}

function lastPlaces(text: string): (mark: string) => number {
  const places = new Map<string, number>();
  return (mark) => {
    const known = places.get(mark) ?? text.lastIndexOf(mark);
    places.set(mark, known);
    return known;
  };
}

const singleSpans = (text: string, pattern: RegExp): Span[] =>
  matchesIn(text, pattern).map((found) => {
    const end = found.index + found[0].length;
    return { start: found.index + 1, end: end - 1, outer: found.index, outerEnd: end };
  });

/** Whether a quotation opens a paragraph that goes on with a sentence of its own. */
export const isSetApart = (span: Span | undefined, text: string): boolean =>
  span?.outer === 0 && /^[.!?]\s*[”"]\s\p{Lu}/u.test(text.slice(span.end - 1, span.outerEnd + 3));

/** Whether a paragraph is nothing but one quotation. */
export const isWhole = (spans: readonly Span[], text: string): boolean =>
  spans.length === 1 && spans[0]?.outer === 0 && text.length - spans[0].outerEnd < 2;
