import iconv from 'iconv-lite';
import { request } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftsOf } from '../../infra/local/newsroom/draft.ts';
import { PHENOMENA, STORY } from '../../infra/local/newsroom/phenomena.ts';
import { LAST_STATE, type Newsroom, startNewsroom } from '../../infra/local/newsroom/server.ts';
import { readReplay } from '../../infra/local/replay.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await startNewsroom({ slowMs: 1 });
});
afterEach(() => room.close());

/** Asks the newsroom for an address as a client whose resolver knows its hosts would. */
async function visit(url: string, headers: Record<string, string> = {}) {
  const { host, pathname, search } = new URL(url);
  const answer = await request(`${room.origin}${pathname}${search}`, { headers: { host, ...headers } });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  return { status: answer.statusCode, headers: answer.headers, bytes, text: bytes.toString('utf8') };
}

const LIVE = 'http://meridian.example/live/7739-ferry-aurelia';

describe('the sample newsroom', () => {
  it('gives every source definition a feed that answers', async () => {
    for (const feed of room.sources.flatMap((source) => source.feeds)) {
      expect((await visit(feed.url)).status, feed.url).toBe(200);
    }
  });

  it('has published everything by the time at which its clock begins', () => {
    const begins = Date.parse(readReplay('a folder that is not there').at);
    for (const { id } of room.sources)
      for (const { path, published } of draftsOf(id)) expect(Date.parse(published), path).toBeLessThan(begins);
  });

  it('lists every address of the phenomena in some feed, sooner or later', async () => {
    let lists = '';
    do {
      for (const feed of room.sources.flatMap((source) => source.feeds)) lists += (await visit(feed.url)).text;
    } while (await room.advance());
    const unlisted = PHENOMENA.filter(({ url, expect: { copyOf: _, ...rest } }) => {
      const { pathname, search, host } = new URL(url);
      const tail = (pathname + search).replaceAll('&', '&amp;');
      return rest.disposition !== 'dropped' && !lists.includes(tail) && !lists.includes(host + tail);
    });
    expect(unlisted.map(({ url }) => url)).toEqual([]);
  });

  it('changes the live page only when it is moved on', async () => {
    const before = await visit(LIVE);
    expect((await visit(LIVE)).text).toBe(before.text);
    expect(before.text).toContain('beeing');
    await room.advance();
    expect((await visit(LIVE)).text).toContain('02:12');
    await room.advance();
    expect((await visit(LIVE)).text).toContain('LIVE: Ferry Aurelia under tow to Klaipėda');
    await room.advance();
    expect((await visit(LIVE)).text).not.toContain('beeing');
    expect([await room.advance(), room.state]).toEqual([false, LAST_STATE]);
  });

  it('publishes one article and removes another as it is moved on', async () => {
    const [fresh, mill] = [
      'http://meridian.example/dispatch/7766-ferry-inquiry-opens',
      'http://ledger.example/business/2026/11/18/paper-mill-to-close',
    ];
    expect([(await visit(fresh)).status, (await visit(mill)).status]).toEqual([404, 200]);
    await room.advance();
    await room.advance();
    expect([(await visit(fresh)).status, (await visit(mill)).status]).toEqual([200, 410]);
  });

  it('answers conditional requests with 304 until the page changes', async () => {
    const etag = String((await visit(LIVE)).headers.etag);
    expect((await visit(LIVE, { 'if-none-match': etag })).status).toBe(304);
    await room.advance();
    expect((await visit(LIVE, { 'if-none-match': etag })).status).toBe(200);
    expect((await visit('http://tribune.example/')).headers.etag).toBeUndefined();
  });

  it('is busy once, breaks off once, and then answers', async () => {
    const wheat = 'http://ledger.example/markets/2026/11/20/wheat-futures-rise';
    const busy = await visit(wheat);
    expect([busy.status, busy.headers['retry-after'], (await visit(wheat)).status]).toEqual([429, '2', 200]);
    const library = 'http://gazette.example/2026/11/19/library-hours/';
    await expect(visit(library)).rejects.toThrow();
    expect((await visit(library)).status).toBe(200);
  });

  it('redirects into a circle, to a private address, and to where an article has moved', async () => {
    const target = async (path: string) => (await visit(`http://ledger.example${path}`)).headers.location;
    expect(await target('/go/partner')).toContain('169.254.169.254');
    expect(await target(new URL(String(await target('/go/circle'))).pathname)).toBe('http://ledger.example/go/circle');
    expect((await visit(String(await target('/city/fares-frozen')))).headers['tdm-reservation']).toBe('1');
  });

  it('speaks windows-1251, and windows-1254 with letters that it lacks as references', async () => {
    const russian = await visit('http://vestnik.example/news/2026/11/20/ledostav/');
    expect(russian.headers['content-type']).toBe('text/html; charset=windows-1251');
    expect(iconv.decode(russian.bytes, 'windows-1251')).toContain('Северной Двине начался ледостав');
    const turkish = await visit('http://kafkas.example/yazi.asp?id=4471');
    expect(turkish.headers['content-type']).toBe('text/html');
    expect(iconv.decode(turkish.bytes, 'windows-1254')).toContain(
      'G&#252;l&#351;&#601;n'.replace('&#252;', 'ü').replace('&#351;', 'ş'),
    );
  });

  it('shows one article under tracking, AMP and print spellings', async () => {
    const spelled = PHENOMENA.filter(({ about }) => /tracking|AMP|print/u.test(about));
    expect(spelled.length).toBeGreaterThanOrEqual(4);
    for (const { url } of spelled)
      expect((await visit(url)).text).toContain(
        'rel="canonical" href="http://gazette.example/2026/11/19/quay-bridge-opens/"',
      );
  });

  it('has a text that four outlets carry', async () => {
    const texts = await Promise.all(STORY.copies.map(async (url) => (await visit(url)).text));
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).toContain('sailing from Karlshamn in Sweden');
  });

  it('keeps what markup a headline speaks of apart from its own', async () => {
    const page = await visit('http://pulse.example/stories/the-blink-tag-is-back');
    expect(page.text).toContain('<h1>The &lt;blink&gt; tag is back &amp; its critics are');
    expect(page.text).not.toContain('<script>alert');
  });

  it('writes down who asked, and answers 421 for a host that it does not serve', async () => {
    expect((await visit('http://elsewhere.example/', { 'user-agent': 'probe/1' })).status).toBe(421);
    expect(room.requests.at(-1)).toMatchObject({ host: 'elsewhere.example', path: '/', userAgent: 'probe/1' });
  });
});
