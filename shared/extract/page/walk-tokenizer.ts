import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import type { AttributeName } from './attributes.ts';
import { ATTRIBUTES } from './attributes.ts';
import { PageTokenizer } from './tokenizer.ts';

/** Takes the attributes of the tag that is being read, as printed. */
export type AttributeSink = (name: AttributeName, value: string) => void;

type Options = ConstructorParameters<typeof PageTokenizer>[0] & { readonly onAttribute?: AttributeSink };

/** By the first and the last letter of a name, in any case, which with its length tell nearly all others. */
const keyOf = (first: number, last: number): number => (first & 31) * 32 + (last & 31);

const NAMES: readonly AttributeName[][] = Array.from({ length: 32 * 32 }, () => []);
for (const name of ATTRIBUTES) NAMES[keyOf(name.charCodeAt(0), name.charCodeAt(name.length - 1))]?.push(name);

/** The attribute of which the name stands in a page, in any case; undefined where nothing reads it. */
function attributeAt(page: string, start: number, end: number): AttributeName | undefined {
  for (const name of NAMES[keyOf(page.charCodeAt(start), page.charCodeAt(end - 1))] ?? [])
    if (name.length === end - start && (page.startsWith(name, start) || page.slice(start, end).toLowerCase() === name))
      return name;
  return undefined;
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
