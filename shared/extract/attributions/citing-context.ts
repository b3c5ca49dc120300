import { foldPhrase } from '../language/fold.ts';
import { type NameUses, nameUses } from './name-uses.ts';
import { bareName } from './press-phrase.ts';

/** Known sources, to link citations to; the page's own outlet is no source of itself. */
export type AttributionContext = {
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** Of the page. */
  readonly host?: string | undefined;
  readonly outlets?: readonly { readonly id: string; readonly names: readonly string[] }[] | undefined;
};

/** A context with the names of the known sources, folded once for all its paragraphs, and how these use names. */
export type Citing = AttributionContext & { readonly known: ReadonlySet<string>; readonly uses: () => NameUses };

const nameKey = (name: string): string => foldPhrase(bareName(name));
/** The same without the endings of German adjectives: `Kleinen Zeitung`. */
const stemKey = (name: string): string => nameKey(name).replace(/(?<=\p{L}{3})e[nmrs]?(?=\s)/gu, '');
/** Whether a name is the outlet that prints the text, or that of its site. */
export const isOwn = (name: string, { publisher, host }: AttributionContext): boolean =>
  (publisher !== undefined && stemKey(name) === stemKey(publisher)) || (host !== undefined && isSite(name, host));

const isSite = (name: string, host: string): boolean => {
  const letters = nameKey(name).replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 2 && host.split('.').slice(0, -1).includes(letters);
};

export function citing(context: AttributionContext, texts: readonly string[]): Citing {
  let uses: NameUses | undefined;
  return {
    ...context,
    known: new Set((context.outlets ?? []).flatMap(({ names }) => names.map(nameKey))),
    uses: () => (uses ??= nameUses(texts)),
  };
}

/** The known source of a name. */
export const sourceIdOf = (name: string, { outlets = [] }: AttributionContext): string | undefined =>
  outlets.find(({ names }) => names.some((one) => nameKey(one) === nameKey(name)))?.id;
