import type { DateMention, ParagraphKind } from '../../model/article.ts';
import { citingRules, isTurkic, languageOf, rulesFor } from '../language/language.ts';
import type { BackgroundRules } from '../language/rules.ts';
import { roleOf } from './body-dates.ts';
import { perLanguage, wordsAnywhere, wordsAtStart } from './phrases.ts';
import { speakerWords } from './speaker-words.ts';
import { openingTest } from './word-finder.ts';

/** A paragraph with what background is told by: where it stands, its own dates, the day it is of, and its part of a live page. */
export type ToldParagraph = {
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateMention[];
  readonly today: string;
  readonly update?: number | undefined;
};

/** Words may stand before the date that opens a paragraph: `Back in`, `On the night of`. */
const REACH = 24;
/** Shorter lines without a full stop are credits and the like. */
const SHORTEST = 60;
/** No look back is longer; what follows is a feature about the past. */
const MOST = 8;

const patterns = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.background ?? {});
  const list = (field: keyof BackgroundRules): string[] => rules.flatMap((part) => part[field] ?? []);
  const openers = [...list('openers'), ...list('recall'), ...list('retold')];
  return {
    opens: openingTest(openers),
    opener: wordsAtStart(openers),
    note: wordsAtStart(rulesFor(language).flatMap((part) => part.updates?.note ?? [])),
    recall: wordsAtStart(list('recall')),
    dated: wordsAtStart(list('dated')),
    goesOn: wordsAtStart(list('goesOn')),
    retold: wordsAtStart(list('retold')),
    reports: wordsAnywhere(
      citingRules(language).flatMap((part) => part.repeats ?? []),
      'iu',
    ),
    past: wordsAnywhere(list('past'), 'iu'),
    cites: wordsAtStart(
      citingRules(language).flatMap((part) =>
        (part.cues ?? []).flatMap((cue) => (cue.source === 'after' ? cue.words : [])),
      ),
    ),
    verbLast: isTurkic(language),
    today: wordsAnywhere(list('today'), 'iu'),
    present: wordsAnywhere([...list('today'), ...list('present')], 'iu'),
  };
}, languageOf);

/** What of a paragraph looks back: nothing, the paragraph alone, those too that go on from it, or all after it until the text comes back. */
type Look = 'none' | 'alone' | 'linked' | 'all';

/**
 * Which paragraphs tell what happened before. A paragraph does that opens with such words ("To recall", "Earlier,") or with a date of the past;
 * "Earlier on Monday" in an article of that Monday, or of the day after, is the event itself. What follows a look back belongs to it until the
 * text comes back to the event: a heading, a time mark, a quotation, a date of these days, or a word of the present.
 */
export function backgroundOf(paragraphs: readonly ToldParagraph[], language: string | undefined): boolean[] {
  let look: Look = 'none';
  let count = 0;
  return paragraphs.map((paragraph, index) => {
    const before = paragraphs[index - 1];
    const begins = before?.update === paragraph.update;
    if (patterns(language).note.test(paragraph.text)) {
      look = 'none';
      return false;
    }
    const own = lookOf(paragraph, language, index > 0 && begins);
    if (own !== 'none') {
      look = own === 'alone' && begins && look === 'all' ? 'all' : own;
      count = 0;
      return true;
    }
    count += 1;
    const goesOn =
      begins && count < MOST && look !== 'none' && look !== 'alone' && continues(paragraph, look, language);
    if (paragraph.kind !== 'caption' && !goesOn) look = 'none';
    return goesOn && paragraph.kind !== 'caption';
  });
}

