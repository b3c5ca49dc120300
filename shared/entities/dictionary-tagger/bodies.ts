import type { LanguageRules } from '../language/rules.ts';
import { OWNER_IN_LETTERS } from '../language/turkic.ts';
import type { Span } from '../tag-spans.ts';
import { isGiven, knownWord } from './lookup.ts';
import { beginsWith, type Token } from './words.ts';

/** How sure a span is that a noun introduces or ends. */
const SHOWN = 0.55;
/** How sure a name in quotes is behind a word that stands before people too. */
const QUOTED = 0.45;

/** How many words the name of a body may have. */
const MOST_WORDS = 9;
const MOST_QUOTED = 5;

const organization = (first: Token, last: Token, confidence = SHOWN): Span => ({
  start: first.start,
  end: last.end,
  type: 'Organization',
  confidence,
});

/** A name in quotes behind a word like "company", or behind a title (`директор «...»`) or a verb of saying. */
function quotedAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const first = words[at + 1];
  if (!/^[«"“„]$/u.test(words[at]?.text ?? '') || first === undefined || !first.capital) return undefined;
  const named = beginsWith(words[at - 1], rules.bodies);
  if (!named && !beginsWith(words[at - 1], rules.titles) && !beginsWith(words[at - 1], rules.sources)) return undefined;
  for (let i = at + 1; i <= at + MOST_QUOTED; i += 1) {
    const word = words[i];
    const closing = words[i + 1];
    if (word === undefined || closing === undefined || word.opens) return undefined;
    if (/^[»"”“]$/u.test(closing.text)) return organization(first, word, named ? SHOWN : QUOTED);
  }
  return undefined;
}

const isForeign = (word: Token | undefined): word is Token =>
  word?.capital === true && !word.opens && /^\p{Script=Latin}/u.test(word.text);

/** A name in Latin letters that a word like "company" introduces in a text in Cyrillic letters. */
function foreignAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const first = words[at];
  const before = words[at - 1];
  if (!isForeign(first) || !/^\p{Script=Cyrillic}/u.test(before?.text ?? '')) return undefined;
  if (!beginsWith(before, rules.bodies)) return undefined;
  let last = first;
  for (let i = at + 1; i < at + MOST_WORDS; i += 1) {
    const word = words[i];
    if (!isForeign(word)) break;
    last = word;
  }
  return organization(first, last);
}

/** A ministry or agency: its first word and what follows, up to the country whose it is. */
function agencyAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const first = words[at];
  if (first === undefined || !beginsWith(first, rules.agencies) || !first.capital) return undefined;
  for (let i = at + 1; i < Math.min(words.length, at + 7); i += 1) {
    const word = words[i];
    if (word === undefined || word.opens || !/^\p{L}/u.test(word.text)) return undefined;
    const place = word.capital ? knownWord(word.text, rules) : undefined;
    if (place?.type === 'Place') return organization(first, word);
    if (word.capital) return undefined;
  }
  return undefined;
}

/** A body whose kind is told by its last word: `İçişleri Bakanlığı`, `Daxili İşlər Nazirliyi`, `Kültür ve Turizm Bakanlığı`. */
function endedAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const first = words[at];
  if (rules.lastWords.length === 0 || first?.capital !== true || OWNER_IN_LETTERS.test(first.text)) return undefined;
  if (first.opens && rules.openers.includes(first.text.toLowerCase())) return undefined;
  const beginsRun = first.opens || words[at - 1]?.capital !== true;
  let found: Token | undefined;
  for (let i = at; i < at + MOST_WORDS; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && word.opens)) break;
    const joins = i === at + 1 && beginsRun && rules.joiners.includes(word.text) && words[i + 1]?.capital === true;
    if (!joins && (!word.capital || rules.titles.includes(word.text.toLowerCase()))) break;
    const ends = beginsWith(word, rules.lastWords);
    if (found !== undefined && !ends) break;
    if (ends) found = word;
  }
  return found === undefined || found === first ? undefined : organization(first, found);
}

const LINKS = new Set('de del do da dos das della dello dei delle di du des la las los e y et za'.split(' '));

/** A body named by its kind and what it is of: `Junta de Andalucía`, `Szpital Wojewódzki`. */
function institutionAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  const first = words[at];
  if (rules.capitalNouns === true || first?.capital !== true || !beginsWith(first, rules.institutions ?? []))
    return undefined;
  let last: Token | undefined;
  for (let i = at + 1; i < at + MOST_WORDS; i += 1) {
    const word = words[i];
    if (word === undefined || word.opens || isGiven(word, rules)) break;
    if (word.capital) last = word;
    else if (!LINKS.has(word.text)) break;
  }
  return last && organization(first, last);
}

/** A body that no list has, shown by the words around it or in it. */
export function bodyAt(words: readonly Token[], at: number, rules: LanguageRules): Span | undefined {
  return (
    quotedAt(words, at, rules) ??
    foreignAt(words, at, rules) ??
    agencyAt(words, at, rules) ??
    endedAt(words, at, rules) ??
    institutionAt(words, at, rules)
  );
}
