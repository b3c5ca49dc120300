import type { ParagraphKind, Quote } from '../../model/article.ts';
import { isSurname } from './bare-names.ts';
import { describedPerson } from './described-person.ts';
import { isGiven, isGivenName } from './given-names.ts';
import { type Above, begun, fits, indirectSpeaker, meantBy, personSince, type WholeNames } from './named-above.ts';
import { isPersons, LETTERHEAD } from './no-persons.ts';
import { FEWEST_WORDS, isSetApart, isWhole, type Span, speechIn } from './quote-spans.ts';
import { saidIn, speakerAbove, speakerOf, spokenInside, subjectBefore } from './quote-speaker.ts';
import { fullNames, personIn } from './speaker-names.ts';
import { type SpeakerWords, speakerWords } from './speaker-words.ts';
import type { Said } from './subject.ts';

/** A paragraph where it stands in the body. */
export type Placed = {
  readonly text: string;
  readonly start: number;
  readonly kind?: ParagraphKind;
  /** The update of a live page that it belongs to. */
  readonly update?: number | undefined;
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
    const below = paragraphs[index + 1];
    const spans = speechIn(paragraph.text, below?.update === paragraph.update ? (below?.text ?? '') : '', words);
    above =
      spans.length === 0 && isBlockQuote(paragraphs, index)
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
  readonly names: WholeNames;
  readonly words: SpeakerWords;
};

/** A quotation that the page sets without marks has whoever the paragraph above it names. */
function readBlockQuote({ text, start }: Placed, before: string | undefined, reading: Reading): Above {
  const { quotes, above, names, words } = reading;
  const speaker =
    before === undefined
      ? undefined
      : (names.whole(speakerAbove(before, words, names).name) ?? onlyName(before, words));
  quotes.push({ text, start, end: start + text.length, ...(speaker && { speaker }) });
  return { above: speaker, last: speaker ?? above.last, since: [] };
}

function readSpans(
  { text, start, kind }: Placed,
  spans: readonly Span[],
  few: readonly Placed[],
  reading: Reading,
): Above {
  const { quotes, above } = reading;
  const goesOn = spans[0]?.outer === 0 ? above.open : undefined;
  let here = goesOn === undefined ? undefined : quotes[goesOn]?.speaker;
  if (
    goesOn === undefined &&
    kind !== 'heading' &&
    (isWhole(spans, text) || (reading.words.subjectFirst && isSetApart(spans[0], text)))
  )
    here = bareSpeaker(few.at(-1)?.text ?? '', reading);
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
  reading: Reading,
): string | undefined {
  const { above, names, words } = reading;
  const around = speakerOf(text, span, words, names);
  const found = Object.keys(around).length > 0;
  const said = found || words.subjectFirst ? around : (spokenInside(text.slice(span.start, span.end), words) ?? around);
  const named = said.name === undefined ? undefined : names.full(said.name);
  if (named !== undefined) return named;
  if (said.described !== undefined) return describedIn(text, span, said.described, here, few, { above, names, words });
  if (words.subjectFirst && said.name === undefined)
    return said.word === undefined
      ? (here ?? saidBefore(text, span, names, words))
      : meantBy(said.word, { text, at: span.outer, here }, reading);
  if (said.pronoun) return here ?? pointedTo(text.slice(0, span.outer), names, words) ?? lastNamed(above, names, words);
  if (said.name !== undefined && !said.guess) return undefined;
  return here ?? (found || words.subjectFirst ? undefined : introducer(text, span, names, words));
}

/** Whom the paragraph above a bare quotation says to speak, or who spoke in it; in English else the person with whom that begins. */
function bareSpeaker(before: string, { above, names, words }: Reading): string | undefined {
  const said: Said = speakerAbove(before, words, names);
  const named = names.whole(said.name ?? (words.subjectFirst ? undefined : indirectSpeaker(before, words, names)));
  if (named !== undefined || above.above !== undefined || before === '' || !words.subjectFirst)
    return named ?? above.above;
  if (said.word === undefined) return begun(before, before.length, names, words, isPersons);
  return personSince({ ...above, since: above.since.slice(0, -1) }, names, words, fits(said.word));
}

/** `Eriksen Holt` is `Ann Eriksen Holt`, and `MEC Holt`, with the letters of an office. */
function longerName(name: string, full: string | undefined): string {
  const isLonger = full?.endsWith(` ${name}`) === true && isGivenName(full.split(' ')[0] ?? '');
  return isLonger || LETTERHEAD.test(name) ? (full ?? name) : name;
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
  const [first, last] = [sureName(personIn(before, words, 'first')), sureName(personIn(before, words, 'last'))];
  if (first !== undefined || last !== undefined)
    return first === last ? first : sureName(names.whole(onlyName(before, words)));
  return here ?? (isPlain(description, words) ? lastNamed(above, names, words) : undefined);
}

