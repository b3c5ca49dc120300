import { anyOf, foldPhrase } from '../language/fold.ts';
import { isTurkic, languageOf, rulesFor } from '../language/language.ts';
import type { UpdateRules } from '../language/rules.ts';
import { dateWords } from '../text/date-words.ts';
import { WORD_END, WORD_START, wordsAnywhere } from '../text/phrases.ts';
import { openingTest } from '../text/word-finder.ts';

/** Sticky patterns of what a time mark consists of, in one language and English. */
export type MarkPatterns = {
  /** Whether a text may begin with a mark, by its first word. */
  readonly opens: (text: string) => boolean;
  readonly word: RegExp;
  readonly at: RegExp;
  readonly date: RegExp;
  readonly clockWord: RegExp;
  readonly named: RegExp;
  readonly relative: RegExp;
  readonly original: RegExp;
  readonly schedule: RegExp;
  readonly note: RegExp;
  /** Folded words that say when a text changed rather than open a block. */
  readonly changed: ReadonlySet<string>;
  readonly midnight: ReadonlySet<string>;
  /** Words of what has happened; undefined where the language lists none. */
  readonly told: RegExp | undefined;
  /** Folded words that head the text before the updates. */
  readonly originals: ReadonlySet<string>;
  /** Folded words that open a block even without a time. */
  readonly alone: ReadonlySet<string>;
  /** Zones that words name (`по мск`), folded; an empty string is a place that the words do not tell. */
  readonly zones: ReadonlyMap<string, string>;
};

const made = new Map<string, MarkPatterns>();
const NEVER = '(?!)';

export function markPatterns(language: string | undefined): MarkPatterns {
  const key = languageOf(language);
  const patterns = made.get(key) ?? makePatterns(key);
  made.set(key, patterns);
  return patterns;
}

function makePatterns(language: string): MarkPatterns {
  const rules = rulesFor(language).map((part) => part.updates ?? {});
  const words = (field: Exclude<keyof UpdateRules, 'zones'>): readonly string[] =>
    withCapitals(
      rules.flatMap((part) => part[field] ?? []),
      language,
    );
  const sticky = (source: string): RegExp => new RegExp(`(?:${source || NEVER})${WORD_END}`, 'iuy');
  const zones = new Map(rules.flatMap((part) => Object.entries(part.zones ?? {})).reverse());
  const changed = new Set(words('changed').map(foldPhrase));
  const days = rulesFor(language).flatMap((part) => Object.keys(part.dates?.days ?? {}));
  const openers = (['mark', 'changed', 'original', 'at', 'clock', 'noon', 'midnight', 'relative'] as const).flatMap(
    words,
  );
  return {
    opens: openingTest(['#', ...openers, ...zones.keys(), ...days, ...dateWords(language).names]),
    word: sticky(anyOf([...words('mark'), ...words('changed'), ...words('original')])),
    originals: new Set(words('original').map(foldPhrase)),
    at: sticky(anyOf(words('at'))),
    date: sticky(dateSource(language)),
    clockWord: sticky(anyOf([...words('clock'), ...zones.keys()])),
    zones: new Map([...zones].map(([phrase, zone]) => [foldPhrase(phrase), zone])),
    named: sticky(anyOf([...words('noon'), ...words('midnight')])),
    relative: sticky(anyOf(words('relative')).replace(/#/gu, '\\d{1,3}')),
    original: sticky(anyOf(words('original'))),
    note: new RegExp(`^(?:${anyOf(words('note')) || NEVER})${WORD_END}`, 'iu'),
    schedule: new RegExp(`${WORD_START}(?:${anyOf(words('schedule'))})${WORD_END}`, 'iu'),
    changed,
    alone: new Set(words('alone').map(foldPhrase)),
    midnight: new Set(words('midnight').map(foldPhrase)),
    told: rules[0]?.told === undefined ? undefined : wordsAnywhere(rules[0].told, 'iu'),
  };
}

/** The capital of a dotted i is no capital elsewhere: `İLK HABER`. */
const withCapitals = (words: readonly string[], language: string): readonly string[] =>
  isTurkic(language)
    ? words.flatMap((word) => (/[iı]/u.test(word) ? [word, word.toLocaleUpperCase(language)] : [word]))
    : words;

/** `June 2`, `2 июня 2025 г.`, `02.06.2025`, `Mon 2 Jun`, `Thursday`. */
function dateSource(language: string): string {
  const words = dateWords(language);
  const [month, weekday] = [`${words.month()}\\.?`, `${words.weekday()}\\.?`];
  const year = ',?\\s+(?:19|20)\\d{2}(?:\\s*г(?:ода|\\.)?|\\s*року)?';
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  const written = `(?:${month}\\s+${day}(?:${year})?|${day}\\.?\\s+(?:de\\s+|of\\s+)?${month}(?:${year})?)`;
  const figures =
    '(?:\\d{4}[-./]\\d{2}[-./]\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d{2}|\\d{1,2}-\\d{1,2}-20\\d{2}|\\d{1,2}/\\d{1,2}|\\d{1,2}\\.\\d{2}\\.(?=,?\\s))';
  const days = anyOf(rulesFor(language).flatMap((part) => Object.keys(part.dates?.days ?? {})));
  return `(?:${weekday},?\\s+)?(?:${written}|${figures})|${weekday}|${days}`;
}
