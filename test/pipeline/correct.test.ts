import { describe, expect, it } from 'vitest';
import { Source } from '../../shared/model/source.ts';
import { correctEntities } from '../../shared/pipeline/correct.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { repair } from '../../shared/pipeline/repair.ts';
import { putSource } from '../../shared/store/crawl.ts';
import { listingOf } from '../../shared/store/listings.ts';
import { revisionsOf } from '../../shared/store/revisions.ts';
import { TABLES } from '../../shared/topology.ts';
import { articleWith, seen } from '../support/article.ts';
import type { FakePorts } from '../support/ports.ts';
import { fakePorts } from '../support/ports.ts';
import { laggingTable } from '../support/unreliable-tables.ts';

const GAZETTE = Source.parse({
  id: 'gazette',
  name: 'The Harbour Gazette',
  homepage: 'https://gazette.example/',
  timeZone: 'Europe/London',
  feeds: [{ kind: 'feed', url: 'https://gazette.example/rss' }],
});
const AT = '2026-11-20T09:00:00.000Z';
const text = (name: string): string =>
  `The harbour board of Port Ellery met on Tuesday.\n\n${name}, the mayor of Port Ellery, said that ${name} would vote against the plan. "We cannot pay for it," ${name} told reporters.`;

const first = articleWith({ articleBody: text('Wilhelmina Ostrander') });
const second = articleWith({
  url: 'https://ledger.example/vote',
  canonicalUrl: 'https://ledger.example/vote',
  headline: 'Mayor to vote against pier',
  articleBody: text('Willa Ostrander'),
});

async function stored(): Promise<FakePorts> {
  const ports = fakePorts();
  await ingest(ports, seen(first, AT));
  await ingest(ports, seen(second, AT, 'ledger'));
  return ports;
}

const entityNamed = async (ports: FakePorts, articleId: string, name: string) =>
  (await listingOf(ports.articles, articleId))?.entities.find((entity) => entity.name === name);

describe('corrections of entities', () => {
  it('merge two entities in what is stored, as a revision of its own, once', async () => {
    const ports = await stored();
    const [one, other] = [seen(first, AT).articleId, seen(second, AT).articleId];
    const into = await entityNamed(ports, one, 'Wilhelmina Ostrander');
    const from = await entityNamed(ports, other, 'Willa Ostrander');
    if (into === undefined || from === undefined) throw new Error('the tagger misses the mayor');
    const corrections = [{ do: 'merge' as const, from: from.id, into: into.id, name: into.name }];
    const changed = await correctEntities(ports, corrections);
    expect(changed.map(({ articleId }) => articleId)).toEqual([other]);
    expect((await entityNamed(ports, other, 'Wilhelmina Ostrander'))?.id).toBe(into.id);
    expect((await revisionsOf(ports.articles, other)).map(({ kind }) => kind)).toEqual(['published', 'retagged']);
    expect(await correctEntities(ports, corrections)).toEqual([]);
  });

  it('take an article out of the list of an entity that was blocked', async () => {
    const ports = await stored();
    const { articleId } = seen(first, AT);
    const mayor = await entityNamed(ports, articleId, 'Wilhelmina Ostrander');
    await correctEntities(ports, [{ do: 'block', id: mayor?.id ?? '' }]);
    expect(await entityNamed(ports, articleId, 'Wilhelmina Ostrander')).toBeUndefined();
    const { items } = await ports.articles.query({ pk: `E#${mayor?.id}`, from: '0', to: '9~' });
    expect(items).toEqual([]);
  });

  it('hold at once where a store is read as it was a second ago', async () => {
    const clock = fakePorts();
    const articles = laggingTable(TABLES.articles.indexes, clock.now, 1000);
    const ports = { ...clock, articles };
    await ingest(ports, seen(first, AT));
    clock.advance(5000);
    const changed = await correctEntities(ports, [{ do: 'block-name', alias: 'Wilhelmina Ostrander' }]);
    expect(changed.map(({ articleId }) => articleId)).toEqual([seen(first, AT).articleId]);
  });

  it('hold for articles that come later', async () => {
    const ports = await stored();
    await correctEntities(ports, [{ do: 'block-name', alias: 'Port Ellery' }]);
    const later = articleWith({
      url: 'https://ledger.example/c',
      canonicalUrl: 'https://ledger.example/c',
      articleBody: text('Ada Lindqvist'),
    });
    await ingest(ports, seen(later, '2026-11-20T11:00:00.000Z', 'ledger'));
    expect(await entityNamed(ports, seen(later, AT).articleId, 'Port Ellery')).toBeUndefined();
  });
});

describe('corrections of entities in texts that may not be kept whole', () => {
  const body = `${text('Wilhelmina Ostrander')} ${'The meeting went on. '.repeat(30)}\n\nMaren Holt, the chair of the board, disagreed. Holt left early.`;
  const article = articleWith({ articleBody: body });
  const { articleId } = seen(article, AT);

  async function storedUnder(store: Source['store']): Promise<FakePorts> {
    const ports = fakePorts();
    await putSource(ports.crawl, { ...GAZETTE, store }, AT);
    await ingest(ports, seen(article, AT));
    return ports;
  }

  it.each(['excerpt', 'metadata'] as const)(
    'reach those that only the whole text named, and lose no other: %s',
    async (store) => {
      const ports = await storedUnder(store);
      const [mayor, chair] = [
        await entityNamed(ports, articleId, 'Wilhelmina Ostrander'),
        await entityNamed(ports, articleId, 'Maren Holt'),
      ];
      const before = (await listingOf(ports.articles, articleId))?.entities ?? [];
      const corrections = [
        { do: 'rename' as const, id: mayor?.id ?? '', name: 'Wilhelmina Ostrander-Falk' },
        { do: 'merge' as const, from: chair?.id ?? '', into: 'wd:Q4242', name: 'Maren Holt' },
      ];
      const changed = await correctEntities(ports, corrections);
      expect(changed.map((one) => one.articleId)).toEqual([articleId]);
      expect((await entityNamed(ports, articleId, 'Wilhelmina Ostrander-Falk'))?.id).toBe(mayor?.id);
      expect((await entityNamed(ports, articleId, 'Maren Holt'))?.id).toBe('wd:Q4242');
      expect((await listingOf(ports.articles, articleId))?.entities).toHaveLength(before.length);
      expect(await correctEntities(ports, corrections)).toEqual([]);
    },
  );

  it('take out an entity that is blocked', async () => {
    const ports = await storedUnder('metadata');
    const chair = await entityNamed(ports, articleId, 'Maren Holt');
    await correctEntities(ports, [{ do: 'block', id: chair?.id ?? '' }]);
    expect(await entityNamed(ports, articleId, 'Maren Holt')).toBeUndefined();
    expect(await entityNamed(ports, articleId, 'Wilhelmina Ostrander')).toBeDefined();
  });
});

describe('repair', () => {
  it('restores a listing that was lost, and changes nothing else', async () => {
    const ports = await stored();
    const { articleId } = seen(first, AT);
    const whole = await listingOf(ports.articles, articleId);
    await ports.articles.remove({ pk: `A#${articleId}`, sk: 'META' });
    expect(await repair(ports)).toBe(2);
    expect(await listingOf(ports.articles, articleId)).toEqual(whole);
  });
});
