import { beforeEach, describe, expect, it } from 'vitest';
import { assignStory } from '../../shared/pipeline/assign-story.ts';
import { settleGroup } from '../../shared/pipeline/settle-group.ts';
import { type Reader, readerOf } from '../../shared/query/reader.ts';
import { select } from '../../shared/query/selection.ts';
import { putCopyEdge } from '../../shared/store/copies.ts';
import type { Table } from '../../shared/store/table.ts';
import { addSource, contentOf, emptyTables, entity, NOW, publish, source, type Tables } from './sample.ts';

let tables: Tables;
let reader: Reader;
beforeEach(() => {
  tables = emptyTables();
  reader = readerOf({ ...tables, now: () => NOW });
});

const urls = (page: { readonly items: readonly { readonly url: string }[] }) =>
  page.items.map(({ url }) => new URL(url).pathname);

const article = (path: string, datePublished: string, own: object = {}) =>
  contentOf({ url: `https://gazette.example${path}`, datePublished, headline: `About ${path.slice(1)}`, ...own });

describe('an article', () => {
  it('is found by its id and by any spelling of its address', async () => {
    const id = await publish(tables, article('/bridge', '2026-11-19T12:00:00+00:00'));
    const spellings = ['https://gazette.example/bridge?utm_source=rss', 'http://www.gazette.example/bridge/#top'];
    expect((await reader.article(id))?.content?.articleBody).toContain('The ferry');
    for (const url of spellings) expect((await reader.articleAt(url))?.articleId).toBe(id);
    expect(await reader.articleAt('https://gazette.example/tunnel')).toBeUndefined();
  });

  it('says what an address must look like', async () => {
    await expect(reader.articleAt('gazette.example/bridge')).rejects.toMatchObject({
      message: '"gazette.example/bridge" is not an http(s) address',
      parameter: 'url',
    });
  });

  it('gives its revisions and its earlier texts', async () => {
    const first = article('/bridge', '2026-11-19T12:00:00+00:00');
    const changes = { headline: { before: first.headline, after: 'Bridge opens late' } };
    const id = await publish(tables, first);
    await publish(tables, { ...first, headline: 'Bridge opens late' }, { revision: 2, changes });
    expect((await reader.revisions(id)).map(({ revision, changes: what }) => [revision, what])).toEqual([
      [1, {}],
      [2, changes],
    ]);
    expect((await reader.textAt(id, 1))?.content?.headline).toBe('About bridge');
    expect((await reader.article(id))?.headline).toBe('Bridge opens late');
    expect(await reader.textAt(id, 3)).toBeUndefined();
  });

  it('keeps no text after a takedown and is in no list', async () => {
    const content = article('/bridge', '2026-11-19T12:00:00+00:00');
    const id = await publish(tables, content);
    await publish(tables, content, { revision: 2, kind: 'takedown' });
    expect((await reader.article(id))?.content).toBeUndefined();
    expect((await reader.textAt(id, 1))?.content).toBeUndefined();
    expect((await reader.latest({})).items).toEqual([]);
    expect((await reader.changes('2026-11-20T00:00:00Z')).revisions.map(({ kind }) => kind)).toEqual([
      'published',
      'takedown',
    ]);
  });
});

describe('what was committed just now', () => {
  it('is found although nothing shows it yet', async () => {
    const text = article('/bridge', '2026-11-19T12:00:00+00:00');
    const id = await publish(tables, text);
    await tables.articles.remove({ pk: `A#${id}`, sk: 'META' });
    expect((await reader.article(id))?.content?.articleBody).toContain('The ferry');
    expect((await reader.listing(id))?.headline).toBe('About bridge');
  });

  it('is found as it is now although an earlier state is shown', async () => {
    const id = await publish(tables, article('/bridge', '2026-11-19T12:00:00+00:00'));
    const shown = await tables.articles.get({ pk: `A#${id}`, sk: 'META' });
    await publish(tables, article('/bridge', '2026-11-19T12:00:00+00:00'), { kind: 'takedown', revision: 2 });
    if (shown !== undefined) await tables.articles.put(shown);
    expect(await reader.article(id)).toMatchObject({
      status: 'takedown',
      revision: 2,
      headline: '',
      content: undefined,
    });
  });

  it('has its text where a read is behind', async () => {
    const id = await publish(tables, article('/bridge', '2026-11-19T12:00:00+00:00'));
    const { articles } = tables;
    const behind: Table = {
      ...articles,
      getMany: async (keys, options) =>
        (await articles.getMany(keys, options)).filter(({ sk }) => options?.consistent || !sk.startsWith('C#')),
    };
    const lagging = readerOf({ ...tables, articles: behind, now: () => NOW });
    expect((await lagging.article(id))?.content?.articleBody).toContain('The ferry');
    const { items } = await lagging.latest({});
    expect((await lagging.withContent(items))[0]?.content?.articleBody).toContain('The ferry');
  });
});

