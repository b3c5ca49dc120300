import type { ParagraphKind, Quote } from '../../model/article.ts';
import {
  fullNames,
  isSurname,
  personIn,
  type SpeakerWords,
  saidIn,
  speakerOf,
  speakerWords,
  subjectBefore,
} from './quote-speaker.ts';

/** A paragraph where it stands in the body. */
export type Placed = {
  readonly text: string;
  readonly start: number;
  readonly kind?: ParagraphKind;
  /** The update of a live page that it belongs to. */
  readonly update?: number | undefined;
};

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '「': '」', '”': '”' };
/** Shorter stretches in quotation marks are names or single words held up for doubt. */
const FEWEST_WORDS = 5;
const SINGLE = /(?<=^|[\s—–(])‘((?=[^‘’“”]{2,200}[^‘’“”]*)(?:[^‘’]|’(?=\p{L}))+?[,.?!…])’(?=$|[\s,.;:)—–])/gu;

/** Apostrophes as quotation marks: only around whole sentences, or up to the comma before who says it. */
const STRAIGHT = /(?<=^|[\s—–(:])'((?=\p{Lu})(?:[^'\n]|'(?=\p{L})){8,300}?(?:[,.?!…]|(?=')))'(?=$|[\s,.;)—–])/gu;

type Span = {
  readonly start: number;
  readonly end: number;
  readonly outer: number;
  readonly outerEnd: number;
  /** It goes on in the next paragraph. */
  readonly open?: boolean;
};

/** Quotations of some length, each with its speaker where the sentence around it names one. Offsets are those of the quoted words. */
export function quotesIn(paragraphs: readonly Placed[], language: string | undefined): Quote[] {
  const words = speakerWords(language);
  const named = fullNames(paragraphs, words);
  const fullName = (name: string): string | undefined =>
    isSurname(name) ? (named(name.split(' ').at(-1) ?? '') ?? (isDoubtful(name, language) ? undefined : name)) : name;
  const wholeName = (name: string | undefined): string | undefined => {
    const full = name === undefined ? undefined : fullName(name);
    return full?.includes(' ') ? full : undefined;
  };
  const subject = (text: string, at: number): string | undefined => wholeName(subjectBefore(text, at, words));
  const quotes: Quote[] = [];
  let last: string | undefined;
  // "NAME said that it was over." `She` below it is NAME.
  let since: string[] = [];
  const lastNamed = (): string | undefined => {
    for (const text of since.slice(-FEW).reverse()) {
      const name = wholeName(indirectSpeaker(text, words));
      if (name !== undefined) return name;
    }
    return last;
  };
  let above: string | undefined;
  let open: number | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { text, start } = paragraph;
    const before = paragraphs[index - 1];
    // Each entry of a live page stands by itself.
    if (before?.update !== paragraph.update) [last, above, open, since] = [undefined, undefined, undefined, []];
    const spans = (SPOKEN_LINE.test(text) ? dashedSpans(text, words) : spansIn(text)).filter((span) =>
      isSpeech(text.slice(span.start, span.end), () => Object.keys(speakerOf(text, span, words)).length > 0),
    );
    let here: string | undefined;
    if (spans.length === 0 && isBlockQuote(paragraph)) {
      const speaker = before && (wholeName(speakerAbove(before.text, words)) ?? onlyName(before.text, words));
      quotes.push({ text, start, end: start + text.length, ...(speaker && { speaker }) });
      [above, last] = [speaker, speaker ?? last];
      continue;
    }
    const goesOn = spans[0]?.outer === 0 ? open : undefined;
    if (goesOn !== undefined) here = quotes[goesOn]?.speaker;
    else if (isWhole(spans, text)) here = wholeName(speakerAbove(paragraphs[index - 1]?.text ?? '', words)) ?? above;
    open = undefined;
    for (const span of spans) {
      const { name, pronoun } = speakerOf(text, span, words);
      const speaker: string | undefined =
        (name === undefined ? undefined : fullName(name)) ??
        (pronoun ? (here ?? subject(text, span.outer) ?? lastNamed()) : name === undefined ? here : undefined);
      here = speaker ?? here;
      if (span.open) open = goesOn ?? quotes.length;
      quotes.push({
        text: text.slice(span.start, span.end),
        start: start + span.start,
        end: start + span.end,
        ...(speaker && { speaker }),
      });
    }
    if (goesOn !== undefined && here) speakFrom(quotes, goesOn, here);
    above = spans.length > 0 ? here : undefined;
    if (spans.length > 0) [last, since] = [here, []];
    else since.push(text);
  }
  return quotes;
}

/** So many paragraphs above a pronoun may name whom it points to. */
const FEW = 3;

/** A paragraph that the page sets as a quotation, without marks around it. */
const isBlockQuote = ({ kind, text }: Placed): boolean =>
  kind === 'quote' && text.split(' ').length >= FEWEST_WORDS && !/https?:|@/u.test(text);

