import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../../shared/extract/page/attributes.ts';
import { WalkTokenizer } from '../../../shared/extract/page/walk-tokenizer.ts';

/** The attributes that are told of a page, and its tags with those that the parser hears of. */
function told(html: string): string[] {
  const events: string[] = [];
  const options = {
    decodeEntities: false,
    Tokenizer: WalkTokenizer,
    onAttribute: (name: string, value: string) => events.push(`${name}=${value}`),
  };
  new Parser({ onopentag: (name, attribs) => events.push(`<${name} ${JSON.stringify(attribs)}>`) }, options).end(html);
  return events;
}

describe('WalkTokenizer', () => {
  it('tells every attribute that is read before its tag, in any case', () => {
    const tag = ATTRIBUTES.map((name) => `${name}=1`).join(' ');
    const events = [...ATTRIBUTES.map((name) => `${name}=1`), '<p {}>'];
    expect(told(`<p ${tag}>`)).toEqual(events);
    expect(told(`<P ${tag.toUpperCase()}>`)).toEqual(events);
  });

  it.each([
    ['<p onclick="x()" data-x=1 id=y hidden>', ['id=y', 'hidden=', '<p {}>']],
    ['<a hrefs=1 href="?a=1&amp;b">', ['href=?a=1&amp;b', '<a {}>']],
    ['<a href=x href=y>', ['href=x', 'href=y', '<a {}>']],
    ['<p data-sum="1" data-srx=2 Data-Src=3>', ['data-src=3', '<p {}>']],
  ])('tells of %j what is read', (html, events) => {
    expect(told(html)).toEqual(events);
  });
});
