import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBody } from '../../shared/charset/charset.ts';
import { parseDate } from '../../shared/dates/parse-date.ts';
import { admit } from '../../shared/discover/admit.ts';
import { readFeed } from '../../shared/discover/read-feed.ts';
import { readSitemap } from '../../shared/discover/read-sitemap.ts';
import { sectionLinks } from '../../shared/discover/section-links.ts';
import { checkUrl } from '../../shared/fetch/address-guard.ts';
import { createFetcher } from '../../shared/fetch/fetcher.ts';
import { hostDelaySeconds } from '../../shared/fetch/host-gate.ts';
import { robotsFor } from '../../shared/fetch/robots.ts';
import { Source } from '../../shared/model/source.ts';
import type { HostileKind } from '../support/hostile.ts';
import { HOSTILE } from '../support/hostile.ts';

const gazette = Source.parse({
  id: 'harbour-gazette',
  name: 'The Harbour Gazette',
  homepage: 'https://gazette.example/',
  timeZone: 'Europe/London',
  feeds: [{ kind: 'feed', url: 'https://gazette.example/rss' }],
});

let served = new Uint8Array();
let encoding = 'gzip';
const server = createServer((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(served));
let unpack: (bytes: Uint8Array, coding: string) => Promise<string>;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const fetch = createFetcher({
    userAgent: 'TestBot/1.0',
    resolve: async () => [{ address: '127.0.0.1', port }],
    trustedAddresses: new Set([`127.0.0.1:${port}`]),
  });
  unpack = async (bytes, coding) => {
    [served, encoding] = [new Uint8Array(bytes), coding];
    const result = await fetch({ url: 'http://gazette.example/', kind: 'page' });
    if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
    return Buffer.from(result.bytes).toString();
  };
});

afterAll(() => void server.close());

/** Reads a feed as the pipeline does, and checks what must hold of any. */
function takeFeed(bytes: Uint8Array): void {
  const feed = readFeed(bytes, { url: 'https://gazette.example/rss' });
  expect(feed.entries.length).toBeLessThanOrEqual(50_000);
  for (const entry of feed.entries.slice(0, 1000)) {
    const text = JSON.stringify(entry);
    expect(text.length).toBeLessThan(40_000);
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toMatch(/root:x:0:0|\\ud[89a-f][0-9a-f]{2}/);
    const verdict = admit(gazette, entry);
    if (verdict.ok) expect(verdict.value).toMatch(/^https:\/\/gazette\.example\//);
    for (const date of [entry.datePublished, entry.dateModified]) {
      if (date !== undefined) expect(date).toMatch(/^[12]\d{3}-\d\d-\d\d/);
    }
  }
}

function takeRobots(bytes: Uint8Array): void {
  const robots = robotsFor(Buffer.from(bytes).toString(), 'https://gazette.example/robots.txt');
  robots.allowed(`https://gazette.example/${'a'.repeat(4000)}b`, 'TestBot');
  const delay = hostDelaySeconds(robots.crawlDelaySeconds('TestBot'), undefined);
  expect(delay).toBeGreaterThan(0);
  expect(delay).toBeLessThanOrEqual(900);
}

function takePage(bytes: Uint8Array): void {
  const { text } = decodeBody(bytes, 'text/html', 'html');
  const { links, next } = sectionLinks(text, 'https://gazette.example/news');
  expect(links.length).toBeLessThanOrEqual(5000);
  expect(next).toBeUndefined();
  for (const { url } of links) expect(url).toMatch(/^https?:/);
}

const READERS: Readonly<Record<HostileKind, (bytes: Uint8Array) => unknown>> = {
  feed: takeFeed,
  sitemap: (bytes) => {
    const { entries } = readSitemap(bytes);
    expect(entries.length).toBeLessThanOrEqual(50_000);
    expect(JSON.stringify(entries.slice(0, 100))).not.toContain('root:x:0:0');
  },
  html: takePage,
  robots: takeRobots,
  gzip: (bytes) => unpack(bytes, 'gzip'),
  br: (bytes) => unpack(bytes, 'br'),
  date: (bytes) => {
    const text = Buffer.from(bytes).toString();
    if (parseDate(text, { reference: '2025-05-03T10:00:00Z' }) === undefined) throw new Error('no date');
  },
  url: (bytes) => {
    const checked = checkUrl(Buffer.from(bytes).toString());
    if (!checked.ok) throw new Error(checked.detail);
  },
};

async function endingOf(kind: HostileKind, bytes: Uint8Array): Promise<'ok' | 'error'> {
  try {
    await READERS[kind](bytes);
    return 'ok';
  } catch (error) {
    // A failed expectation is no refusal.
    if (error instanceof Error && error.name === 'AssertionError') throw error;
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(RangeError);
    return 'error';
  }
}

const fits = (ending: 'ok' | 'error', wanted: string): boolean => wanted === 'either' || ending === wanted;

describe('hostile input', () => {
  it.each(HOSTILE.map((hostile) => [hostile.kind, hostile.id, hostile] as const))(
    'of kind %s: %s ends as it must',
    async (kind, _, { make, ending }) => {
      const ended = await endingOf(kind, make());
      expect(fits(ended, ending), `${ended}, but ${ending} was wanted`).toBe(true);
    },
  );

  it('leaves prototypes alone', () => {
    const feed = readFeed(
      '{"version":"x","__proto__":{"polluted":1},"items":[{"__proto__":{"url":"https://a.example/"}}]}',
      {
        url: 'https://gazette.example/feed.json',
      },
    );
    expect(feed.entries).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const FOLDER = resolve(import.meta.dirname, '../../../shared/corpora/hostile');
const listed = join(FOLDER, 'list.ndjson');

type Listed = { id: string; kind: HostileKind; file?: string; expect: { outcome: string } };

describe('hostile input kept beside the project', () => {
  if (!existsSync(listed)) {
    console.warn(`skipped: ${listed} is not there`);
    it.skip('ends as it must', () => {});
    return;
  }
  const rows = readFileSync(listed, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed)
    // What a page holds is for the extraction to judge; here it is only read for its links.
    .filter(({ file, kind }) => file !== undefined && kind in READERS);

  it.each(rows.map((row) => [row.id, row] as const))('%s ends as it must', async (_, row) => {
    const ended = await endingOf(row.kind, readFileSync(join(FOLDER, row.file ?? '')));
    if (row.kind !== 'html')
      expect(fits(ended, row.expect.outcome), `${ended}, wanted ${row.expect.outcome}`).toBe(true);
  });
});
