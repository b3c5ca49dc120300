import { foldPhrase } from '../language/fold.ts';
import { citingRules, languageOf, rulesFor } from '../language/language.ts';
import { PLATFORMS } from '../language/outlet-words.ts';
import type { AttributionRules } from '../language/rules.ts';
import { type PhraseTest, perLanguage, phraseTest, wordsAlone, wordsAtStart } from '../text/phrases.ts';

/** The nouns and small words by which phrases for sources are read, in one language. All tests are of folded words. */
export type Lexicon = {
  readonly press: PhraseTest;
  readonly informant: PhraseTest;
  /** Nouns of people without names. */
  readonly somebody: PhraseTest;
  /** Of these the ones of people, and no groups such as `sources`. */
  readonly person: PhraseTest;
  /** Nouns of bodies that a name follows in the genitive. */
  readonly body: PhraseTest;
  readonly demonym: PhraseTest;
  /** Nouns of what is published. */
  readonly document: PhraseTest;
  /** Nouns of those who speak for a body. */
  readonly voice: PhraseTest;
  readonly participle: PhraseTest;
  readonly inside: ReadonlySet<string>;
  /** Words from somebody to what he belongs to. */
  readonly belongs: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** What is told to the press in general is nobody's report: `told reporters`. */
  readonly isToAll: (verb: string, via: string) => boolean;
  /** See `NameTrait`. */
  readonly caseless: boolean;
  readonly inflected: boolean;
  readonly suffixed: boolean;
  readonly foreign: boolean;
  /** Any noun has a capital. */
  readonly capitalNouns: boolean;
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

type List = Exclude<keyof AttributionRules, 'cues' | 'names'>;

export const lexiconOf: (language: string | undefined) => Lexicon = perLanguage((language) => {
  const rules = citingRules(language);
  const list = (field: List): string[] => rules.flatMap((part) => part[field] ?? []);
  const folded = (field: List): string[] => list(field).map(foldPhrase);
  const traits = new Set(rules.flatMap((part) => part.names ?? []));
  return {
    press: lastWordTest(phraseTest(folded('press'))),
    informant: anyWordTest(phraseTest(folded('informants'))),
    somebody: phraseTest([...folded('anonymous'), ...folded('persons')]),
    person: phraseTest(folded('persons')),
    body: phraseTest(folded('bodies')),
    demonym: phraseTest([...folded('demonyms'), ...PLATFORMS]),
    document: phraseTest(folded('documents')),
    voice: phraseTest(folded('voices')),
    participle: phraseTest(folded('participles')),
    inside: new Set(folded('inside')),
    belongs: new Set(folded('belongs')),
    ends: new Set(folded('ends')),
    and: new Set([...folded('and'), '&']),
    isToAll: toAllTest(list('tells'), list('everybody')),
    caseless: traits.has('caseless'),
    inflected: traits.has('inflected'),
    suffixed: traits.has('suffixed'),
    foreign: traits.has('foreign'),
    capitalNouns: (rulesFor(language)[0]?.quotes?.beforeNoun ?? []).length > 0,
  };
}, languageOf);
