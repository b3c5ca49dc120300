import { matchesIn } from '../../matches.ts';
import { personIn } from '../../text/speaker-names.ts';
import { type SpeakerWords, speakerWords } from '../../text/speaker-words.ts';
import { NO_NAMES, subjectInOrder } from '../../text/subject.ts';
import type { Context } from '../context.ts';
import { endsInName, isInformant } from '../phrase/kinds.ts';
import { phraseBefore } from '../phrase/phrase.ts';
import { type Phrase, wholePhrase } from '../phrase/words.ts';

/** Between the verb and the place there are no more words than `in a statement`, or the speaker. */
const FEW_WORDS = 5;

/** Who is cited, and by which word. */
export type Told = { readonly verb: string; readonly phrase: Phrase };

/** Who says what is published on a platform, which `found` names: a person of the clause, else the body before its verb. */
export function tellerOn(text: string, found: RegExpExecArray, context: Context): Told | undefined {
  const speaker = speakerWords(context.language);
  const from = sentenceStart(text, found.index);
  const clause = text.slice(from, found.index);
  const verb = speaker.verb.exec(clause);
  if (verb === null) return undefined;
  const [before, after] = [clause.slice(0, verb.index), clause.slice(verb.index + verb[0].length)];
  const subject = speaker.subjectFirst ? subjectInOrder(before, speaker, NO_NAMES) : undefined;
  if (subject?.pronoun === true) return undefined;
  const beyond = /^[^,.;:!?–—("“«„]{0,80}/u.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
  const { name, own, behind } = subject?.pronoun === false ? NOBODY : personAround({ before, after, beyond }, speaker);
  const ownWords = name !== undefined && name === behind ? name.split(' ').length : 0;
  if (after.trim().split(/\s+/u).length > FEW_WORDS + ownWords) return undefined;
  const at = from + verb.index;
  const start = name === own ? from + clause.lastIndexOf(name ?? '', verb.index) : text.indexOf(name ?? '', at);
  const phrase =
    name === undefined ? bodyBefore(text, at, context) : wholePhrase(text, start, start + name.length, 'name');
  return phrase && { verb: verb[0], phrase };
}

function bodyBefore(text: string, to: number, { lexicon }: Context): Phrase | undefined {
  const phrase = phraseBefore(text, to, lexicon);
  return phrase && (isInformant(phrase, lexicon) || endsInName(phrase)) ? phrase : undefined;
}

const sentenceStart = (text: string, at: number): number =>
  Math.max(0, ...matchesIn(text.slice(0, at), /[.!?]["”»]?\s+(?=["“«]?\p{Lu})/gu).map((end) => end.index));

/** What stands before the verb of a clause, between it and the platform, and behind that. */
type Around = { readonly before: string; readonly after: string; readonly beyond: string };

/** The person who says it, and those whom the clause names before the verb and right behind it. */
type Persons = Readonly<Record<'name' | 'own' | 'behind', string | undefined>>;
const NOBODY: Persons = { name: undefined, own: undefined, behind: undefined };

function personAround({ before, after, beyond }: Around, speaker: SpeakerWords): Persons {
  // `..., повідомив у Telegram NAME`: where the verb begins its clause, the subject follows.
  const opens = /[,–—]\s$/u.test(before);
  const own = opens ? undefined : personIn(before.split(/["”»],?\s/u).at(-1) ?? '', speaker, 'last');
  const behind = personIn(after, speaker, 'first');
  const last = opens || before === '' ? personIn(beyond, speaker, 'first') : undefined;
  const all = [own, behind, last].filter((name) => name !== undefined);
  // A single word may be any word.
  return { name: all.find((one) => one.includes(' ')) ?? all[0], own, behind };
}
