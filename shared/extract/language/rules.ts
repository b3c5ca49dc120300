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
  /** Words that make a comma-separated part a role, a desk or an outlet rather than a name. */
  readonly role: readonly string[];
  /** Words of a credit that names no person: `staff`, `agencies`. */
  readonly desk: readonly string[];
};

export type UpdateRules = {
  /** Words that open a block's time mark: `update`, `posted at`. */
  readonly mark: readonly string[];
  /** Words that tell when the whole text last changed, and open no block: `last updated`. */
  readonly changed: readonly string[];
  /** Words that head the text as it stood before the updates: `original story`. */
  readonly original: readonly string[];
  /** Words around a clock time: `uhr`, `saat`, `local time`. */
  readonly clock: readonly string[];
  /** Words in a heading or headline that make the times below it a programme or a chronicle. */
  readonly schedule: readonly string[];
};

export type CueRules = {
  /** The citing words, as printed, lower case; `*` stands for an inflected ending. */
  readonly words: readonly string[];
  /** On which side of the words the cited source stands. */
  readonly source: 'after' | 'before';
  /** `media`: counts only for a press source. `any`: whatever is cited. */
  readonly cites: 'media' | 'any';
  /** The verb to report, where it should not be the words themselves. */
  readonly verb?: string;
};

export type AttributionRules = {
  readonly cues: readonly CueRules[];
  /** Lower-case nouns that make a phrase a press source, inflected forms included; `*` stands for an ending. */
  readonly media: readonly string[];
  /** Of these, the ones that name a group rather than one outlet. */
  readonly groups: readonly string[];
  /** Words that may stand inside a source's phrase: adjectives, `of`, articles. */
  readonly inside: readonly string[];
  /** Capitalised words that do not make a source named: `Russian`. */
  readonly demonyms: readonly string[];
};

export type QuoteRules = {
  /** Verbs of speech that stand between a quotation and its speaker. */
  readonly verbs: readonly string[];
  readonly pronouns: readonly string[];
  /** Titles in front of a speaker's name that are not part of the name. */
  readonly titles: readonly string[];
};

export type DateRules = {
  /** Twelve lists of names, abbreviations and inflected forms. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Days from the article's day, by word. */
  readonly days: Readonly<Record<string, number>>;
  /** Whole months and years from the article's: `last month` -> month -1. */
  readonly months_ago: Readonly<Record<string, number>>;
  readonly years_ago: Readonly<Record<string, number>>;
  readonly last: readonly string[];
  readonly next: readonly string[];
  /** Words that make the sentence speak of what is to come. */
  readonly future: readonly string[];
  /** Words between day and month or after the year that say nothing: `of`, `года`. */
  readonly filler: readonly string[];
};

export type BackgroundRules = {
  /** First words of a paragraph that looks back. */
  readonly openers: readonly string[];
  /** First words that look like an opener and speak of today: `earlier today`. */
  readonly today: readonly string[];
};

export type CorrectionRules = {
  /** First words of a correction notice. */
  readonly openers: readonly string[];
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
  readonly byline?: Partial<BylineRules>;
  readonly updates?: Partial<UpdateRules>;
  readonly attributions?: Partial<AttributionRules>;
  readonly quotes?: Partial<QuoteRules>;
  readonly dates?: Partial<DateRules>;
  readonly background?: Partial<BackgroundRules>;
  readonly corrections?: Partial<CorrectionRules>;
};
