import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userAgentHere } from '../../infra/cli/contact.ts';
import { markFolder } from '../../infra/local/about-folder.ts';
import { partsOf } from '../../infra/local/folder.ts';
import { openLocalData } from '../../infra/local/open.ts';
import { recordLook } from '../../shared/store/crawl-log.ts';
import { contentOf, entity, publish } from '../query/sample.ts';
import { dateline } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
const data = ['--data', join(folder, 'data')] as const;
const PRIVATE = 'https://gazette.example/go/partner';
let ferry: string;

beforeAll(async () => {
  const tables = await openLocalData(data[1], { make: true });
  const text = { author: ['Ieva Mikalauskaitė'], entities: [entity('e-1', 'Jonas Brazdžiūnas')] };
  const content = contentOf({
    url: 'https://gazette.example/ferry',
    headline: 'Ferry reaches Klaipėda',
    datePublished: '2026-11-20T10:00:00+02:00',
    ...text,
  });
  ferry = await publish(tables, content);
  await publish(
    tables,
    { ...content, headline: 'Ferry is safe\u001b[31m' },
    { revision: 2, changes: { headline: { before: content.headline, after: 'Ferry is safe' } } },
  );
  await publish(
    tables,
    contentOf({ url: 'https://gazette.example/old', headline: 'Old news', datePublished: '2026-11-18T10:00:00Z' }),
  );
  await recordLook(
    tables.crawl,
    {
      lookId: 'look',
      subjectId: (await import('../../shared/model/ids.ts')).articleIdOf(PRIVATE),
      sourceId: 'gazette',
      url: PRIVATE,
      at: '2026-11-20T10:00:00.000Z',
      disposition: 'dropped',
      reason: 'blocked-address',
      detail: '169.254.169.254',
    },
    'fetch',
  );
  await tables.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('query', () => {
  it('lists the newest articles, one a line, with no control sequence of a stranger', async () => {
    const { out, status } = await dateline('query', ...data);
    const lines = out.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^20 Nov 2026, 10:00 \+02:00 +gazette +Ferry is safe \[31m \(revision 2\) +[0-9a-f]{24}$/u,
    );
  });

  it('shows one article whole, by any spelling of its address', async () => {
    const { out } = await dateline('query', '--url', 'http://www.gazette.example/ferry?utm_source=x', ...data);
    expect(out).toContain('author        Ieva Mikalauskaitė');
    expect(out).toContain('The ferry reached port on Thursday.');
    expect(out).not.toContain('\u001b');
  });

  it('says how to go on, and goes on', async () => {
    const first = await dateline('query', '--limit', '1', ...data);
    const cursor = /--cursor (\S+)/u.exec(first.error)?.[1] ?? '';
    const second = await dateline('query', '--limit', '1', '--cursor', cursor, '--format', 'ndjson', ...data);
    expect(JSON.parse(second.out)).toMatchObject({ headline: 'Old news', articleBody: expect.any(String) });
  });

  it('takes an entity by name, and answers as JSON', async () => {
    const { out } = await dateline('query', '--entity', 'Jonas Brazdžiūnas', '--format', 'json', ...data);
    expect(JSON.parse(out).articles).toMatchObject([{ id: ferry, revision: 2 }]);
  });

  it('lists what changed since, with the cursor to go on with', async () => {
    const { out, error } = await dateline('query', '--changed-since', '2026-11-20T09:00:00Z', ...data);
    expect(out).toContain('Headline: “Ferry reaches Klaipėda” became “Ferry is safe”');
    const cursor = /--changed-since (\S+)/u.exec(error)?.[1] ?? '';
    expect((await dateline('query', '--changed-since', cursor, ...data)).out).toBe(
      'nothing was committed since then\n',
    );
  });

  it.each([
    [['--day', 'today'], '"today" is not a day'],
    [['--entity', 'Nobody'], 'no entity is known as "Nobody"'],
    [['--day', '2026-11-20', '--source', 'gazette'], 'source and day cannot be combined'],
    [['--latest', '--day', '2026-11-20'], '--day cannot be combined with --latest'],
    [['--limit', 'many'], 'It must be a whole number from 1'],
    [['--format', 'xml'], 'Allowed choices are table, json, ndjson, csv'],
    [['--changed-since', 'soon'], 'neither a cursor'],
    [['--url', 'ferry'], 'is not an http(s) address'],
    [['--id', 'none'], 'there is no article "none"'],
    [['--copies-of', 'none'], 'there is no article "none"'],
    [['--changed-since', '2026-11-20', '--cursor', 'x'], '--cursor cannot be combined with --changed-since'],
  ])('says what is wrong: %j', async (flags, message) => {
    const { error, status } = await dateline('query', ...flags, ...data);
    expect(error).toContain(message);
    expect(error).not.toContain('    at ');
    expect(status).toBe(1);
  });
});

describe('export', () => {
  it('writes every record as NDJSON', async () => {
    const { out, error } = await dateline('export', ...data);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).revision),
    ).toEqual([2, 1]);
    expect(error).toBe('2 records\n');
  });

  it.each(['csv', 'jsonld', 'ninjs', 'atom', 'jsonfeed', 'parquet'])(
    'writes %s to a file that is there only when whole',
    async (format) => {
      const file = join(folder, `out.${format}`);
      const { error } = await dateline('export', '--format', format, '--out', file, ...data);
      expect(error).toBe(`2 records in ${file}\n`);
      expect(readFileSync(file).length).toBeGreaterThan(100);
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
  );

  it('says where it cannot write', async () => {
    const into = await dateline('export', '--out', folder, ...data);
    expect([into.error, into.status]).toEqual([expect.stringContaining(`${folder} is a folder, not a file`), 1]);
    const { error, status } = await dateline('export', '--out', join(folder, 'none', 'x.csv'), ...data);
    expect([error, status]).toEqual([expect.stringContaining(`there is no folder ${join(folder, 'none')}`), 1]);
  });

  it('writes a JSON Feed of nothing with its empty list', async () => {
    const { out } = await dateline('export', '--format', 'jsonfeed', '--author', 'Nobody', ...data);
    expect(JSON.parse(out)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [] });
  });

  it('counts apart what a feed has no place for', async () => {
    const own = ['--data', join(folder, 'removed')] as const;
    const tables = await openLocalData(own[1], { make: true });
    const content = contentOf({ url: 'https://gazette.example/gone', datePublished: '2026-11-18T10:00:00Z' });
    await publish(tables, content);
    await publish(tables, content, { revision: 2, kind: 'removed' });
    await tables.close();
    expect((await dateline('export', ...own)).error).toBe('1 record\n');
    expect((await dateline('export', '--format', 'atom', ...own)).error).toBe(
      '0 records; 1 removed one has no place in atom\n',
    );
  });

  it('writes what changed since, each record once', async () => {
    const { out, error } = await dateline('export', '--changed-since', '2026-11-20T00:00:00Z', ...data);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(error).toMatch(/2 records\nthis is all for now; go on with --changed-since \S+\n$/u);
  });

  it('fails where there is no such article', async () => {
    const { error, out, status } = await dateline('export', '--id', 'nosuch', ...data);
    expect([out, status]).toEqual(['', 1]);
    expect(error).toContain('there is no article "nosuch"');
  });
});

