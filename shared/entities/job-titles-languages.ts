import type { JobTitle, Mention } from '../model/entity.ts';
import type { LanguageRules } from './dictionary-tagger-languages.ts';
import type { Titled } from './job-titles.ts';
import { isPossessive, isWord, type Word, wordsOf } from './job-titles-tokens.ts';

/** How many words may stand between the noun of a title and the name (`министр иностранных дел Украины`). */
const REACH = 6;

const isTitle = (word: Word, rules: LanguageRules): boolean =>
  rules.titles.some((title) => word.lower === title || (title.length > 2 && word.lower.startsWith(title)));

/** Index of the word that begins the title before a name: the farthest title word that nothing but words of a title parts from it. */
function titleStart(
  words: readonly Word[],
  name: number,
  rules: LanguageRules,
  people: ReadonlySet<number>,
): number | undefined {
  let found: number | undefined;
  for (let at = name - 1; at >= Math.max(0, name - 1 - REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || people.has(word.mention)) break;
    if (!isWord(word) && !isPossessive(word)) break;
    if (word.mention === -1 && isTitle(word, rules)) found = at;
    else if (found !== undefined && !(rules.modifiers ?? []).some((modifier) => word.lower.startsWith(modifier))) break;
    else if (found !== undefined) found = at;
    if (word.opens) break;
  }
  return found;
}

/** Where the noun comes last, as in Turkish, what qualifies it stands before: capitalised words of the office's name. */
function qualified(words: readonly Word[], start: number): number {
  let at = start;
  while (start - at < 3) {
    const before = words[at - 1];
    if (words[at]?.opens === true || before?.mention !== -1 || !before.capital || before.opens) break;
    at -= 1;
  }
  return at;
}

function affiliationOf(
  mentions: readonly Mention[],
  inside: ReadonlySet<number>,
): Pick<JobTitle, 'affiliation' | 'affiliationId'> {
  const found = [...inside].flatMap((index) => mentions[index] ?? []);
  const chosen = found.find((m) => m.type === 'Organization') ?? found.find((m) => m.type === 'Place');
  return chosen === undefined ? {} : { affiliation: chosen.name, affiliationId: chosen.entityId };
}

/** The titles before names in a language of which only the words for offices are known. Nothing is taken across a comma or a sentence's end. */
export function jobTitlesIn(rules: LanguageRules, body: string, mentions: readonly Mention[]): readonly Titled[] {
  const words = wordsOf(body, mentions);
  const people = new Set(mentions.flatMap((mention, index) => (mention.type === 'Person' ? [index] : [])));
  const found: Titled[] = [];
  for (const [i, word] of words.entries()) {
    if (!people.has(word.mention) || words[i - 1]?.mention === word.mention || word.opens) continue;
    const noun = titleStart(words, i, rules, people);
    if (noun === undefined) continue;
    const start = rules.nounLast === true ? qualified(words, noun) : noun;
    const [first, last] = [words[start], words[i - 1]];
    if (first === undefined || last === undefined) continue;
    const owners = words.slice(Math.max(0, start - (rules.nounLast === true ? 3 : 0)), i).filter((w) => w.mention >= 0);
    const affiliation = affiliationOf(mentions, new Set(owners.map((w) => w.mention)));
    const title = body.slice(first.start, last.end);
    found.push({ mention: word.mention, jobTitle: { title, ...affiliation, start: first.start, end: last.end } });
  }
  return found;
}
