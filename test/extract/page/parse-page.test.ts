import type { AnyNode } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../shared/extract/page/parse-page.ts';

/** A tree as text, without recursion: pages may nest deep. */
function printed(root: AnyNode): string {
  const lines: string[] = [];
  const left: { node: AnyNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, depth } = next;
    const own = 'attribs' in node ? `${node.name} ${JSON.stringify(node.attribs)}` : 'data' in node ? node.data : '';
    lines.push(`${depth} ${node.type} ${own}`);
    if ('children' in node)
      for (const child of node.children.toReversed()) left.push({ node: child, depth: depth + 1 });
  }
  return lines.join('\n');
}

const PIECES =
  '<p>|</p>|<b title="|<a href=x&amp;y>|">|<!--|-->|<script>|</script>|<style>|</style >|<title>|</title>|<textarea>|</textarea>|<br>|<svg/>|&amp;|&am|p;|&copy|&copy;|&notin;|&#x2014;|&#8212|&#xZ;|&|;|=|word | & |\'|"|>|/|é'.split(
    '|',
  );

describe('parsePage', () => {
  it.each([
    '<p title="Fish &amp; chips &copy; &copy=1 &notit;">Fish &amp; chips &copy &notit; &#x1F41F; &#150; &#0;</p>',
    '<title>A &amp; B</title><script>if (a &amp;&amp; b) c("&lt;");</script><style>a::after { content: "&amp;" }</style>',
    '<textarea>&amp;</textarea><xmp>&amp;</xmp>&amp;<svg><title>&amp;</title></svg>',
    '<a href="?a=1&copy=2&amp;b=3&lt">x</a><a href=?a&amp;b>y</a><a href=\'&quot;\'>z</a>',
    '<p>one<!-- &amp; -->two<p>three &amp',
    '&amp;&amp;lt; &ampamp; &am<b>p;</b>',
  ])('reads character references as the parser does: %s', (html) => {
    expect(printed(parsePage(html))).toBe(printed(parseDocument(html)));
  });

  it('builds the tree of the parser from any pieces of markup', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        expect(printed(parsePage(html))).toBe(printed(parseDocument(html)));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts nothing of a long page', () => {
    const html = '<p title="a &amp; b">Fish &amp; chips, 3 > 2 &amp; more</p>\n'.repeat(9000);
    expect(printed(parsePage(html))).toBe(printed(parseDocument(html)));
  });

  it('stops where elements nest deeper than on any real page', () => {
    const tree = printed(parsePage(`<p>one</p>${'<div>'.repeat(20_000)}two${'</div>'.repeat(20_000)}<p>three</p>`));
    expect(tree).toContain('one');
    expect(tree).not.toContain('three');
    expect(tree.split('\n').length).toBeLessThan(6_000);
  });
});