describe('lists', () => {
  beforeEach(async () => {
    await addSource(tables, source('gazette', 'The Harbour Gazette'));
    await addSource(tables, source('tribune', 'South Shore Tribune'));
    await publish(
      tables,
      article('/a', '2026-11-18T08:00:00+00:00', { author: ['Zoë Müller'], articleSection: 'Sport' }),
    );
    await publish(tables, article('/b', '2026-11-20T01:30:00+03:00', { author: ['Zoe Muller'] }));
    await publish(tables, article('/c', '2026-11-20T10:00:00Z', { articleSection: 'SPORT' }), { sourceId: 'tribune' });
    await publish(tables, article('/d', '2026-11-20T09:00:00Z', { articleSection: 'sport' }));
  });

  it('are newest first across days', async () => {
    expect(urls(await reader.latest({}))).toEqual(['/c', '/d', '/b', '/a']);
  });

  it('go on from a cursor without gap or repetition, whatever the page size', async () => {
    for (const limit of [1, 2, 3, 4]) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await reader.latest({ limit, cursor });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...urls(page));
        cursor = page.cursor;
      } while (cursor !== undefined);
      expect(seen).toEqual(['/c', '/d', '/b', '/a']);
    }
  });

  it('refuse a cursor of another list, and what is no cursor', async () => {
    const { cursor } = await reader.latest({ limit: 1 });
    await expect(reader.bySource('gazette', { cursor })).rejects.toThrow('the cursor belongs to another list');
    await expect(reader.latest({ cursor: 'nonsense' })).rejects.toThrow('"nonsense" is not a cursor');
    await expect(reader.latest({ limit: 0 })).rejects.toThrow('not a whole number from 1 to 200');
  });

  it('of a day take the day in UTC', async () => {
    expect(urls(await reader.byDay('2026-11-19', {}))).toEqual(['/b']);
    await expect(reader.byDay('20.11.2026', {})).rejects.toThrow('"20.11.2026" is not a day');
  });

  it('of a source, an author and a section fold spellings', async () => {
    expect(urls(await reader.bySource('tribune', {}))).toEqual(['/c']);
    expect(urls(await reader.byAuthor('ZOE MÜLLER', {}))).toEqual(['/b', '/a']);
    expect(urls(await reader.bySection('gazette', 'Sport', {}))).toEqual(['/d', '/a']);
  });

  it('find headlines by words, accents and case aside', async () => {
    await publish(tables, article('/e', '2026-11-20T11:00:00Z', { headline: 'Паром towed to Klaipėda' }));
    expect(urls(await reader.headlines('klaipeda TOWED', {}))).toEqual(['/e']);
    expect(urls(await reader.headlines('about', { limit: 2 }))).toHaveLength(2);
  });

  it('search no headline for what holds no word', async () => {
    await expect(async () => select(reader, { headline: '"?!"' }, {})).rejects.toThrow('holds no word');
  });

  it('find sources by the beginning of a word of their names', async () => {
    expect((await reader.sources('harb')).map(({ id }) => id)).toEqual(['gazette']);
    expect((await reader.sources()).map(({ id }) => id)).toEqual(['gazette', 'tribune']);
  });
});

describe('entities', () => {
  it('are found by folded prefix, and list the articles that mention or are about them', async () => {
    const person = (salience: number) => entity('e-1', 'Rūta Stankevičienė', { salience, aliases: ['Stankevičienė'] });
    await publish(tables, article('/a', '2026-11-18T08:00:00Z', { entities: [person(0.8)] }));
    await publish(tables, article('/b', '2026-11-19T08:00:00Z', { entities: [person(0.2)] }));
    expect((await reader.entities('stankev')).map(({ name }) => name)).toEqual(['Rūta Stankevičienė']);
    expect(urls(await reader.byEntity('e-1', {}))).toEqual(['/b', '/a']);
    expect(urls(await reader.byEntity('e-1', { about: true }))).toEqual(['/a']);
  });
});

describe('copies', () => {
  it('are the whole connected group, oldest first', async () => {
    const [a, b, c] = ['/a', '/b', '/c'].map((path, hour) => article(path, `2026-11-19T0${hour}:00:00Z`));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three articles');
    const ids = [await publish(tables, a), await publish(tables, b), await publish(tables, c)] as const;
    const ranked = ids.map((id, place) => ({ id, rank: `rank-${place}`, score: 0.9, reason: 'shingles' }));
    const [first, second, third] = ranked;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three ranks');
    await putCopyEdge(tables.articles, first, second);
    await putCopyEdge(tables.articles, third, second);
    await settleGroup(tables.articles, second, [first]);
    await settleGroup(tables.articles, third, [second]);
    expect((await reader.copiesOf(ids[2])).map(({ articleId }) => articleId)).toEqual(ids);
    const group = { duplicateGroup: ids[0], original: ids[0] };
    expect(await reader.article(ids[2])).toMatchObject({ ...group, matches: [{ id: ids[1], score: 0.9 }] });
    expect((await reader.latest({})).items).toMatchObject([group, group, group]);
  });
});

