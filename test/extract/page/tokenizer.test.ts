import fc from 'fast-check';
import { type Handler, Parser, Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { PageTokenizer } from '../../../shared/extract/page/tokenizer.ts';

/** What the parser tells of a page by a tokenizer; texts in a row are one. */
function told(html: string, Own: typeof Tokenizer): string[] {
  const events: string[] = [];
  let text = '';
  const tell = (event: string) => {
    if (text !== '') events.push(`text ${text}`);
    text = '';
    events.push(event);
  };
  const handler: Partial<Handler> = {
    onopentag: (name, attribs) => tell(`open ${name} ${JSON.stringify(attribs)}`),
    onclosetag: (name, isImplied) => tell(`close ${name} ${isImplied}`),
    ontext: (data) => {
      text += data;
    },
    oncomment: (data) => tell(`comment ${data}`),
    onprocessinginstruction: (name, data) => tell(`instruction ${name} ${data}`),
    onend: () => tell('end'),
  };
  new Parser(handler, { decodeEntities: false, Tokenizer: Own }).end(html);
  return events;
}

const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '!',
    '-',
    '--',
    '-->',
    '?',
    '=',
    '"',
    "'",
    ' ',
    '\n',
    '\t',
    'a',
    'B',
    'é',
    '&amp;',
    ']]>',
    '[CDATA[',
  ],
  ...[
    '<p',
    '<p>',
    '</p>',
    '<P CLASS=x>',
    '<a href="',
    "<a href='",
    '<a b c=d/>',
    '<br/>',
    '<br / >',
    '<a /b>',
    '<a =b>',
  ],
  ...[
    '</',
    '</>',
    '</ p>',
    '</ >',
    '</p x>',
    '</1>',
    '<!--',
    '<!-->',
    '<!--->',
    '<!-',
    '<!>',
    '<!doctype html>',
    '<![CDATA[',
  ],
  ...[
    '<script',
    '<script>',
    '</script',
    '</script >',
    '</SCRIPT>',
    '<script/>',
    '<s',
    '<sc',
    '<st',
    '<style>',
    '</style>',
  ],
  ...[
    '<title>',
    '</title>',
    '<textarea x>',
    '</textarea\n>',
    '<xmp>',
    '</xmp>',
    '<t',
    '<x',
    '<section>',
    '<td>',
    '<svg>',
  ],
];

describe('PageTokenizer', () => {
  it('tells what the tokenizer of the parser tells, of any pieces of markup', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const html = pieces.join('');
        expect(told(html, PageTokenizer)).toEqual(told(html, Tokenizer));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['<a b="', '<a b=', '<script>x', '<!--x', '<p ', '</p', '<?x', '<![CDATA[x', '<!x', '<p/', '</p '])(
    'ends where the page ends in %j',
    (html) => {
      expect(told(`<p>one${html}`, PageTokenizer)).toEqual(told(`<p>one${html}`, Tokenizer));
    },
  );

  it('stops where the parser is paused', () => {
    const opened: string[] = [];
    const parser: Parser = new Parser(
      {
        onopentag: (name) => {
          opened.push(name);
          if (name === 'script') parser.pause();
        },
      },
      { decodeEntities: false, Tokenizer: PageTokenizer },
    );
    parser.end('<p><script>x</script><b>');
    expect(opened).toEqual(['p', 'script']);
  });
});
