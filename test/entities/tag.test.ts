import { describe, expect, it } from 'vitest';
import { tagArticle } from '../../shared/entities/tag.ts';

const BODY =
  'Defence Minister Oresta Halych met President Volodymyr Zelenskyy in Kyiv on Monday.\n\nZelenskyy thanked Halych, according to Reuters.';

describe('tagArticle', () => {
  it('gives a surname the entity of the full name', () => {
    const { mentions } = tagArticle({ headline: '', articleBody: BODY, inLanguage: 'en' });
    const ids = mentions.filter((m) => m.text.endsWith('Zelenskyy')).map((m) => m.entityId);
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('dates titles by the article', () => {
    const { entities } = tagArticle({ headline: '', articleBody: BODY, inLanguage: 'en', datePublished: '2026-11-20' });
    const titles = entities.flatMap(({ jobTitles }) => jobTitles);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.map(({ asOf }) => asOf)).toEqual(titles.map(() => '2026-11-20'));
  });

  it('gives offsets that name the text', () => {
    const { mentions } = tagArticle({ headline: '', articleBody: BODY, inLanguage: 'en' });
    expect(mentions.length).toBeGreaterThan(0);
    for (const mention of mentions) expect(BODY.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('answers an empty body with nothing', () => {
    const { mentions, entities } = tagArticle({ headline: 'Nothing', articleBody: '' });
    expect(mentions).toEqual([]);
    expect(entities).toEqual([]);
  });
});
