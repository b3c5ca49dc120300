import { foldPhrase } from '../language/fold.ts';
import { rulesFor } from '../language/language.ts';
import { matchesIn } from '../matches.ts';
import { mayEndInLabel, readLabels, type Vocabulary, vocabularyOf } from './labels-words.ts';

/** A headline longer than this is no headline; it is left alone, which also bounds the work. */
const LONGEST = 1000;
/** Labels stand in the first or last characters; the longest printed group seen is about 50. */
const LONGEST_GROUP = 64;
/** No outlet prints more groups of labels around one headline. */
const MOST_CUTS = 8;
const OPENING = '([{【（〔';
const CLOSING = ')]}】）〕';
const SEPARATOR = /\s*;\s+|\s+[-‐–—―|/•·:>]+\s+|\s*[|•·│¦]\s*|\s*\/\/\s*|\s*—\s*|\s+\/\s*|:\s+/gu;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;
const DECORATION = /^(?:[\s\p{Extended_Pictographic}*#+►●■|:;,/•·–—-]|\uFE0F|\u200D)+/u;
const DECORATION_END = /(?:[\s\p{Extended_Pictographic}*#+►●■|:;,/•·–—-]|\uFE0F|\u200D)+$/u;

type Cut = { readonly headline: string; readonly labels: readonly string[]; readonly side: 'front' | 'back' };

/**
 * Splits status labels (`Updated / video`, `[Photos]`, `LIVE:`, `UPDATE 2-`) off both ends of a headline, however many there are.
 * `labels` come in reading order, each once. Words that the sentence needs stay ("Live music returns"); a headline that is nothing
 * but labels is left as it is.
 */
export function splitLabels(headline: string, language?: string): { headline: string; labels: string[] } {
  let rest = headline.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (rest.length > LONGEST) return { headline: rest, labels: [] };
  const words = vocabularyOf(rulesFor(language));
  const front: string[] = [];
  let back: string[] = [];
  for (
    let cuts = 0, cut = cutOnce(rest, words);
    cut !== undefined && cuts < MOST_CUTS;
    cuts += 1, cut = cutOnce(rest, words)
  ) {
    rest = cut.headline;
    if (cut.side === 'front') front.push(...cut.labels);
    else back = [...cut.labels, ...back];
  }
  return { headline: rest, labels: [...new Set([...front, ...topicLabels(rest, words), ...back])] };
}

function cutOnce(text: string, words: Vocabulary): Cut | undefined {
  for (const take of [
    bracketsAtEnd,
    afterSeparator,
    afterComma,
    bareAtEnd,
    bracketsAtStart,
    beforeSeparator,
    bareAtStart,
  ]) {
    const cut = take(text, words);
    if (cut !== undefined && isHeadline(cut.headline, words)) return cut;
  }
  return undefined;
}

/** What is left must still say something: a word of three letters that is no label. */
const isHeadline = (text: string, words: Vocabulary): boolean =>
  (text.match(WORD) ?? []).some((word) => word.length > 2) && readLabels(text, words) === undefined;

const trimmed = (text: string): string => text.replace(DECORATION_END, '').trim();
const trimmedStart = (text: string): string => text.replace(DECORATION, '').trim();

function bracketsAtEnd(text: string, words: Vocabulary): Cut | undefined {
  const end = text.replace(/[\s.!]+$/u, '');
  const kind = CLOSING.indexOf(end.at(-1) ?? ' ');
  if (kind < 0) return undefined;
  const open = end.lastIndexOf(OPENING[kind] ?? '(');
  if (open < 1) return undefined;
  const labels = readLabels(end.slice(open + 1, -1), words);
  return labels && { headline: trimmed(text.slice(0, open)), labels, side: 'back' };
}

function bracketsAtStart(text: string, words: Vocabulary): Cut | undefined {
  const start = text.replace(/^[^\p{L}\p{N}([{【（〔"“«„'‘]+/u, '');
  const kind = OPENING.indexOf(start[0] ?? ' ');
  if (kind < 0) return undefined;
  const close = start.indexOf(CLOSING[kind] ?? ')');
  if (close < 0 || close > LONGEST_GROUP) return undefined;
  const labels = readLabels(start.slice(1, close), words);
  return labels && { headline: trimmedStart(start.slice(close + 1)), labels, side: 'front' };
}

/** Labels that may follow a colon at the end; other words after a colon are more often part of the sentence. */
const AFTER_COLON = new Set(['video', 'photo', 'live', 'gallery', 'podcast', 'audio', 'updated']);

function afterSeparator(text: string, words: Vocabulary): Cut | undefined {
  for (const found of matchesIn(text, SEPARATOR)) {
    if (found.index === 0 || text.length - found.index > LONGEST_GROUP) continue;
    const tail = text.slice(found.index + found[0].length);
    const labels = readLabels(tail, words) ?? (found[0].trim() === ':' ? undefined : seriesLabels(tail, words));
    if (labels === undefined) continue;
    if (found[0].trim() === ':' && !labels.every((label) => AFTER_COLON.has(label))) continue;
    return {
      headline: withoutBareLabels(trimmed(text.slice(0, found.index)), words),
      labels: [...bareBefore(text.slice(0, found.index), words), ...labels],
      side: 'back',
    };
  }
  return undefined;
}

/** The name of a running series ends in how it is told: `– UK politics live`, `| Business as it happened`. */
function seriesLabels(tail: string, words: Vocabulary): string[] | undefined {
  const parts = tail.split(' ');
  if (parts.length < 2 || parts.length > LONGEST_SERIES || !/^\p{Lu}/u.test(tail)) return undefined;
  if (parts.some((part) => words.stops.has(foldPhrase(part)))) return undefined;
  for (let from = 1; from < parts.length; from += 1) {
    const labels = readLabels(parts.slice(from).join(' '), words);
    if (labels !== undefined) return labels.every((label) => label === 'live') ? labels : undefined;
  }
  return undefined;
}

/** Words of a series' name and its status. */
const LONGEST_SERIES = 6;

/** `..., in pictures`: after a comma only labels of several words, since lists of things end in one. */
function afterComma(text: string, words: Vocabulary): Cut | undefined {
  const comma = text.lastIndexOf(', ');
  const tail = text.slice(comma + 2);
  if (comma < 1 || tail.length > LONGEST_GROUP || !tail.includes(' ')) return undefined;
  const labels = readLabels(tail, words);
  // "..., photos and video" is the end of a list too.
  return labels?.length === 1 ? { headline: trimmed(text.slice(0, comma)), labels, side: 'back' } : undefined;
}

/** In `Talks begin Updated / video` the first label of the list has no separator before it. */
function bareBefore(text: string, words: Vocabulary): readonly string[] {
  const cut = bareTail(trimmed(text), words, true);
  return cut?.labels ?? [];
}

const withoutBareLabels = (text: string, words: Vocabulary): string => bareTail(text, words, true)?.headline ?? text;

const bareAtEnd = (text: string, words: Vocabulary): Cut | undefined => bareTail(text, words, false);

/** Label words at the very end with nothing between them and the sentence: only where their case sets them apart. */
function bareTail(text: string, words: Vocabulary, inList: boolean): Cut | undefined {
  if (!mayEndInLabel(text, words)) return undefined;
  const found = matchesIn(text, WORD);
  const shouted = isShouted(text);
  for (let count = Math.min(4, found.length - 1); count > 0; count -= 1) {
    const first = found[found.length - count];
    const before = found[found.length - count - 1];
    if (first === undefined || before === undefined || text.length - first.index > LONGEST_GROUP) continue;
    const tail = text.slice(first.index);
    const labels = readLabels(tail, words);
    if (labels === undefined || shouted || /[()[\]{}]/u.test(tail)) continue;
    const afterName =
      (inList || labels.every((label) => AFTER_NAME.has(label))) && isSentence(text.slice(0, first.index));
    if (!isUpper(tail) && !standsOut(first[0], before[0], inList, afterName)) continue;
    const apart = /[)\]}]/u.test(text.slice(before.index, first.index));
    if (isUpper(tail) && isUpper(before[0]) && before[0].length > 1 && !apart) continue;
    return { headline: trimmed(text.slice(0, first.index)).replace(/(?<=\p{L})\.$/u, ''), labels, side: 'back' };
  }
  return undefined;
}

/** A capital after a small letter, where headlines otherwise go on small: `... peace talks Updated`. */
const standsOut = (word: string, before: string, inList: boolean, afterName: boolean): boolean =>
  /^\p{Lu}/u.test(word) && (afterName || (/^\p{Ll}/u.test(before) && (inList || before.length > 3)));

/** Labels that follow even a name where the headline goes on small (`... in Northport Video`). */
const AFTER_NAME = new Set(['updated', 'video', 'photo']);
const VIDEO_SERVICE = /(?:prime|music|google|apple|sony)\s*$/iu;

/** Small also where every other word has a capital. */
const SMALL_ANYWAY =
  /^(?:with|from|into|over|after|amid|than|that|upon|near|under|about|against|between|during|without|within)$/u;

/** Whether words other than particles are written small, so that a capital says something. */
const isSentence = (text: string): boolean =>
  !VIDEO_SERVICE.test(text) &&
  (text.match(WORD) ?? []).some((word) => word.length > 3 && /^\p{Ll}/u.test(word) && !SMALL_ANYWAY.test(word));

const isUpper = (text: string): boolean => text.length > 2 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
const isShouted = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter === letter.toUpperCase()).length > 0.7 * letters.length;
};

/** `LIVE:`, `Video |`, `EXCLUSIVE -`, `UPDATE 2-Oil`, `VIDÉO. Un`. */
const AFTER_LABEL = /\s*[:|•·│¦]\s*|\s+[-–—―/]+\s+|\s*\/\/\s*|\s*\+{2,}\s*|—|(?<=\p{Lu}|\d)-(?=\p{L}|['"‘“])|[.!]\s+/gu;

function beforeSeparator(text: string, words: Vocabulary): Cut | undefined {
  for (const found of matchesIn(text, AFTER_LABEL)) {
    if (found.index > LONGEST_GROUP) return undefined;
    const head = text.slice(0, found.index);
    const labels = found.index === 0 ? undefined : readLabels(head, words);
    if (labels === undefined) continue;
    const separator = found[0].trim();
    if ((separator === '-' && found[0].length === 1) || separator === '.') {
      const isSet =
        separator === '.' && (head.includes(' ') || isSentenceAfter(text.slice(found.index + found[0].length)));
      if (!isUpper(trimmedStart(head)) && !isSet) continue;
    }
    return { headline: trimmedStart(text.slice(found.index + found[0].length)), labels, side: 'front' };
  }
  return undefined;
}

/** `Video. The harbour burns`: a headline of its own follows, not the next of several short sentences (`Live. Laugh. Love.`). */
const isSentenceAfter = (rest: string): boolean => (/^[^.!?]+/u.exec(rest)?.[0].trim().split(' ').length ?? 0) > 2;

function bareAtStart(text: string, words: Vocabulary): Cut | undefined {
  // the label stands in capitals, the headline does not
  if (!/^[^\p{L}]*\p{Lu}(?!\p{Ll})/u.test(text) || isShouted(text)) return undefined;
  const found = matchesIn(text.slice(0, LONGEST_GROUP * 2), WORD);
  for (let count = Math.min(3, found.length - 1); count > 0; count -= 1) {
    const next = found[count];
    if (next === undefined) continue;
    const head = text.slice(0, next.index);
    const labels = isUpper(head.trim()) ? readLabels(head, words) : undefined;
    if (labels === undefined || (isUpper(next[0]) && next[0].length > 1)) continue;
    return { headline: trimmedStart(text.slice(next.index)), labels, side: 'front' };
  }
  return undefined;
}

/** `Harbour strike live: talks resume`: a part of the sentence says how it is told, and stays in it. */
function topicLabels(text: string, words: Vocabulary): readonly string[] {
  const end = text.search(/\s*:\s|\s+[-–—]\s/u);
  const parts = text.slice(0, Math.max(0, end)).split(' ');
  const first = foldPhrase(parts[0] ?? '');
  if (end > LONGEST_TOPIC || words.stops.has(first) || ASKS.test(first)) return [];
  for (const count of [3, 2, 1]) {
    if (parts.length <= count || words.stops.has(foldPhrase(parts.at(-count - 1) ?? ''))) continue;
    const labels = readLabels(parts.slice(-count).join(' '), words);
    if (labels?.every((label) => label === 'live')) return labels;
  }
  return [];
}

/** The words of a topic and of how it is told. */
const LONGEST_TOPIC = 100;
const ASKS = /^(?:how|why|what|when|where|who)$/u;
