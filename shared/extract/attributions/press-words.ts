import { foldPhrase } from '../language/fold.ts';
import { citingRules, isTurkic, languageOf, rulesFor } from '../language/language.ts';
import type { AttributionRules } from '../language/rules.ts';
import { type PhraseTest, perLanguage, phraseTest, wordsAlone, wordsAtStart } from '../text/phrases.ts';
import { PLATFORMS } from './outlet-names.ts';

/** The nouns and small words by which phrases for sources are read, in one language. */
export type PressWords = {
  readonly press: PhraseTest;
  readonly informant: PhraseTest;
  /** Nouns of people without names. */
  readonly somebody: PhraseTest;
  /** Of these, the ones for bodies that a name follows in the genitive. */
  readonly body: PhraseTest;
  readonly inside: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly demonym: PhraseTest;
  readonly and: ReadonlySet<string>;
  /** What is told to the press in general is nobody's report: `told reporters`. */
  readonly isToAll: (verb: string, via: string) => boolean;
  /** Latin words in a text of this language are names: it has other letters, or spells such words otherwise. */
  readonly foreign: boolean;
  /** Endings follow names behind an apostrophe or hyphen: `Reuters'ın`, `Trend-ə`. */
  readonly endings: boolean;
  /** Names change their endings: `Суспільного`. */
  readonly cases: boolean;
  /** Any noun has a capital. */
  readonly capitalNouns: boolean;
  /** No capitals tell names: a phrase reaches to the next word that ends it. */
  readonly caseless: boolean;
};

/** A noun also behind a hyphen: `US-Nachrichtensender`. */
const lastWordTest = ({ test }: PhraseTest): PhraseTest => ({
  test: (folded) => test(folded) || (folded.includes(' ') && test(folded.slice(folded.lastIndexOf(' ') + 1))),
});

/** A noun on either side of a hyphen: `Météo-France`. */
const anyWordTest = ({ test }: PhraseTest): PhraseTest => ({
  test: (folded) => test(folded) || (folded.includes(' ') && folded.split(' ').some(test)),
});

function toAllTest(tells: readonly string[], everybody: readonly string[]): (verb: string, via: string) => boolean {
  const verbs = wordsAtStart(tells);
  const all = tells.length > 0 ? wordsAlone(everybody) : wordsAtStart(everybody);
  return (verb, via) => all.test(via) && (tells.length === 0 || verbs.test(verb));
}

export const pressWords: (language: string | undefined) => PressWords = perLanguage((language) => {
  const rules = citingRules(language);
  const list = (field: Exclude<keyof AttributionRules, 'cues'>): string[] => rules.flatMap((part) => part[field] ?? []);
  return {
    press: lastWordTest(phraseTest(list('press').map(foldPhrase))),
    informant: anyWordTest(phraseTest(list('informants').map(foldPhrase))),
    somebody: phraseTest([...list('anonymous'), ...list('persons')].map(foldPhrase)),
    body: phraseTest(list('bodies').map(foldPhrase)),
    inside: new Set(list('inside').map(foldPhrase)),
    ends: new Set(list('ends').map(foldPhrase)),
    demonym: phraseTest([...list('demonyms').map(foldPhrase), ...PLATFORMS]),
    and: new Set([...list('and'), '&'].map(foldPhrase)),
    isToAll: toAllTest(list('tells'), list('everybody')),
    foreign: /^(?:ru|uk|bg|az|ka|hy)$/u.test(language),
    endings: isTurkic(language),
    capitalNouns: (rulesFor(language)[0]?.quotes?.beforeNoun ?? []).length > 0,
    caseless: /^(?:ar|he|fa|ur)$/u.test(language),
    cases: /^(?:ru|uk|pl|hr|sr|bs|sh|cnr|bg)$/u.test(language),
  };
}, languageOf);
