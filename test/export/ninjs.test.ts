import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ninjsOf } from '../../shared/export/ninjs.ts';
import type { ArticleRecord } from '../../shared/model/record.ts';
import { readerOf } from '../../shared/query/reader.ts';
import { contentOf, emptyTables, entity, NOW, type Published, publish } from '../query/sample.ts';

const SCHEMA = join(import.meta.dirname, '../../../shared/corpora/conformance/ninjs/schema/ninjs-schema_3.1.json');

async function recordWith(
  own: Partial<Parameters<typeof contentOf>[0]> = {},
  published: Published = {},
): Promise<ArticleRecord> {
  const tables = emptyTables();
  const id = await publish(tables, contentOf({ url: 'https://gazette.example/ferry', ...own }), published);
  const record = await readerOf({ ...tables, now: () => NOW }).article(id);
  if (record === undefined) throw new Error('no record');
  return record;
}

const FULL = {
  publisher: 'The Harbour Gazette',
  author: ['Ieva Mikalauskaitė'],
  byline: 'By Ieva Mikalauskaitė',
  dateline: 'KLAIPĖDA',
  description: 'All safe.',
  datePublished: '2026-11-20T10:00:00+02:00',
  dateModified: '2026-11-20T12:00:00+02:00',
  inLanguage: 'en-GB',
  articleSection: 'World',
  keywords: ['shipping', 'World'],
  corrections: ['Correction: it was Thursday.'],
  rights: { tdmReservation: true, robots: ['noai'] },
  attributions: [{ via: 'Latvian media', named: false, verb: 'per', start: 0, end: 13 }],
  entities: [
    entity('e-1', 'Jonas Brazdžiūnas', { salience: 0.7 }),
    entity('e-2', 'Klaipėda', { type: 'Place', salience: 0.2, sameAs: ['https://www.wikidata.org/wiki/Q776965'] }),
    entity('e-3', 'Nordmar Line', { type: 'Organization', sameAs: ['not an address'] }),
    entity('e-4', 'Storm Liv', { type: 'Event' }),
    entity('e-5', 'Aurelia', { type: 'Product' }),
  ],
};

const LIVE = {
  ...FULL,
  updates: [
    {
      time: '21:05',
      datePublished: '2026-11-18T21:05:00+02:00',
      articleBody: 'Storm Liv reached Klaipėda.',
      mentions: [
        { start: 0, end: 9, entityId: 'e-4', name: 'Storm Liv', type: 'Event' as const },
        { start: 18, end: 26, entityId: 'e-2', name: 'Klaipėda', type: 'Place' as const },
      ],
    },
    { time: null, articleBody: 'Before.', mentions: [] },
  ],
};

const copyOf = (id: string): Published => ({
  listing: { original: id, duplicateGroup: id, matches: [{ id, score: 0.9, reason: 'text' }], storyId: 'st-1' },
});

const CASES: Readonly<Record<string, () => Promise<ArticleRecord>>> = {
  'a bare record': () => recordWith(),
  'a full record': () => recordWith(FULL, copyOf('a'.repeat(24))),
  'a copy whose original it did not match itself': () =>
    recordWith(FULL, {
      listing: { original: 'b'.repeat(24), matches: [{ id: 'a'.repeat(24), score: 0.9, reason: 'text' }] },
    }),
  'a live record': () => recordWith(LIVE),
  'a date without time': () => recordWith({ datePublished: '2026-11-20' }),
  'a removed article': () => recordWith(FULL, { kind: 'removed', revision: 2 }),
  'a taken-down article': () => recordWith(FULL, { kind: 'takedown', revision: 2 }),
  'markup in the headline': () => recordWith({ headline: '</script><b>&amp;\u0000' }),
};

describe('ninjs', () => {
  it('maps attributions, revisions and names', async () => {
    expect(ninjsOf(await recordWith(FULL, { revision: 3 }))).toMatchObject({
      standard: { name: 'ninjs', version: '3.1' },
      version: '3',
      firstCreated: '2026-11-20T08:00:00.000Z',
      versionCreated: '2026-11-20T10:00:03.000Z',
      pubStatus: 'usable',
      located: 'KLAIPĖDA',
      infoSources: [
        { name: 'The Harbour Gazette', role: 'publisher' },
        { name: 'Latvian media', role: 'cited' },
      ],
      people: [{ name: 'Jonas Brazdžiūnas', rel: 'about', literal: 'e-1' }],
      places: [{ name: 'Klaipėda', rel: 'mentions', uri: 'https://www.wikidata.org/wiki/Q776965' }],
      organisations: [{ name: 'Nordmar Line' }],
      subjects: [{ name: 'World' }, { name: 'shipping' }],
      edNote: 'Correction: it was Thursday.',
    });
  });

  it('gives each update of a live page as a text of its own, with its instant and its names', async () => {
    expect(ninjsOf(await recordWith(LIVE))).toMatchObject({
      associations: [
        {
          rel: 'update',
          versionCreated: '2026-11-18T19:05:00.000Z',
          headlines: [{ value: '21:05' }],
          bodies: [{ value: 'Storm Liv reached Klaipėda.' }],
          places: [{ name: 'Klaipėda', literal: 'e-2', uri: 'https://www.wikidata.org/wiki/Q776965' }],
          events: [{ name: 'Storm Liv', literal: 'e-4' }],
        },
        { rel: 'update', bodies: [{ value: 'Before.' }] },
      ],
    });
  });

  it.each([
    ['removed', 'removed'],
    ['takedown', 'takedown'],
  ] as const)('cancels an article after its %s', async (_, kind) => {
    expect(ninjsOf(await recordWith(FULL, { kind, revision: 2 }))).toMatchObject({
      pubStatus: 'canceled',
      version: '2',
    });
  });

  it('leaves out dates that are no instants, and every empty field', async () => {
    const item = ninjsOf(await recordWith({ datePublished: '2026-11-20' }));
    expect(item).not.toHaveProperty('firstCreated');
    expect(Object.values(item).filter((value) => value === undefined || value === null)).toEqual([]);
  });

  const schemaTest = existsSync(SCHEMA) ? it : it.skip;
  if (!existsSync(SCHEMA)) console.warn('SKIPPED: the ninjs 3.1 schema is not present; only our own assertions ran');
  schemaTest.each(Object.entries(CASES))('fits the IPTC schema: %s', async (_, make) => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    validate(JSON.parse(JSON.stringify(ninjsOf(await make()))));
    expect(validate.errors ?? []).toEqual([]);
  });
});
