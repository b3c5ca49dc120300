/** The words for what a headline's status label says; every printed label becomes one of these. */
export const LABELS = [
  'updated',
  'live',
  'breaking',
  'developing',
  'exclusive',
  'correction',
  'video',
  'photo',
  'gallery',
  'audio',
  'podcast',
  'infographic',
  'opinion',
  'analysis',
  'interview',
  'explainer',
  'review',
  'obituary',
  'fact-check',
  'sponsored',
] as const;
export type Label = (typeof LABELS)[number];

/** Which words of a credit line say whose work it credits. All lower case, as printed. */
export type BylineRules = {
  /** Before the author's name: `by`, `text:`. A colon after it is optional. */
  readonly author: readonly string[];
  /** Before names that are authors only where no other byline stands: `reporting by`. */
  readonly reporter: readonly string[];
  /** Before names that are never authors: editing, photographs, additional reporting. */
  readonly credit: readonly string[];
  readonly picture: readonly string[];
  readonly and: readonly string[];
  /** Words after a name that open its place, outlet or time: `in`, `for`. */
  readonly after: readonly string[];
  /** Words that begin what else stands in the line: `updated`, `follow`. */
  readonly stamp: readonly string[];
  /** What a name does at the end of a line of its own: `reported from`. */
  readonly signed: readonly string[];
  /** Words that make a comma-separated part a role, a desk or an outlet rather than a name. */
  readonly role: readonly string[];
  /** Words of a credit that names no person: `staff`, `agencies`. */
  readonly desk: readonly string[];
};

export type UpdateRules = {
  /** Words that open a block's time mark: `update`, `posted at`. */
  readonly mark: readonly string[];
  /** Of these, the ones that open a block without a time too: `update`. */
  readonly alone: readonly string[];
  /** Words that tell when the whole text last changed, and open no block: `last updated`. */
  readonly changed: readonly string[];
  /** Words that head the text as it stood before the updates: `original story`. */
  readonly original: readonly string[];
  /** Words between the opening word and the time: `at`. */
  readonly at: readonly string[];
  /** Words around a clock time: `uhr`, `saat`, `local time`. */
  readonly clock: readonly string[];
  /** Phrases around a clock time that name its zone, as IANA names; an empty name for the time of an unnamed place (`local time`). */
  readonly zones: Readonly<Record<string, string>>;
  readonly noon: readonly string[];
  readonly midnight: readonly string[];
  /** Distances from now, `#` for the number: `# minutes ago`. */
  readonly relative: readonly string[];
  /** First words of a note on the editing of the text, which is no news: `this story has been updated`. */
  readonly note: readonly string[];
  /** Words of what has happened, of which a live page has at least one and a programme or recipe none; `*` stands for any letters. */
  readonly told: readonly string[];
  /** Words in a heading or headline that make the times below it a programme or a chronicle. */
  readonly schedule: readonly string[];
};

export type CueRules = {
  /** The citing words, as printed, lower case; `*` stands for an inflected ending. */
  readonly words: readonly string[];
  /** On which side of the words the cited source stands; the `owner` before them in the genitive, with other words between. */
  readonly source: 'after' | 'before' | 'owner';
  /**
   * `press`: counts only for a press source. `told`: the same, but a quotation behind it is speech and no name. `named`: also for any name.
   * `outlet`: whatever is named is an outlet. `any`: for whoever gives information.
   */
  readonly cites: 'press' | 'told' | 'named' | 'outlet' | 'any';
  /** Words that lead to much else need a clause of their own behind a comma, a verb of speech in the sentence, a verb of reporting or a document behind them. */
  readonly needs?: 'clause' | 'speech' | 'report' | 'document';
};

/**
 * How names are printed: in letters without capitals, with other endings in other cases, with endings behind an apostrophe or hyphen, or in letters
 * that are foreign in the language where they are Latin.
 */
export type NameTrait = 'caseless' | 'inflected' | 'suffixed' | 'foreign';

