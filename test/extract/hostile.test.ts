import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../shared/extract/extract.ts';

const read = (html: string) => extract({ url: 'https://courier.example/a', html });

/** Each would cost a parser or a walk that is not linear, or recursive, minutes or its stack. */
const FLOODS: readonly (readonly [string, string])[] = [
  ['nested containers', '<div>'.repeat(300_000)],
  ['nested formatting', '<b><p>'.repeat(50_000)],
  ['nested tables', '<table><tr><td>'.repeat(30_000)],
  ['nested links', '<a href="/author/x">'.repeat(50_000)],
  ['line breaks', 'word <br>'.repeat(50_000)],
  ['attributes', `<p ${Array.from({ length: 30_000 }, (_, i) => `a${i}=1`).join(' ')}>x`],
  ['class names', `<p class="${'story '.repeat(50_000)}">x`],
  ['headings', '<h1>A title that says something</h1>'.repeat(10_000)],
  ['bylines', '<div class="byline">By Ann Lee</div>'.repeat(10_000)],
  [
    'capitals before the name of the house',
    `<meta property="og:site_name" content="Courier"><p>${'A'.repeat(70)}!Courier. Boats carry people over the river again since Monday.`,
  ],
  [
    'entries of a live page that never end a sentence',
    `<h1>Storm</h1>${`<div class="entry"><p>12:30</p><p>${'the storm took the roof, '.repeat(8_000)}</p><a href="/x">More of it</a></div>`.repeat(6)}`,
  ],
  [
    'names of pictures',
    `<meta property="og:image" content="/a${'-12-34'.repeat(2_000)}!.jpg"><h1>Storm takes the roof</h1><p>The storm took it.</p>`,
  ],
  ['states that never end', '<script type="application/json">{"a":'.repeat(30_000)],
  [
    'broken structured data',
    `<script type="application/ld+json">{"@type":"Article","author":${'{"name":'.repeat(20_000)}</script>`,
  ],
];

describe('hostile pages', () => {
  it.each(FLOODS)('are read to an end: %s', (_, html) => {
    expect(read(`<html><body>${html}`).article.url).toBe('https://courier.example/a');
  });

  it('do not poison objects', () => {
    read(
      '<script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}</script>',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const CASES = join(import.meta.dirname, '../../../shared/corpora/conformance/htmlTree/htmlTree.ndjson');

describe('inputs of the HTML parser conformance suite', () => {
  if (!existsSync(CASES)) console.warn('html5lib inputs are not here: skipped');
  it.skipIf(!existsSync(CASES))('are all read without a throw', () => {
    const inputs = readFileSync(CASES, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): { html?: string; data?: string; input?: string } => JSON.parse(line));
    expect(inputs.length).toBeGreaterThan(0);
    for (const { html, data, input } of inputs) read(html ?? data ?? input ?? '');
  });
});
