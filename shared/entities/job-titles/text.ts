import type { JobTitle, Mention } from '../../model/entity.ts';
import type { Word } from './tokens.ts';

/** A title and the mention, by its index, of the person who holds it. */
export type Titled = { readonly mention: number; readonly jobTitle: JobTitle };

/** A body with its words and the names in it. */
export type Text = { readonly body: string; readonly words: readonly Word[]; readonly mentions: readonly Mention[] };

/** Whether a word is part of a person's name. */
export const isPerson = (text: Text, word: Word | undefined): boolean =>
  word !== undefined && word.mention >= 0 && text.mentions[word.mention]?.type === 'Person';

/** Marks that close an apposition. */
export const closes = (word: Word | undefined): boolean =>
  word === undefined || word.opens || /^[,.;:)—–-]$/u.test(word.text);

/** Index of the first word of the name that a word is part of; its own where it is part of none. */
export function mentionStart(words: readonly Word[], at: number): number {
  let first = at;
  while ((words[at]?.mention ?? -1) >= 0 && words[first - 1]?.mention === words[at]?.mention) first -= 1;
  return first;
}

/** One past the words of the mention that begins at a word. */
export function mentionEnd({ words }: Text, first: number): number {
  let end = first + 1;
  while (words[end] !== undefined && words[end]?.mention === words[first]?.mention) end += 1;
  return end;
}