export type AttributionRules = {
  readonly cues: readonly CueRules[];
  readonly names: readonly NameTrait[];
  /** Articles, which are no part of a name: `the`, and `a`. */
  readonly articles: readonly string[];
  readonly indefinite: readonly string[];
  /** Small words between the words of a name: `de`. */
  readonly particles: readonly string[];
  /** Words beside these that lead to people without a name: `two`, `several`. */
  readonly some: readonly string[];
  /** Words from somebody to what he belongs to, `in`, `of`, and those with which a clause on him begins: `who`. */
  readonly belongs: readonly string[];
  readonly clause: readonly string[];
  /** Words with a colon that open a line of sources: `source`. */
  readonly sourceLine: readonly string[];
  /** Verbs of reporting, `reports`: an outlet stands before them or behind, so that no cue need name them again. */
  readonly repeats: readonly string[];
  /** Words before a clause that says who reports: `as`. */
  readonly as: readonly string[];
  /** Lower-case nouns that make a phrase a press source; `*` stands for an ending. */
  readonly press: readonly string[];
  /** Nouns of others that give information: `officials`; `*` stands for an ending. */
  readonly informants: readonly string[];
  /** Nouns of people who may give information and be left without a name: `diplomat`; `*` stands for an ending. */
  readonly persons: readonly string[];
  /** Slavic nouns of bodies that a name follows in the genitive: `администрации Сочи`. */
  readonly bodies: readonly string[];
  /** Words with which a clause on a noun begins: `representing`; `*` stands for a beginning. */
  readonly participles: readonly string[];
  /** Nouns of those who speak for a body: `spokesman`; `*` stands for an ending. */
  readonly voices: readonly string[];
  /** Nouns of the press service of a body, which speaks for it: `press office`; `*` stands for an ending. */
  readonly pressOffice: readonly string[];
  /** Phrases for sources that nobody names: `people familiar with`. */
  readonly anonymous: readonly string[];
  /** What they do, or what introduces them: `said`, `according to`. */
  readonly anonymousVerbs: readonly string[];
  /** Phrases that say that a source would not be named: `on condition of anonymity`. */
  readonly anonymity: readonly string[];
  /** Words before an outlet that somebody speaks to, behind the speaker: `dem` in `sagte NAME dem Sender`. */
  readonly tellsTo: readonly string[];
  /** Words between an anonymous verb and its source that say whom it was told to: `агентству`. */
  readonly listeners: readonly string[];
  /** Prepositions and plural verbs by which a body says something where it is: `в`, `сообщили` in `сообщили в мэрии`. */
  readonly where: readonly string[];
  readonly plural: readonly string[];
  /** What is told to them is told to everybody, and nobody's report: `reporters`; with `tells`, only behind these verbs. */
  readonly everybody: readonly string[];
  readonly tells: readonly string[];
  /** Where officials publish for themselves, with its preposition: `on telegram`. */
  readonly platforms: readonly string[];
  /** Lower-case words that may stand inside a source's phrase: `local`, `the`, `several`. */
  readonly inside: readonly string[];
  /** Words that end a source's phrase where no punctuation does: `that`, `on`. */
  readonly ends: readonly string[];
  /** What is published by somebody: `study` in `according to a study by`. */
  readonly documents: readonly string[];
  /** Words between a document and whose it is: `by`; none where a case says it. */
  readonly documentOf: readonly string[];
  /** Who stands between a citing word and the outlet: `reporter` in `told a reporter for`. */
  readonly reporters: readonly string[];
  /** Words behind a press noun that make it something else: `release` in `press release`. */
  readonly unlike: readonly string[];
  /** Capitalised words that name no outlet: `Russian`; `*` stands for an ending. */
  readonly demonyms: readonly string[];
  readonly and: readonly string[];
};

export type QuoteRules = {
  /** Verbs of speech between a quotation and its speaker. */
  readonly verbs: readonly string[];
  /** Verbs that speak only right before a quotation: `called`. */
  readonly calls: readonly string[];
  readonly pronouns: readonly string[];
  /** Words before a speaker in front of a quotation: `according to`. */
  readonly accordingTo: readonly string[];
  /** Titles in front of a speaker's name that are no part of it. */
  readonly titles: readonly string[];
  /** Words that begin sentences and are no names, though they then have a capital: `the`, `asked`. */
  readonly openers: readonly string[];
  /** Words before a noun, in a language whose nouns all have capitals: there a capital alone makes no name. */
  readonly beforeNoun: readonly string[];
  /** Words behind a verb of speech that lead on from its subject: `on`, `that`. */
  readonly leads: readonly string[];
  /** Articles before a description of whoever spoke before: `der` in `sagt der Anwalt`. */
  readonly definite: readonly string[];
  /** A verb without a subject is said of whoever spoke before. */
  readonly silentSubject: boolean;
};

