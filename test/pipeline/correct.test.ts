import { describe, expect, it } from 'vitest';
import { correctEntities } from '../../shared/pipeline/correct.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { repair } from '../../shared/pipeline/repair.ts';
import { listingOf } from '../../shared/store/listings.ts';
import { revisionsOf } from '../../shared/store/revisions.ts';
import { TABLES } from '../../shared/topology.ts';
import { articleWith, seen } from '../support/article.ts';
import type { FakePorts } from '../support/ports.ts';
import { fakePorts } from '../support/ports.ts';
import { laggingTable } from '../support/unreliable-tables.ts';

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
