import { beforeEach, describe, expect, it } from 'vitest';
import { settleGroup } from '../../shared/pipeline/settle-group.ts';
import { queryApp } from '../../shared/query/app.ts';
import { openApi } from '../../shared/query/openapi.ts';
import { putCopyEdge } from '../../shared/store/copies.ts';
import { addSource, contentOf, emptyTables, entity, NOW, publish, source, type Tables } from './sample.ts';

let tables: Tables;
let ids: readonly string[];
const get = (path: string, headers: Record<string, string> = {}) =>
  queryApp({ ...tables, now: () => NOW }).request(path, { headers });
const json = async (path: string) => JSON.parse(await (await get(path)).text());

beforeEach(async () => {
  tables = emptyTables();
  await addSource(tables, source('gazette', 'The Harbour Gazette'));
  const text = 'Rūta Stankevičienė spoke.\n\nIt was late.';
  const bridge = contentOf({
    url: 'https://gazette.example/bridge',
    headline: 'Bridge opens',
    datePublished: '2026-11-19T12:00:00+02:00',
    articleBody: text,
    paragraphs: text.split('\n\n').map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })),
    mentions: [
      {
        start: 0,
        end: 18,
        text: 'Rūta Stankevičienė',
        type: 'Person',
        name: 'Rūta Stankevičienė',
        entityId: 'e-1',
        confidence: 1,
      },
    ],
    entities: [entity('e-1', 'Rūta Stankevičienė')],
  });
  const first = await publish(tables, bridge);
  await publish(
    tables,
    { ...bridge, headline: 'Bridge opens late' },
    {
      revision: 2,
      changes: { headline: { before: 'Bridge opens', after: 'Bridge opens late' } },
    },
  );
  const second = await publish(
    tables,
    contentOf({ url: 'https://gazette.example/other', datePublished: '2026-11-18T12:00:00Z' }),
  );
  ids = [first, second];
});

describe('a text that its source lets be kept in part', () => {
  it.each([
    ['excerpt', 'Only the first paragraphs of this text are kept.'],
    ['metadata', 'The text is not kept.'],
  ] as const)('says so on its page: %s', async (shortenedTo, note) => {
    const own = emptyTables();
    const id = await publish(own, contentOf({ url: 'https://gazette.example/short', shortenedTo }));
    const page = await queryApp({ ...own, now: () => NOW }).request(`/articles/${id}`);
    expect(await page.text()).toContain(note);
    const answer = await queryApp({ ...own, now: () => NOW }).request(`/api/articles/${id}`);
    expect(await answer.json()).toMatchObject({ shortenedTo });
  });
});

