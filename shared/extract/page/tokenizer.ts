import type { TokenizerCallbacks } from 'htmlparser2';
import { QuoteType, Tokenizer } from 'htmlparser2';

const SPACE = { tab: 9, verticalTab: 11, return: 13, space: 32 } as const;
const SIGN = {
  mark: 33,
  quote: 34,
  apostrophe: 39,
  dash: 45,
  slash: 47,
  equals: 61,
  closing: 62,
  question: 63,
} as const;

const isSpace = (code: number): boolean =>
  code <= SPACE.space &&
  (code === SPACE.space || (code <= SPACE.return && code >= SPACE.tab && code !== SPACE.verticalTab));
/** Whether a sign ends the name of a tag; it is none of the letters, which come behind all that do. */
const endsName = (code: number): boolean =>
  code <= SIGN.closing && (code === SIGN.closing || code === SIGN.slash || isSpace(code));
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Elements whose content is text up to their end tag. */
const VERBATIM = ['script', 'style', 'title', 'textarea', 'xmp'];
/** A number for the first two letters of a name, in any case. */
const startOf = (first: number, second: number): number => (first & 31) * 32 + (second & 31);
/** 1 for the first two letters of these elements, which tell nearly all other tags. */
const VERBATIM_STARTS = new Uint8Array(32 * 32);
for (const name of VERBATIM) VERBATIM_STARTS[startOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;

/**
 * Tells the same tokens of a page as the parser's own tokenizer, where that decodes no references, and no others. It is given the whole page at
 * once, so that it may search for what ends a text, a value or a script instead of looking at each sign.
 */
export class PageTokenizer extends Tokenizer {
  private readonly events: TokenizerCallbacks;
  private page = '';
  private closesItself = false;

  constructor(options: ConstructorParameters<typeof Tokenizer>[0], events: TokenizerCallbacks) {
    super(options, events);
    this.events = events;
  }

  /** Tells an attribute: where its name begins and ends, and its value. */
  protected tellAttribute(_page: string, start: number, end: number, from: number, to: number, quote: QuoteType): void {
    this.events.onattribname(start, end);
    this.events.onattribdata(from, to);
    this.events.onattribend(quote, quote === QuoteType.Double || quote === QuoteType.Single ? to + 1 : to);
  }

  override write(page: string): void {
    this.page = page;
    // the text from here on is not told yet
    let from = 0;
    for (let at = 0; this.running; ) {
      const open = page.indexOf('<', at);
      if (open < 0) {
        this.text(from, page.length);
        return;
      }
      const start = this.markupFrom(open);
      if (start < 0) {
        at = open + 1;
        continue;
      }
      this.text(from, open);
      from = this.markup(open, start);
      at = from;
    }
  }

  private text(from: number, to: number): void {
    if (from < to) this.events.ontext(from, to);
  }

  /** Where the name of the tag stands that a `<` opens, or what follows the `<` of other markup; -1 where it is text. */
  private markupFrom(open: number): number {
    const code = this.page.charCodeAt(open + 1);
    if (isLetter(code) || code === SIGN.mark || code === SIGN.question) return open + 1;
    if (code !== SIGN.slash) return -1;
    const name = this.afterSpace(open + 2);
    return name >= this.page.length || this.page.charCodeAt(name) === SIGN.closing ? -1 : name;
  }

  /** Reads one piece of markup; answers where it ends. */
  private markup(open: number, start: number): number {
    const code = this.page.charCodeAt(open + 1);
    if (code === SIGN.mark) return this.declaration(open + 2);
    if (code === SIGN.question)
      return this.upTo('>', start + 1, start + 1, (end) => this.events.onprocessinginstruction(start + 1, end));
    if (code !== SIGN.slash) return this.openTag(start);
    if (isLetter(this.page.charCodeAt(start))) return this.closeTag(start);
    return this.upTo('>', start + 1, start, (end) => this.events.oncomment(start, end, 0));
  }

  /** Tells what goes up to a sign; what has no end is text from `start` on. */
  private upTo(sign: string, from: number, start: number, tell: (end: number) => void): number {
    const end = this.page.indexOf(sign, from);
    if (end < 0) {
      this.text(start, this.page.length);
      return this.page.length;
    }
    tell(end);
    return end + 1;
  }

  /** What begins with `<!`: a comment, or character data, or any other declaration. */
  private declaration(start: number): number {
    const { page, events } = this;
    if (page.startsWith('--', start)) {
      // `<!-->` is a comment too
      const end = page.indexOf('-->', start);
      if (end < 0) this.comment(start + 2, (from, to) => events.oncomment(from, to, 0));
      else events.oncomment(start + 2, end + 2, 2);
      return end < 0 ? page.length : end + 3;
    }
    if (page.startsWith('[CDATA[', start)) {
      const end = page.indexOf(']]>', start + 7);
      if (end < 0) this.comment(start + 7, (from, to) => events.oncdata(from, to, 0));
      else events.oncdata(start + 7, end + 2, 2);
      return end < 0 ? page.length : end + 3;
    }
    const code = page.charCodeAt(start);
    const from = code === SIGN.dash ? start + 2 : start + 1;
    return this.upTo('>', from, start, (end) => events.ondeclaration(start, end));
  }

  /** A comment that the page's end closes. */
  private comment(start: number, tell: (start: number, end: number) => void): void {
    if (start < this.page.length) tell(start, this.page.length);
  }

  private openTag(start: number): number {
    const { page, events } = this;
    const end = this.nameEnd(start);
    const starts = startOf(page.charCodeAt(start), page.charCodeAt(start + 1));
    const mayBe = VERBATIM_STARTS[starts] === 1 || end === page.length;
    const name = mayBe ? page.slice(start, end).toLowerCase() : '';
    if (end === page.length) {
      if (VERBATIM.some((word) => word.startsWith(name))) this.text(start, end);
      return end;
    }
    events.onopentagname(start, end);
    const close = this.attributes(end);
    if (close === page.length) return close;
    if (this.closesItself) events.onselfclosingtag(close);
    else events.onopentagend(close);
    if (name === '' || this.closesItself || !this.running || !VERBATIM.includes(name)) return close + 1;
    return this.verbatim(close + 1, name);
  }

  /** Reads the attributes of a tag; answers where its `>` stands, or the page's length. */
  private attributes(from: number): number {
    const { page } = this;
    this.closesItself = false;
    for (let at = this.afterSpace(from); at < page.length; at = this.afterSpace(at)) {
      const code = page.charCodeAt(at);
      if (code === SIGN.closing) return at;
      if (code !== SIGN.slash) at = this.attribute(at);
      else {
        at = this.afterSpace(at + 1);
        this.closesItself = page.charCodeAt(at) === SIGN.closing;
        if (at === page.length) this.text(at - 1, at);
      }
    }
    return page.length;
  }

  /** Reads one attribute; answers where it ends. */
  private attribute(start: number): number {
    const { page } = this;
    let end = start + 1;
    for (; end < page.length; end += 1) {
      const code = page.charCodeAt(end);
      if (code === SIGN.equals || endsName(code)) break;
    }
    const sign = this.afterSpace(end);
    if (page.charCodeAt(sign) !== SIGN.equals) {
      if (sign < page.length) this.tellAttribute(page, start, end, end, end, QuoteType.NoValue);
      return sign;
    }
    return this.value(start, end, this.afterSpace(sign + 1));
  }

  private value(start: number, end: number, from: number): number {
    const { page } = this;
    const code = page.charCodeAt(from);
    const isQuoted = code === SIGN.quote || code === SIGN.apostrophe;
    const first = isQuoted ? from + 1 : from;
    const found = isQuoted ? page.indexOf(code === SIGN.quote ? '"' : "'", first) : this.wordEnd(first);
    if (found < 0 || found === page.length) return page.length;
    const quote = code === SIGN.quote ? QuoteType.Double : QuoteType.Single;
    this.tellAttribute(page, start, end, first, found, isQuoted ? quote : QuoteType.Unquoted);
    return isQuoted ? found + 1 : found;
  }

  private closeTag(start: number): number {
    const { page, events } = this;
    const end = this.wordEnd(start);
    if (end === page.length) return end;
    events.onclosetag(start, end);
    const close = page.indexOf('>', end);
    if (close < 0) this.text(page.length - 1, page.length);
    return close < 0 ? page.length : close + 1;
  }

  /** Reads text up to the end tag of its element, that included. */
  private verbatim(start: number, name: string): number {
    const { page } = this;
    for (let at = page.indexOf('</', start); at >= 0; at = page.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      const code = page.charCodeAt(end);
      if (!(code === SIGN.closing || isSpace(code)) || page.slice(at + 2, end).toLowerCase() !== name) continue;
      this.text(start, at);
      return this.closeTag(at + 2);
    }
    this.text(start, page.length);
    return page.length;
  }

  private afterSpace(from: number): number {
    let at = from;
    while (isSpace(this.page.charCodeAt(at))) at += 1;
    return Math.min(at, this.page.length);
  }

  /** Where a name ends that begins here. */
  private nameEnd(start: number): number {
    const { page } = this;
    for (let at = start; at < page.length; at += 1) if (endsName(page.charCodeAt(at))) return at;
    return page.length;
  }

  /** Where a value without quotation marks ends that begins here, or the name of an end tag. */
  private wordEnd(start: number): number {
    const { page } = this;
    for (let at = start; at < page.length; at += 1) {
      const code = page.charCodeAt(at);
      if (code === SIGN.closing || isSpace(code)) return at;
    }
    return page.length;
  }
}
