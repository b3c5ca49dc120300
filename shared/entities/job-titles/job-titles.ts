import type { JobTitle, Mention } from '../../model/entity.ts';
import { countryOfNationality } from '../gazetteer/gazetteer.ts';
import { afterName } from './after.ts';
import { type Shared, sharedTitle } from './lists.ts';
import { periodAfter } from './period.ts';
import {
  isArticle,
  isField,
  isHead,
  isInfinitive,
  isModifier,
  isNationality,
  type Phrase,
  phraseAt,
} from './phrase.ts';
import { closes, isPerson, mentionEnd, type Text, type Titled } from './text.ts';
import { isPossessive, isWord, type Word, wordsOf } from './tokens.ts';
import { BODIES, COURTESY, HONORIFICS, INNER, INSTITUTIONS, leadsName, MODIFIERS, STOPS } from './words.ts';

/** How far before a name its title may begin, in words. */
const REACH = 26;

/** Whether a word may lie between the beginning of a title and the name that it precedes. */
function mayPrecede(word: Word): boolean {
  if (STOPS.has(word.lower)) return false;
  if (!isWord(word)) return word.text === '(' || word.text === ')' || isPossessive(word);
  return word.capital || isHead(word) || isModifier(word) || INNER.has(word.lower) || BODIES.has(word.lower);
}

/** A comma in `Minister of Agriculture, Forestry and Fisheries`. */
const isBetweenFields = (words: readonly Word[], at: number, end: number): boolean =>
  words[at]?.text === ',' &&
  words[at - 1]?.capital === true &&
  words[at + 1]?.capital === true &&
  words.slice(at + 2, end - 1).some(({ lower }) => lower === 'and');

/** Index of the first word of the stretch before a name in which its title may stand. */
function windowStart(text: Text, name: number, end: number): number {
  let at = end;
  while (at > Math.max(0, name - REACH)) {
    const before = text.words[at - 1];
    if (before === undefined || isPerson(text, before)) break;
    if (!mayPrecede(before) && !isField(text.words, at - 1) && !isBetweenFields(text.words, at - 1, end)) break;
    at -= 1;
    if (before.opens) break;
  }
  return at;
}

function beforeName(text: Text, name: number, end: number): Phrase | undefined {
  const { words } = text;
  const least = windowStart(text, name, end);
  // `Minister of Justice`
  const isOf = isArticle(words[end - 2]) || (words[end - 2]?.lower === 'of' && words[end - 1]?.lower === 'justice');
  const adjacent = isHead(words[end - 1]) && words[end - 1]?.mention === -1 && !isOf;
  for (let head = least; head < end; head += 1) {
    if (!isHead(words[head]) || words[head]?.mention !== -1 || isInfinitive(words, head)) continue;
    const phrase = phraseAt(words, head, least, end, false);
    const reaches = phrase.to === end && (!adjacent || phrase.head === end - 1);
    if (reaches) return phrase;
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
  if (!named || first === undefined || last === undefined || first.start > last.start)
    return possessingBody(text, phrase);
  return { affiliation: body.slice(first.start, last.end).replace(/^the /, '') };
}

/** `The ministry's spokesman`: a body that is not named, but stands there. */
function possessingBody({ words }: Text, { from }: Phrase): Pick<JobTitle, 'affiliation'> {
  const owner = isPossessive(words[from - 1]) ? words[from - 2] : undefined;
  return owner !== undefined && INSTITUTIONS.has(owner.lower) ? { affiliation: owner.text } : {};
}

function titleOf(text: Text, phrase: Phrase, holds?: string): JobTitle | undefined {
  const first = text.words[phrase.from];
  const last = text.words[phrase.to - 1];
  if (first === undefined || last === undefined) return undefined;
  const spelled = text.body.slice(first.start, last.end);
  const title = holds === undefined ? spelled : spelled.replace(/^\S+/u, holds);
  return {
    title,
    ...affiliationOf(text, phrase),
    ...periodAfter(text.body, last.end),
    start: first.start,
    end: last.end,
  };
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

/** How many offices before one name are read. */
const MOST_OFFICES = 4;

/** The title that ends before a word, and those joined to it by "and" and commas: `chair, founder and chief executive X`. */
function joinedBefore(text: Text, first: number, end: number): readonly Phrase[] {
  const { words } = text;
  const direct = beforeName(text, first, end);
  const found = direct === undefined ? [] : [direct];
  let next = direct;
  while (next !== undefined && found.length < MOST_OFFICES) {
    const joint = words[next.owner - 1];
    const joins = joint?.lower === (found.length === 1 ? 'and' : ',') && words[next.owner]?.opens !== true;
    next = joins ? officeBefore(text, next.owner - 1) : undefined;
    if (next !== undefined) found.unshift(next);
  }
  return found;
}

/** The titles directly before a name. */
const titlesBefore = (text: Text, first: number): readonly Phrase[] =>
  text.words[first]?.opens === true ? [] : joinedBefore(text, first, first);

/** The office that ends before a word; "the minister and party leader X" are two people. */
function officeBefore({ words }: Text, end: number): Phrase | undefined {
  const head = end - 1;
  if (!isHead(words[head]) || words[head]?.mention !== -1) return undefined;
  const office = phraseAt(words, head, Math.max(0, head - 6), end, false);
  return isArticle(words[office.owner - 1]) ? undefined : office;
}

/** `Norland's defence minister, X,`: only where something shows that the title is the name's and not another's. */
function apposedBefore(text: Text, first: number, last: number): readonly Phrase[] {
  const { words } = text;
  if (words[first - 1]?.text !== ',' || !closes(words[last + 1])) return [];
  const phrases = joinedBefore(text, first, first - 1);
  const [phrase] = phrases;
  const set = phrase !== undefined && (phrase.owner < phrase.from || isArticle(words[phrase.from - 1]));
  return phrase !== undefined && (set || words[phrase.from]?.opens) ? phrases : [];
}

/** `Minister Mrs NAME`, `Prime Minister Datuk Seri NAME`. */
const isAddress = (word: Word | undefined): boolean =>
  word?.mention === -1 && (COURTESY.has(word.lower) || HONORIFICS.has(word.lower)) && !isHead(word);

function titlesAround(text: Text, first: number, last: number): readonly JobTitle[] {
  let name = first;
  while (!text.words[name]?.opens && isAddress(text.words[name - 1])) name -= 1;
  const direct = titlesBefore(text, name);
  const before = direct.length > 0 ? direct : apposedBefore(text, name, last);
  const after = afterName(text, first, last + 1);
  return [
    insideName(text, first, last),
    ...before.map((phrase) => titleOf(text, phrase)),
    ...after.map(({ phrase, holds }) => titleOf(text, phrase, holds)),
  ].flatMap((title) => title ?? []);
}

/** The title of each of several people who share one in the plural, in the singular. */
function sharedTitles(text: Text, { phrase, singular, people }: Shared): readonly Titled[] {
  const shared = titleOf(text, phrase);
  const noun = text.words[phrase.head];
  if (shared === undefined || noun === undefined) return [];
  const title = text.body.slice(shared.start, noun.start) + singular;
  return people.map(({ mention, place }) => {
    const own = place === undefined ? undefined : text.mentions[place];
    return {
      mention,
      jobTitle: { ...shared, title, ...(own && { affiliation: own.name, affiliationId: own.entityId }) },
    };
  });
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
    const shared = sharedTitle(text, i);
    if (shared !== undefined) found.push(...sharedTitles(text, shared));
    for (const jobTitle of titlesAround(text, i, mentionEnd(text, i) - 1)) found.push({ mention: index, jobTitle });
  }
  return found;
}
