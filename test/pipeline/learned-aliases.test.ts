import { describe, expect, it } from 'vitest';
import { aliasKeys } from '../../shared/entities/tag.ts';
import { digest } from '../../shared/model/ids.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { aliasesUnder, observeAlias } from '../../shared/store/aliases.ts';
import { listingOf } from '../../shared/store/listings.ts';
import { articleWith, seen } from '../support/article.ts';
import { fakePorts } from '../support/ports.ts';

const at = (hour: number): string => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
const articleOn = (path: string, articleBody: string) => {
  const url = `https://gazette.example/${path}`;
  return articleWith({ url, canonicalUrl: url, headline: 'Harbour talks go on', articleBody });
};

const LONG = articleOn(
  'long',
  'Deputy minister Serhii Kovalchenko met reporters in Port Ellery. Kovalchenko said that the talks went on.',
);
const OTHER = articleOn(
  'other',
  'Deputy minister Sergei Kovalchenko met reporters again on Friday. Kovalchenko said little.',
);

describe('learning from the stream', () => {
  it('gives one id to one person under two spellings', async () => {
    const ports = fakePorts();
    const ids: (string | undefined)[] = [];
    for (const [index, article] of [LONG, OTHER].entries()) {
      const message = seen(article, at(9 + index));
      await ingest(ports, message);
      const listing = await listingOf(ports.articles, message.articleId);
      ids.push(listing?.entities.find(({ type }) => type === 'Person')?.id);
    }
    expect(ids[0]).toBeDefined();
    expect(ids[1]).toBe(ids[0]);
  });

  it('gives one id to one person in two scripts, and shows each reader the name in her own', async () => {
    const ports = fakePorts();
    const russian = {
      ...articleOn('russian', 'Капитан Томас Вайткунас вышел к журналистам в порту. Вайткунас сказал, что все живы.'),
      inLanguage: 'ru',
    };
    const english = articleOn(
      'english',
      'The captain, Tomas Vaitkunas, met reporters in the harbour. Vaitkunas said that all were alive.',
    );
    const people: ({ readonly id: string; readonly name: string } | undefined)[] = [];
    for (const [index, article] of [russian, english].entries()) {
      const message = seen(article, at(9 + index));
      await ingest(ports, message);
      const listing = await listingOf(ports.articles, message.articleId);
      people.push(listing?.entities.find(({ type }) => type === 'Person'));
    }
    expect(people.map((person) => person?.name)).toEqual(['Томас Вайткунас', 'Tomas Vaitkunas']);
    expect(people[0]?.id).toBe(people[1]?.id);
  });

  it('keeps two people of one name apart whose titles cannot be one person’s', async () => {
    const ports = fakePorts();
    const texts = [
      'Finance minister Karel Brandvik met reporters in Port Ellery on Monday. Brandvik said that taxes would fall.',
      'Striker Karel Brandvik scored twice in Port Ellery on Sunday. Brandvik was cheered by the whole town.',
      'Finance minister Karel Brandvik resigned on Tuesday, two days after his budget had failed in parliament.',
      'The striker Karel Brandvik will miss the next match, his club said on Wednesday, because of a knee injury.',
    ];
    const ids: (string | undefined)[] = [];
    for (const [index, text] of texts.entries()) {
      const message = seen(articleOn(`brandvik-${index}`, text), at(9 + index));
      await ingest(ports, message);
      const listing = await listingOf(ports.articles, message.articleId);
      ids.push(listing?.entities.find(({ name }) => name === 'Karel Brandvik')?.id);
    }
    const [minister, striker] = ids;
    expect(minister).toBeDefined();
    expect(striker).toBeDefined();
    expect(striker).not.toBe(minister);
    expect(ids).toEqual([minister, striker, minister, striker]);
  });

  it('knows all who bear a name, and the fields of each, however many articles name them', async () => {
    const { articles } = fakePorts();
    const seenAs = (entityId: string, count: number, more: object = {}) =>
      Array.from({ length: count }, (_, place) => ({
        ...{ key: 'holt', entityId, name: entityId, type: 'Person' as const, alias: 'Holt' },
        ...{ articleId: digest(`${entityId} ${place}`), ...more },
      }));
    const fields = ['sport' as const];
    const observations = [...seenAs('a', 500), ...seenAs('a', 1, { fields }), ...seenAs('m', 3), ...seenAs('z', 300)];
    for (const observation of observations) await observeAlias(articles, observation);
    const learned = await aliasesUnder(articles, 'holt');
    expect(learned.map(({ entityId }) => entityId)).toEqual(['a', 'm', 'z']);
    expect(learned.map((alias) => alias.fields ?? [])).toEqual([fields, [], []]);
    const [first = 0, second = 0, third = 0] = learned.map((alias) => alias.articles);
    expect(second).toBeLessThan(first);
    expect(second).toBeLessThan(third);
  });

  it('counts an article once however often it is delivered', async () => {
    const ports = fakePorts();
    const message = seen(LONG, at(9));
    await ingest(ports, message);
    await ingest(ports, message);
    await ingest(ports, seen(LONG, at(10)));
    const learned = await Promise.all(
      aliasKeys('Person', 'Serhii Kovalchenko').map((key) => aliasesUnder(ports.articles, key)),
    );
    expect(learned.flat().map(({ articles }) => articles)).toEqual([1]);
  });
});
