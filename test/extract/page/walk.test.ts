import { describe, expect, it } from 'vitest';
import { foldText } from '../../../shared/extract/page/fold-text.ts';
import { nameWords } from '../../../shared/extract/page/look.ts';
import { walkPage } from '../../../shared/extract/page/parse-page.ts';

const walk = (html: string) => walkPage(html, new Map());
const textsIn = (html: string) => walk(html).blocks.map(({ text }) => text);

describe('the walk over a page', () => {
  it('cuts text at block elements and joins inline ones', () => {
    expect(textsIn('<div>One <b>two</b><p>three <a href="#">four</a></p>five</div>')).toEqual([
      'One two',
      'three four',
      'five',
    ]);
  });

  it('cuts at two line breaks, and at one after a whole sentence', () => {
    expect(textsIn('a<br>b<br><br>c')).toEqual(['a b', 'c']);
    expect(textsIn(`${'A sentence that is long enough to stand for itself, one would think.'}<br>Next`)).toHaveLength(
      2,
    );
  });

  it('sees no scripts, styles, buttons and frames', () => {
    expect(
      textsIn('<p>a</p><script>b</script><style>c</style><button>d</button><iframe>e</iframe><noscript>f</noscript>'),
    ).toEqual(['a']);
  });

  it('reads text outside of any element', () => {
    expect(textsIn('bare')).toEqual(['bare']);
  });

  it('counts linked and bold characters', () => {
    const [block] = walk('<p>ab <a href="#">cde</a> <b>fg</b></p>').blocks;
    expect(block).toMatchObject({ linked: 3, bold: 2, links: 1 });
  });

  it('gathers metas by name, structured data and the title', () => {
    const facts = walk(
      '<html lang="en"><title>T</title><meta NAME="Author" content="A"><script type="application/ld+json">{}</script>',
    );
    expect([facts.metas.get('author'), facts.scripts, facts.title, facts.language]).toEqual([['A'], ['{}'], 'T', 'en']);
  });

  it('folds what cannot be seen', () => {
    expect(foldText(' a\u00a0\n b\u00adc\u200bd e\u0301 ')).toBe('a bcd é');
  });

  it('splits class names into words', () => {
    expect(nameWords('storyBody__text-2 HTMLpage a')).toEqual(['story', 'body', 'text', 'htmlpage']);
  });
});
