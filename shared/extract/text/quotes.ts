import type { ParagraphKind, Quote } from '../../model/article.ts';
import { describedPerson } from './described-person.ts';
import { FEWEST_WORDS, type Span, speechIn } from './quote-spans.ts';
import { type SpeakerWords, saidIn, speakerOf, speakerWords, spokenInside, subjectBefore } from './quote-speaker.ts';
import { fullNames, isGiven, isSurname, personIn } from './speaker-names.ts';

/** A paragraph where it stands in the body. */
export type Placed = {
  readonly text: string;
  readonly start: number;
  readonly kind?: ParagraphKind;
  /** The update of a live page that it belongs to. */
  readonly update?: number | undefined;
};

/** Whom the quotations and sentences above name, for what points back to them. */
type Above = {
  /** Who spoke in the paragraph right above, if it holds a quotation. */
  readonly above?: string | undefined;
  /** Who spoke in the last quotation. */
  readonly last?: string | undefined;
  /** The paragraphs since then: `NAME said that it was over.` */
  readonly since: readonly string[];
  /** The quotation that was left open. */
  readonly open?: number | undefined;
};
const NOBODY: Above = { since: [] };

/** Quotations of some length, each with its speaker where the sentence around it names one. Offsets are those of the quoted words. */
export function quotesIn(paragraphs: readonly Placed[], language: string | undefined): Quote[] {
  const words = speakerWords(language);
  const names = namesOf(paragraphs, words, language);
  const quotes: Quote[] = [];
  let above = NOBODY;
  for (const [index, paragraph] of paragraphs.entries()) {
    const before = paragraphs[index - 1];
    // Each entry of a live page stands by itself.
    if (before?.update !== paragraph.update) above = NOBODY;
    const spans = speechIn(paragraph.text, words);
    above =
      spans.length === 0 && isBlockQuote(paragraph)
        ? readBlockQuote(paragraph, before?.text, { quotes, above, names, words })
        : readSpans(paragraph, spans, paragraphs.slice(Math.max(0, index - FEW), index), {
            quotes,
            above,
            names,
            words,
          });
  }
  return quotes;
}

type Reading = {
  readonly quotes: Quote[];
  readonly above: Above;
  readonly names: Names;
  readonly words: SpeakerWords;
};

/** A quotation that the page sets without marks has whoever the paragraph above it names. */
function readBlockQuote({ text, start }: Placed, before: string | undefined, reading: Reading): Above {
  const { quotes, above, names, words } = reading;
  const speaker =
    before === undefined ? undefined : (names.whole(speakerAbove(before, words)) ?? onlyName(before, words));
  quotes.push({ text, start, end: start + text.length, ...(speaker && { speaker }) });
  return { above: speaker, last: speaker ?? above.last, since: [] };
}

function readSpans({ text, start }: Placed, spans: readonly Span[], few: readonly Placed[], reading: Reading): Above {
  const { quotes, above, names, words } = reading;
  const goesOn = spans[0]?.outer === 0 ? above.open : undefined;
  let here = goesOn === undefined ? undefined : quotes[goesOn]?.speaker;
  if (goesOn === undefined && isWhole(spans, text))
    here = names.whole(speakerAbove(few.at(-1)?.text ?? '', words)) ?? above.above;
  let open: number | undefined;
  for (const span of spans) {
    const speaker = speakerIn(text, span, here, few, reading);
    here = speaker ?? here;
    if (span.open) open = goesOn ?? quotes.length;
    const { start: from, end: to } = span;
    quotes.push({ text: text.slice(from, to), start: start + from, end: start + to, ...(speaker && { speaker }) });
  }
  if (goesOn !== undefined && here) speakFrom(quotes, goesOn, here);
  if (spans.length > 0) return { above: here, last: here, since: [], open };
  return { last: above.last, since: [...above.since.slice(1 - FEW), text] };
}

