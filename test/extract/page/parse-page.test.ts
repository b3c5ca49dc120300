import type { AnyNode } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES, type Attributes } from '../../../shared/extract/page/attributes.ts';
import type { PageFacts } from '../../../shared/extract/page/page.ts';
import { parseTree, walkPage } from '../../../shared/extract/page/parse-page.ts';
import { walkTree } from '../../../shared/extract/page/walk-tree.ts';

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
  '<p>|</p>|<!doctype html>|<b title="|<a href=x&amp;y>|">|<!--|-->|<script>|</script>|<style>|</style >|<title>|</title>|<textarea>|</textarea>|<br>|<svg/>|&amp;|&am|p;|&copy|&copy;|&notin;|&#x2014;|&#8212|&#xZ;|&|;|=|word | & |\'|"|>|/|é'.split(
    '|',
  );

const NO_WEIGHTS = new Map<string, number>();

/** The attributes that something reads: a tree has others too. */
const read = (attribs: Attributes): Attributes =>
  Object.fromEntries(ATTRIBUTES.map((name) => [name, attribs[name]]).filter(([, value]) => value !== undefined));

/** What a walk found, without the elements themselves. */
const told = ({ blocks, marked, pictures, links, html: _, ...facts }: PageFacts) => ({
  ...facts,
  blocks: blocks.map(({ box: { element: _element, parent, ...box }, ...block }) => ({
    ...block,
    ...box,
    in: parent?.name,
  })),
  marked: marked.map(({ element: { name, attribs, first, last, before, children }, marks, at }) => ({
    ...{ name, attribs: read(attribs), first, last, before, marks, at },
    inside: children.map(({ name: inner }) => inner),
  })),
  pictures: pictures.map(({ element, at }) => ({ attribs: read(element.attribs), at })),
  links: links.map(({ attribs }) => read(attribs)),
});

const PARTS =
  '<p>|</p>|<div class="story byline">|</div>|<a href="/author/x">|</a>|<time datetime="2024-05-03">|</time>|<b>|</b>|<br>|<img src=x>|<h1>|</h1>|<li>|<iframe>|</iframe>|<svg><title>|</svg>|<title>|</title>|<script type="application/ld+json">|<script>|</script>|<noscript>|</noscript>|<meta name=author content="A &amp; B">|<link rel=next href=y>|<!-- c -->|<html lang=de>|<span itemprop=author>|</span>|word |By Ann Lee. |&nbsp;&quot;|\n|x-y|<x-y>|</x-y>|<a href="|</br>|</p>'.split(
    '|',
  );

describe('walkPage', () => {
  it('finds while it parses what a walk over the tree finds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), (parts) => {
        const html = parts.join('');
        expect(told(walkPage(html, NO_WEIGHTS))).toEqual(told(walkTree(parseTree(html), NO_WEIGHTS)));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same where a value that nothing closes makes attributes of the markup behind it', () => {
    const html = '<a href="<a href="<div class="story byline">';
    expect(told(walkPage(html, NO_WEIGHTS))).toEqual(told(walkTree(parseTree(html), NO_WEIGHTS)));
  });

  it.each(['div', 'b', 'span itemprop=author', 'iframe'])('finds the same where <%s> nests deep', (tag) => {
    const html = `<p>one</p>${`<${tag}>two `.repeat(2_500)}<p>three</p>`;
    expect(told(walkPage(html, NO_WEIGHTS))).toEqual(told(walkTree(parseTree(html), NO_WEIGHTS)));
  });
});

describe('parseTree', () => {
  it.each([
    '<p title="Fish &amp; chips &copy; &copy=1 &notit;">Fish &amp; chips &copy &notit; &#x1F41F; &#150; &#0;</p>',
    '<title>A &amp; B</title><script>if (a &amp;&amp; b) c("&lt;");</script><style>a::after { content: "&amp;" }</style>',
    '<textarea>&amp;</textarea><xmp>&amp;</xmp>&amp;<svg><title>&amp;</title></svg>',
    '<a href="?a=1&copy=2&amp;b=3&lt">x</a><a href=?a&amp;b>y</a><a href=\'&quot;\'>z</a>',
    '<p>one<!-- &amp; -->two<p>three &amp',
    '&amp;&amp;lt; &ampamp; &am<b>p;</b>',
  ])('reads character references as the parser does: %s', (html) => {
    expect(printed(parseTree(html))).toBe(printed(parseDocument(html)));
  });

  it('builds the tree of the parser from any pieces of markup', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        expect(printed(parseTree(html))).toBe(printed(parseDocument(html)));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts nothing of a long page', () => {
    const html = '<p title="a &amp; b">Fish &amp; chips, 3 > 2 &amp; more</p>\n'.repeat(9000);
    expect(printed(parseTree(html))).toBe(printed(parseDocument(html)));
  });

  it('stops where elements nest deeper than on any real page', () => {
    const tree = printed(parseTree(`<p>one</p>${'<div>'.repeat(20_000)}two${'</div>'.repeat(20_000)}<p>three</p>`));
    expect(tree).toContain('one');
    expect(tree).not.toContain('three');
    expect(tree.split('\n').length).toBeLessThan(6_000);
  });
});
