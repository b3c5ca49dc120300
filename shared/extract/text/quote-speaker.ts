import { arabicNameIn } from '../../entities/names/arabic.ts';
import { foldPhrase } from '../language/fold.ts';
import { matchesIn } from '../matches.ts';
import { isGiven } from './given-names.ts';
import { apposed, invertedSpeaker } from './inverted-speaker.ts';
import { type Names, namesIn, personIn } from './speaker-names.ts';
import { capital, isSmallWord, type SpeakerWords } from './speaker-words.ts';
import { beginnerIn, speakerInOrder, spokenInOrder } from './spoken-in-order.ts';
import { betweenCommas, NO_NAMES, REACH, type Said } from './subject.ts';

/** The speaker that the words around a quotation name, or that a pronoun or a description there points back; `names` are those of the text. */
export function speakerOf(
  text: string,
  span: { readonly outer: number; readonly outerEnd: number },
  words: SpeakerWords,
  names: Names = NO_NAMES,
): Said {
  const after = clauseAfter(text.slice(span.outerEnd, span.outerEnd + REACH));
  const before = clauseBefore(text.slice(Math.max(0, span.outer - REACH), span.outer));
  if (words.subjectFirst) return speakerInOrder({ before, after }, { text, at: span.outerEnd }, words, names);
  const spoken = spokenBy(after, words);
  if (spoken?.name === undefined && spoken?.pronoun === false && (words.verbLast || /,\s*$/u.test(before))) {
    // "NAME, “...” dedi", "NAME adlı yolcu “...” diye konuştu": the verb alone stands behind.
    const name = personIn(before, words, /,\s*$/u.test(before) ? 'last' : 'first');
    if (name?.includes(' ') || before.trim() === `${name},`) return { ...(name && { name }) };
  }
  return spoken ?? spokenBefore(before, words) ?? {};
}

/** Short forms whose full stop ends no sentence. */
const SHORT =
  '(?<![\\p{L}])(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Rep|Gov|Lt|Prof|St|Sgt|Cpl|Capt|Maj|Cmdr|Det|Insp|Supt|Engr|Hon|Rev|Adm|Brig|Amb|Pvt|Cst|bryg|kpt|płk|ppłk|mjr|asp|sierż|kom|nadkom|podinsp|mł|st|gen|dr|prof|ks|abp|bp|inż|mgr|Sr|Sra|Dra|Lic|Ing|Gral|Cnel|Cel|Dott|Cap|Mme|Mlle|dhr|mevr|\\p{Lu})';
/** A name in quotation marks does not end the clause: `рассказала «Новому дню» NAME`. */
const CLAUSE_AFTER = new RegExp(
  `^[\\s,—–-]*[^.!?"“«„;:]*(?:(?:(?<=${SHORT})\\.|(?<=\\p{Ll}\\s)«\\p{Lu}[^«».!?]{2,40}»)[^.!?"“«„;:]*)*`,
  'u',
);
const SENTENCE_BEFORE = new RegExp(`(?<!${SHORT})[.!?]["”»]?\\s|["”»]\\s(?=\\p{Lu})`, 'u');

const clauseAfter = (text: string): string => CLAUSE_AFTER.exec(text)?.[0] ?? '';
const clauseBefore = (text: string): string => text.split(SENTENCE_BEFORE).at(-1) ?? '';

/** After a quotation: `said NAME`, `NAME said`, `NAME, the harbour master, said`. */
function spokenBy(clause: string, words: SpeakerWords): Said | undefined {
  const verb = words.verb.exec(clause);
  if (verb === null) return invertedSpeaker(clause, words);
  const before = clause.slice(0, verb.index);
  const after = clause.slice(verb.index + verb[0].length).replace(ASIDE, ' ');
  if (words.pronounFirst.test(after) || words.pronounFirst.test(verb[0])) return { pronoun: true };
  const own = betweenCommas(before, words);
  if (own !== undefined) return { name: own };
  // "NAME, head of the Union, said": the name stands before the first comma.
  const lead = before.replace(/^[\s,—–-]+/u, '').split(',')[0] ?? '';
  const subject = personIn(lead, words, 'last') ?? personIn(before, words, 'last');
  if (subject !== undefined) return { name: subject };
  if (words.pronoun.test(before)) return { pronoun: true };
  // "said" right behind the quotation: its subject follows, before any comma or "that".
  if (!NOTHING_BUT_SO.test(before)) return { pronoun: false };
  const following = after.split(words.leads)[0] ?? '';
  const name =
    apposed(after, following, words) ?? personIn(following, words, 'first') ?? behindLead(after, following, words);
  const described = name?.includes(' ') ? undefined : descriptionIn(following, words);
  if (described !== undefined && !/[^a]en$/u.test(verb[0])) return { ...(name && { name }), pronoun: true, described };
  if (name !== undefined) return { name };
  const pointsBack = words.pronoun.test(`${verb[0]} ${following}`) || (words.silentSubject && following.trim() === '');
  return { pronoun: pointsBack };
}

