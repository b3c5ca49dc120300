import { personIn } from './speaker-names.ts';
import { isSmallWord, type SpeakerWords } from './speaker-words.ts';
import type { Said } from './subject.ts';

/** Right behind a quotation and its comma any word in small letters with a full name behind it is a verb of speech: `”, quipped NAME`. */
export function invertedSpeaker(clause: string, words: SpeakerWords): Said | undefined {
  const [lead = '', first = ''] = INVERTED.exec(clause) ?? [];
  if (lead === '' || isSmallWord(first, words)) return undefined;
  const after = clause.slice(lead.length);
  if (!words.subjectFirst && words.pronounFirst.test(after)) return { pronoun: true };
  const following = after.split(words.subjectFirst ? ',' : words.leads)[0] ?? '';
  const name = apposed(after, following, words) ?? personIn(following, words, 'first');
  if (name === undefined || following.length >= LONGEST_OFFICE) return undefined;
  if (name.includes(' ')) return { name };
  return words.subjectFirst ? undefined : { name, guess: true };
}

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
