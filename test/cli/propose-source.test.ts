import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionOf } from '../../infra/cli/commands/add-source.ts';
import { definitionsOf } from '../../infra/cli/commands/import-sources.ts';
import { proposeSource } from '../../infra/cli/propose-source.ts';
import { type Newsroom, startNewsroom } from '../../infra/local/newsroom/server.ts';
import { localResolution } from '../../infra/local/resolver.ts';
import { createFetcher, type Fetcher } from '../../shared/fetch/fetcher.ts';
import { readSources } from '../../shared/sources/read.ts';
import { dateline } from './run-command.ts';

let room: Newsroom;
let fetch: Fetcher;
beforeAll(async () => {
  room = await startNewsroom({ slowMs: 1 });
  const table = Object.fromEntries(room.hosts.map((host) => [host, `127.0.0.1:${room.port}`]));
  fetch = createFetcher({ userAgent: 'test', ...localResolution(table) });
});
afterAll(() => room.close());

describe('a proposed source', () => {
  it.each([
    ['gazette', 'feed', 'http://gazette.example/feed/'],
    ['ledger', 'news-sitemap', 'http://ledger.example/news-sitemap.xml'],
    ['tribune', 'section', 'http://tribune.example/'],
  ])('of %s is read from its %s, with an article to show', async (id, kind, url) => {
    const { source, addresses, article } = await proposeSource(fetch, `http://${id}.example/`);
    expect(source).toMatchObject({ id, homepage: `http://${id}.example/` });
    expect(source.feeds).toContainEqual({ kind, url });
    expect(addresses.length).toBeGreaterThan(0);
    expect(article?.headline).toBeTruthy();
  });

  it('is a definition that can be applied as it is written', async () => {
    const { source } = await proposeSource(fetch, 'http://gazette.example/', { id: 'mine', timeZone: 'Europe/London' });
    expect(readSources(definitionOf(source), 'mine.yaml').sources).toEqual([source]);
  });

  it('says in words why a site cannot be read', async () => {
    const refusing: Fetcher = async () => ({
      kind: 'refused',
      reason: 'robots-disallowed',
      detail: 'http://gazette.example/',
    });
    await expect(proposeSource(refusing, 'http://gazette.example/')).rejects.toMatchObject({
      message: 'http://gazette.example/ cannot be read: robots.txt forbids this address (http://gazette.example/)',
      hint: expect.stringContaining('asks crawlers to stay away'),
    });
  });

  it('leaves no folder behind in which the sample newsroom could not begin', async () => {
    const folder = join(tmpdir(), `dateline-no-data-${process.pid}`);
    await dateline('sources', 'add', 'http://127.0.0.1/', '--preview', '--data', folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('is refused in plain words where there is nothing to read', async () => {
    await expect(proposeSource(fetch, 'http://127.0.0.1/')).rejects.toThrow('http://127.0.0.1/ cannot be read');
    await expect(proposeSource(fetch, 'http://gazette.example/', { timeZone: 'Mars/Olympus' })).rejects.toThrow(
      'is not an IANA time zone',
    );
  });
});

describe('definitions from OPML', () => {
  it('are one a site, with ids of their own, and can be applied', () => {
    const definitions = definitionsOf(
      [
        { title: 'Outlet', feedUrl: 'https://outlet.example/rss', homepage: 'https://outlet.example/' },
        {
          title: 'Outlet sport',
          feedUrl: 'https://feeds.elsewhere.example/outlet',
          homepage: 'https://www.outlet.example/sport',
        },
        { title: 'Other', feedUrl: 'https://out-let.example/rss' },
      ],
      'Europe/Riga',
    );
    const { sources } = readSources(JSON.stringify({ sources: definitions }), 'list.json');
    expect(sources.map(({ id, feeds }) => [id, feeds.length])).toEqual([
      ['outlet-example', 2],
      ['out-let-example', 1],
    ]);
  });
});
