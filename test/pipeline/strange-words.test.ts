import { describe, expect, it } from 'vitest';
import { extract } from '../../shared/extract/extract.ts';
import type { Article } from '../../shared/model/article.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { readerOf } from '../../shared/query/reader.ts';
import type { Item, Table } from '../../shared/store/table.ts';
import { articleWith, seen } from '../support/article.ts';
import { fakePorts } from '../support/ports.ts';

const AT = '2026-11-20T07:00:00.000Z';
const LONG = 'word '.repeat(1000).trim();

/** A table with what was written to it. */
function recorded(table: Table): { readonly table: Table; readonly written: Item[] } {
  const written: Item[] = [];
  const put: Table['put'] = (item, ...rest) => {
    written.push(item);
    return table.put(item, ...rest);
  };
  return { table: { ...table, put }, written };
}

describe('an article of strange words', () => {
  it.each<[string, Partial<Article>]>([
    ['an endless author', { author: ['Ilse Brandt', LONG] }],
    ['an endless section', { articleSection: LONG }],
    ['an endless name', { articleBody: `The board met ${'North '.repeat(300)}Harbour Holdings Inc. on Monday.` }],
    ['a word without end', { articleBody: `The board met ${'X'.repeat(4000)} Corporation on Monday.` }],
    ['a character cut in two', { author: ['a\u{1f6a2}b'], articleSection: `s${'\u{1f6a2}'.repeat(120)}` }],
    ['half a character in a description', { description: `${'x'.repeat(499)}\u{1f6a2}` }],
  ])('is stored, with keys that DynamoDB takes: %s', async (_, fields) => {
    const { table, written } = recorded(fakePorts().articles);
    const ports = fakePorts({ articles: table });
    expect(await ingest(ports, seen(articleWith(fields), AT))).toBe('stored');
    for (const text of written.map((item) => JSON.stringify([item.pk, item.sk, item.description ?? ''])))
      expect(text).not.toMatch(/\\ud[89a-f]/);
  });

  it('is found under its author however long the name is', async () => {
    const ports = fakePorts();
    await ingest(ports, seen(articleWith({ author: [LONG] }), AT));
    expect((await readerOf(ports).byAuthor(LONG, {})).items).toHaveLength(1);
  });

  it('has no half characters where its data wrote some', () => {
    const data =
      '{"@type":"NewsArticle","headline":"Pier","author":{"name":"Ilse \\udc00Brandt"},"articleSection":"Harb\\ud83d"}';
    const html = `<html lang="en"><head><script type="application/ld+json">${data}</script></head><body><article><h1>Pier to be rebuilt</h1>
<p>The harbour board of Port Ellery voted on Tuesday to rebuild the north pier, which a storm destroyed eleven years ago.</p></article></body></html>`;
    const { article } = extract({ url: 'https://gazette.example/pier', html, headers: {}, fetchedAt: AT }, {});
    expect(article.articleSection).toMatch(/^Harb/);
    expect(JSON.stringify(article)).not.toMatch(/\\ud[89a-f]/);
  });
});