/** The person whom the last sentence above a quotation names, where it names one alone: `Here is what NAME wrote:`. */
function onlyName(text: string, words: SpeakerWords): string | undefined {
  const sentence = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '';
  const [first, last] = [personIn(sentence, words, 'first'), personIn(sentence, words, 'last')];
  return first === last && first?.includes(' ') ? first : undefined;
}

/** A single word that is no surname of this text: in German any noun has a capital, elsewhere short words that begin a sentence. */
const isDoubtful = (name: string, language = 'en'): boolean =>
  /^de\b/iu.test(language) || (name.length < 5 && !/^en\b/iu.test(language));

/** A quotation of several paragraphs is often told by whom only in its last one. */
function speakFrom(quotes: Quote[], from: number, speaker: string): void {
  for (const [index, quote] of quotes.entries())
    if (index >= from && !quote.speaker) quotes[index] = { ...quote, speaker };
}

/** Whether a paragraph is nothing but one quotation. */
const isWhole = (spans: readonly Span[], text: string): boolean =>
  spans.length === 1 && spans[0]?.outer === 0 && text.length - spans[0].outerEnd < 2;

/** Who speaks in the last sentence of the paragraph above a bare quotation: `NAME said that it was over.` */
const speakerAbove = (text: string, words: SpeakerWords): string | undefined =>
  speakerOf(`${text} `, { outer: text.length + 1, outerEnd: text.length + 1 }, words).name;

/** Who speaks in the last sentence of a paragraph without quotations. */
function indirectSpeaker(text: string, words: SpeakerWords): string | undefined {
  const sentence = text.split(/(?<=[^\s.]{3}[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '';
  return saidIn(sentence.slice(0, LONGEST_SUBJECT), words);
}

const LONGEST_SUBJECT = 160;

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

function spansIn(text: string): Span[] {
  const spans: Span[] = [];
  const last = lastPlaces(text);
  for (let at = nextOpener(text, 0); at < text.length; at = nextOpener(text, at + 1)) {
    const closers = CLOSERS[text[at] ?? ''] ?? '';
    if (text[at] === '"' && isInches(text, at)) continue;
    const end = closingOf(text, at, closers, last);
    // A paragraph that opens a quotation and leaves it open goes on in the next one.
    if (end === undefined && (at > 0 || text[at] === '”')) continue;
    spans.push({
      start: at + 1,
      end: end ?? text.length,
      outer: at,
      outerEnd: (end ?? text.length - 1) + 1,
      open: end === undefined,
    });
    at = end ?? text.length;
  }
  if (spans.length > 0) return spans;
  const curly = text.includes('‘') ? singleSpans(text, SINGLE) : [];
  return curly.length > 0 || !text.includes("'") ? curly : singleSpans(text, STRAIGHT);
}

/** A line that a dash opens as speech. */
const SPOKEN_LINE = /^[–—-]\s\p{Lu}|[.!?…]\s[–—]\s\p{Lu}/u;
const SPEECH_START = /(?<=^|[.!?…]\s)[–—-]\s(?=\p{Lu})/gu;
const NEXT_DASH = /[,.!?…]?\s[–—-]\s/gu;
/** How far behind the dash the verb of speech may stand. */
const VERB_REACH = 40;

/** `– It is over – said NAME.`: what stands between the dashes, where a verb of speech follows; quotation marks inside it are its own. */
function dashedSpans(text: string, words: SpeakerWords): Span[] {
  const spans: Span[] = [];
  let end = 0;
  let tried = 0;
  for (const opening of text.matchAll(SPEECH_START)) {
    if (opening.index < end) continue;
    tried += 1;
    if (tried > MOST_TRIED) break;
    const span = dashedSpan(text, opening.index, words);
    if (span === undefined) continue;
    spans.push(span);
    end = span.outerEnd;
  }
  return spans.length > 0 ? spans : spansIn(text);
}

/** No speech between dashes is longer, or has more dashes inside; no paragraph has more beginnings of speech. */
const LONGEST_SPEECH = 600;
const MOST_DASHES = 6;
const MOST_TRIED = 40;

function dashedSpan(text: string, outer: number, words: SpeakerWords): Span | undefined {
  const speech = text.slice(outer, outer + LONGEST_SPEECH);
  let dashes = 0;
  for (const dash of speech.matchAll(NEXT_DASH)) {
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

const isInches = (text: string, at: number): boolean => /\d/u.test(text[at - 1] ?? '');

/** The next closing mark; `last` knows the last place of each, so that marks left open do not search the rest again and again. */
function closingOf(text: string, at: number, closers: string, last: (mark: string) => number): number | undefined {
  if ([...closers].every((mark) => last(mark) <= at)) return undefined;
  for (let end = at + 1; end < text.length; end += 1) if (closers.includes(text[end] ?? ' ')) return end;
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
  [...text.matchAll(pattern)].map((found) => {
    const end = found.index + found[0].length;
    return { start: found.index + 1, end: end - 1, outer: found.index, outerEnd: end };
  });
