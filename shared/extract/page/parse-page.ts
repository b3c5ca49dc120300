import type { Document } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { DomHandler, Parser } from 'htmlparser2';

/** Longer pages are read to here. */
const LONGEST = 8_000_000;
/** No real page nests this deep, and the parser's time grows with the square of the depth: what comes after is not read. */
const DEEPEST = 5_000;

/** Elements whose text is taken as it stands. */
const VERBATIM = new Set(['script', 'style', 'textarea', 'xmp']);

/** Builds the tree and reads character references, each text and value as a whole: the parser, where it need not look for them, skips to the next sign that matters. */
class TreeBuilder extends DomHandler {
  private readonly page: string;
  private at: Parser | undefined;
  /** Where the next `&` of the page stands. */
  private next: number;
  private innermost = '';
  private depth = 0;

  constructor(page: string) {
    super();
    this.page = page;
    this.next = page.indexOf('&');
  }

  override onparserinit(parser: Parser): void {
    this.at = parser;
    super.onparserinit(parser);
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.refers())
      for (const [key, value] of Object.entries(attribs))
        if (value.includes('&')) attribs[key] = decodeHTMLAttribute(value);
    this.innermost = name;
    super.onopentag(name, attribs);
    this.depth += 1;
    if (this.depth > DEEPEST) this.at?.pause();
  }

  override onclosetag(): void {
    this.innermost = '';
    super.onclosetag();
    this.depth -= 1;
  }

  override ontext(data: string): void {
    super.ontext(this.refers() && !VERBATIM.has(this.innermost) ? decodeHTML(data) : data);
  }

  /** Whether a `&` stands in what the parser reads just now. */
  private refers(): boolean {
    const { startIndex, endIndex } = this.at ?? { startIndex: 0, endIndex: this.page.length };
    if (this.next >= 0 && this.next < startIndex) this.next = this.page.indexOf('&', startIndex);
    return this.next >= 0 && this.next <= endIndex;
  }
}

/** Parses a page once into the tree that Cheerio works on, in linear time also where its nesting is hostile. */
export function parsePage(page: string): Document {
  const html = page.length > LONGEST ? page.slice(0, LONGEST) : page;
  const builder = new TreeBuilder(html);
  new Parser(builder, { decodeEntities: false }).end(html);
  return builder.root;
}