/** Nothing stands before the verb of speech but signs, or `so`: `— так оценил NAME`. */
const NOTHING_BUT_SO = /^[\s,—–-]*(?:(?:(?:именно |ось )?так|отак|tak|tako|así|assim|ainsi|così|so)\s)?$/iu;

/** `noted, opening the meeting, NAME`: what somebody does meanwhile. */
const ASIDE = /^,\s\p{Ll}[^,]{3,60},\s(?=\p{Ll}|\p{Lu})/u;

/** `dijo a la radio el alcalde NAME`: a full name further on, before which no small word stands that leads elsewhere. */
function behindLead(after: string, following: string, words: SpeakerWords): string | undefined {
  if (words.hasArticles && following.trim() !== '' && !words.definite.test(following)) return undefined;
  const clause = after.split(',')[0] ?? '';
  const name = apposed(after, clause, words) ?? personIn(clause, words, 'first');
  if (!name?.includes(' ')) return undefined;
  const lead =
    clause
      .slice(0, Math.max(0, clause.indexOf(name)))
      .trim()
      .split(/\s+/u)
      .at(-1) ?? '';
  return isSmallWord(lead, words) ? undefined : name;
}

/** `der junge Anwalt der Familie`: the words up to the next small word, in which a phrase that names nobody describes one person. */
function descriptionIn(phrase: string, words: SpeakerWords): string | undefined {
  const article = words.hasArticles ? words.definite.exec(phrase)?.[0] : '';
  if (article === undefined) return undefined;
  const parts = phrase.slice(article.length).trim().split(/\s+/u);
  const end = parts.findIndex((word) => words.openers.has(capital(word)));
  const nouns = parts.slice(0, Math.min(end < 0 ? parts.length : end, LONGEST_DESCRIPTION)).map(foldPhrase);
  const isTitle = (noun: string): boolean => words.isTitle(noun) || words.isOffice(noun);
  if (words.hasArticles ? nouns.some((noun) => words.isBody(noun) && !isTitle(noun)) : !isTitle(nouns[0] ?? ''))
    return undefined;
  return parts.slice(0, nouns.length + 1).join(' ');
}

/** Words of a description. */
const LONGEST_DESCRIPTION = 3;

/** Who speaks inside the marks: `« It is over, explains NAME, head of the harbour. »` */
export function spokenInside(quoted: string, words: SpeakerWords): Said | undefined {
  for (const verb of matchesIn(quoted, words.verbsApart)) {
    const said = spokenBy(quoted.slice(verb.index, verb.index + REACH).split(/[,.;:!?–—]|\s-\s/u)[0] ?? '', words);
    if (said?.name !== undefined || said?.pronoun) return said;
  }
  return undefined;
}

