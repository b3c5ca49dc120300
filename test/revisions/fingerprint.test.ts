import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../shared/model/article.ts';
import { changesBetween, snapshotOf } from '../../shared/revisions/changes.ts';
import { describeChanges } from '../../shared/revisions/describe-changes.ts';
import { fingerprintOf } from '../../shared/revisions/fingerprint.ts';

const article: Article = {
  url: 'https://pier.example/a',
  canonicalUrl: 'https://pier.example/a',
  headline: "Harbour master's report is out",
  labels: [],
  author: ['Ada Brandt', 'Tomas Weil'],
  keywords: [],
  image: [],
  datePublished: '2027-06-02T10:00:00+02:00',
  articleBody: 'The “report” is out.\n\nIt has nine pages.',
  paragraphs: [],
  updates: [{ time: '11:07', articleBody: 'It has nine pages.' }],
  attributions: [],
  quotes: [],
  dates: [],
  corrections: [],
  provenance: {},
  confidence: 1,
};
const same = (change: Partial<Article>): boolean => fingerprintOf({ ...article, ...change }) === fingerprintOf(article);

describe('fingerprintOf', () => {
  it.each<[string, Partial<Article>]>([
    ['labels', { labels: ['updated'] }],
    ['the date of modification', { dateModified: '2027-06-02T12:00:00+02:00' }],
    [
      'typography',
      { headline: 'Harbour master’s report is out', articleBody: 'The "report" is out.\n\nIt has nine pages.' },
    ],
    ['white space', { articleBody: ' The “report”  is out. \n\n\nIt has nine\u00a0pages.' }],
    ['a view count', { articleBody: 'The “report” is out.\n\n4,131 views\n\nIt has nine pages.' }],
    ['counts in other languages', { articleBody: 'The “report” is out.\n\nПросмотров: 812\n\nIt has nine pages.' }],
    ['an advert', { articleBody: 'The “report” is out.\n\nAdvertisement\n\nIt has nine pages.' }],
    ['the order and case of authors', { author: ['TOMAS WEIL', 'Ada Brandt'] }],
    [
      'images, keywords and provenance',
      { keywords: ['port'], image: [{ url: 'https://pier.example/b.jpg' }], confidence: 0.4 },
    ],
  ])('does not count %s', (_, change) => expect(same(change)).toBe(true));

  it.each<[string, Partial<Article>]>([
    ['the headline', { headline: "Harbour master's report is late" }],
    ['a typo mended', { articleBody: 'The “report” is out.\n\nIt has nine page.' }],
    ['a paragraph', { articleBody: 'The “report” is out.' }],
    ['an update', { updates: [{ time: '12:30', articleBody: 'New.' }, ...article.updates] }],
    ['an author', { author: ['Ada Brandt'] }],
    ['a correction', { corrections: ['Correction: ten pages.'] }],
    ['the case of a name', { headline: "harbour master's report is out" }],
  ])('counts %s', (_, change) => expect(same(change)).toBe(false));

  it('is another exactly where a change can be told', () => {
    const paragraph = fc.constantFrom(
      'It burned.',
      'it burned.',
      'Nobody died.',
      'The pier is old. It is long.',
      'The pier is old.',
      'It is long.',
      '12 views',
    );
    const body = fc.array(paragraph, { maxLength: 5 }).map((texts) => texts.join('\n\n'));
    const update = fc.record({ time: fc.constantFrom(null, '11:07', '11:09', '5 minutes ago'), articleBody: body });
    const state = fc.record({
      headline: fc.constantFrom('Fire', 'fire', '“Fire”', '"Fire"'),
      articleBody: body,
      updates: fc.array(update, { maxLength: 3 }),
      author: fc.subarray(['Ada Brandt', 'ada brandt', 'Tomas Weil']),
      corrections: fc.subarray(['Correction: nine pages.', 'Correction: ten pages.']),
      dateline: fc.constantFrom('', 'PORT ELLERY', 'Halden'),
    });
    fc.assert(
      fc.property(state, state, (one, other) => {
        const [before, after] = [
          { ...article, ...one },
          { ...article, ...other },
        ];
        const told = changesBetween(snapshotOf(before), snapshotOf(after));
        expect(Object.keys(told).length > 0).toBe(fingerprintOf(before) !== fingerprintOf(after));
        expect(describeChanges(told).length > 0).toBe(Object.keys(told).length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not count marks that move with the clock', () => {
    const seen = (time: string): string =>
      fingerprintOf({ ...article, updates: [{ time, articleBody: 'It has nine pages.' }] });
    expect(seen('5 minutes ago')).toBe(seen('12 minutes ago'));
    expect(seen('11:07')).not.toBe(seen('11:09'));
  });
});
