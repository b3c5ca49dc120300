import { rulesOf } from '../../entities/language/languages.ts';
import { arabicNameIn } from '../../entities/names/arabic.ts';
import { foldPhrase } from '../language/fold.ts';
import { isTurkic, languageOf, rulesFor } from '../language/language.ts';
import type { LanguageRules } from '../language/rules.ts';
import { perLanguage, phrasePattern, phraseTest } from './phrases.ts';
import { type NameWords, personIn, titleTest } from './speaker-names.ts';

/** Patterns of one language and English for who speaks. */
export type SpeakerWords = NameWords & {
  readonly verb: RegExp;
  /** The same verbs, one after the other. */
  readonly verbs: RegExp;
  readonly pronounFirst: RegExp;
  /** Verbs that speak only right before a quotation: `called it “...”`. */
  readonly calls: RegExp;
  readonly accordingTo: RegExp;
  /** The verb stands behind a quotation whose speaker stands before it. */
  readonly verbLast: boolean;
  readonly silentSubject: boolean;
  /** Where the subject behind a verb ends: a comma, `on`, `that`. */
  readonly leads: RegExp;
  readonly hasArticles: boolean;
  /** A definite description of one person at the start of a phrase. */
  readonly definite: RegExp;
  readonly isBody: (folded: string) => boolean;
};

export const speakerWords: (language: string | undefined) => SpeakerWords = perLanguage((language) => {
  const rules = rulesFor(language).map((part) => part.quotes ?? {});
  const list = (
    field: 'verbs' | 'pronouns' | 'titles' | 'accordingTo' | 'calls' | 'openers' | 'beforeNoun' | 'definite' | 'leads',
  ): string[] => rules.flatMap((part) => part[field] ?? []);
  return {
    verbs: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('verbs'))}(?![\\p{L}\\p{M}])`, 'giu'),
    verb: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('verbs'))}(?![\\p{L}\\p{M}])`, 'iu'),
    pronoun: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('pronouns'))}(?![\\p{L}\\p{M}])`, 'iu'),
    pronounFirst: new RegExp(`^[\\s-]*${phrasePattern(list('pronouns'))}(?![\\p{L}\\p{M}])`, 'iu'),
    calls: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('calls'))}(?=\\s[^.!?;:]{0,100}$)`, 'iu'),
    verbLast: isTurkic(language),
    silentSubject: rules[0]?.silentSubject === true,
    leads: new RegExp(`,|(?<![\\p{L}\\p{M}])${phrasePattern(list('leads'))}(?![\\p{L}\\p{M}])`, 'iu'),
    hasArticles: language === 'en' || (rules[0]?.definite ?? []).length > 0,
    definite: new RegExp(`^\\s*(?:${phrasePattern(list('definite'))}(?:(?<=['’])|\\s))(?=\\p{L})`, 'iu'),
    isBody: bodyTest(rulesFor(language)),
    accordingTo: new RegExp(`(?<![\\p{L}\\p{M}])${phrasePattern(list('accordingTo'))}(?![\\p{L}\\p{M}])`, 'iu'),
    isTitle: titleTest(list('titles').map(foldPhrase)),
    isOffice: language === 'en' ? () => false : officeTest(rulesOf(language).titles.map(foldPhrase)),
    givens: language !== 'en',
    openers: new Set(list('openers').map(capital)),
    beforeNoun: wordsBefore(list('beforeNoun')),
    officeOf: new RegExp(`(?<![\\p{L}])${phrasePattern(list('titles'))}\\s(?:for|of)(?:\\sthe)?\\s$`, 'iu'),
  };
}, languageOf);

/** Tells words of which one of the beginnings is the most. */
const officeTest =
  (beginnings: readonly string[]): ((folded: string) => boolean) =>
  (folded) =>
    beginnings.some((start) => folded.startsWith(start) && folded.length - start.length <= LONGEST_ENDING);
const LONGEST_ENDING = 3;

/** Tells nouns of bodies and of the press, which are not told apart from people by an article. */
const bodyTest = (rules: readonly LanguageRules[]): ((folded: string) => boolean) =>
  phraseTest(
    rules
      .flatMap(({ attributions: { informants = [], press = [] } = {} }) => [...informants, ...press])
      .map(foldPhrase),
  ).test;

