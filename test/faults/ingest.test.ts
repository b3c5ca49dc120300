import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookResult } from '../../shared/model/messages.ts';
import { ingest } from '../../shared/pipeline/ingest.ts';
import type { Ports } from '../../shared/pipeline/ports.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { changesSince } from '../../shared/store/changes.ts';
import { listingOf } from '../../shared/store/listings.ts';
import { revisionsOf } from '../../shared/store/revisions.ts';
import type { Table } from '../../shared/store/table.ts';
import { articleWith, gone, seen } from '../support/article.ts';
import type { FakePorts } from '../support/ports.ts';
import { Crash, crashingTable, fakePorts } from '../support/ports.ts';

const first = articleWith();
const second = articleWith({
  headline: 'Port Ellery to rebuild its north pier after storm',
  author: ['Ilse Brandt', 'Jon Aske'],
});
const third = articleWith({
  articleBody: `${first.articleBody}\n\nThe cost is put at 4.2 million crowns by the Bank of Norland.`,
});
const at = (hour: number): string => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
const LOOKS: readonly LookResult[] = [
  seen(first, at(9)),
  seen(second, at(10)),
  seen(third, at(11)),
  gone(first, at(12)),
];
const id = LOOKS[0]?.articleId ?? '';

/** What outsiders see: the listing, what the revisions say, and every edge; without the times at which workers wrote. */
async function shownBy(ports: FakePorts) {
  const revisions = await revisionsOf(ports.articles, id);
  const { revisions: feed } = await changesSince(ports.articles, '2026-01-01T00:00:00Z', 100, ports.now());
  const edges = await ports.articles.query({ pk: 'AUTHOR#jon aske' });
  const byDay = await ports.articles.query({ index: 'day', pk: 'D#20261118' });
  return {
    listing: await listingOf(ports.articles, id),
    revisions: revisions.map(({ revision, kind, headline, changes, lookId }) => ({
      revision,
      kind,
      headline,
      changes,
      lookId,
    })),
    feed: feed.map(({ revision, kind }) => ({ revision, kind })),
    edges: edges.items.map(({ sk }) => sk),
    byDay: byDay.items.map(({ pk }) => pk),
  };
}

async function inOrder(looks: readonly LookResult[]): Promise<FakePorts> {
  const ports = fakePorts();
  for (const look of looks) await ingest(ports, look);
  return ports;
}

