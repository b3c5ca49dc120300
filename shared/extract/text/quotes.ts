import type { ParagraphKind, Quote } from '../../model/article.ts';
import { FEWEST_WORDS, type Span, speechIn } from './quote-spans.ts';
import { type SpeakerWords, saidIn, speakerOf, speakerWords, subjectBefore } from './quote-speaker.ts';
import { fullNames, isSurname, personIn } from './speaker-names.ts';

/** A paragraph where it stands in the body. */
export type Placed = {
  readonly text: string;
  readonly start: number;
  readonly kind?: ParagraphKind;
  /** The update of a live page that it belongs to. */
  readonly update?: number | undefined;
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
    const spans = speechIn(text, words);
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
