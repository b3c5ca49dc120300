import { describe, expect, it } from 'vitest';
import type { Mention } from '../../shared/model/entity.ts';
import { contentFrom } from '../../shared/pipeline/content.ts';
import type { Tags } from '../../shared/pipeline/tags-of.ts';
import { ITEM_LIMIT, itemSize } from '../../shared/store/item-size.ts';
import { articleWith } from '../support/article.ts';

const mention = (start: number): Mention => ({
  ...{ start, end: start + 4, text: 'Halm', type: 'Person', name: 'Halm', entityId: 'own:person-0123456789abcdef0123' },
  confidence: 0.9,
});

/** Tags of a live text with so many names, each also in its update. */
function tagsWith(names: number): Tags {
  const mentions = Array.from({ length: names }, (_, index) => mention(index * 5));
  const own = mentions.map(({ start, end, entityId, name, type }) => ({ start, end, entityId, name, type }));
  return {
    mentions,
    entities: [],
    updates: [{ time: '11:07', articleBody: 'Halm '.repeat(names), mentions: own }],
    tagger: { name: 'test', version: '1' },
  };
}

const sizeOf = (names: number) => {
  const content = contentFrom(articleWith({ articleBody: 'Halm '.repeat(names) }), tagsWith(names), undefined);
  return { content, size: itemSize({ pk: '', sk: '', content }) };
};

describe('what is stored of an article', () => {
  it('has every mention where it fits', () => {
    const { content } = sizeOf(500);
    expect(content.mentions).toHaveLength(500);
    expect(content.updates[0]?.mentions).toHaveLength(500);
  });

  it('loses the mentions of updates first, then all, rather than be too large for an item', () => {
    const [giant, titan] = [sizeOf(2400), sizeOf(4500)];
    expect(giant.content.mentions).toHaveLength(2400);
    expect(giant.content.updates[0]?.mentions).toHaveLength(0);
    expect(titan.content.mentions).toHaveLength(0);
    for (const { size } of [giant, titan]) expect(size).toBeLessThan(ITEM_LIMIT);
  });
});