function lookOf(
  { kind, text, start, dates, today: day }: ToldParagraph,
  language: string | undefined,
  inside: boolean,
): Look {
  if (kind !== 'paragraph') return 'none';
  const { opens, opener, recall, retold, dated, today } = patterns(language);
  const bare = text.replace(/^[\s"“«„([*•–—-]+/u, '');
  const offset = start + text.length - bare.length;
  const opening = opens(bare) ? (opener.exec(bare)?.[0].length ?? 0) : 0;
  const near = dates.find((date) => date.start <= offset + Math.max(REACH, opening + REACH));
  if (opening > 0) {
    const isRecalled = (recall.test(bare) || retold.test(bare)) && near !== undefined && near.date < day;
    if ((near?.role === 'event' && !isRecalled) || today.test(bare.slice(opening, opening + REACH))) return 'none';
    return recall.test(bare) ? 'all' : near?.role === 'background' ? 'linked' : 'alone';
  }
  const old = dates.find(({ role }) => role === 'background');
  if (old !== undefined && dated.test(bare) && !dates.some(({ role }) => role === 'event')) return 'linked';
  if (opensWithOld(bare, offset, near)) return 'linked';
  if (!inside) return 'none';
  return tellsOfPast({ text, start, dates }, language) || goesBack({ text, start, dates }, language)
    ? 'linked'
    : 'none';
}

/** Whether a text opens with a date of the past. */
const opensWithOld = (text: string, start: number, near: DateMention | undefined): boolean =>
  near !== undefined &&
  near.role === 'background' &&
  near.start <= start + REACH &&
  isLead(text.slice(0, near.start - start));

const FIRST_SENTENCE = /^\p{Lu}[^.!?"“«„]{20,160}[.!?]\s+(?=[\p{Lu}\d])/u;

/** What goes on now holds not always, and neither does what the writer says to his readers: `Crews are clearing the road.`, `Let me tell you.` */
const OF_NOW =
  /(?<!\p{L})(?:is|are)\s(?:\p{L}+\s)?\p{L}+ing(?!\p{L})|\p{L}yor(?:lar)?(?!\p{L})|(?<!\p{L})(?:will|now|still|let|i|me|we|you|your|our|ich|wir|yo|nosotros|я|мы|ми)(?!\p{L})/iu;

/** `Slides are common here. In 2023, one shut the road.`: what holds always, without a verb of the past or of speech, and then what happened before. */
function goesBack(
  { text, start, dates }: Pick<ToldParagraph, 'text' | 'start' | 'dates'>,
  language: string | undefined,
): boolean {
  const [first] = dates;
  if (first === undefined || dates.some(({ role }) => role !== 'background')) return false;
  const [general] = FIRST_SENTENCE.exec(text) ?? [];
  if (general === undefined || text.includes('?')) return false;
  const [rest, from] = [text.slice(general.length), start + general.length];
  if (first.start < from) return false;
  const { verb, accordingTo } = speakerWords(language);
  const { past, today } = patterns(language);
  if ([past, today, verb, accordingTo, OF_NOW].some((words) => words.test(general))) return false;
  const isSince = SINCE.test(rest.slice(0, first.start - from));
  return (!isSince && opensWithOld(rest, from, first)) || tellsOfPast({ text: rest, start: from, dates }, language);
}

/** A paragraph that tells of one thing in the past is no longer. */
const LONGEST_TOLD = 320;
/** What says that something goes on from then, or that the date belongs to a thing: `an August 2025 report`. */
const SINCE =
  /(?<![\p{L}])(?:since|until|till|by|from|for|as of|of|an?|the|с|до|от|з|від|seit|bis|vom|von|depuis|jusqu['’]en|du|desde|hasta|del|od|do)\s$/iu;

/** `In the summer of 2023`. */
const PART_OF =
  /(?:summer|spring|autumn|winter|fall|end|start|beginning|middle|months?|weeks?|days?|half|quarter|verano|primavera|otoño|invierno)\s(?:of|de|del)\s$/iu;

/** `It had not happened since 2015` tells of then. */
const NOT = /(?<![\p{L}])(?:not|no|never|n['’]\p{L}+|ne|не|nicht|nie|nessun\p{L}*|não|nunca|jamais)(?![\p{L}])/iu;

const IN_FIRST_CLAUSE = /^[\p{Lu}][^,;:—–("“«„]*(?:,\s(?:\p{Ll}{1,4}(?:\s\p{Ll}+){0,4}\s)?)?$/u;
const CLOSES_SENTENCE = /^[^.,;:!?—–"“«„]{0,80}[.!?](?:\s|$)/u;

/** Whether the clause that a date closes stands by itself: `The worst fire yet, of 900 hectares, broke out in`, and not `..., who was elected in`. */
const isMainClause = (before: string): boolean =>
  before.length < LONGEST_LEAD && /^\p{Lu}(?:[^("“«„.!?]|\.\d)*$/u.test(before) && !DEPENDENT.test(before);

const LONGEST_LEAD = 160;

/** The last comma opens a clause on something in the sentence, or one that two verbs share. */
const DEPENDENT =
  /[,—–]\s(?:(?:an?|in|on|of|from|by|for|at|with|to|sein\p{L}*|dans|à|en|de|par|a|con|da|per|por|w|na|z|в|на|у|з|із|od|u)\s)?(?:who\p{L}*|which|that|when|where|what|why|how|and|but|or|as|though|\p{L}+(?:ed|ing)\s(?:in|on|since)|built|held|founded|der|die|das|den|dem|deren|dessen|und|als|wo|qui|que|dont|où|et|lorsque|quien|cuando|donde|y|che|cui|quando|dove|e|onde|który\p{L}*|gdzie|gdy|i|котор\p{L}*|где|когда|что|и|а|як\p{L}*|де|коли|що|та|й|koj\p{L}*|gde|kad\p{L}*|care|când|unde|și)(?![\p{L}])[^,;:—–]*$/iu;

/** `The bridge was rebuilt in 2019.`: the first clause has a verb of the past and an old date, and nothing in the paragraph is of these days. */
function tellsOfPast(
  { text, start, dates }: Pick<ToldParagraph, 'text' | 'start' | 'dates'>,
  language: string | undefined,
): boolean {
  const [first] = dates;
  if (first === undefined || text.length > LONGEST_TOLD || dates.some(({ role }) => role !== 'background'))
    return false;
  const before = text.slice(0, first.start - start);
  const { past, present, reports, verbLast, cites } = patterns(language);
  const rest = text.slice(first.end - start);
  if (!IN_FIRST_CLAUSE.test(before) && !(CLOSES_SENTENCE.test(rest) && isMainClause(before) && !cites.test(text)))
    return false;
  if (/[.!?]\s/u.test(before) && first.date.includes('W')) return false;
  if (SINCE.test(before) && !NOT.test(before) && !PART_OF.test(before)) return false;
  // A date set off by commas stands before its verb.
  const clause =
    before + first.text + ((before.includes(',') ? /^[^.,;:]*(?:,[^.,;:]*)?/u : /^[^.,;:]*/u).exec(rest)?.[0] ?? '');
  // What was reported last week is the week's news yet.
  if (!past.test(clause) || present.test(text) || (first.date.includes('W') && reports.test(clause))) return false;
  // "He said that it was built in 2019" is what he said now.
  const said = speakerWords(language).verb.exec(clause);
  return said === null || (!verbLast && !past.test(clause.slice(said.index + said[0].length)));
}

/** Whether a paragraph goes on from a look back. After a mere date it must say so itself: by what it points to, or by another date of the past. */
function continues({ kind, text, dates, today }: ToldParagraph, look: Look, language: string | undefined): boolean {
  if (kind !== 'paragraph' && kind !== 'list-item') return kind === 'caption';
  const { goesOn, present } = patterns(language);
  const isOld = ({ date }: DateMention): boolean => roleOf(date, today) === 'background';
  const old = dates.some(isOld);
  if (text.length < SHORTEST && !/[.!?…]["”»)]*$/u.test(text)) return false;
  if (dates.some((date) => !isOld(date)) || present.test(text) || (!old && opensWithSpeech(text, language)))
    return false;
  if (/^["“«„]/u.test(text) && !old) return false;
  return look === 'all' || old || goesOn.test(text);
}

/** The first that happens is that someone speaks: the text is back at the news. */
function opensWithSpeech(text: string, language: string | undefined): boolean {
  const first = patterns(language).past.exec(text);
  const said = speakerWords(language).verb.exec(text);
  return first !== null && said !== null && said.index <= first.index;
}

/** Nothing but short words before the date: the paragraph opens with it. */
const isLead = (text: string): boolean => text.trim().split(/\s+/u).length <= 2 && !/[.,;:]/u.test(text);