/** Whether a description names nothing further, as `alcalde de Bédar` does. */
const isPlain = (description: string, words: SpeakerWords): boolean =>
  description.split(' ').filter((word) => /^(?:\p{Lu}|d[eiou]|d[’']|des?r?$|del|von|aus)/u.test(word)).length <=
  (words.beforeNoun === undefined ? 0 : 1);

/** Whom a pronoun means: the subject of the sentence before, who speaks in it, or the one person whom it names. */
function pointedTo(before: string, names: WholeNames, words: SpeakerWords): string | undefined {
  const subject = names.whole(subjectBefore(before, before.length, words, names));
  const sentence = lastSentence(before.trimEnd());
  return (
    sureSubject(subject, words) ??
    names.whole(saidIn(sentence, words, names)) ??
    surePerson(names.whole(onlyName(sentence, words)))
  );
}

/** Where any noun has a capital, a subject is a person only with a given name. */
const sureSubject = (name: string | undefined, words: SpeakerWords): string | undefined =>
  words.beforeNoun === undefined ? name : sureName(name);

/** A name that begins with a given name, where nothing else says that a person is meant. */
const sureName = (name: string | undefined): string | undefined =>
  name !== undefined && isGiven(name.split(' ')[0] ?? '') ? name : undefined;

/** The same; Cyrillic writes only persons with a capital at each word. */
const surePerson = (name: string | undefined): string | undefined =>
  name !== undefined && /^\p{Script=Cyrillic}+\s\p{Script=Cyrillic}+$/u.test(name) ? name : sureName(name);

/** `The geologist NAME praised the town. “...”`: who speaks, or is the only one named, in the sentence before a quotation that stands by itself. */
function introducer(text: string, span: Span, names: WholeNames, words: SpeakerWords): string | undefined {
  const before = text.slice(0, span.outer).trimEnd();
  if (
    !/[.!?:]["”“»]?$/u.test(before) ||
    !/^\s*(?:$|\p{Lu}|["“„«»])/u.test(text.slice(span.outerEnd, span.outerEnd + 4))
  )
    return undefined;
  const told = names.whole(indirectSpeaker(before, words, names));
  if (told !== undefined) return told;
  if (spokenInside(lastSentence(before), words)?.pronoun === true)
    return pointedTo(before.slice(0, -lastSentence(before).length), names, words);
  const name = sureName(onlyName(before, words));
  return name !== undefined && opensSentence(before, name, words) ? name : undefined;
}

/** `NAME said that it was over. “...”`: who speaks in the sentence before a quotation that stands by itself behind it. */
function saidBefore(text: string, span: Span, names: WholeNames, words: SpeakerWords): string | undefined {
  const before = text.slice(0, span.outer).trimEnd();
  const isSentence = /[.!?…]$/u.test(text.slice(span.start, span.end).trimEnd());
  const isAlone =
    isSentence &&
    /[.!?:]$/u.test(before) &&
    /^\s*(?:$|\p{Lu}|["“])/u.test(text.slice(span.outerEnd, span.outerEnd + 4));
  return isAlone ? names.whole(indirectSpeaker(before, words, names)) : undefined;
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
function lastNamed({ since, last }: Above, names: WholeNames, words: SpeakerWords): string | undefined {
  for (const text of since.toReversed()) {
    const name = names.whole(indirectSpeaker(text, words, names));
    if (name !== undefined) return words.beforeNoun === undefined ? name : (sureName(name) ?? last);
  }
  return last;
}

function namesOf(paragraphs: readonly Placed[], words: SpeakerWords, language: string | undefined): WholeNames {
  const read = fullNames(paragraphs, words);
  const named = read.known;
  // A single word is hardly the name of a person whose full name the text does not give; in English papers it may be.
  const isEnglish = /^en\b/iu.test(language ?? 'en');
  const full = (name: string): string | undefined => {
    const initial = INITIAL.exec(name)?.[0] ?? '';
    const whole = initial === '' ? undefined : named(name.slice(initial.length).trim());
    if (whole?.startsWith(initial.slice(0, 1))) return whole;
    if (isSurname(name)) return named(name) ?? named(name.split(' ').at(-1) ?? '') ?? (isEnglish ? name : undefined);
    const [first = '', ...rest] = name.split(' ');
    if (words.subjectFirst) return longerName(name, named(rest.at(-1) ?? ''));
    if (isGiven(first)) return name;
    // "Weder Kerber", "Kerber Vorteile": where nouns have capitals, one of the words is a surname that the text knows.
    const known = words.beforeNoun === undefined ? [name] : [name, rest.at(-1) ?? '', first];
    return known.map((part) => sureName(named(part))).find((full) => full !== undefined) ?? name;
  };
  return {
    ...read,
    full,
    whole: (name) => {
      const whole = name === undefined ? undefined : full(name);
      return whole?.includes(' ') ? whole : undefined;
    },
  };
}

/** `E.Lee`, where the text has the whole name. */
const INITIAL = /^\p{Lu}\.\s?/u;

/** So many paragraphs above a pronoun may name whom it points to. */
const FEW = 3;

/** A paragraph that the page sets as a quotation, without marks around it, and not as a part of a report that quotes. */
function isBlockQuote(paragraphs: readonly Placed[], index: number): boolean {
  const { kind, text = '' } = paragraphs[index] ?? {};
  if (kind !== 'quote' || text.split(' ').length < FEWEST_WORDS || /https?:|@/u.test(text)) return false;
  const isReport = (step: number): boolean => {
    const next = paragraphs[index + step];
    return next?.kind === 'quote' && QUOTES.test(next.text);
  };
  return !isReport(-1) && !isReport(1);
}

const QUOTES = /[“„«"][^“”„«»"]{20,}[”»"]/u;

/** The last sentence of a text, with the one before a few words: `NAME agreed. But: `. */
function lastSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const last = sentences.at(-1) ?? '';
  return last.length < FEW_LETTERS ? sentences.slice(-2).join(' ') : last;
}

const FEW_LETTERS = 16;

/** The person whom the last sentence above a quotation names, where it names one alone: `Here is what NAME wrote:`. */
function onlyName(text: string, words: SpeakerWords): string | undefined {
  const sentence = lastSentence(text);
  const [first, last] = [personIn(sentence, words, 'first'), personIn(sentence, words, 'last')];
  return first === last && first?.includes(' ') ? first : undefined;
}

/** A quotation of several paragraphs is often told by whom only in its last one. */
function speakFrom(quotes: Quote[], from: number, speaker: string): void {
  for (const [index, quote] of quotes.entries())
    if (index >= from && !quote.speaker) quotes[index] = { ...quote, speaker };
}
