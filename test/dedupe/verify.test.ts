import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../shared/dedupe/features.ts';
import { keysOf } from '../../shared/dedupe/keys.ts';
import { overlap, packSketch, sketchOf, unpackSketch, wholeOf } from '../../shared/dedupe/sketch.ts';
import { verify } from '../../shared/dedupe/verify.ts';
import { body, bulletin, COPY_KINDS, copyOf, paragraph, prose } from '../support/newsroom-text.ts';

const features = (text: readonly string[]) => featuresOf(text.join('\n\n'), []);
const compare = (one: readonly string[], other: readonly string[]) =>
  verify(wholeOf(features(one)), sketchOf(features(other)));

const PIER = [
  'The harbour board of Vinmouth closed the northern pier on Tuesday after divers found cracks in 14 of its 31 columns, chairwoman Edda Kestle said.',
  'Repairs will cost 2.4 million crowns and take until October. Ferries to Lowick leave from the coal quay in the meantime, 25 minutes later than printed.',
  'The pier was built in 1911 and carried a railway until 1962. Kestle told reporters that nobody had been in danger.',
];
const PIER_ABROAD = [
  'Vinmouth Correspondent',
  'VINMOUTH (Coastwire) — The harbor board of Vinmouth closed the northern pier on Tuesday after divers found cracks in 14 of its 31 columns, chairwoman Edda Kestle stated.',
  'Repairs will cost 2.4 mln crowns and take until October. Ferries to Lowick leave from the coal quay in the meantime, 25 minutes later than printed. The pier was built in 1911 and carried a railway until 1962.',
];
const PIER_ELSEWHERE = [
  'The harbour board of Quellby closed the southern pier on Friday after divers found cracks in 9 of its 22 columns, chairman Nils Orrin said.',
  'Repairs will cost 3.7 million crowns and take until August. Ferries to Eastray leave from the coal quay in the meantime, 40 minutes later than printed.',
  'The pier was built in 1934 and carried a railway until 1971. Orrin told reporters that nobody had been in danger.',
];

describe('verify', () => {
  it('knows a copy with another byline, spelling and shape', () => {
    const verdict = compare(PIER_ABROAD, PIER);
    expect(verdict.isCopy).toBe(true);
    expect(verdict.reason).toMatch(/shares \d+ % of the shorter text, \d+ % of its \d+ numbers and names/);
  });

  it('knows that a template filled in anew is no copy', () => {
    expect(compare(PIER_ELSEWHERE, PIER).isCopy).toBe(false);
  });

  it('is not misled by a background paragraph that two reports share', () => {
    const p = prose(5);
    const background = paragraph(p, 2);
    expect(compare([...body(p, 2), background], [...body(p, 2), background]).isCopy).toBe(false);
  });

  it('is not misled by furniture', () => {
    const furniture = [
      'Sign up for our newsletter and never miss a story from the coast.',
      'All rights reserved. Nothing on this page may be republished without asking us first.',
    ];
    const p = prose(6);
    expect(compare([paragraph(p, 2), ...furniture], [paragraph(p, 2), ...furniture]).isCopy).toBe(false);
  });

  it('has no opinion of nothing', () => {
    expect(compare([], PIER)).toMatchObject({ isCopy: false, score: 0 });
  });

  it.each(COPY_KINDS)('finds copies of kind %s nearly always', (kind) => {
    let found = 0;
    for (let seed = 0; seed < 100; seed++) {
      const p = prose(seed);
      const text = body(p, 4 + (seed % 5));
      if (compare(copyOf(text, kind, p), text).isCopy) found++;
    }
    expect(found).toBeGreaterThanOrEqual(97);
  });

  it('keeps the days of a series and strangers apart', () => {
    let wrong = 0;
    for (let seed = 0; seed < 200; seed++) {
      const p = prose(seed);
      if (compare(bulletin(p), bulletin(p)).isCopy) wrong++;
      if (compare(body(p), body(p)).isCopy) wrong++;
    }
    expect(wrong).toBeLessThanOrEqual(4);
  });

  it.each([
    [
      'Chinese',
      '港务局星期二关闭了北码头因为潜水员在三十一根柱子中的十四根发现了裂缝修理费用为二百四十万克朗预计需要到十月才能完成渡轮暂时从煤码头出发',
    ],
    [
      'Arabic',
      'أغلقت هيئة الميناء الرصيف الشمالي يوم الثلاثاء بعد أن وجد الغواصون شقوقا في أربعة عشر عمودا من أصل واحد وثلاثين وقالت الرئيسة إن الإصلاح سيستمر حتى أكتوبر',
    ],
    [
      'Russian',
      'Портовое управление закрыло во вторник северный причал после того как водолазы нашли трещины в четырнадцати опорах из тридцати одной, ремонт продлится до октября',
    ],
  ])('reads %s', (_, text) => {
    expect(compare([text], [`${text}。`]).isCopy).toBe(true);
    expect(keysOf(features([text])).length).toBeGreaterThan(1);
  });

  it('gives every pair a score between 0 and 1, the same each time', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', ' ', '7', 'Z', '\n', '.'), maxLength: 200 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const verdict = compare([one], [other]);
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(1);
        expect(compare([one], [other])).toEqual(verdict);
      }),
    );
  });

  it('reads a very long body in linear time', () => {
    expect(
      features(['word '.repeat(200_000), '€â'.repeat(100_000), 'By '.repeat(100_000)]).shingles.length,
    ).toBeGreaterThan(0);
  });
});

describe('a sketch', () => {
  it('comes back from its bytes as it was, in less than 800 bytes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (seed, paragraphs) => {
        const sketch = sketchOf(features(body(prose(seed), paragraphs)));
        const bytes = packSketch(sketch);
        expect(bytes.byteLength).toBeLessThan(800);
        expect(unpackSketch(bytes)).toEqual(sketch);
      }),
      { numRuns: 50 },
    );
  });

  it.each([[[]], [[1]], [[0, 5, 9, 1, 2]], [Array.from({ length: 40 }, () => 255)]])(
    'is not read from other bytes',
    (bytes) => {
      expect(unpackSketch(Uint8Array.from(bytes))).toBeUndefined();
    },
  );

  it('counts what two samples share only as far as both reach', () => {
    const sample = (hashes: number[], total: number) => ({ hashes: Uint32Array.from(hashes), total });
    expect(overlap(sample([1, 2, 3, 9], 4), sample([2, 3, 4], 30))).toEqual({ shared: 2, left: 3, right: 3 });
    expect(overlap(sample([], 0), sample([1], 1))).toEqual({ shared: 0, left: 0, right: 1 });
  });
});

describe('keysOf', () => {
  it('gives an article at most seven keys, the same each time', () => {
    const text = features(body(prose(3), 12));
    expect(keysOf(text)).toHaveLength(7);
    expect(keysOf(text)).toEqual(keysOf(text));
    expect(new Set(keysOf(text)).size).toBe(7);
    expect(keysOf(features([]))).toEqual([]);
  });

  it('lets most copies of every kind meet', () => {
    let met = 0;
    for (let seed = 0; seed < 300; seed++) {
      const p = prose(seed);
      const text = body(p, 5);
      const keys = new Set(keysOf(features(text)));
      if (keysOf(features(copyOf(text, p.pick(COPY_KINDS), p))).some((key) => keys.has(key))) met++;
    }
    expect(met).toBeGreaterThanOrEqual(285);
  });
});
