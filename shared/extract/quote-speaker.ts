import { foldPhrase } from './language/fold.ts';
import { languageOf, rulesFor } from './language/language.ts';
import { perLanguage, phrasePattern } from './phrases.ts';

/** Patterns of one language and English for who speaks. */
export type SpeakerWords = {
  readonly verb: RegExp;
  readonly pronoun: RegExp;
  readonly accordingTo: RegExp;
  readonly titles: ReadonlySet<string>;
};

export const speakerWords: (language: string | undefined) => SpeakerWords = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.quotes ?? {});
  const list = (field: 'verbs' | 'pronouns' | 'titles' | 'accordingTo'): string[] =>
    rules.flatMap((part) => part[field] ?? []);
  return {
    verb: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('verbs'))}(?![\\p{L}\\p{M}])`, 'iu'),
    pronoun: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('pronouns'))}(?![\\p{L}\\p{M}])`, 'iu'),
    accordingTo: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('accordingTo'))}(?![\\p{L}\\p{M}])`, 'iu'),
    titles: new Set(list('titles').map(foldPhrase)),
  };
}, languageOf);

const REACH = 160;
const NAME =
  /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?(?:\s(?:(?:de|del|della|di|da|dos|du|la|le|van|von|der|den|bin|al|el|ter|ten)\s)*\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?)*/gu;

/** The speaker that the words around a quotation name, or that a pronoun there points back. */
export function speakerOf(
  text: string,
  span: { readonly outer: number; readonly outerEnd: number },
  words: SpeakerWords,
): { name?: string; pronoun?: boolean } {
  const after = clauseAfter(text.slice(span.outerEnd, span.outerEnd + REACH));
  return (
    spokenBy(after, words) ??
    spokenBefore(clauseBefore(text.slice(Math.max(0, span.outer - REACH), span.outer)), words) ??
    {}
  );
}

const clauseAfter = (text: string): string =>
  /^[\s,—–-]*[^.!?"“«„;:]*(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|Lt|Prof|St)\.[^.!?"“«„;:]*)*/u.exec(text)?.[0] ?? '';
const clauseBefore = (text: string): string =>
  text.split(/(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|Lt|Prof|St))[.!?]["”»]?\s|["”»]\s(?=\p{Lu})/u).at(-1) ?? '';

/** After a quotation: `said NAME`, `NAME said`, `NAME, the harbour master, said`. */
function spokenBy(clause: string, words: SpeakerWords): { name?: string; pronoun?: boolean } | undefined {
  const verb = words.verb.exec(clause);
  if (verb === null) return undefined;
  const before = clause.slice(0, verb.index);
  const after = clause.slice(verb.index + verb[0].length);
  // "NAME, head of the Union, said": the name stands before the first comma.
  const lead = before.replace(/^[\s,—–-]+/u, '').split(',')[0] ?? '';
  const subject = personIn(lead, words, 'last') ?? personIn(before, words, 'last');
  if (subject !== undefined) return { name: subject };
  if (words.pronoun.test(before)) return { pronoun: true };
  // "said" right behind the quotation: its subject follows, before any comma or "that".
  if (!/^[\s,—–-]*$/u.test(before)) return { pronoun: false };
  const following = after.split(/,|\s(?:that|who|in|on|at|during|after|as|to|when|while)\s/u)[0] ?? '';
  const name = personIn(following, words, 'first');
  if (name !== undefined) return { name };
  return words.pronoun.test(following) ? { pronoun: true } : { pronoun: false };
}

/** Before a quotation: `NAME said: “`, `NAME told reporters that “`, `NAME: “`. */
function spokenBefore(clause: string, words: SpeakerWords): { name?: string; pronoun?: boolean } | undefined {
  const verb = words.verb.exec(clause);
  if (verb === null) {
    const told = words.accordingTo.exec(clause);
    const source = told === null ? undefined : personIn(clause.slice(told.index + told[0].length), words, 'first');
    if (source !== undefined) return { name: source };
    const label = /^\s*([^:]{3,60}):\s*$/u.exec(clause)?.[1];
    const name = label === undefined ? undefined : personIn(label, words, 'last');
    return name === undefined ? undefined : { name };
  }
  const subject = clause.slice(0, verb.index);
  const name = personIn(subject.split(',')[0] ?? '', words, 'last') ?? personIn(subject, words, 'last');
  if (name !== undefined) return { name };
  return words.pronoun.test(subject) ? { pronoun: true } : undefined;
}

/** The person with whom the sentence before a quotation begins: `NAME thanked her. “...,” he said.` */
export function subjectBefore(text: string, at: number, words: SpeakerWords): string | undefined {
  const before = text.slice(Math.max(0, at - 2 * REACH), at).trim();
  const sentence = before.split(/(?<=[^\s.]{3}[.!?]["”»]?)\s+(?=\p{Lu})/u).at(-1) ?? '';
  return personIn(sentence.split(/\s+/u).slice(0, 8).join(' '), words, 'first');
}

/** A person's name in a phrase: a run of capitalised words without the titles before it. A single word counts only as a surname might. */
function personIn(phrase: string, words: SpeakerWords, which: 'first' | 'last'): string | undefined {
  const runs = [...phrase.matchAll(NAME)].flatMap((found) => {
    const name = withoutTitles(found[0], words);
    const opens = /^[\s"“«„]*$/u.test(phrase.slice(0, found.index));
    return name === '' ||
      (!name.includes(' ') && opens && found[0] === name && found[0].length < 3) ||
      words.pronoun.test(name)
      ? []
      : [name];
  });
  const full = runs.filter((name) => name.includes(' '));
  // "a Zeta spokesperson" names nobody.
  const single = /^\s*(?:an?|one|another)\s/iu.test(phrase) ? [] : runs;
  const from = full.length > 0 ? full : single.filter((name) => !COMMON.has(name));
  return which === 'first' ? from[0] : from.at(-1);
}

/** Full names in a text by their last word, the first mention of each: a later surname alone is that person. */
export function fullNames(
  paragraphs: readonly { readonly text: string }[],
  words: SpeakerWords,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text } of paragraphs) {
    for (const [run] of text.matchAll(NAME)) {
      if (!run.includes(' ')) continue;
      const name = withoutTitles(run, words);
      const last = name.split(' ').at(-1) ?? '';
      if (name.includes(' ') && name.split(' ').length < 5 && !names.has(last)) names.set(last, name);
    }
  }
  return names;
}

/** Words that begin a sentence with a capital and are no names. */
const COMMON = new Set(
  'The A An In On At But And He She They It We I One Another Some Many Police Officials Reporters Critics Residents Witnesses Experts Still Yet Earlier Later Asked When While As After Before Among Most Others Both'.split(
    ' ',
  ),
);

function withoutTitles(run: string, words: SpeakerWords): string {
  const parts = run.split(' ');
  const title = parts.findLastIndex((part) => words.titles.has(foldPhrase(part.replace(/\.$/u, ''))));
  const name = parts.slice(title + 1);
  while (name.length > 0 && COMMON.has(name[0] ?? '')) name.shift();
  return name
    .join(' ')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .replace(/['’]s$/u, '');
}
