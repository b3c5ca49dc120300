import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { queryApp } from '../../shared/query/app.ts';
import { putCopyEdge } from '../../shared/store/copies.ts';
import { recordLook } from '../../shared/store/crawl-log.ts';
import { addSource, contentOf, emptyTables, entity, NOW, publish, source } from './sample.ts';

/** What a page, a feed or a name may hold to break out of text, an attribute or an address. */
const BREAK = `"'><img src=x onerror=alert(1)><script>alert(1)</script>&lt;b&gt;\${7*7}{{7*7}}`;
const tables = emptyTables();
let paths: readonly string[];

beforeAll(async () => {
  await addSource(tables, source('gazette', BREAK));
  const url = `https://gazette.example/x?${encodeURIComponent(BREAK)}`;
  const content = contentOf({
    url: 'javascript:alert(1)//',
    canonicalUrl: url,
    headline: BREAK,
    labels: [BREAK],
    author: [BREAK],
    publisher: BREAK,
    dateline: BREAK,
    description: BREAK,
    articleSection: BREAK,
    inLanguage: '" onload="alert(1)',
    datePublished: '2026-11-19T12:00:00Z" onclick="alert(1)',
    articleBody: `${BREAK}\n\n${BREAK}`,
    paragraphs: [
      { kind: 'paragraph', text: BREAK, update: 0 },
      { kind: 'quote', text: BREAK },
    ],
    updates: [{ time: BREAK, datePublished: BREAK, articleBody: BREAK, mentions: [] }],
    mentions: [
      { start: 0, end: 4, text: BREAK.slice(0, 4), type: 'Person', name: BREAK, entityId: BREAK, confidence: 1 },
    ],
    attributions: [{ via: BREAK, named: false, verb: 'per', start: 5, end: 9 }],
    entities: [
      entity(BREAK, BREAK, { jobTitles: [{ title: BREAK, start: 0, end: 1 }], sameAs: ['javascript:alert(1)'] }),
    ],
    corrections: [BREAK],
    rights: { robots: [BREAK] },
    provenance: { [BREAK]: { from: BREAK, confidence: 1 } },
    charset: { encoding: BREAK, from: BREAK },
  });
  const id = await publish(tables, content, { listing: { storyId: BREAK, storyReason: BREAK, storyScore: 1 } });
  const change = { change: 'edited' as const, before: BREAK, after: `${BREAK} ${BREAK}` };
  await publish(tables, content, {
    revision: 2,
    listing: { storyId: BREAK, storyReason: BREAK, storyScore: 1 },
    changes: {
      headline: { before: BREAK, after: `${BREAK}!` },
      paragraphs: [change],
      quotes: { added: [BREAK], removed: [] },
    },
  });
  const other = await publish(tables, { ...content, canonicalUrl: 'https://gazette.example/y' });
  await putCopyEdge(tables.articles, { id, rank: 'a' }, { id: other, rank: 'b', score: 1, reason: BREAK });
  await recordLook(
    tables.crawl,
    {
      lookId: 'look',
      subjectId: id,
      sourceId: 'gazette',
      url,
      at: '2026-11-20T10:00:00.000Z',
      disposition: BREAK,
      reason: BREAK,
      detail: BREAK,
    },
    'fetch',
  );
  const broken = encodeURIComponent(BREAK);
  paths = [
    '/',
    `/articles/${id}`,
    `/articles/${id}/1`,
    `/entities/${broken}`,
    '/sources',
    '/sources/gazette',
    '/days/2026-11-19',
    `/days/${broken}`,
    `/authors/${broken}`,
    '/changes?since=2026-11-01T00:00:00Z',
    `/changes?since=${broken}`,
    `/why?url=${encodeURIComponent(url)}`,
    `/why?url=${broken}`,
    `/search?q=${broken}`,
    `/articles/${broken}`,
    `/nowhere/${broken}`,
    `/?cursor=${broken}`,
  ];
});

describe('pages over hostile records', () => {
  it('hold no element, attribute or address that a stranger wrote', async () => {
    const app = queryApp({ ...tables, now: () => NOW });
    for (const path of paths) {
      const answer = await app.request(path, { headers: { accept: 'text/html' } });
      const $ = load(await answer.text());
      expect(answer.status, path).toBeLessThan(500);
      expect($('script, img, iframe, object, embed, style, base').length, path).toBe(0);
      const attributes = $('*')
        .toArray()
        .flatMap((element) => Object.entries('attribs' in element ? element.attribs : {}));
      expect(
        attributes.filter(([name]) => name.startsWith('on')),
        path,
      ).toEqual([]);
      const addresses = attributes.filter(([name]) => name === 'href' || name === 'action').map(([, value]) => value);
      expect(
        addresses.filter((value) => !/^(?:\/(?!\/)|#|https?:\/\/)/u.test(value)),
        path,
      ).toEqual([]);
    }
  });

  it('show the headline as text', async () => {
    const $ = load(await (await queryApp({ ...tables, now: () => NOW }).request('/')).text());
    expect($('.hed a').first().text()).toBe(BREAK);
  });
});
