import { foldPhrase } from '../language/fold.ts';
import { bareName } from './press-phrase.ts';

/** Known sources, to link citations to; the page's own outlet is no source of itself. */
export type AttributionContext = {
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  readonly outlets?: readonly { readonly id: string; readonly names: readonly string[] }[] | undefined;
};

const nameKey = (name: string): string => foldPhrase(bareName(name));
/** Whether a name is the outlet that prints the text. */
export const isOwn = (name: string, { publisher }: AttributionContext): boolean =>
  publisher !== undefined && nameKey(name) === nameKey(publisher);

/** Names of known sources, folded. */
export const outletNames = ({ outlets = [] }: AttributionContext): ReadonlySet<string> =>
  new Set(outlets.flatMap(({ names }) => names.map(nameKey)));
/** The known source of a name. */
export const sourceIdOf = (name: string, { outlets = [] }: AttributionContext): string | undefined =>
  outlets.find(({ names }) => names.some((one) => nameKey(one) === nameKey(name)))?.id;