describe('why', () => {
  it('says what became of an address and what to do', async () => {
    const { out } = await dateline('why', PRIVATE, ...data);
    expect(out).toContain('It was dropped: the address, or one it redirects to, is not on the public internet.');
    expect(out).toContain('→ Only public addresses are fetched.');
    expect((await dateline('why', 'https://gazette.example/ferry', ...data)).out).toContain('It is there: revision 2');
    expect(JSON.parse((await dateline('why', PRIVATE, '--format', 'json', ...data)).out).steps).toHaveLength(1);
  });
});

describe('the contact that publishers are told', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('stands in the User-Agent', () => {
    vi.stubEnv('CRAWLER_CONTACT', 'desk@gazette.example');
    expect(userAgentHere()).toContain('; desk@gazette.example)');
  });

  it.each(['почта@пример.рф', 'desk@gazette.example\nx', 'é@x.example'])(
    'is refused where no header can hold it: %j',
    (text) => {
      vi.stubEnv('CRAWLER_CONTACT', text);
      expect(userAgentHere).toThrow('publishers cannot be told of the contact');
    },
  );
});

describe('sources', () => {
  const file = join(folder, 'mine.yaml');
  const definition = (more = '') =>
    `id: mine\nname: Mine\nhomepage: https://mine.example/\ntimeZone: Europe/Riga\nfeeds: [{kind: feed, url: 'https://mine.example/feed'}]\n${more}`;

  it('apply, list and export definitions', async () => {
    writeFileSync(file, definition());
    expect((await dateline('sources', 'apply', file, ...data)).out).toBe('applied mine\n');
    expect((await dateline('sources', 'list', ...data)).out).toMatch(/^mine +Mine +feed\n$/u);
    expect((await dateline('sources', 'export', ...data)).out).toContain('xmlUrl="https://mine.example/feed"');
  });

  it('remove forgets definitions, all that are named or none', async () => {
    writeFileSync(file, definition().replace('id: mine', 'id: leaving'));
    await dateline('sources', 'apply', file, ...data);
    const misspelt = await dateline('sources', 'remove', 'leaving', 'leavign', ...data);
    expect([misspelt.error, misspelt.status]).toEqual([expect.stringContaining('there is no source leavign'), 1]);
    expect((await dateline('sources', 'list', ...data)).out).toMatch(/^leaving /mu);
    expect((await dateline('sources', 'remove', 'leaving', ...data)).out).toContain('removed leaving');
    expect((await dateline('sources', 'list', ...data)).out).not.toMatch(/^leaving /mu);
  });

  it('list and status name a definition that is stored in a form of another version', async () => {
    const tables = await openLocalData(data[1]);
    await tables.crawl.put({ pk: 'SOURCES', sk: 'of-later', source: { id: 'of-later', timeZone: 'Mars/Base' } });
    await tables.close();
    for (const command of ['list', 'status'])
      expect((await dateline('sources', command, ...data)).error).toContain('of-later: its stored definition is of');
  });

  it('apply takes shipped definitions by id', async () => {
    const shipped = (await dateline('sources', 'list', '--shipped', '--format', 'ndjson')).out.split('\n');
    const { id } = JSON.parse(shipped[0] ?? '');
    expect((await dateline('sources', 'apply', id, ...data)).out).toBe(`applied ${id}\n`);
    expect((await dateline('sources', 'apply', 'nothing-of-the-kind', ...data)).error).toContain(
      'no shipped source has this id',
    );
  });

  it('check says what is wrong, where, without storing anything', async () => {
    writeFileSync(file, definition('crawlDelay: 3\n'));
    const { error, status } = await dateline('sources', 'check', file);
    expect([error, status]).toEqual([expect.stringContaining('unknown key crawlDelay'), 1]);
    expect((await dateline('sources', 'check', join(folder, 'none.yaml'))).error).toContain('there is no file');
    expect((await dateline('sources', 'check', folder)).error).toContain('is a folder, not a file');
  });

  it('check counts one feed as one', async () => {
    writeFileSync(file, definition());
    expect((await dateline('sources', 'check', file)).out).toBe('ok  mine  1 feed\n');
  });

  it('apply leaves the sample newsroom to itself', async () => {
    const newsroom = join(folder, 'newsroom');
    mkdirSync(partsOf(newsroom).dynamodb, { recursive: true });
    markFolder(newsroom, 'newsroom');
    writeFileSync(file, definition());
    const { error, status } = await dateline('sources', 'apply', file, '--data', newsroom);
    expect([error, status]).toEqual([expect.stringContaining('it holds the sample newsroom'), 1]);
  });

  it('export says what no feed reader could follow', async () => {
    writeFileSync(file, definition().replace('mine', 'maps').replace('kind: feed', 'kind: sitemap'));
    await dateline('sources', 'apply', file, ...data);
    expect((await dateline('sources', 'export', ...data)).error).toContain('only sitemaps or sections: maps');
  });

  it('import says what it cannot read', async () => {
    writeFileSync(file, definition());
    const { error } = await dateline('sources', 'import', file);
    expect(error).toContain('cannot be read as OPML');
    expect(error).not.toContain('    at ');
  });
});

