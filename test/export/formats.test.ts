import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parquetReadObjects } from 'hyparquet';
import { beforeEach, describe, expect, it } from 'vitest';
import { collected } from '../../shared/export/format.ts';
import { FORMATS, type FormatName } from '../../shared/export/formats.ts';
import { recordsOf } from '../../shared/export/records.ts';
import { readerOf } from '../../shared/query/reader.ts';
import type { Selection } from '../../shared/query/selection.ts';
import { contentOf, emptyTables, entity, NOW, publish, type Tables } from '../query/sample.ts';

const HOSTILE = '=HYPERLINK("http://x") <script>alert(1)</script> & "quotes"\u0000\ud800';

let tables: Tables;
beforeEach(async () => {
  tables = emptyTables();
  await publish(
    tables,
    contentOf({
      url: 'https://gazette.example/ferry',
      headline: 'Ferry reaches Klaipėda',
      labels: ['updated'],
      author: ['Ieva Mikalauskaitė'],
      publisher: 'The Harbour Gazette',
      datePublished: '2026-11-20T10:00:00+02:00',
      articleSection: 'World',
      keywords: ['shipping'],
      inLanguage: 'en-GB',
      attributions: [
        { via: 'Latvian media', named: false, verb: 'per', start: 0, end: 13 },
        { via: 'Latvian media', named: false, verb: 'per', start: 30, end: 43 },
      ],
      entities: [
        entity('e-1', 'Jonas Brazdžiūnas', { salience: 0.7 }),
        entity('e-2', 'Klaipėda', { type: 'Place', salience: 0.3, sameAs: ['https://www.wikidata.org/wiki/Q776965'] }),
      ],
      corrections: ['Correction: it was Thursday.'],
    }),
    {
      listing: {
        storyId: 'st-1',
        original: 'a'.repeat(24),
        duplicateGroup: 'g'.repeat(24),
        matches: [{ id: 'a'.repeat(24), score: 0.9, reason: 'text' }],
      },
    },
  );
  await publish(
    tables,
    contentOf({ url: 'https://gazette.example/hostile', headline: HOSTILE, datePublished: '2026-11-19' }),
  );
  await publish(
    tables,
    contentOf({
      url: 'https://gazette.example/live',
      headline: 'Rescue',
      datePublished: '2026-11-18T20:00:00+02:00',
      updates: [
        {
          time: '21:05',
          datePublished: '2026-11-18T21:05:00+02:00',
          articleBody: 'A call to Klaipėda; Klaipėda answered.',
          mentions: [
            { start: 10, end: 18, entityId: 'e-2', name: 'Klaipėda', type: 'Place' },
            { start: 20, end: 28, entityId: 'e-2', name: 'Klaipėda', type: 'Place' },
          ],
        },
        { time: null, articleBody: 'Before.', mentions: [] },
      ],
      entities: [entity('e-2', 'Klaipėda', { type: 'Place', sameAs: ['https://www.wikidata.org/wiki/Q776965'] })],
    }),
  );
  await publish(tables, contentOf({ url: 'https://gazette.example/gone', datePublished: '2026-11-17T00:00:00Z' }), {
    kind: 'removed',
    revision: 2,
  });
});

const about = { title: 'Latest', url: 'https://dateline.example/', madeAt: NOW };