describe('ingest', () => {
  it('makes a revision of each look that saw something else, and one of the removal', async () => {
    const shown = await shownBy(await inOrder(LOOKS));
    expect(shown.revisions.map(({ kind }) => kind)).toEqual(['published', 'changed', 'changed', 'removed']);
    expect(shown.feed).toHaveLength(4);
    expect(shown.listing).toMatchObject({ revision: 4, status: 'removed', headline: third.headline });
    expect(shown.edges).toEqual([]);
  });

  it('lists an article under its authors, and no longer under one who left', async () => {
    const ports = await inOrder(LOOKS.slice(0, 2));
    expect((await shownBy(ports)).edges).toEqual([`2026-11-18T09:00:00.000Z#${id}`]);
    await ingest(ports, seen(third, at(11)));
    expect((await shownBy(ports)).edges).toEqual([]);
  });

  it('drops a removal of an article that was never stored', async () => {
    const ports = fakePorts();
    expect(await ingest(ports, gone(first, at(9)))).toBe('dropped');
    expect((await shownBy(ports)).revisions).toEqual([]);
  });

  it('keeps what a later look saw when an older one arrives after it', async () => {
    const shown = await shownBy(await inOrder([seen(second, at(10)), seen(first, at(9))]));
    expect(shown.revisions).toHaveLength(1);
    expect(shown.listing?.headline).toBe(second.headline);
  });

  it('keeps the text that a newer look confirmed when a look from between arrives late', async () => {
    const ports = await inOrder([seen(first, at(9)), seen(first, at(11)), seen(second, at(10))]);
    expect((await shownBy(ports)).listing?.headline).toBe(first.headline);
  });

  it('gives the same result when every message is delivered twice', async () => {
    const once = await shownBy(await inOrder(LOOKS));
    expect(await shownBy(await inOrder(LOOKS.flatMap((look) => [look, look])))).toEqual(once);
    expect(await shownBy(await inOrder([...LOOKS, ...LOOKS]))).toEqual(once);
  });

  it('gives the same result when the worker dies between any two effects and the message comes back', async () => {
    const whole = await shownBy(await inOrder(LOOKS.slice(0, 3)));
    for (const after of [false, true]) {
      for (let step = 1; step < 400; step += 1) {
        const { ports, crashes } = await withCrash(LOOKS.slice(0, 3), step, after);
        expect(await shownBy(ports), `crash at operation ${step}`).toEqual(whole);
        if (crashes === 0) break;
      }
    }
  });

  it('ends in the newest state whatever the order, and numbers revisions without gaps', async () => {
    const order = fc.shuffledSubarray([...LOOKS, ...LOOKS], { minLength: 4, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(order, async (looks) => {
        const ports = await inOrder(looks);
        const shown = await shownBy(ports);
        expect(shown.revisions.map(({ revision }) => revision)).toEqual(shown.revisions.map((_, index) => index + 1));
        expect(shown.feed).toHaveLength(shown.revisions.length);
        const newest = looks.reduce((one, other) => (other.fetchedAt > one.fetchedAt ? other : one));
        const stored = looks.some(({ kind }) => kind === 'article');
        if (stored && newest.kind === 'article') expect(shown.listing?.headline).toBe(newest.article.headline);
      }),
      { numRuns: 60 },
    );
  });

  it('makes one revision each of two different looks at once, and one of two looks at the same text', async () => {
    const ports = fakePorts();
    await Promise.all([ingest(ports, seen(first, at(9))), ingest(ports, seen(second, at(10)))]);
    const { revisions, listing } = await shownBy(ports);
    expect([1, 2]).toContain(revisions.length);
    expect(listing?.headline).toBe(second.headline);
    const same = fakePorts();
    await Promise.all([9, 10, 11].map((hour) => ingest(same, seen(first, at(hour)))));
    expect((await shownBy(same)).revisions).toHaveLength(1);
  });
});

describe('two copies at once', () => {
  const paragraphs = [
    'The ferry Lindholm ran aground on a sandbank off Port Ellery early on Monday with 73 passengers aboard, the coast guard said.',
    'Two tugs pulled it free at high water, shortly after 9 a.m., and it reached the harbour under its own power at noon.',
    'Nobody was hurt. Divers examined the hull in the afternoon and found a dent of two metres below the waterline.',
    'The operator, Brandt Lines, cancelled 14 crossings until Wednesday and offered passengers their money back.',
  ];
  const wire = articleWith({
    headline: 'Ferry freed from sandbank off Port Ellery',
    articleBody: paragraphs.join('\n\n'),
  });
  const copy = articleWith({
    url: 'https://ledger.example/ferry',
    canonicalUrl: 'https://ledger.example/ferry',
    headline: 'Tugs free stranded ferry',
    datePublished: '2026-11-18T11:00:00Z',
    articleBody: paragraphs.slice(0, 3).join('\n\n'),
  });

  it('end in one group under the one that was published first, whoever is faster', async () => {
    for (const looks of [
      [seen(wire, at(9)), seen(copy, at(9), 'ledger')],
      [seen(copy, at(9), 'ledger'), seen(wire, at(9))],
    ]) {
      const ports = fakePorts();
      await Promise.all(looks.map((look) => ingest(ports, look)));
      const reader = readerOf(ports);
      const records = await Promise.all([wire, copy].map(({ url }) => reader.articleAt(url)));
      const original = seen(wire, at(9)).articleId;
      expect(records.map((record) => record?.original)).toEqual([original, original]);
      expect(records[1]?.matches).toMatchObject([{ id: original }]);
      expect(records[0]?.storyId).toBe(records[1]?.storyId);
    }
  });
});

/** Runs the looks in order; the operation `step` dies and its message is delivered again. */
async function withCrash(looks: readonly LookResult[], step: number, after: boolean) {
  const ports = fakePorts();
  const counter = { left: step, after };
  const fragile: Ports = {
    ...ports,
    articles: crashingTable(ports.articles, counter),
    crawl: crashingTable(ports.crawl, counter),
  };
  let crashes = 0;
  for (const look of looks) {
    try {
      await ingest(fragile, look);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      crashes += 1;
      await ingest(fragile, look);
    }
  }
  return { ports, crashes };
}

describe('a publisher who calls a page another one, and then itself again', () => {
  it('has it found under its own address', async () => {
    const ports = fakePorts();
    const address = 'https://gazette.example/2026/quay';
    const own = seen(articleWith({ url: address, canonicalUrl: address, headline: 'Quay to be dredged' }), at(11));
    const asOther = { ...seen(first, at(10)), lookId: 'other', pageId: own.pageId };
    await ingest(ports, asOther);
    expect((await readerOf(ports).listingAt(address))?.articleId).toBe(id);
    await ingest(ports, own);
    expect((await readerOf(ports).listingAt(address))?.headline).toBe('Quay to be dredged');
  });
});

describe('a worker that is overtaken while it shows a revision', () => {
  it('leaves the article under nobody whom the newer one no longer names', async () => {
    const edges = async (author: string, step: number): Promise<[number, boolean]> => {
      const ports = fakePorts();
      let [operation, overtaken] = [0, false];
      const paused: Table = {
        ...ports.articles,
        put: async (...given) => {
          operation += 1;
          if (operation === step) {
            overtaken = true;
            await ingest(ports, seen(third, at(11)));
          }
          return ports.articles.put(...given);
        },
      };
      await ingest({ ...ports, articles: paused }, seen(second, at(10)));
      return [(await ports.articles.query({ pk: `AUTHOR#${author}` })).items.length, overtaken];
    };
    for (let step = 1; step < 200; step += 1) {
      const [[left, overtaken], [kept]] = [await edges('jon aske', step), await edges('ilse brandt', step)];
      expect([left, kept], `overtaken before write ${step}`).toEqual(overtaken ? [0, 1] : [1, 1]);
      if (!overtaken) return;
    }
    expect.unreachable('a look takes fewer writes');
  });
});