describe('the API', () => {
  it('answers lists with cursors', async () => {
    const page = await json('/api/articles/latest?limit=1');
    expect(page.articles).toMatchObject([{ id: ids[0], headline: 'Bridge opens late', revision: 2 }]);
    const next = await json(`/api/articles/latest?limit=1&cursor=${page.cursor}`);
    expect(next.articles).toMatchObject([{ id: ids[1] }]);
    expect((await json('/api/articles?day=2026-11-18')).articles).toHaveLength(1);
    expect((await json('/api/articles?source=gazette&full=true')).articles[0].articleBody).toContain('It was late.');
  });

  it('answers an article by id and by address, its revisions, texts and copies', async () => {
    expect(await json(`/api/articles/${ids[0]}`)).toMatchObject({
      id: ids[0],
      articleBody: expect.stringContaining('late'),
      entities: [{ jobTitles: [] }],
    });
    expect(
      (await json(`/api/articles?url=${encodeURIComponent('http://www.gazette.example/bridge?utm_source=x')}`))
        .articles[0].id,
    ).toBe(ids[0]);
    const { revisions } = await json(`/api/articles/${ids[0]}/revisions`);
    expect(revisions[1].summary).toEqual(['Headline: “Bridge opens” became “Bridge opens late”']);
    expect((await json(`/api/articles/${ids[0]}/revisions/1`)).content.headline).toBe('Bridge opens');
    expect((await json(`/api/articles/${ids[0]}/copies`)).articles).toHaveLength(1);
    expect((await json(`/api/articles/${ids[0]}/updates`)).updates).toEqual([]);
  });

  it('answers entities, sources, changes and why', async () => {
    expect((await json('/api/entities?prefix=stank')).entities).toEqual([]);
    expect((await json('/api/entities?prefix=ruta')).entities).toMatchObject([{ id: 'e-1' }]);
    expect(await json('/api/entities/e-1')).toMatchObject({
      entity: { name: 'Rūta Stankevičienė' },
      articles: [{ id: ids[0] }],
    });
    expect((await json('/api/sources')).sources).toMatchObject([{ id: 'gazette' }]);
    const feed = await json('/api/changes?since=2026-11-20T00:00:00Z&limit=2');
    expect([feed.changes.length, feed.more]).toEqual([2, true]);
    expect((await json(`/api/changes?since=${feed.cursor}`)).changes).toHaveLength(1);
    expect(await json('/api/why?url=https%3A%2F%2Fgazette.example%2Fnever')).toMatchObject({
      answer: expect.stringContaining('never seen'),
    });
  });

  it.each([
    ['/api/articles?limit=1000', 400, 'not a whole number from 1 to 200'],
    ['/api/articles?full=true&limit=21', 400, 'at most 20 with full=true'],
    ['/api/articles?colour=red', 400, 'there is no parameter "colour"'],
    ['/api/articles/latest?source=gazette', 400, 'there is no parameter "source"'],
    ['/api/articles/latest?limit=2&limit=3', 400, 'limit stands 2 times'],
    ['/api/articles?full=yes', 400, 'full "yes" is neither true nor false'],
    ['/api/entities/e-1?about=maybe', 400, 'about "maybe" is neither true nor false'],
    ['/api/entities', 400, 'prefix is missing'],
    ['/api/entities?prefix=r', 400, '"r" is too short'],
    ['/api/sources/gazette?full=true', 400, 'there is no parameter "full"'],
    ['/api/changes?since=2026-11-20&sicne=x', 400, 'there is no parameter "sicne"'],
    ['/api/changes?since=2026-02-30', 400, 'neither a cursor'],
    ['/api/articles?day=yesterday', 400, 'is not a day'],
    ['/api/articles?cursor=x', 400, 'is not a cursor'],
    ['/api/articles?source=gazete', 404, 'there is no source "gazete"'],
    ['/api/articles?source=gazete&section=news', 404, 'there is no source "gazete"'],
    ['/api/articles?story=st-none', 404, 'there is no story "st-none"'],
    ['/api/articles/none', 404, 'there is no article'],
    ['/api/articles/none/revisions', 404, 'there is no article'],
    ['/api/entities/none', 404, 'there is no entity'],
    ['/api/stories/none', 404, 'there is no story'],
    ['/api/changes', 400, 'since is missing'],
    ['/api/why', 400, 'url is missing'],
    ['/api/changes?since=soon', 400, 'neither a cursor'],
    ['/api/why?url=nonsense', 400, 'is not an http(s) address'],
    ['/nowhere', 404, 'there is nothing at /nowhere'],
  ])('teaches by its errors: %s', async (path, status, detail) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = JSON.parse(await answer.text());
    expect(problem.detail).toContain(detail);
    expect(problem.hint).not.toBe('');
  });

  it('says so when an answer would be larger than a function may give', async () => {
    const articleBody = 'All work and no play. '.repeat(15_000);
    for (let n = 0; n < 15; n += 1)
      await publish(
        tables,
        contentOf({ url: `https://gazette.example/long/${n}`, articleBody, datePublished: '2026-11-20T12:00:00Z' }),
      );
    const answer = await get('/api/articles/latest?full=true&limit=15');
    expect(answer.status).toBe(400);
    expect(JSON.parse(await answer.text()).hint).toContain('ask for fewer with `limit`');
    expect((await get('/api/articles/latest?full=true&limit=5')).status).toBe(200);
  });

  it('only reads, and says so', async () => {
    const answer = await queryApp({ ...tables, now: () => NOW }).request('/api/articles', { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('never shows the inside of a fault, but reports it', async () => {
    const faults: unknown[] = [];
    const broken = { ...tables.articles, query: () => Promise.reject(new Error('secret endpoint')) };
    const app = queryApp({ ...tables, articles: broken, now: () => NOW, reportFault: (error) => faults.push(error) });
    const answer = await app.request('/api/articles/latest');
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('secret')]);
    expect(faults).toHaveLength(1);
  });

  it('describes every route it has', async () => {
    const app = queryApp({ ...tables, now: () => NOW });
    const routes = app.routes
      .filter(({ method, path }) => method === 'GET' && path.startsWith('/api'))
      .map(({ path }) => path.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}'));
    const { paths } = openApi() as { paths: object };
    expect(
      Object.keys(paths)
        .filter((path) => path.startsWith('/api'))
        .sort(),
    ).toEqual([...new Set(routes)].sort());
    expect((await json('/openapi.json')).openapi).toBe('3.1.0');
  });
});

describe('every answer', () => {
  it('has a policy that lets no script run, and is asked for again', async () => {
    const { headers } = await get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('is not sent again while its ETag holds', async () => {
    const tag = (await get('/api/articles/latest')).headers.get('etag') ?? '';
    expect((await get('/api/articles/latest', { 'if-none-match': tag })).status).toBe(304);
    await publish(tables, contentOf({ url: 'https://gazette.example/third' }));
    expect((await get('/api/articles/latest', { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('the pages', () => {
  const page = async (path: string) => (await get(path, { accept: 'text/html' })).text();

  it('show the latest articles by day', async () => {
    const html = await page('/');
    expect(html).toContain('Thursday, 19 Nov 2026');
    expect(html).toContain('Bridge opens late');
  });

  it('put copies under their original, on its day, with the days in order', async () => {
    const [first, second] = [ids[1] ?? '', ids[0] ?? ''];
    await putCopyEdge(tables.articles, { id: first, rank: 'a' }, { id: second, rank: 'b', score: 1, reason: 'text' });
    await settleGroup(tables.articles, { id: second, rank: 'b' }, [{ id: first, rank: 'a' }]);
    await publish(tables, contentOf({ url: 'https://gazette.example/x', datePublished: '2026-11-19T01:00:00Z' }));
    const html = await page('/');
    expect([...html.matchAll(/<h2 class="day"><a href="\/days\/([\d-]+)/g)].map(([, day]) => day)).toEqual([
      '2026-11-19',
      '2026-11-18',
    ]);
    expect(html).toMatch(/class="also".*Bridge opens late/su);
  });

  it('show an article with its entities, and what each revision changed', async () => {
    const html = await page(`/articles/${ids[0]}`);
    expect(html).toContain(
      '<a class="mention" href="/entities/e-1" title="Rūta Stankevičienė (Person)">Rūta Stankevičienė</a> spoke.',
    );
    expect(html).toContain('<ins>');
    expect(html).toContain('the text as it stood');
    expect(await page(`/articles/${ids[0]}/1`)).toContain('This is revision 1');
  });

  it('show what was committed last, newest first', async () => {
    const html = await page('/changes');
    expect(html.indexOf('became “Bridge opens late”')).toBeLessThan(html.indexOf('>Bridge opens</a>'));
    expect(await page('/changes?since=2026-11-20T10:00:02Z')).not.toContain('>Bridge opens</a>');
  });

  it('explain failures to people', async () => {
    const answer = await get('/articles/none', { accept: 'text/html' });
    expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('There is no article')]);
  });

  it('lead from an address in the search box to its article, or to why it is not there', async () => {
    const to = async (url: string) => (await get(`/search?q=${encodeURIComponent(url)}`)).headers.get('location');
    expect(await to('https://gazette.example/bridge')).toBe(`/articles/${ids[0]}`);
    expect(await to('https://gazette.example/none')).toContain('/why?url=');
    expect(await page('/search?q=bridge')).toContain('Bridge opens late');
  });

  it('are served as feeds too, of all articles or of those asked for', async () => {
    expect(await json('/feed.json?source=gazette')).toMatchObject({
      title: 'Dateline: source gazette',
      items: [{}, {}],
    });
    expect((await json('/feed.json?author=Nobody')).items).toEqual([]);
    expect((await get('/feed.atom?source=gazete')).status).toBe(404);
    expect((await get('/feed.atom?sorce=gazette')).status).toBe(400);
    expect(await (await get('/feed.atom')).text()).toContain('<title type="text">Bridge opens late</title>');
    expect(await (await get('/feed.atom')).text()).toContain('<link href="http://localhost/feed.atom" rel="self"/>');
    expect(await json('/feed.json')).toMatchObject({ feed_url: 'http://localhost/feed.json', items: [{}, {}] });
  });
});
