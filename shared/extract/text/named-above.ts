import { sexOf } from './given-names.ts';
import { isPersons } from './no-persons.ts';
import { saidIn, subjectBefore } from './quote-speaker.ts';
import type { Names } from './speaker-names.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Whom the quotations and sentences above name, for what points back to them. */
export type Above = {
  /** Who spoke in the paragraph right above, if it holds a quotation. */
  readonly above?: string | undefined;
  /** Who spoke in the last quotation. */
  readonly last?: string | undefined;
  /** The paragraphs since then: `NAME said that it was over.` */
  readonly since: readonly string[];
  /** The quotation that was left open. */
  readonly open?: number | undefined;
};
/** The full name of a person, and the same only where the text has more than a surname. */
export type WholeNames = Names & {
  readonly full: (name: string) => string | undefined;
  readonly whole: (name: string | undefined) => string | undefined;
};

/** In English the person whom a pronoun points back to, `here` being who spoke before it in its paragraph. */
export function meantBy(
  pronoun: string,
  { text, at, here }: { readonly text: string; readonly at: number; readonly here: string | undefined },
  { above, names, words }: { readonly above: Above; readonly names: WholeNames; readonly words: SpeakerWords },
): string | undefined {
  const isFit = fits(pronoun);
  if (here !== undefined && (isFit(here) || PLURAL.test(pronoun))) return here;
  if (PLURAL.test(pronoun)) return undefined;
  return begun(text, at, names, words, isFit) ?? personSince(above, names, words, isFit);
}

/** The person with whom the sentence before a place begins. */
export function begun(
  text: string,
  at: number,
  names: WholeNames,
  words: SpeakerWords,
  isFit: (name: string) => boolean,
): string | undefined {
  const name = names.whole(subjectBefore(text, at, words, names));
  return name !== undefined && isFit(name) ? name : undefined;
}

/** Who spoke last above, or with whom the last sentence of a paragraph began. */
export function personSince(
  { since, last }: Above,
  names: WholeNames,
  words: SpeakerWords,
  isFit: (name: string) => boolean,
): string | undefined {
  for (const text of since.toReversed()) {
    const said = names.whole(indirectSpeaker(text, words, names));
    if (said !== undefined && isFit(said)) return said;
    const subject = begun(text, text.length, names, words, isFit);
    if (subject !== undefined) return subject;
  }
  return last !== undefined && isFit(last) ? last : undefined;
}

/** They are nobody alone. */
const PLURAL = /^they$/iu;
const SEX: Readonly<Record<string, string>> = { he: 'man', she: 'woman' };

/** Whether a name may be whom a pronoun points to. */
export const fits =
  (pronoun: string) =>
  (name: string): boolean => {
    const [sex, told] = [sexOf(name), SEX[pronoun.toLowerCase()]];
    return isPersons(name) && (sex === undefined || told === undefined || sex === told);
  };

/** Who speaks in the last sentence of a paragraph without quotations. */
export function indirectSpeaker(text: string, words: SpeakerWords, names: Names): string | undefined {
  const sentence = text.split(/(?<=[^\s.]{3}[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '';
  return saidIn(sentence.slice(0, LONGEST_SUBJECT), words, names);
}

const LONGEST_SUBJECT = 160;
