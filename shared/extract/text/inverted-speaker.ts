import { isGivenName } from './given-names.ts';
import { isPersons } from './no-persons.ts';
import { personIn } from './speaker-names.ts';
import { isSmallWord, type SpeakerWords } from './speaker-words.ts';
import type { Said } from './subject.ts';

/** Right behind a quotation and its `comma`, which may stand before the mark, any word in small letters with a full name behind it is a verb of speech: `”, quipped NAME`. */
export function invertedSpeaker(clause: string, words: SpeakerWords, comma = ''): Said | undefined {
  const [lead = '', first = ''] = INVERTED.exec(comma + clause) ?? [];
  if (lead === '' || isSmallWord(first, words)) return undefined;
  const after = clause.slice(lead.length - comma.length);
  if (!words.subjectFirst && words.pronounFirst.test(after)) return { pronoun: true };
  const following = after.split(words.subjectFirst ? ',' : words.leads)[0] ?? '';
  const name = apposed(after, following, words) ?? personIn(following, words, 'first');
  if (name === undefined || following.length >= LONGEST_OFFICE) return undefined;
  if (name.includes(' ')) return comma === '' || isVerbAndPerson(first, name, after) ? { name } : undefined;
  return words.subjectFirst ? undefined : { name, guess: true };
}

/** Behind a comma inside the marks, where titles of works end too, the word must have a verb's form, and nothing but an office stand before a person's name. */
function isVerbAndPerson(verb: string, name: string, after: string): boolean {
  if (!/(?:ed|s)$/u.test(verb) || NO_VERB.test(verb) || !isPersons(name)) return false;
  const [lead = '', behind = ''] = after.split(name);
  return (
    !LEADS_ELSEWHERE.test(lead) &&
    (isGivenName(name.split(' ')[0] ?? '') ||
      (lead.trim() === '' && /^,\s(?:an?|the|who|\d{2})(?!\p{L})/u.test(behind)))
  );
}

const NO_VERB = /^(?:is|was|has|does|as|plus|this|his|its|thus|besides|versus|minus|towards|regards)$/u;
const LEADS_ELSEWHERE = /(?<!\p{L})(?:by|in|on|at|to|from|with|about|as|when|while|before|after|into|against|and)\s/u;

const INVERTED = /^\s?[,—–-][\s—–-]*((?:a|au|s-au?)\s\p{L}+(?:[aiu]t|s)|\p{Ll}[\p{L}\p{M}’'-]*)(?=\s)/u;
const LONGEST_OFFICE = 90;

/** `said the mayor of Porto, NAME`: the name behind the comma, where small letters begin what is before it. */
export function apposed(after: string, office: string, words: SpeakerWords): string | undefined {
  const behind = after.slice(office.length);
  const [name = ''] = /^,\s\p{Lu}[^,;.:]{2,60}/u.exec(behind) ?? [];
  const person =
    /^\s*(?:\p{Ll}|\p{Lu}[^,]*['’]s\s\p{Ll})/u.test(office) && name !== ''
      ? personIn(name.slice(2), words, 'first')
      : undefined;
  return person?.includes(' ') && name.slice(2).startsWith(person) ? person : undefined;
}
