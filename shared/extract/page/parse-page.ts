import type { AnyNode, Document } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { DomHandler, Parser } from 'htmlparser2';

/** Longer pages are read to here. */
const LONGEST = 8_000_000;
/** Text is fed in pieces of at least this size, between which the depth is looked at. */
const PIECE = 131_072;
/** No real page nests this deep, and the parser's time grows with the square of the depth: what comes after is not read. */
const DEEPEST = 5_000;

/** Elements whose text is taken as it stands. */
const VERBATIM = new Set(['script', 'style', 'textarea', 'xmp']);

/** Builds the tree and reads character references, each text and value as a whole: the parser, where it need not look for them, skips to the next sign that matters. */
class TreeBuilder extends DomHandler {
  private innermost = '';
  private refers = false;

  onattribute(_name: string, value: string): void {
    if (value.includes('&')) this.refers = true;
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.refers)
      for (const [key, value] of Object.entries(attribs))
        if (value.includes('&')) attribs[key] = decodeHTMLAttribute(value);
    this.refers = false;
    this.innermost = name;
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.innermost = '';
    super.onclosetag();
  }

  override ontext(data: string): void {
    super.ontext(data.includes('&') && !VERBATIM.has(this.innermost) ? decodeHTML(data) : data);
  }
}

/** Depth of the element that is still open: it is the last child all the way down. */
function openDepth(root: Document): number {
  let depth = 0;
  let node: AnyNode | null = root;
  while (node && 'children' in node) {
    node = node.lastChild;
    depth += 1;
  }
  return depth;
}

/** Where the piece that begins at `from` ends: behind a tag, so that no character reference is cut. */
const endOfPiece = (html: string, from: number): number => html.indexOf('>', from + PIECE) + 1 || html.length;

/** Parses a page once into the tree that Cheerio works on, in linear time also where its nesting is hostile. */
export function parsePage(page: string): Document {
  const html = page.length > LONGEST ? page.slice(0, LONGEST) : page;
  const builder = new TreeBuilder();
  const parser = new Parser(builder, { decodeEntities: false });
  for (let at = 0, end = 0; at < html.length; at = end) {
    if (at > 0 && openDepth(builder.root) > DEEPEST) break;
    end = endOfPiece(html, at);
    parser.write(html.slice(at, end));
  }
  parser.end();
  return builder.root;
}
