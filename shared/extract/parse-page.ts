import type { CheerioAPI } from 'cheerio/slim';
import { load } from 'cheerio/slim';
import type { AnyNode, Document } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';

/** Longer pages are read to here. */
const LONGEST = 8_000_000;
/** Text is fed in pieces of this size, between which the depth is looked at. */
const PIECE = 131_072;
/** No real page nests this deep, and the parser's time grows with the square of the depth: what comes after is not read. */
const DEEPEST = 5_000;

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

/** Parses a page once, in linear time also where its nesting is hostile. */
export function parsePage(html: string): { readonly $: CheerioAPI; readonly root: Document } {
  const handler = new DomHandler();
  const parser = new Parser(handler, { decodeEntities: true });
  const end = Math.min(html.length, LONGEST);
  for (let at = 0; at < end; at += PIECE) {
    if (at > 0 && openDepth(handler.root) > DEEPEST) break;
    parser.write(html.slice(at, Math.min(end, at + PIECE)));
  }
  parser.end();
  return { $: load(handler.root), root: handler.root };
}