async function exported(name: FormatName, selection: Selection = {}, limit?: number): Promise<Buffer> {
  const reader = readerOf({ ...tables, now: () => NOW });
  const parts: Buffer[] = [];
  for await (const part of FORMATS[name].write(recordsOf(reader, selection, limit), about))
    parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

describe('every format', () => {
  it.each(Object.keys(FORMATS))('%s is made of no records too', async (name) => {
    if (!(name in FORMATS)) throw new Error(name);
    expect((await exported(name as FormatName, { day: '1999-01-01' })).toString()).toBeDefined();
  });
});

describe('NDJSON', () => {
  it('has every record whole, with revision, original and duplicate group', async () => {
    const records = (await exported('ndjson'))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(4);
    expect(records[0]).toMatchObject({
      headline: 'Ferry reaches Klaipėda',
      articleBody: 'The ferry reached port on Thursday.',
      revision: 1,
      original: 'a'.repeat(24),
      duplicateGroup: 'g'.repeat(24),
      storyId: 'st-1',
      entities: [{ id: 'e-1', jobTitles: [] }, { id: 'e-2' }],
    });
    expect(records[0].id).toBe(records[0].articleId);
    expect(records.map(({ status }) => status)).toEqual(['published', 'published', 'published', 'removed']);
  });

  it('ends at the limit', async () => {
    expect((await exported('ndjson', {}, 2)).toString().trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('CSV', () => {
  it('quotes what strangers wrote, and disarms formulas', async () => {
    const text = (await exported('csv')).toString();
    expect(text.startsWith('\ufeffid,revision,status')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"") <script>alert(1)</script> & ""quotes""\ufffd"`);
    expect(text).toContain('\r\n');
  });
});

describe('JSON-LD', () => {
  it('writes a news article with what it is about, mentions and cites', async () => {
    const graph = JSON.parse((await exported('jsonld')).toString());
    expect(graph['@context']).toBe('https://schema.org');
    expect(graph['@graph'][0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Ferry reaches Klaipėda',
      about: [{ '@type': 'Person', name: 'Jonas Brazdžiūnas' }],
      mentions: [{ '@type': 'Place', name: 'Klaipėda', sameAs: ['https://www.wikidata.org/wiki/Q776965'] }],
      citation: [{ creator: { name: 'Latvian media' } }],
      isBasedOn: `urn:dateline:article:${'a'.repeat(24)}`,
      correction: [{ text: 'Correction: it was Thursday.' }],
    });
  });

  it('writes a live page as a live blog with its updates', async () => {
    const graph = JSON.parse((await exported('jsonld')).toString());
    expect(graph['@graph'][2]).toMatchObject({
      '@type': 'LiveBlogPosting',
      coverageStartTime: '2026-11-18T19:05:00.000Z',
      liveBlogUpdate: [
        {
          headline: '21:05',
          datePublished: '2026-11-18T21:05:00+02:00',
          mentions: [
            {
              '@type': 'Place',
              name: 'Klaipėda',
              identifier: 'e-2',
              sameAs: ['https://www.wikidata.org/wiki/Q776965'],
            },
          ],
        },
        { articleBody: 'Before.', mentions: [] },
      ],
    });
  });
});

describe('the feeds', () => {
  it('are read back by a feed reader, markup in headlines as text, removed articles left out', async () => {
    const atom = parseAtomFeed((await exported('atom')).toString());
    expect(atom.entries?.map(({ title }) => title?.value)).toEqual([
      'Ferry reaches Klaipėda',
      '=HYPERLINK("http://x") <script>alert(1)</script> & "quotes"\ufffd',
      'Rescue',
    ]);
    expect(atom.entries?.[0]?.published).toBe('2026-11-20T08:00:00.000Z');
    const json = parseJsonFeed((await exported('jsonfeed')).toString());
    expect(json.items?.[0]).toMatchObject({ title: 'Ferry reaches Klaipėda', tags: ['shipping'] });
    expect(json.items?.[1]?.date_published).toBeUndefined();
  });
});

describe('Parquet', () => {
  it('is read back with its types', async () => {
    const bytes = await exported('parquet');
    const file = new Uint8Array(bytes).buffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      headline: 'Ferry reaches Klaipėda',
      revision: 1,
      live: false,
      author: ['Ieva Mikalauskaitė'],
      datePublished: new Date('2026-11-20T08:00:00.000Z'),
      datePublishedText: '2026-11-20T10:00:00+02:00',
    });
    expect(rows[1]).toMatchObject({ datePublished: null, datePublishedText: '2026-11-19' });
  });

  it('writes Parquet group by group, so that a large export needs no more memory than a small one', async () => {
    const [record] = await collected(recordsOf(readerOf({ ...tables, now: () => NOW }), {}));
    if (record === undefined) throw new Error('nothing was published');
    const many = (count: number) =>
      (async function* () {
        for (let n = 0; n < count; n += 1) yield { ...record, revision: n };
      })();
    const parts = await collected(FORMATS.parquet.write(many(2500), about));
    expect(parts).toHaveLength(4);
    const read = async (bytes: readonly (string | Uint8Array)[]) =>
      parquetReadObjects({ file: new Uint8Array(Buffer.concat(bytes.map((part) => Buffer.from(part)))).buffer });
    expect((await read(parts)).map(({ revision }) => revision)).toEqual(Array.from({ length: 2500 }, (_, n) => n));
    expect(await read(await collected(FORMATS.parquet.write(many(0), about)))).toEqual([]);
  });
});
