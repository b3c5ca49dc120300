import { describe, expect, it } from 'vitest';
import type { Mention } from '../../shared/model/entity.ts';
import type { StoreMode } from '../../shared/model/source.ts';
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
  const content = contentFrom(articleWith({ articleBody: 'Halm '.repeat(names) }), tagsWith(names), 'full');
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

const SECRET = 'Nobody may keep this sentence of ours, which stands far below in the text.';
const BODY = ['Halm opened the pier.', `The harbour board met. ${'It went on for hours. '.repeat(30)}`, SECRET].join(
  '\n\n',
);
const NOTICE = `Correction: the pier is 90 metres long, not 80. ${'We regret the error. '.repeat(40)}`;

const keptUnder = (store: StoreMode) =>
  contentFrom(
    articleWith({
      articleBody: BODY,
      paragraphs: [
        { kind: 'caption', text: 'The north pier, seen from the fish market.' },
        ...BODY.split('\n\n').map((text) => ({ kind: 'paragraph' as const, text, update: 0 })),
      ],
      image: [{ url: 'https://gazette.example/a.jpg', caption: 'The north pier at dawn.', credit: 'O. Brandt' }],
      updates: [{ time: '11:07', articleBody: SECRET }],
      corrections: [NOTICE],
    }),
    { ...tagsWith(1), updates: [{ time: '11:07', articleBody: SECRET, mentions: [] }] },
    store,
  );

describe('of a source whose texts may not be kept', () => {
  it.each(['excerpt', 'metadata'] as const)('nothing says more than the mode allows: %s', (store) => {
    const kept = keptUnder(store);
    const text = JSON.stringify(kept);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('fish market');
    expect(text).not.toContain('at dawn');
    expect(text).not.toContain(NOTICE);
    expect(kept.image).toEqual([{ url: 'https://gazette.example/a.jpg', credit: 'O. Brandt' }]);
    expect(kept.paragraphs.every(({ update }) => update === undefined)).toBe(true);
    expect(kept.shortenedTo).toBe(store);
  });

  it('an excerpt keeps the beginning of a correction notice', () => {
    const { corrections, labels } = keptUnder('excerpt');
    expect(corrections).toEqual([NOTICE.slice(0, 400)]);
    expect(labels).toEqual([]);
  });

  it('metadata say only that there is a correction notice', () => {
    const { articleBody, paragraphs, mentions, corrections, labels } = keptUnder('metadata');
    expect({ articleBody, paragraphs, mentions, corrections }).toEqual({
      articleBody: '',
      paragraphs: [],
      mentions: [],
      corrections: [],
    });
    expect(labels).toEqual(['correction']);
  });

  it('a text that is kept whole says nothing of it', () => {
    expect(keptUnder('full').shortenedTo).toBeUndefined();
    expect(keptUnder('full').corrections).toEqual([NOTICE]);
  });
});