/** The words, and perhaps an adjective behind them, at the end of a text. */
const wordsBefore = (phrases: readonly string[]): RegExp | undefined =>
  phrases.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}])${phrasePattern(phrases)}\\s(?:\\p{Ll}[\\p{L}-]*\\s)?$`, 'iu');

const REACH = 160;
/** What the words around a quotation say of its speaker: a name, that they point back to somebody named before, and how they describe him then. */
export type Said = {
  readonly name?: string;
  readonly pronoun?: boolean;
  readonly described?: string;
  /** No verb is known: the name counts only where the text has more of it. */
  readonly guess?: boolean;
};

/** The speaker that the words around a quotation name, or that a pronoun or a description there points back. */
export function speakerOf(
  text: string,
  span: { readonly outer: number; readonly outerEnd: number },
  words: SpeakerWords,
): Said {
  const after = clauseAfter(text.slice(span.outerEnd, span.outerEnd + REACH));
  const before = clauseBefore(text.slice(Math.max(0, span.outer - REACH), span.outer));
  const spoken = spokenBy(after, words);
  if (spoken?.name === undefined && spoken?.pronoun === false && (words.verbLast || /,\s*$/u.test(before))) {
    // "NAME, “...” dedi", "NAME adlı yolcu “...” diye konuştu": the verb alone stands behind.
    const name = personIn(before, words, /,\s*$/u.test(before) ? 'last' : 'first');
    if (name?.includes(' ')) return { name };
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
  const after = clause.slice(verb.index + verb[0].length);
  if (words.pronounFirst.test(after) || words.pronounFirst.test(verb[0])) return { pronoun: true };
  const own = betweenCommas(before, words);
  if (own !== undefined) return { name: own };
  // "NAME, head of the Union, said": the name stands before the first comma.
  const lead = before.replace(/^[\s,—–-]+/u, '').split(',')[0] ?? '';
  const subject = personIn(lead, words, 'last') ?? personIn(before, words, 'last');
  if (subject !== undefined) return { name: subject };
  if (words.pronoun.test(before)) return { pronoun: true };
  // "said" right behind the quotation: its subject follows, before any comma or "that".
  if (!/^[\s,—–-]*$/u.test(before)) return { pronoun: false };
  const following = after.split(words.leads)[0] ?? '';
  const name =
    apposed(after, following, words) ?? personIn(following, words, 'first') ?? behindLead(after, following, words);
  const described = name?.includes(' ') ? undefined : descriptionIn(following, words);
  if (described !== undefined && !/[^a]en$/u.test(verb[0])) return { ...(name && { name }), pronoun: true, described };
  if (name !== undefined) return { name };
  const pointsBack = words.pronoun.test(`${verb[0]} ${following}`) || (words.silentSubject && following.trim() === '');
  return { pronoun: pointsBack };
}

/** `dijo a la radio el alcalde NAME`: a full name further on, before which no small word stands that leads elsewhere. */
function behindLead(after: string, following: string, words: SpeakerWords): string | undefined {
  if (!words.givens || (words.hasArticles && following.trim() !== '')) return undefined;
  const clause = after.split(',')[0] ?? '';
  const name = apposed(after, clause, words) ?? personIn(clause, words, 'first');
  if (!name?.includes(' ')) return undefined;
  const lead =
    clause
      .slice(0, Math.max(0, clause.indexOf(name)))
      .trim()
      .split(/\s+/u)
      .at(-1) ?? '';
  return words.openers.has(capital(lead)) || words.leads.test(lead) ? undefined : name;
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

const capital = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Who speaks inside the marks: `« It is over, explains NAME, head of the harbour. »` */
export function spokenInside(quoted: string, words: SpeakerWords): Said | undefined {
  for (const verb of quoted.matchAll(words.verbs)) {
    if (!/[,–—-]\s$/u.test(quoted.slice(Math.max(0, verb.index - 2), verb.index))) continue;
    const said = spokenBy(quoted.slice(verb.index, verb.index + REACH).split(/[,.;:!?–—]|\s-\s/u)[0] ?? '', words);
    if (said?.name !== undefined || said?.pronoun) return said;
  }
  return undefined;
}

/** Right behind a quotation and its comma any word in small letters with a full name behind it is a verb of speech: `”, quipped NAME`. */
function invertedSpeaker(clause: string, words: SpeakerWords): Said | undefined {
  const [lead = '', first = ''] = INVERTED.exec(clause) ?? [];
  if (lead === '' || NO_VERB.test(first)) return undefined;
  const after = clause.slice(lead.length);
  if (words.givens && words.pronounFirst.test(after)) return { pronoun: true };
  const following = after.split(words.givens ? words.leads : ',')[0] ?? '';
  const name = apposed(after, following, words) ?? personIn(following, words, 'first');
  if (name === undefined || following.length >= LONGEST_OFFICE) return undefined;
  if (name.includes(' ')) return { name };
  return words.givens ? { name, guess: true } : undefined;
}

const INVERTED = /^\s?[,—–-][\s—–-]*((?:a|au|s-au?)\s\p{L}+(?:[aiu]t|s)|\p{Ll}[\p{L}\p{M}’'-]*)(?=\s)/u;
const LONGEST_OFFICE = 90;

/** Words of no verb with which a clause goes on behind a quotation, in many languages. */
const NO_VERB =
  /^(?:the|an?|and|but|or|nor|so|yet|who|whom|whose|which|that|when|where|while|as|if|because|though|although|since|in|on|at|by|from|for|of|to|with|after|before|during|about|like|amid|despite|without|this|these|those|his|her|its|their|our|not|also|even|just|und|aber|oder|dass|der|die|das|dem|den|wer|wie|weil|wenn|als|während|im|am|bei|mit|von|vom|zum|zur|für|aus|nach|vor|auf|et|mais|ou|qui|que|car|dont|où|dans|en|à|au|aux|de|des|du|par|pour|sur|avec|après|avant|selon|lors|le|la|les|un|une|y|pero|quien|quienes|cuando|donde|con|por|para|según|tras|desde|el|los|las|una|ma|che|chi|cui|quando|dove|perché|nel|nella|dal|dalla|del|della|di|da|il|lo|gli|secondo|e|mas|quem|onde|no|na|nos|nas|do|dos|pelo|pela|após|segundo|um|uma|i|ale|że|który|która|które|gdy|gdzie|w|we|z|ze|od|po|za|według|oraz|и|а|но|что|который|которая|которые|как|когда|где|в|во|на|с|со|из|по|за|у|к|о|об|от|для|после|і|й|та|але|що|який|яка|які|як|коли|де|з|із|від|до|про|після|ve|ama|ki|için|ile|və|amma|üçün|ilə|și|dar|că|care|când|unde|în|din|cu|pe|pentru|după|potrivit|maar|dat|toen|waar|met|voor|van|op|te|bij|koji|koja|koje|kada|gde|gdje|sa|iz|prema|nakon)$/iu;

/** `said the mayor of Porto, NAME`: the name behind the comma, where small letters begin what is before it. */
function apposed(after: string, office: string, words: SpeakerWords): string | undefined {
  const behind = after.slice(office.length);
  const [name = ''] = /^,\s\p{Lu}[^,;.:]{2,60}/u.exec(behind) ?? [];
  const person = /^\s*\p{Ll}/u.test(office) && name !== '' ? personIn(name.slice(2), words, 'first') : undefined;
  return person?.includes(' ') && name.slice(2).startsWith(person) ? person : undefined;
}

/** `her neighbour in Northport, NAME, said`. */
function betweenCommas(before: string, words: SpeakerWords): string | undefined {
  const part = APPOSED.exec(before)?.[1];
  const name = part === undefined ? undefined : personIn(part, words, 'last');
  return name?.includes(' ') && part?.endsWith(name) ? name : undefined;
}

/** A name between commas, or before what is said of it between commas: `In Northport, NAME, head of the harbour, `. */
const APPOSED = /(?:^|,\s)(\p{Lu}[^,]{3,60}),(?:\s\p{Ll}[^,]{2,90},)?\s*$/u;

/** Before a quotation: `NAME said: “`, `NAME told reporters that “`, `NAME: “`. */
function spokenBefore(clause: string, words: SpeakerWords): Said | undefined {
  const verb = words.verb.exec(clause) ?? words.calls.exec(clause);
  if (verb === null) {
    const told = words.accordingTo.exec(clause);
    const source = told === null ? undefined : personIn(clause.slice(told.index + told[0].length), words, 'first');
    if (source !== undefined) return { name: source };
    const label = /^\s*([^:]{3,60}):\s*$/u.exec(clause)?.[1];
    const name = label === undefined ? undefined : personIn(label, words, 'last');
    return name === undefined ? undefined : { name };
  }
  const subject = clause.slice(0, verb.index);
  const behind = clause.slice(verb.index + verb[0].length);
  // "Auf die Frage, ob es gehe, sagte NAME: “": behind a comma the verb comes first.
  if (words.givens && /(?:^|,)\s*(?:\p{Lu}\p{Ll}+\s)?$/u.test(subject)) {
    if (words.pronounFirst.test(behind)) return { pronoun: true };
    const inverted = personIn(behind.split(words.leads)[0] ?? '', words, 'first');
    if (inverted !== undefined) return { name: inverted };
  }
  const name =
    betweenCommas(subject, words) ??
    personIn(subject.split(',')[0] ?? '', words, 'last') ??
    personIn(subject, words, 'last');
  // Arabic puts the verb first.
  const own = name ?? arabicNameIn(behind);
  if (own !== undefined) return { name: own };
  return words.pronoun.test(subject) || (words.silentSubject && isEmpty(subject, words))
    ? { pronoun: true }
    : undefined;
}

/** Whether nothing but words that begin sentences stands before a verb: `Asimismo, añadió que`. */
const isEmpty = (subject: string, words: SpeakerWords): boolean =>
  subject.split(/[\s,]+/u).every((word) => word === '' || words.openers.has(capital(word)));

/** Who a sentence without quotation marks says said it: `NAME said that it was over.`, `It was over, said NAME.` */
export function saidIn(sentence: string, words: SpeakerWords): string | undefined {
  if (!words.verb.test(sentence)) return undefined;
  return (words.givens ? spokenInside(sentence, words)?.name : undefined) ?? spokenBefore(sentence, words)?.name;
}

/** The person with whom the sentence before a quotation begins: `NAME thanked her. “...,” he said.` */
export function subjectBefore(text: string, at: number, words: SpeakerWords): string | undefined {
  const before = text.slice(Math.max(0, at - 2 * REACH), at).trim();
  const sentence = before.split(/(?<=[^\s.]{3}[.!?]["”»]?)\s+(?=\p{Lu})/u).at(-1) ?? '';
  return personIn(sentence.split(/\s+/u).slice(0, 8).join(' '), words, 'first');
}
