import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import type { AttributeName } from './attributes.ts';
import { ATTRIBUTES } from './attributes.ts';
import { PageTokenizer } from './tokenizer.ts';

/** Takes the attributes of the tag that is being read, as printed. */
export type AttributeSink = (name: AttributeName, value: string) => void;

type Options = ConstructorParameters<typeof PageTokenizer>[0] & { readonly onAttribute?: AttributeSink };

/** No name that is read is longer. */
const LONGEST = 31;
/** By the first letter of a name and its length, which tell nearly all others. */
const keyOf = (first: number, length: number): number => (first & 31) * 32 + Math.min(length, LONGEST);

const NAMES: readonly AttributeName[][] = Array.from({ length: 32 * 32 }, () => []);
for (const name of ATTRIBUTES) NAMES[keyOf(name.charCodeAt(0), name.length)]?.push(name);

/** The attribute of which the name stands in a page, in any case; undefined where nothing reads it. */
function attributeAt(page: string, start: number, end: number): AttributeName | undefined {
  const names = NAMES[keyOf(page.charCodeAt(start), end - start)];
  if (names === undefined || names.length === 0) return undefined;
  for (const name of names) if (page.startsWith(name, start)) return name;
  const lower = page.slice(start, end).toLowerCase();
  return names.find((name) => name === lower);
}

/** A tokenizer that tells only the attributes that something reads, and those apart from the tags, so that few texts are cut out of the page. */
export class WalkTokenizer extends PageTokenizer {
  private readonly onAttribute: AttributeSink | undefined;

  constructor(options: Options, events: TokenizerCallbacks) {
    super(options, events);
    this.onAttribute = options.onAttribute;
  }

  protected override tellAttribute(
    page: string,
    start: number,
    end: number,
    from: number,
    to: number,
    _quote: QuoteType,
  ): void {
    const name = attributeAt(page, start, end);
    if (name !== undefined) this.onAttribute?.(name, page.slice(from, to));
  }
}
