import type { Document } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { DomHandler, type Handler, Parser, type ParserOptions } from 'htmlparser2';
import type { AttributeName, Attributes, NewAttributes } from './attributes.ts';
import { newAttributes, putAttribute } from './attributes.ts';
import type { PageFacts } from './page.ts';
import { PageTokenizer } from './tokenizer.ts';
import { closeElement, endWalk, openElement, readText } from './walk.ts';
import { newWalk } from './walk-state.ts';
import { WalkTokenizer } from './walk-tokenizer.ts';

/** Longer pages are read to here. */
const LONGEST = 8_000_000;
/** No real page nests this deep, and the parser's time grows with the square of the depth: what comes after is not read. */
const DEEPEST = 5_000;

/** Elements whose text is taken as it stands. */
const VERBATIM = new Set(['script', 'style', 'textarea', 'xmp']);

/** What a parser tells of a page, in order: elements as they open and close, and the texts between them. */
type Events = {
  readonly open: (name: string, attribs: Record<string, string>) => void;
  readonly text: (data: string) => void;
  readonly close: () => void;
  readonly comment?: (data: string) => void;
  readonly instruction?: (name: string, data: string) => void;
};

/** Reads character references, each text as a whole: the parser, where it need not look for them, skips to the next sign that matters. */
class PageHandler implements Partial<Handler> {
  private readonly events: Events;
  private parser: Parser | undefined;
  private innermost = '';
  private depth = 0;
  /** The text since the last tag or comment. */
  private data = '';

  constructor(events: Events) {
    this.events = events;
  }

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  onopentag(name: string, attribs: Record<string, string>): void {
    this.endText();
    this.innermost = name;
    this.events.open(name, attribs);
    this.depth += 1;
    if (this.depth > DEEPEST) this.parser?.pause();
  }

  onclosetag(): void {
    this.endText();
    this.innermost = '';
    this.events.close();
    this.depth -= 1;
  }

  ontext(data: string): void {
    this.data += data.includes('&') && !VERBATIM.has(this.innermost) ? decodeHTML(data) : data;
  }

  oncomment(data: string): void {
    this.endText();
    this.events.comment?.(data);
  }

  onprocessinginstruction(name: string, data: string): void {
    this.endText();
    this.events.instruction?.(name, data);
  }

  onend(): void {
    this.endText();
  }

  private endText(): void {
    if (this.data === '') return;
    this.events.text(this.data);
    this.data = '';
  }
}

const decoded = (value: string): string => (value.includes('&') ? decodeHTMLAttribute(value) : value);

function parse(page: string, events: Events, options: ParserOptions): void {
  const html = page.length > LONGEST ? page.slice(0, LONGEST) : page;
  new Parser(new PageHandler(events), { ...options, decodeEntities: false }).end(html);
}

/** Parses a page once into the tree that Cheerio works on, in linear time also where its nesting is hostile. */
export function parseTree(page: string): Document {
  const tree = new DomHandler();
  const events: Events = {
    open: (name, attribs) => {
      for (const [key, value] of Object.entries(attribs)) attribs[key] = decoded(value);
      tree.onopentag(name, attribs);
    },
    text: (data) => tree.ontext(data),
    close: () => tree.onclosetag(),
    comment: (data) => {
      tree.oncomment(data);
      tree.oncommentend();
    },
    instruction: (name, data) => tree.onprocessinginstruction(name, data),
  };
  parse(page, events, { Tokenizer: PageTokenizer });
  return tree.root;
}

const NO_ATTRIBUTES: Attributes = newAttributes();

/** Parses a page once and gathers on the way its text blocks and everything that may tell a field. `weights` are those of words in class names. */
export function walkPage(page: string, weights: ReadonlyMap<string, number>): PageFacts {
  const walk = newWalk(weights);
  let attribs: NewAttributes | undefined;
  const events: Events = {
    open: (name) => {
      openElement(walk, { name, attribs: attribs ?? NO_ATTRIBUTES });
      attribs = undefined;
    },
    text: (data) => readText(walk, data),
    close: () => closeElement(walk),
  };
  const onAttribute = (name: AttributeName, value: string): void => {
    // nothing is shown of what lies in such an element, and nothing read
    if (walk.silent > 0) return;
    attribs ??= newAttributes();
    putAttribute(attribs, name, decoded(value));
  };
  const options = { Tokenizer: WalkTokenizer, onAttribute };
  parse(page, events, options);
  return endWalk(walk);
}