export type DateRules = {
  /** Days from the article's day, by word: `yesterday` -1. */
  readonly days: Readonly<Record<string, number>>;
  /** Phrases in which a word for a day is none: `la mañana`. */
  readonly noDays: readonly string[];
  /** Names of weekdays that number things too, before whose nouns they are none: `quinta rodada`. */
  readonly ordinals: readonly string[];
  /** Words that may stand behind these as names of days; other words in small letters are nouns that they count. */
  readonly behindOrdinals: readonly string[];
  /** Months from the article's month, by phrase: `last month` -1. */
  readonly months: Readonly<Record<string, number>>;
  readonly years: Readonly<Record<string, number>>;
  /** Weeks from the article's week, by phrase: `last week` -1. */
  readonly weeks: Readonly<Record<string, number>>;
  /** Words before a weekday that put it strictly before or after the article's day. */
  readonly last: readonly string[];
  readonly next: readonly string[];
  /** Words before a weekday that put it on the article's day or after it: `this`. */
  readonly coming: readonly string[];
  /** Words that make a sentence speak of what is to come, and what the form of a verb that does so looks like. */
  readonly future: readonly string[];
  readonly futureForm: RegExp;
  /** Words behind which a clause has a tense of its own: `but`. */
  readonly but: readonly string[];
  /** Words before the day up to which something goes on, `until`, and others before the month that it is due in, `by`. */
  readonly until: readonly string[];
  readonly due: readonly string[];
  /** Words between these and a date: `the evening of`. */
  readonly dayParts: readonly string[];
  /** Words before a month or year that stand alone: `in`. */
  readonly lead: readonly string[];
  /** Words after a year: `года`. */
  readonly yearWords: readonly string[];
};

export type BackgroundRules = {
  /** First words of a paragraph that looks back, beside those of `recall` and `retold`; `#` stands for a number. */
  readonly openers: readonly string[];
  /** First words after which an article tells of nothing else for a while: `to recall`. */
  readonly recall: readonly string[];
  /** First words that say that this was reported before: `as reported by`. */
  readonly retold: readonly string[];
  /** First words that look back only where a date of the past follows: `it should be noted`. */
  readonly dated: readonly string[];
  /** Verbs of the past, of which a sentence that tells of an old date has one; `*` stands for a beginning. */
  readonly past: readonly string[];
  /** First words of a paragraph that goes on from what came before: `that`, `it`, `at the time`. */
  readonly goesOn: readonly string[];
  /** What may follow an opener and puts it on the article's own day: `today`. */
  readonly today: readonly string[];
  /** Words of the present, beside those of `today`, or of what is to come, which end a look back: `now`, `will`. */
  readonly present: readonly string[];
  /** Words before one of the present that make it one of several: `one of the latest`. */
  readonly among: readonly string[];
  /** Words of what goes on, or to readers, with which a text does not tell what holds always: `is *ing`, `your`. */
  readonly now: readonly string[];
  /** Verbs that with the next one tell what is so now: `has`. */
  readonly perfect: readonly string[];
  /** Verbs that with the next one tell what holds always: `is`. */
  readonly passive: readonly string[];
  /** Words anywhere before a date from which something goes on. */
  readonly since: readonly string[];
  /** Words before a date from or up to which something goes on: `since`. */
  readonly span: readonly string[];
  /** Words before a date that say which thing is meant: in `a May 2025 report`. */
  readonly ofThing: readonly string[];
  /** Words before a date of which something is a part: `in the summer of`. */
  readonly partOf: readonly string[];
  /** Words by which something did not happen. */
  readonly not: readonly string[];
  /** Words behind a number of hundredths: `percent`. */
  readonly share: readonly string[];
  /** Words that begin another clause without a comma: `that`, `since`. */
  readonly subordinate: readonly string[];
  /** Words behind a comma and perhaps a short word that begin another clause: `who`, `and`. */
  readonly dependent: readonly string[];
};

export type CorrectionRules = {
  /** First words of a correction notice. */
  readonly openers: readonly string[];
  /** First words of a note of the editors, which corrects only where one of `corrects` stands in it: `editor's note`. */
  readonly notices: readonly string[];
  readonly corrects: readonly string[];
  /** Phrases that make a sentence about this text a correction: `an earlier version of this`. */
  readonly phrases: readonly string[];
};

/** What one language prints, as data. Every part may be missing: then the universal marks alone are read. */
export type LanguageRules = {
  /** Printed phrases by the label they stand for. */
  readonly labels?: Readonly<Partial<Record<Label, readonly string[]>>>;
  /** Words that may join labels: `with`, `and`. */
  readonly labelGlue?: readonly string[];
  /** Words before `live:` that make it a verb. */
  readonly labelStops?: readonly string[];
  /** First words, with a colon or alone, of lines that point readers elsewhere: `also read`. */
  readonly pointers?: readonly string[];
  /** First words of lines that speak of the outlet and not of the news: `follow us on`. */
  readonly boilerplate?: readonly string[];
  /** Whole lines that mark a place of the page: `advertisement`, `comments are closed`; `*` stands for an ending, `#` for a number. */
  readonly marks?: readonly string[];
  readonly byline?: Partial<BylineRules>;
  readonly updates?: Partial<UpdateRules>;
  readonly attributions?: Partial<AttributionRules>;
  readonly quotes?: Partial<QuoteRules>;
  readonly dates?: Partial<DateRules>;
  readonly background?: Partial<BackgroundRules>;
  readonly corrections?: Partial<CorrectionRules>;
};
