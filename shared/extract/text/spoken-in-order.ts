import { matchesIn } from '../matches.ts';
import { apposed, invertedSpeaker } from './inverted-speaker.ts';
import { isPersons } from './no-persons.ts';
import { type Names, personIn } from './speaker-names.ts';
import type { SpeakerWords } from './speaker-words.ts';
import { beginner, firstSubject, isEmployer, REACH, type Said, subjectInOrder } from './subject.ts';

/** In English what follows a closed quotation is a sentence of its own, and the words before count first. */
export function speakerInOrder(
  { before, after }: { readonly before: string; readonly after: string },
  { text, at }: { readonly text: string; readonly at: number },
  words: SpeakerWords,
  names: Names,
): Said {
  const isClosed = /[.!?]["”»]$/u.test(text.slice(at - 2, at)) && /^\s\p{Lu}/u.test(after);
  const told = isClosed ? spokenInOrder(before, words, names, 'near') : undefined;
  if (told?.name !== undefined) return told;
  // `“... over.” NAME said: “We`: who speaks next.
  const leadsOn = isClosed && text[at + after.length] === ':';
  const comma = /,["”»’']$/u.test(text.slice(at - 2, at)) ? ',' : '';
  const spoken = leadsOn ? undefined : spokenBehind(after, comma, words, names);
  const name = spoken?.pronoun === false && /,\s*$/u.test(before) ? personIn(before, words, 'last') : undefined;
  if (name?.includes(' ')) return { name };
  return spoken ?? told ?? spokenInOrder(before, words, names, 'near') ?? {};
}

/** A clause that goes on from what stands before the quotation, or to the next one. */
const JOINED = /^[\s,—–-]*(?:and|but|while|then|after|before)\s/u;

/** After a quotation: `said NAME`, `NAME said`, `NAME, the harbour master, said`. */
function spokenBehind(clause: string, comma: string, words: SpeakerWords, names: Names): Said | undefined {
  if (JOINED.test(clause)) return undefined;
  const quoted = QUOTED_BY.exec(clause);
  const by = quoted === null ? undefined : personIn(clause.slice(quoted[0].length).split(',')[0] ?? '', words, 'first');
  if (by?.includes(' ')) return { name: by };
  const verb = mainVerb(clause, words);
  if (verb === null) return pronounBehind(clause, words) ?? invertedSpeaker(clause, words, comma);
  const before = clause.slice(0, verb.index);
  const after = clause.slice(verb.index + verb[0].length);
  const subject = subjectInOrder(before, words, names);
  if (subject !== undefined) return subject;
  // "said" right behind the quotation: its subject follows, before any comma or "that".
  if (!/^[\s,—–-]*$/u.test(before)) return { pronoun: false };
  const following = after.split(/,|\s(?:that|who|in|on|at|during|after|as|to|when|while)\s/u)[0] ?? '';
  const name = apposed(after, following, words) ?? followingName(following, words);
  if (name !== undefined) return { name };
  const [word] = words.pronoun.exec(following) ?? [];
  return { pronoun: word !== undefined, ...(word && { word }) };
}

/** `the newspaper quotes NAME as saying` */
const QUOTED_BY =
  /^[\s,]*(?:\p{L}[\p{L}’'.-]*\s){1,6}(?:(?:has|have)\s)?(?:quote[sd]?|cite[sd]?)\s(?=[^.!?]*\sas\ssaying)/u;

/** `”, he laughed.`: behind a quotation any verb is one of speech. */
function pronounBehind(clause: string, words: SpeakerWords): Said | undefined {
  const [, word] = PRONOUN_ALONE.exec(clause) ?? [];
  return word !== undefined && words.pronounFirst.test(word) ? { pronoun: true, word } : undefined;
}

const PRONOUN_ALONE = /^[\s,]+(\p{Ll}+)\s\p{Ll}+(?:,|\s*$)/u;

/** `said Harbour Council leader NAME` */
function followingName(following: string, words: SpeakerWords): string | undefined {
  const name = personIn(following, words, 'first');
  if (name === undefined) return undefined;
  const behind = following.slice(following.indexOf(name) + name.length);
  return isEmployer(behind, words) ? personIn(behind, words, 'first') : name;
}

/** The first verb of speech that is none of a clause on somebody: `NAME, who tweeted about it, said`. */
const mainVerb = (clause: string, words: SpeakerWords): RegExpExecArray | null =>
  matchesIn(clause, words.verbs).find(
    ({ index }) => !/(?<!\p{L})(?:who|which|that)\s$/u.test(clause.slice(0, index)),
  ) ?? words.verb.exec(clause);

/** `According to NAME: “`, `NAME: “`, `NAME was firm: “`. */
function introduced(clause: string, words: SpeakerWords, names: Names): Said | undefined {
  const told = words.accordingTo.exec(clause);
  const named = told === null ? undefined : clause.slice(told.index + told[0].length);
  const label = /^\s*([^:]{3,60}):\s*$/u.exec(clause)?.[1];
  const source = named === undefined ? undefined : firstSubject(named, words);
  const own = QUOTE_FROM.exec(clause)?.[1];
  const labelled =
    own !== undefined || label === undefined || told !== null
      ? personIn(own ?? '', words, 'first')
      : labelName(label, words);
  const name = source ?? labelled ?? (told === null ? leadingTo(clause, words, names) : undefined);
  return name === undefined ? undefined : { name };
}

/** Who is the subject of a clause that leads to a quotation by a colon, whatever its verb: `Asked about it, NAME was firm:`, `NAME, a nurse, put it so:`. */
function leadingTo(clause: string, words: SpeakerWords, names: Names): string | undefined {
  if (!/\p{L}:\s*$/u.test(clause)) return undefined;
  const last = clause.split(',').at(-1) ?? '';
  const subject = beginner(WHO_WHO.test(clause) ? clause : last, words, names).name;
  if (subject === undefined || last.includes(`the ${subject} `) || last.trim().split(/\s+/u).length > LONGEST_LEAD)
    return undefined;
  const whole = subject.includes(' ') ? subject : (names.known(subject) ?? '');
  const isSomeone =
    names.isPerson(whole) || (isPersons(whole) && (WHO_WHO.test(clause) || isOfOffice(last, subject, words)));
  return isSomeone ? subject : undefined;
}

/** `council chairman NAME` */
const isOfOffice = (clause: string, name: string, { isTitle }: SpeakerWords): boolean =>
  isTitle(/(\p{Ll}+)\s$/u.exec(clause.slice(0, clause.indexOf(name)))?.[1] ?? '');

/** Words of a clause that leads to a quotation. */
const LONGEST_LEAD = 12;
/** `NAME, the rescue officer who led the team, put it so:` */
const WHO_WHO = /^\s*\p{Lu}[^,]{3,40},\s(?:the|an?)\s[^,]{3,60}\swho\s[^,]+,\s\p{Ll}/u;

/** `Quote from NAME, head of the harbour:` */
const QUOTE_FROM = /^\s*Quotes?\s(?:from|by|of)\s([^,:]+)[^:]*:\s*$/u;

/** `Harbour master NAME:`, `Statement from NAME:`. */
const labelName = (label: string, words: SpeakerWords): string | undefined =>
  firstSubject(label, words, 'last') ?? (/\s(?:from|by)\s/u.test(label) ? personIn(label, words, 'last') : undefined);

/** So many words may stand between a verb whose subject has no name and the quotation. */
const NEAR = 5;
const PASSIVE = /(?<!\p{L})(?:when|if|was|were|is|are|been|being|be)\s(?:\p{L}+ly\s)?$/iu;
/** `was announced on Monday by NAME` */
function agentOf(behind: string, words: SpeakerWords, names: Names): Said {
  const [lead] = BY.exec(behind) ?? [];
  const agent = lead === undefined ? '' : (behind.slice(lead.length).split(/[,;]|\s(?:that|who|on|in|at)\s/u)[0] ?? '');
  const name = personIn(agent, words, 'first');
  return name !== undefined && (names.isPerson(name) || names.known(name)) ? { name } : {};
}

const BY = /^(?:\s(?:on|in|at|to|during|late|early)\s[^,;.]{2,40})?\sby\s/u;
const AND = /(?<!\p{L})and\s(?:(?:\p{L}+ly|also|then)\s)?$/u;
const NOUN = /(?<!\p{L})(?:the|an?|his|her|their|its|these|those|any|such)\s$/iu;
/** `criticised the plan, saying “`: who does the one says the other. */
const SAYING =
  /[,”"]\s(?:saying|adding|noting|warning|telling|stating|explaining|asking|writing|joking|claiming|arguing|insisting|stressing|declaring|admitting)(?:\s[^“"«]{0,30}|,\s?(?:\p{Ll}+,?\s)?)?:?\s*$/iu;

/** In English the verb that stands near a quotation has its subject before it; `he` of a clause is who the clause names before. */
export function spokenInOrder(
  clause: string,
  words: SpeakerWords,
  names: Names,
  which: 'near' | 'first',
): Said | undefined {
  const verbs = matchesIn(clause, words.verbs).filter(
    ({ 0: verb, index }) =>
      (index === 0 || !/^\p{Lu}/u.test(verb)) && !NOUN.test(clause.slice(Math.max(0, index - 8), index)),
  );
  const call = verbs.length === 0 ? words.calls.exec(clause) : null;
  if (call !== null) verbs.push(call);
  if (which === 'near') verbs.reverse();
  let found: Said | undefined;
  for (const { 0: verb, index } of verbs) {
    const before = clause.slice(0, index);
    // `NAME said that it was over and added: “`
    if (AND.test(before.slice(-24))) continue;
    if (PASSIVE.test(before.slice(-24))) return found ?? agentOf(clause.slice(index + verb.length), words, names);
    const subject = subjectInOrder(before, words, names);
    if (subject?.name !== undefined) return subject;
    const between = clause.slice(index + verb.length).trim();
    const isFar = which === 'near' && index > 0 && between.split(/\s+/u).length > NEAR;
    if (subject?.pronoun === false && !isFar) return found ?? {};
    if (subject?.pronoun === false) continue;
    found ??= subject;
    if (found !== undefined && which === 'first') return found;
  }
  const saying = found === undefined ? SAYING.exec(clause) : null;
  const name = saying === null ? undefined : firstSubject(clause.slice(0, saying.index), words, 'first', names);
  return name === undefined || !(names.isPerson(name) || names.known(name))
    ? (found ?? introduced(clause, words, names))
    : { name };
}

/** The person with whom the last of some sentences begins; where a pronoun does, the sentence before that. */
export function beginnerIn(sentences: readonly string[], words: SpeakerWords, names: Names): string | undefined {
  for (const sentence of sentences.slice(-FEW_SENTENCES).toReversed()) {
    const said = words.verb.test(sentence)
      ? spokenInOrder(sentence.slice(0, REACH), words, names, 'first')?.name
      : undefined;
    const begins = beginner(sentence, words, names);
    const name = said?.includes(' ') ? said : begins.name;
    if (name !== undefined && (name === said || isSomebody(name, names))) return name;
    if (begins.pronoun !== true) return undefined;
  }
  return undefined;
}

const isSomebody = (name: string, names: Names): boolean =>
  names.isPerson(name.includes(' ') ? name : (names.known(name) ?? name));

const FEW_SENTENCES = 3;
