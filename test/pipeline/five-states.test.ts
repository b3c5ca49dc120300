import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, lookIdOf } from '../../shared/model/ids.ts';
import type { LookResult } from '../../shared/model/messages.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { readPage } from '../../shared/pipeline/read-page.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { describeChanges } from '../../shared/revisions/describe-changes.ts';
import { addPage, pageOf } from '../../shared/store/crawl.ts';
import { canonicalUrl } from '../../shared/url/canonical.ts';
import { fakePorts } from '../support/ports.ts';

const URL_OF_PAGE = 'https://gazette.example/live/north-pier-fire';
const ID = articleIdOf(canonicalUrl(URL_OF_PAGE) ?? '');

type State = {
  readonly headline: string;
  readonly blocks: readonly string[];
  readonly views: number;
  readonly related: string;
};

const BASE = `<p>Firefighters were called to the north pier of Port Ellery at dawn on Tuesday, the fire service said in a statement.</p>
<p>Nobody was hurt, said its comander, Maren Holt. "We had everyone out within ten minutes," Holt told reporters.</p>
<p>The pier, built in 1904, carries the only fuel line to the ferry terminal, and all crossings were cancelled for the day.</p>`;
const UPDATE = `<p><strong>11:20</strong></p><p>The fire is out, Holt says. Two engines stay on the pier for the night because the timber is still hot.</p>`;
const EARLIER = `<p><strong>07:40</strong></p>`;