/** Who speaks in one quotation, `here` being who spoke last in its paragraph. */
function speakerIn(
  text: string,
  span: Span,
  here: string | undefined,
  few: readonly Placed[],
  { above, names, words }: Reading,
): string | undefined {
  const around = speakerOf(text, span, words);
  const found = Object.keys(around).length > 0;
  const said = found || !words.givens ? around : (spokenInside(text.slice(span.start, span.end), words) ?? around);
  const named = said.name === undefined ? undefined : names.full(said.name);
  if (named !== undefined) return named;
  if (said.described !== undefined) return describedIn(text, span, said.described, here, few, { above, names, words });
  if (said.pronoun) return here ?? pointedTo(text.slice(0, span.outer), names, words) ?? lastNamed(above, names, words);
  if (said.name !== undefined && !said.guess) return undefined;
  return here ?? (found || !words.givens ? undefined : introducer(text, span, names, words));
}

/** `sagt die Anwältin`: who is introduced as one, else the one person whom the paragraph names, else, where it says no more, who spoke last. */
function describedIn(
  text: string,
  span: Span,
  description: string,
  here: string | undefined,
  few: readonly Placed[],
  { above, names, words }: Omit<Reading, 'quotes'>,
): string | undefined {
  const before = text.slice(0, span.outer);
  const described = describedPerson(description, [...few.map((paragraph) => paragraph.text), before], words);
  if (described !== undefined) return described;
  const [first, last] = [personIn(before, words, 'first'), personIn(before, words, 'last')];
  if (first?.includes(' ') || last?.includes(' ')) return first === last ? sureName(first) : undefined;
  return here ?? (isPlain(description, words) ? lastNamed(above, names, words) : undefined);
}

