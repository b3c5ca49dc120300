import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../../shared/entities/training/', import.meta.url);
const installed = existsSync(new URL('node_modules', FOLDER));
if (!installed) console.warn('made-up articles not tested: npm ci --prefix shared/entities/training first');

async function articles(count: number, seed: number) {
  const { createVocabulary } = await import('../../../shared/entities/training/vocabulary.ts');
  const { randomFrom } = await import('../../../shared/entities/training/random.ts');
  const { writtenArticles } = await import('../../../shared/entities/training/written-articles.ts');
  return writtenArticles(count, createVocabulary(randomFrom(seed)));
}

describe.skipIf(!installed)('made-up articles', () => {
  it('mark names where they stand, in order and apart', async () => {
    for (const { text, mentions } of await articles(200, 5)) {
      let before = 0;
      for (const mention of mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(before);
        before = mention.end;
      }
      expect(text).not.toMatch(/[{}]|\|(?:Organization|Place|Group|Product|Event)\]/);
    }
  });

  it('call a person by the family name once the full name was given', async () => {
    const recurring = (await articles(200, 6)).filter(({ mentions }) =>
      mentions.some(({ text, type }) =>
        mentions.some((other) => other.type === 'Person' && type === 'Person' && other.text.endsWith(` ${text}`)),
      ),
    );
    expect(recurring.length).toBeGreaterThan(50);
  });

  it('are the same for the same seed', async () => {
    expect(await articles(20, 7)).toEqual(await articles(20, 7));
  });
});
