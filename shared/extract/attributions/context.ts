import { foldPhrase } from '../language/fold.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type NameUses, nameUses } from './phrase/bodies.ts';
import { bareName } from './phrase/outlets.ts';

/** What is known of a page whose citations are read. */
export type Page = {
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly host?: string | undefined;
  /** Known sources, to link citations to. */
  readonly outlets?: readonly { readonly id: string; readonly names: readonly string[] }[] | undefined;
};

/** A page with the words of its language, the names of the known sources, folded once for all its paragraphs, and how these use names. */
export type Context = Page & {
  readonly lexicon: Lexicon;
  readonly known: ReadonlySet<string>;
  readonly uses: () => NameUses;
};

export function contextOf(page: Page, texts: readonly string[]): Context {
  let uses: NameUses | undefined;
  return {
    ...page,
    lexicon: lexiconOf(page.language),
    known: new Set((page.outlets ?? []).flatMap(({ names }) => names.map(nameKey))),
    uses: () => (uses ??= nameUses(texts)),
  };
}

const nameKey = (name: string): string => foldPhrase(bareName(name));
/** The same without the endings of German adjectives: `Kleinen Zeitung`. */
const stemKey = (name: string): string => nameKey(name).replace(/(?<=\p{L}{3})e[nmrs]?(?=\s)/gu, '');

/** Whether a name is the outlet that prints the text, or that of its site. */
export const isOwn = (name: string, { publisher, host }: Page): boolean =>
  (publisher !== undefined && stemKey(name) === stemKey(publisher)) || (host !== undefined && isSite(name, host));

const isSite = (name: string, host: string): boolean => {
  const letters = nameKey(name).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 2 && host.split('.').slice(0, -1).includes(letters);
};

/** The known source of a name. */
export const sourceIdOf = (name: string, { outlets = [] }: Page): string | undefined =>
  outlets.find(({ names }) => names.some((one) => nameKey(one) === nameKey(name)))?.id;