/** Whether a description names nothing further, as `alcalde de Bédar` does. */
const isPlain = (description: string, words: SpeakerWords): boolean =>
  description.split(' ').filter((word) => /^(?:\p{Lu}|d[eiou]|d[’']|des?r?$|del|von|aus)/u.test(word)).length <=
  (words.beforeNoun === undefined ? 0 : 1);

/** Whom a pronoun means: the subject of the sentence before, who speaks in it, or the one person whom it names. */
function pointedTo(before: string, names: Names, words: SpeakerWords): string | undefined {
  const subject = names.whole(subjectBefore(before, before.length, words));
  if (!words.givens) return subject;
  const sentence = lastSentence(before.trimEnd());
  return (
    sureSubject(subject, words) ??
    names.whole(saidIn(sentence, words)) ??
    sureName(names.whole(onlyName(sentence, words)))
  );
}

/** Where any noun has a capital, a subject is a person only with a given name. */
const sureSubject = (name: string | undefined, words: SpeakerWords): string | undefined =>
  words.beforeNoun === undefined ? name : sureName(name);

/** A name that begins with a given name, where nothing else says that a person is meant. */
const sureName = (name: string | undefined): string | undefined =>
  name !== undefined && isGiven(name.split(' ')[0] ?? '') ? name : undefined;

/** `The geologist NAME praised the town. “...”`: who speaks, or is the only one named, in the sentence before a quotation that stands by itself. */
function introducer(text: string, span: Span, names: Names, words: SpeakerWords): string | undefined {
  const before = text.slice(0, span.outer).trimEnd();
  if (
    !/[.!?:]["”“»]?$/u.test(before) ||
    !/^\s*(?:$|\p{Lu}|["“„«»])/u.test(text.slice(span.outerEnd, span.outerEnd + 4))
  )
    return undefined;
  const told = names.whole(indirectSpeaker(before, words));
  if (told !== undefined) return told;
  if (spokenInside(lastSentence(before), words)?.pronoun === true)
    return pointedTo(before.slice(0, -lastSentence(before).length), names, words);
  const name = sureName(onlyName(before, words));
  return name !== undefined && opensSentence(before, name, words) ? name : undefined;
}

/** Whether a name is the subject of the last sentence: no word that leads elsewhere stands before it. */
function opensSentence(text: string, name: string, words: SpeakerWords): boolean {
  const lead = lastSentence(text).split(name)[0] ?? '';
  const [first = ''] = lead.split(' ');
  return (
    lead.length < LONGEST_LEAD &&
    (lead.length < SHORT_LEAD || !lead.includes(',')) &&
    (!words.openers.has(first) || words.definite.test(lead))
  );
}

const LONGEST_LEAD = 60;
/** `On Monday, `: a comma this early sets no clause apart. */
const SHORT_LEAD = 20;

/** Who spoke last above, in quotation marks or not: `NAME said that it was over.` */
function lastNamed({ since, last }: Above, names: Names, words: SpeakerWords): string | undefined {
  for (const text of since.toReversed()) {
    const name = names.whole(indirectSpeaker(text, words));
    if (name !== undefined) return words.beforeNoun === undefined ? name : (sureName(name) ?? last);
  }
  return last;
}

/** The full name of a person, and the same only where the text has more than a surname. */
type Names = {
  readonly full: (name: string) => string | undefined;
  readonly whole: (name: string | undefined) => string | undefined;
};

function namesOf(paragraphs: readonly Placed[], words: SpeakerWords, language: string | undefined): Names {
  const named = fullNames(paragraphs, words);
  const full = (name: string): string | undefined => {
    if (isSurname(name))
      return named(name) ?? named(name.split(' ').at(-1) ?? '') ?? (isDoubtful(name, language) ? undefined : name);
    const [first = '', ...rest] = name.split(' ');
    if (!words.givens || isGiven(first)) return name;
    // "Weder Kerber", "Kerber Vorteile": where nouns have capitals, one of the words is a surname that the text knows.
    const known = words.beforeNoun === undefined ? [name] : [name, rest.at(-1) ?? '', first];
    return known.map((part) => sureName(named(part))).find((full) => full !== undefined) ?? name;
  };
  return {
    full,
    whole: (name) => {
      const whole = name === undefined ? undefined : full(name);
      return whole?.includes(' ') ? whole : undefined;
    },
  };
}

/** So many paragraphs above a pronoun may name whom it points to. */
const FEW = 3;

/** A paragraph that the page sets as a quotation, without marks around it. */
const isBlockQuote = ({ kind, text }: Placed): boolean =>
  kind === 'quote' && text.split(' ').length >= FEWEST_WORDS && !/https?:|@/u.test(text);

const lastSentence = (text: string): string => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '';

/** The person whom the last sentence above a quotation names, where it names one alone: `Here is what NAME wrote:`. */
function onlyName(text: string, words: SpeakerWords): string | undefined {
  const sentence = lastSentence(text);
  const [first, last] = [personIn(sentence, words, 'first'), personIn(sentence, words, 'last')];
  return first === last && first?.includes(' ') ? first : undefined;
}

/** A single word is hardly the name of a person whose full name the text does not give; in English papers it may be. */
const isDoubtful = (_name: string, language = 'en'): boolean => !/^en\b/iu.test(language);

/** A quotation of several paragraphs is often told by whom only in its last one. */
function speakFrom(quotes: Quote[], from: number, speaker: string): void {
  for (const [index, quote] of quotes.entries())
    if (index >= from && !quote.speaker) quotes[index] = { ...quote, speaker };
}

/** Whether a paragraph is nothing but one quotation. */
const isWhole = (spans: readonly Span[], text: string): boolean =>
  spans.length === 1 && spans[0]?.outer === 0 && text.length - spans[0].outerEnd < 2;

/** Who speaks in the last sentence of the paragraph above a bare quotation: `Here is what NAME said:`, `NAME said that it was over.` */
const speakerAbove = (text: string, words: SpeakerWords): string | undefined =>
  speakerOf(`${text} `, { outer: text.length + 1, outerEnd: text.length + 1 }, words).name ??
  indirectSpeaker(text, words);

/** Who speaks in the last sentence of a paragraph without quotations. */
function indirectSpeaker(text: string, words: SpeakerWords): string | undefined {
  const sentence = text.split(/(?<=[^\s.]{3}[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '';
  return saidIn(sentence.slice(0, LONGEST_SUBJECT), words);
}

const LONGEST_SUBJECT = 160;
