import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../shared/extract/extract.ts';

type Expected = {
  headline: string;
  labels?: string[];
  author?: string[];
  dateline?: string;
  updates: { time: string | null; datePublished?: string; headline?: string }[];
  /** Paragraphs that the body consists of, by their place in `sentences`. */
  articleBody?: number[];
  absent?: string[];
  vias?: string[];
};

const folder = join(import.meta.dirname, '../fixtures/live/pages');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.replace('.html', '')] : []));

/** The text of each `<p>` that is prose, to say what a body consists of without repeating it. */
const sentences = [
  ...readFileSync(join(folder, 'plain-with-stamps.html'), 'utf8').matchAll(/<p>([^<]{60,})<\/p>/gu),
].map((found) => found[1]);

describe('pages of live and updated articles', () => {
  it.each(names)('%s', (name) => {
    const html = readFileSync(join(folder, `${name}.html`), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
    const { article } = extract({ url: `https://pier.example/${name}`, html });
    expect(article.headline).toBe(expected.headline);
    expect(article.updates.map(({ time }) => time)).toEqual(expected.updates.map(({ time }) => time));
    for (const [index, wanted] of expected.updates.entries()) expect(article.updates[index]).toMatchObject(wanted);
    if (expected.labels) expect(article.labels).toEqual(expected.labels);
    if (expected.author) expect(article.author).toEqual(expected.author);
    if (expected.dateline) expect(article.dateline).toBe(expected.dateline);
    for (const text of [...(expected.absent ?? []), ...expected.updates.flatMap(({ time }) => time ?? [])])
      expect(article.articleBody).not.toContain(text);
    for (const index of expected.articleBody ?? [])
      if (sentences[index]) expect(article.articleBody).toContain(sentences[index]);
    if (expected.vias) expect(article.attributions.map(({ via }) => via)).toEqual(expected.vias);
  });
});
