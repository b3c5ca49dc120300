import type { JobTitle, Mention } from '../model/entity.ts';
import { countryOfNationality } from './gazetteer.ts';
import { isArticle, isHead, isNationality, type Phrase, phraseAt } from './job-titles-phrase.ts';
import { isPossessive, isWord, type Word, wordsOf } from './job-titles-tokens.ts';
import { BODIES, HOLDS, INNER, INSTITUTIONS, leadsName, MODIFIERS, STOPS } from './job-titles-words.ts';

/** A title and the mention, by its index, of the person who holds it. */
export type Titled = { readonly mention: number; readonly jobTitle: JobTitle };

type Text = { readonly body: string; readonly words: readonly Word[]; readonly mentions: readonly Mention[] };

/** How far before a name its title may begin, in words. */
const REACH = 26;

const isPerson = (text: Text, word: Word | undefined): boolean =>
  word !== undefined && word.mention >= 0 && text.mentions[word.mention]?.type === 'Person';

/** Whether a word may lie between the beginning of a title and the name that it precedes. */
function mayPrecede(word: Word): boolean {
  if (STOPS.has(word.lower)) return false;
  if (!isWord(word)) return word.text === '(' || word.text === ')' || isPossessive(word);
  return word.capital || isHead(word) || MODIFIERS.has(word.lower) || INNER.has(word.lower) || BODIES.has(word.lower);
}

/** Index of the first word of the stretch before a name in which its title may stand. */
function windowStart(text: Text, name: number, end: number): number {
  let at = end;
  while (at > Math.max(0, name - REACH)) {
    const before = text.words[at - 1];
    if (before === undefined || isPerson(text, before) || !mayPrecede(before)) break;
    at -= 1;
    if (before.opens) break;
  }
  return at;
}

function beforeName(text: Text, name: number, end: number): Phrase | undefined {
  const { words } = text;
  const least = windowStart(text, name, end);
  const adjacent = isHead(words[end - 1]) && words[end - 1]?.mention === -1 && !isArticle(words[end - 2]);
  for (let head = least; head < end; head += 1) {
    if (!isHead(words[head]) || words[head]?.mention !== -1) continue;
    const phrase = phraseAt(words, head, least, end, false);
    const reaches = phrase.to === end && (!adjacent || phrase.head === end - 1);
    if (reaches) return phrase;
  }
  return undefined;
}

/** Marks that close an apposition. */
const closes = (word: Word | undefined): boolean => word === undefined || word.opens || /^[,.;:)—–-]$/u.test(word.text);