const page = ({ headline, blocks, views, related }: State): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${headline} | Harbour Gazette</title><link rel="canonical" href="${URL_OF_PAGE}">
<meta property="article:published_time" content="2026-11-17T07:40:00+00:00"></head><body>
<nav><a href="/">Home</a> <a href="/live">Live</a></nav><main><article><h1>${headline}</h1>
<p class="meta">By Ilse Brandt <span class="views">${views} views</span></p><div class="body">${blocks.join('\n')}</div></article>
<aside class="related"><h3>Read also</h3><a href="/x">${related}</a></aside></main><footer>© Harbour Gazette</footer></body></html>`;

const first: State = {
  headline: 'Fire on north pier of Port Ellery',
  blocks: [EARLIER, BASE],
  views: 12,
  related: 'Ferry fares to rise',
};
const updated: State = { ...first, blocks: [UPDATE, EARLIER, BASE], views: 40, related: 'Town hall to close early' };
const corrected: State = { ...updated, headline: 'Fire on north pier of Port Ellery is out', views: 90 };
const mended: State = { ...corrected, blocks: [UPDATE, EARLIER, BASE.replace('comander', 'commander')], views: 130 };
const seenAgain: State = {
  ...mended,
  headline: `${mended.headline} Updated / video`,
  views: 999,
  related: 'Storm on its way',
};

const at = (hour: number): string => `2026-11-17T${String(hour).padStart(2, '0')}:00:00.000Z`;

function look(state: State | 'gone', fetchedAt: string): LookResult {
  const common = {
    version: 1 as const,
    lookId: lookIdOf(URL_OF_PAGE, fetchedAt),
    pageId: ID,
    sourceId: 'gazette',
    articleId: ID,
    url: URL_OF_PAGE,
    fetchedAt,
  };
  if (state === 'gone') return { ...common, kind: 'removal', status: 410 };
  const bytes = new TextEncoder().encode(page(state));
  const answer = {
    kind: 'ok' as const,
    url: URL_OF_PAGE,
    status: 200 as const,
    headers: { 'content-type': 'text/html' },
    bytes,
    redirects: [],
  };
  const read = readPage(answer, { fetchedAt, site: {} });
  if (!read.ok) throw new Error(`the page was dropped: ${read.reason}`);
  return { ...common, kind: 'article', article: read.value.article };
}

const LOOKS = [first, updated, corrected, mended, seenAgain, 'gone' as const].map((state, index) =>
  look(state, at(8 + index)),
);

async function taken(looks: readonly LookResult[]) {
  const ports = fakePorts({}, at(7));
  for (const message of looks) {
    ports.advance(60_000);
    await ingest(ports, message);
  }
  const reader = readerOf(ports);
  const revisions = await reader.revisions(ID);
  const { revisions: feed } = await reader.changes('2026-11-17T00:00:00Z');
  return { revisions, feed, record: await reader.article(ID), textAt: reader.textAt };
}

describe('a live page through five states', () => {
  it('gives the revisions that a reader expects, and says what each changed', async () => {
    const { revisions, feed, textAt } = await taken(LOOKS);
    expect(revisions.map(({ kind }) => kind)).toEqual(['published', 'changed', 'changed', 'changed', 'removed']);
    expect(feed.map(({ revision, kind }) => [revision, kind])).toEqual(
      revisions.map(({ revision, kind }) => [revision, kind]),
    );
    const [, second, third, fourth] = revisions;
    expect(second?.changes.updates?.added).toContain('11:20');
    expect(second?.changes.headline).toBeUndefined();
    expect(third?.changes).toEqual({ headline: { before: first.headline, after: corrected.headline } });
    expect(fourth?.changes.paragraphs).toMatchObject([{ change: 'edited' }]);
    expect(describeChanges(third?.changes ?? {}).join(' ')).toContain('is out');
    expect((await textAt(ID, 1))?.content?.articleBody).toContain('comander');
    expect((await textAt(ID, 5))?.content?.articleBody).toContain('commander');
  });

  it('gives each update the names in it, with their places in its own text', async () => {
    const { record } = await taken(LOOKS.slice(0, 2));
    const { updates = [], entities = [] } = record?.content ?? {};
    const known = new Set(entities.map(({ id }) => id));
    for (const { articleBody, mentions } of updates)
      for (const { start, end, entityId } of mentions) {
        expect(articleBody.slice(start, end)).toMatch(/^\p{Lu}/u);
        expect(known).toContain(entityId);
      }
    expect(updates.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(0);
  });

  it('makes nothing of labels, view counts and related links', async () => {
    const { revisions } = await taken([LOOKS[3], LOOKS[4]].flatMap((one) => one ?? []));
    expect(revisions.map(({ kind }) => kind)).toEqual(['published']);
  });

  it('gives the same when every look arrives twice', async () => {
    const once = await taken(LOOKS);
    const twice = await taken(LOOKS.flatMap((one) => [one, one]));
    expect(twice.revisions.map(({ kind, changes }) => ({ kind, changes }))).toEqual(
      once.revisions.map(({ kind, changes }) => ({ kind, changes })),
    );
    expect(twice.feed).toHaveLength(once.feed.length);
  });

  it('never goes back to an older text, in whatever order looks arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...LOOKS, ...LOOKS], { minLength: 6 }), async (shuffled) => {
        // A removal that is seen before any text is no revision: that case has a test of its own.
        const looks = [...LOOKS.slice(0, 1), ...shuffled];
        const { revisions, feed, record } = await taken(looks);
        const times = revisions.map(({ fetchedAt }) => fetchedAt);
        expect(times).toEqual(times.toSorted());
        expect(feed).toHaveLength(revisions.length);
        const newest = looks.reduce((one, other) => (other.fetchedAt > one.fetchedAt ? other : one));
        const stored = revisions.length > 0;
        if (stored) expect(record?.status).toBe(newest.kind === 'removal' ? 'removed' : 'published');
        if (stored && newest.kind === 'article') expect(record?.headline).toBe(newest.article.headline);
      }),
      { numRuns: 40 },
    );
  });

  it('looks again when the text of a page arrives after the news that it is gone', async () => {
    const ports = fakePorts({}, at(7));
    const state = {
      pageId: ID,
      sourceId: 'gazette',
      url: URL_OF_PAGE,
      foundAt: at(7),
      live: false,
      looks: 1,
      changes: 0,
      failures: 0,
    };
    await addPage(ports.crawl, state);
    for (const message of [LOOKS[5], LOOKS[0]].flatMap((one) => one ?? [])) await ingest(ports, message);
    expect((await pageOf(ports.crawl, ID))?.dueAt).toBe(at(7));
  });
});