describe('entities', () => {
  const file = join(folder, 'corrections.yaml');
  const correct = (text: string) => {
    writeFileSync(file, text);
    return dateline('entities', 'correct', file, ...data);
  };

  it('find tells the ids behind a name', async () => {
    expect((await dateline('entities', 'find', 'jonas', ...data)).out).toBe('e-1  Person  Jonas Brazdžiūnas\n');
    expect(await dateline('entities', 'find', 'zz', ...data)).toMatchObject({
      error: expect.stringContaining('no entity has a spelling that begins with zz'),
      status: 1,
    });
  });

  it.each([
    [
      'corrections: [{ do: renam, id: wd:Q1 }]',
      'correction 1: do must be one of merge, split, rename, block, block-name',
    ],
    ['corrections: [{ do: block, id: wd:Q1 }, { do: rename, id: wd:Q1 }]', 'correction 2: name must be there'],
    ['corrections: [{ do: block, id: wd:Q1, why: x }]', 'correction 1: has no use for why'],
    ['corrections: [Klaipeda]', 'correction 1: must be an object'],
    ['corrections: [{ do: merge, from: wikidata:Q1, into: gn:2 }]', 'wikidata:Q1 is no id of an entity'],
    ['corection: []', 'corrections: must be there'],
    ['corrections: [', 'is not YAML or JSON'],
  ])('correct says what is wrong: %s', async (text, message) => {
    const { error, status } = await correct(text);
    expect([error, status]).toEqual([expect.stringContaining(message), 1]);
    expect(error).not.toContain('    at ');
  });

  it('correct tells what no article mentions yet', async () => {
    const { out, error } = await correct('corrections: [{ do: rename, id: wd:Q1, name: All }]');
    expect(error).toContain('wd:Q1: no article mentions it so far');
    expect(out).toBe('1 correction stands; 0 articles changed\n');
  });
});

describe('a command that stays', () => {
  it('lets others read meanwhile', async () => {
    const served = await openLocalData(data[1]);
    served.share('http://127.0.0.1:1');
    expect((await dateline('query', ...data)).out.trimEnd().split('\n')).toHaveLength(2);
    await served.close();
    expect((await dateline('query', ...data)).status).toBe(0);
  });
});

describe('help', () => {
  it.each(['query', 'export', 'why', 'sources'])('%s teaches by example', async (name) => {
    expect((await dateline(name, '--help')).out).toMatch(/Examples?:\n {2}\$ dateline/u);
  });
});