/** Before a quotation: `NAME said: “`, `NAME told reporters that “`, `NAME: “`. */
function spokenBefore(clause: string, words: SpeakerWords): Said | undefined {
  const verb = words.verb.exec(clause) ?? words.calls.exec(clause);
  if (verb === null) {
    const told = words.accordingTo.exec(clause);
    const source = told === null ? undefined : personIn(clause.slice(told.index + told[0].length), words, 'first');
    if (source !== undefined) return { name: source };
    const label = /^\s*([^:]{3,60}):\s*$/u.exec(clause)?.[1];
    const name = label === undefined ? soleName(clause, words) : personIn(label, words, 'last');
    return name === undefined ? undefined : { name };
  }
  const subject = clause.slice(0, verb.index);
  const behind = clause.slice(verb.index + verb[0].length);
  // "Auf die Frage, ob es gehe, sagte NAME: “": behind a comma the verb comes first.
  if (/,\s*$/u.test(subject) || isEmpty(subject, words)) {
    if (words.pronounFirst.test(behind)) return { pronoun: true };
    const inverted = personIn(behind.split(words.leads)[0] ?? '', words, 'first');
    if (inverted !== undefined) return { name: inverted };
  }
  const [lead = ''] = subject.split(',');
  const first = personIn(lead, words, 'last');
  const last = first?.includes(' ') ? undefined : personIn(subject, words, 'last');
  // "Виступаючи з трибуни, міністр NAME": a word that begins the sentence is no surname where a full name follows.
  const opens = last?.includes(' ') === true && first !== undefined && !lead.endsWith(first);
  const name = betweenCommas(subject, words) ?? (opens ? last : (first ?? last));
  // Arabic puts the verb first.
  const own = name ?? arabicNameIn(behind);
  if (own?.includes(' ')) return { name: own };
  // "In einer Erklärung sagte der Anwalt: “"
  const described = words.hasArticles ? descriptionIn(behind, words) : undefined;
  if (described !== undefined) return { ...(own && { name: own }), pronoun: true, described };
  if (own !== undefined) return { name: own };
  return words.pronoun.test(subject) || (words.silentSubject && isEmpty(subject, words))
    ? { pronoun: true }
    : undefined;
}

/** `Mühendis NAME şu uyarıyı yaptı: “`: the one person whom a clause names that leads to a quotation by a colon. */
function soleName(clause: string, words: SpeakerWords): string | undefined {
  if (!/:\s*$/u.test(clause)) return undefined;
  const [found, other] = namesIn(clause, words).filter(({ name }) => name.includes(' ') && !IN_CASE.test(name));
  if (found === undefined || other !== undefined) return undefined;
  const { name, start, end } = found;
  const lead = clause.slice(0, start).trim().split(/\s+/u).at(-1) ?? '';
  if (isSmallWord(lead, words) && !/^\s*:/u.test(clause.slice(end))) return undefined;
  return isGiven(name.split(' ')[0] ?? '') || name.length < end - start ? name : undefined;
}

/** A Turkic ending behind an apostrophe: to whom somebody speaks. */
const IN_CASE = /['’]\p{Ll}{1,5}$/u;

/** Whether nothing but words that begin sentences stands before a verb: `Asimismo, añadió que`. */
const isEmpty = (subject: string, words: SpeakerWords): boolean =>
  subject.split(/[\s,]+/u).every((word) => word === '' || words.openers.has(capital(word)));

/** Who a sentence without quotation marks says said it: `NAME said that it was over.`, `It was over, said NAME.` */
export function saidIn(sentence: string, words: SpeakerWords, names: Names): string | undefined {
  if (!words.verb.test(sentence)) return undefined;
  if (words.subjectFirst) return spokenInOrder(sentence, words, names, 'first')?.name;
  return spokenInside(sentence, words)?.name ?? spokenBefore(sentence, words)?.name;
}

/** Who speaks in the last sentence of a paragraph above a bare quotation: `Here is what NAME said:`, `NAME said that it was over.` */
export const speakerAbove = (text: string, words: SpeakerWords, names: Names): Said =>
  words.subjectFirst
    ? (spokenInOrder(clauseBefore(`${text} `.slice(-2 * REACH)), words, names, 'first') ?? {})
    : speakerOf(`${text} `, { outer: text.length + 1, outerEnd: text.length + 1 }, words);

/** The person with whom the sentence before a quotation begins: `NAME thanked her. “...,” he said.` */
export function subjectBefore(text: string, at: number, words: SpeakerWords, names: Names): string | undefined {
  const before = text.slice(Math.max(0, at - 2 * REACH), at).trim();
  const sentences = before.split(/(?<=[^\s.]{3}[.!?]["”»]?)\s+(?=\p{Lu})/u);
  if (words.subjectFirst) return beginnerIn(sentences, words, names);
  return personIn((sentences.at(-1) ?? '').split(/\s+/u).slice(0, 8).join(' '), words, 'first');
}
