import { describe, expect, it } from 'vitest';
import { articleText } from '../../infra/cli/print-articles.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { contentOf, emptyTables, NOW, publish } from '../query/sample.ts';

/** What is printed of one article. */
async function printed(
  ...given: Parameters<typeof publish> extends [unknown, ...infer Rest] ? Rest : never
): Promise<string> {
  const tables = emptyTables();
  const id = await publish(tables, ...given);
  const record = await readerOf({ ...tables, now: () => NOW }).article(id);
  return record === undefined ? '' : articleText(record);
}

describe('an article at a terminal', () => {
  const url = 'https://gazette.example/ferry';

  it('says that it was taken down', async () => {
    expect(await printed(contentOf({ url }), { kind: 'takedown' })).toMatch(/^Taken down: no text of it is kept\n/u);
  });

  it('says how much of it is kept, where that is not all', async () => {
    expect(await printed(contentOf({ url }))).not.toContain('kept');
    expect(await printed(contentOf({ url, shortenedTo: 'excerpt' }))).toMatch(/^kept +the first paragraphs$/mu);
    expect(await printed(contentOf({ url, articleBody: '', shortenedTo: 'metadata' }))).toMatch(/^kept +no text$/mu);
  });
});