describe('one article that is selected', () => {
  it('has its copies as they are now, like the record that is asked for by its id', async () => {
    const [one, other] = [
      await publish(tables, article('/one', '2026-11-19T12:00:00+00:00')),
      await publish(tables, article('/other', '2026-11-19T13:00:00+00:00')),
    ];
    const edge = { score: 0.9, reason: 'shares 90 % of the shorter text' };
    await putCopyEdge(tables.articles, { id: one, rank: '1' }, { id: other, rank: '2', ...edge });
    await settleGroup(tables.articles, { id: other, rank: '2' }, [{ id: one, rank: '1' }]);
    const { content: _, ...record } = (await reader.article(other)) ?? { content: undefined };
    expect(record).toMatchObject({ original: one, matches: [{ id: one }] });
    for (const selection of [{ id: other }, { url: 'https://gazette.example/other' }])
      expect((await select(reader, selection, {})).items).toEqual([record]);
  });
});

describe('a story', () => {
  it('lists its articles newest first with a cursor, and answers for each of them', async () => {
    const ids: string[] = [];
    for (const [hour, path] of ['/a', '/b', '/c'].entries()) {
      const content = article(path, `2026-11-19T0${hour}:00:00Z`);
      const id = await publish(tables, content);
      const copies = ids.map((copy) => ({ id: copy, rank: copy, score: 1, reason: 'text' }));
      const { headline, articleBody, datePublished = '' } = content;
      const input = { id, sourceId: 'gazette', headline, articleBody, datePublished, firstSeenAt: datePublished };
      await assignStory(tables.articles, input, copies);
      ids.push(id);
    }
    const [newest] = (await reader.latest({})).items;
    const { storyId = '', storySize } = newest ?? { storySize: 0 };
    expect(storySize).toBe(3);
    expect(await reader.story(storyId)).toMatchObject({
      id: storyId,
      members: 3,
      title: expect.stringContaining('About'),
    });
    const first = await reader.byStory(storyId, { limit: 2 });
    const second = await reader.byStory(storyId, { limit: 2, cursor: first.cursor });
    expect([urls(first), urls(second), second.cursor]).toEqual([['/c', '/b'], ['/a'], undefined]);
    expect(await reader.story('st-none')).toBeUndefined();
    expect((await reader.byStory('st-none', {})).items).toEqual([]);
  });
});

describe('changes', () => {
  it('are given once each in order of commit, and later ones after the cursor', async () => {
    const content = article('/a', '2026-11-18T08:00:00Z');
    await publish(tables, content, { committedAt: '2026-11-20T10:59:59.000Z' });
    await publish(tables, content, { revision: 2, committedAt: '2026-11-20T11:00:01.000Z' });
    const first = await reader.changes('2026-11-20T10:00:00+00:00', 1);
    expect([first.revisions.map(({ revision }) => revision), first.more]).toEqual([[1], true]);
    const second = await reader.changes(first.cursor);
    expect(second.revisions.map(({ revision }) => revision)).toEqual([2]);
    expect((await reader.changes(second.cursor)).revisions).toEqual([]);
    await expect(reader.changes('yesterday')).rejects.toThrow('neither a cursor');
  });
});

describe('a selection', () => {
  it.each(['id', 'url', 'copies-of', 'source', 'story'] as const)(
    'by %s of what is not known is an error, no empty list',
    async (name) => {
      const value = name === 'url' ? 'https://gazette.example/nothing' : 'nothing';
      await expect(select(reader, { [name]: value }, {})).rejects.toMatchObject({ status: 404, parameter: name });
    },
  );

  it('is one selector, and says so', async () => {
    await expect(select(reader, { day: '2026-11-20', author: 'X' }, {})).rejects.toThrow(
      'day and author cannot be combined',
    );
    await expect(select(reader, { section: 'Sport' }, {})).rejects.toThrow('section needs source');
  });

  it('takes an entity by name where only one bears it, and names the candidates otherwise', async () => {
    const two = [entity('e-1', 'Jonas Petraitis'), entity('e-2', 'Jonas Petrauskas')];
    await publish(tables, article('/a', '2026-11-18T08:00:00Z', { entities: two }));
    expect(urls(await select(reader, { entity: 'Jonas Petraitis' }, {}))).toEqual(['/a']);
    await expect(select(reader, { entity: 'Jonas' }, {})).rejects.toMatchObject({
      hint: expect.stringContaining('e-2'),
    });
    await expect(select(reader, { entity: 'Nobody' }, {})).rejects.toMatchObject({ status: 404 });
  });
});