function afterName(text: Text, from: number): { phrase: Phrase; holds?: string } | undefined {
  const { words } = text;
  if (!/^[,(—–]$/u.test(words[from]?.text ?? '')) return undefined;
  let at = from + 1;
  if (/^\p{N}+$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
  if (words[at]?.lower === 'who') {
    const verb = words[at + 1]?.lower ?? '';
    const holds = HOLDS.get(verb);
    if (holds !== undefined) return clause(text, at + 1, holds);
    if (verb !== 'is' && verb !== 'was' && verb !== 'serves') return undefined;
    at += words[at + 2]?.lower === 'as' ? 3 : 2;
  }
  const head = firstHead(text, at);
  if (head === undefined) return undefined;
  const phrase = phraseAt(words, head, at, words.length, false);
  const next = words[phrase.to];
  const ends = closes(next) || STOPS.has(next?.lower ?? '') || next?.lower === 'and';
  return ends && phrase.from <= head ? { phrase } : undefined;
}

/** `who heads the agency`: the office that the verb stands for. */
function clause(text: Text, verb: number, holds: string): { phrase: Phrase; holds: string } | undefined {
  let to = verb + 1;
  while (to < verb + 16 && to < text.words.length && !closes(text.words[to]) && !STOPS.has(text.words[to]?.lower ?? ''))
    to += 1;
  return to === verb + 1 ? undefined : { phrase: { owner: verb, from: verb, head: verb, to }, holds };
}

/** The noun of a title that begins at `at`, article and possessors included. */
function firstHead(text: Text, at: number): number | undefined {
  const { words } = text;
  for (let i = at; i < at + 10; i += 1) {
    const word = words[i];
    if (word === undefined || (word.opens && i > at) || isPerson(text, word)) return undefined;
    if (isHead(word) && word.mention === -1 && !isPossessive(words[i + 1])) return i;
    const leads =
      isArticle(word) || isNationality(word) || isPossessive(word) || MODIFIERS.has(word.lower) || word.capital;
    if (!leads && word.lower !== 'and' && !(BODIES.has(word.lower) && !STOPS.has(word.lower))) return undefined;
  }
  return undefined;
}

/** The organisation, else the country or place, that a title belongs to. */
function affiliationOf(text: Text, phrase: Phrase): Pick<JobTitle, 'affiliation' | 'affiliationId'> {
  const { words, mentions, body } = text;
  const inside = [...new Set(words.slice(phrase.owner, phrase.to).map((word) => word.mention))].flatMap(
    (i) => mentions[i] ?? [],
  );
  const found = inside.find((m) => m.type === 'Organization') ?? inside.find((m) => m.type === 'Place');
  if (found !== undefined) return { affiliation: found.name, affiliationId: found.entityId };
  const nationality = words.slice(phrase.owner, phrase.head).find(isNationality);
  const country = nationality === undefined ? undefined : countryOfNationality(nationality.text);
  if (country !== undefined) return { affiliation: country.name, affiliationId: country.id };
  const first = words[phrase.head + 2];
  const last = words[phrase.to - 1];
  const named = words.slice(phrase.head + 2, phrase.to).some((word) => INSTITUTIONS.has(word.lower));
  if (!named || first === undefined || last === undefined || first.start > last.start) return {};
  return { affiliation: body.slice(first.start, last.end).replace(/^the /, '') };
}

function titleOf(text: Text, phrase: Phrase, holds?: string): JobTitle | undefined {
  const first = text.words[phrase.from];
  const last = text.words[phrase.to - 1];
  if (first === undefined || last === undefined) return undefined;
  const spelled = text.body.slice(first.start, last.end);
  const title = holds === undefined ? spelled : spelled.replace(/^\S+/u, holds);
  return { title, ...affiliationOf(text, phrase), start: first.start, end: last.end };
}

/** A title that the tagger took into the name itself: `Commodore Halse`. */
function insideName(text: Text, first: number, last: number): JobTitle | undefined {
  const { words } = text;
  let head = first;
  while (head < last && MODIFIERS.has(words[head]?.lower ?? '') && !isHead(words[head])) head += 1;
  if (head >= last || !leadsName(words[head]?.text ?? '')) return undefined;
  while (head + 1 < last && leadsName(words[head + 1]?.text ?? '')) head += 1;
  return titleOf(text, { owner: first, from: first, head, to: head + 1 });
}

function titlesAround(text: Text, first: number, last: number): readonly JobTitle[] {
  const { words } = text;
  const found: (JobTitle | undefined)[] = [insideName(text, first, last)];
  const direct = words[first]?.opens === true ? undefined : beforeName(text, first, first);
  if (direct !== undefined) found.push(titleOf(text, direct));
  else if (words[first - 1]?.text === ',' && closes(words[last + 1])) {
    const apposed = beforeName(text, first, first - 1);
    if (
      apposed !== undefined &&
      (apposed.owner < apposed.from || isArticle(words[apposed.from - 1]) || words[apposed.from]?.opens)
    )
      found.push(titleOf(text, apposed));
  }
  const after = afterName(text, last + 1);
  if (after !== undefined) {
    found.push(titleOf(text, after.phrase, after.holds));
    const { to } = after.phrase;
    const second = words[to]?.lower === 'and' ? firstHead(text, to + 1) : undefined;
    if (second !== undefined) {
      const phrase = phraseAt(words, second, to + 1, words.length, false);
      if (closes(words[phrase.to])) found.push(titleOf(text, phrase));
    }
  }
  return found.flatMap((title) => title ?? []);
}

/**
 * The titles that a text gives the people it mentions, each as printed, with the organisation or country it names; before the name,
 * after it, or set off by commas. Nothing is taken across the end of a sentence. Mentions come in order and do not overlap.
 */
export function jobTitles(body: string, mentions: readonly Mention[]): readonly Titled[] {
  const words = wordsOf(body, mentions);
  const text: Text = { body, words, mentions };
  const found: Titled[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const index = words[i]?.mention ?? -1;
    if (!isPerson(text, words[i]) || (i > 0 && words[i - 1]?.mention === index)) continue;
    let last = i;
    while (words[last + 1]?.mention === index) last += 1;
    for (const jobTitle of titlesAround(text, i, last)) found.push({ mention: index, jobTitle });
  }
  return found;
}
