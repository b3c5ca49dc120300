import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tagged } from '../../shared/entities/tag.ts';
import { tagArticle } from '../../shared/entities/tag.ts';
import { type LiveText, withUpdates } from '../../shared/entities/tag-updates.ts';
import type { Paragraph } from '../../shared/model/article.ts';
import type { Mention } from '../../shared/model/entity.ts';

/** An article of paragraphs, each with the index of its update. */
function live(paragraphs: readonly Paragraph[], hidden: readonly string[] = []): LiveText {
  const bodyOf = (texts: readonly Paragraph[]): string =>
    texts.flatMap(({ kind, text }) => (kind === 'caption' ? [] : [text])).join('\n\n');
  const count = Math.max(-1, ...paragraphs.map(({ update = -1 }) => update)) + 1;
  const shown = Array.from({ length: count }, (_, index) => ({
    time: `1${index}:00`,
    articleBody: bodyOf(paragraphs.filter(({ update }) => update === index)),
  }));
  return {
    headline: '',
    articleBody: bodyOf(paragraphs),
    inLanguage: 'en',
    paragraphs: [...paragraphs],
    updates: [...shown, ...hidden.map((articleBody) => ({ time: null, articleBody }))],
  };
}

const p = (text: string, update?: number): Paragraph => ({
  kind: 'paragraph',
  text,
  ...(update !== undefined && { update }),
});

/** Every word in capitals is a mention. */
function shouted({ articleBody }: { readonly articleBody: string }): Tagged {
  const mentions = [...articleBody.matchAll(/\b[A-Z]{3,}\b/gu)].map(
    ({ 0: text, index }): Mention => ({
      start: index,
      end: index + text.length,
      text,
      type: 'Person',
      name: text,
      entityId: `id:${text}`,
      confidence: 1,
    }),
  );
  return { mentions, entities: [], tagger: { name: 'test', version: '1' } };
}

const namesOf = (article: LiveText): string[][] => {
  const reading = withUpdates(article);
  return reading.updatesOf(shouted(reading.input)).map(({ articleBody, mentions }) =>
    mentions.map(({ start, end, name }) => {
      expect(articleBody.slice(start, end)).toBe(name);
      return name;
    }),
  );
};

describe('names of timed updates', () => {
  it('go to the update in whose paragraphs they stand', () => {
    const article = live([p('ANN spoke.'), p('BOB came.', 0), p('He met ANN.', 0), p('CARL left.', 1)]);
    expect(namesOf(article)).toEqual([['BOB', 'ANN'], ['CARL']]);
  });

  it('count offsets in the update, also where captions and other updates lie between', () => {
    const article = live([
      p('A quiet start.', 0),
      { kind: 'caption', text: 'DAN at sea', update: 0 },
      p('BOB came.', 1),
      p('Late news of ANN.', 0),
    ]);
    expect(namesOf(article)).toEqual([['ANN'], ['BOB']]);
  });

  it('are found in updates that the body does not show, and leave the body as it is', () => {
    const article = live([p('ANN spoke.')], ['Then BOB came.', '', 'CARL left.']);
    expect(namesOf(article)).toEqual([['BOB'], [], ['CARL']]);
    const reading = withUpdates(article);
    expect(reading.within(shouted(reading.input)).mentions.map(({ name }) => name)).toEqual(['ANN']);
  });

  it('are none where updates and paragraphs contradict each other', () => {
    const article = { ...live([p('ANN spoke.', 0)]), updates: [{ time: null, articleBody: 'Quite another text.' }] };
    expect(namesOf(article)).toEqual([[]]);
  });

  it('share the entities of the article: a surname in one update finds the full name in another', () => {
    const reading = withUpdates(
      live([p('Oresta Halych arrived in Kyiv on Monday.', 0), p('Halych told reporters that talks go on.', 1)]),
    );
    const [first, second] = reading.updatesOf(tagArticle(reading.input));
    const person = first?.mentions.find(({ type }) => type === 'Person');
    expect(person?.name).toBe('Oresta Halych');
    expect(second?.mentions.map(({ entityId }) => entityId)).toEqual([person?.entityId]);
  });

  it('never leave the text that they name', () => {
    const text = fc
      .array(fc.constantFrom('ANN', 'BOB', 'met', 'left', 'İstanbul', '\n\n'), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    const paragraph = fc.record({
      kind: fc.constantFrom('paragraph' as const, 'caption' as const, 'heading' as const),
      text,
      update: fc.constantFrom(0, 1, 2),
    });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), fc.array(text, { maxLength: 2 }), (paragraphs, hidden) => {
        const article = live(paragraphs, hidden);
        const words = article.updates.map(({ articleBody }) =>
          shouted({ articleBody }).mentions.map(({ text }) => text),
        );
        expect(namesOf(article)).toEqual(words);
      }),
    );
  });
});
