import { describe, expect, it } from 'vitest';
import { carriersAmong } from '../../../shared/entities/mend/carriers.ts';

/** The types of all spans of a name in a text, each of them given as a place. */
function typesOf(body: string, name: string): readonly string[] {
  const spans = [...body.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
    ...{ start: index, end: index + name.length },
    ...{ type: 'Place' as const, confidence: 0.6 },
  }));
  return carriersAmong(body, spans).map(({ type }) => type);
}

describe('companies that carry', () => {
  it.each([
    ['The vessel, run by Nordmar Line, was on its way.', 'Nordmar Line'],
    ['The letter describes a fault that Nordmar Line now suspects.', 'Nordmar Line'],
    ['Nordmar Line has offered every passenger a refund.', 'Nordmar Line'],
    ['Shares in Port Ellery Lines fell by a tenth.', 'Port Ellery Lines'],
  ])('are organizations by their last word: %s', (body, name) => {
    expect(typesOf(body, name)).toEqual(['Organization']);
  });

  it.each([
    ['Troops crossed the Halvorsen Line at dawn.', 'Halvorsen Line'],
    ['Trains on Red Line stop at six.', 'Red Line'],
    ['They met in Nordmar.', 'Nordmar'],
  ])('are no lines on a map: %s', (body, name) => {
    expect(typesOf(body, name)).toEqual(['Place']);
  });

  it('are told by all mentions of a name together', () => {
    expect(typesOf('Halvorsen Line fell. The Halvorsen Line had held for a year.', 'Halvorsen Line')).toEqual([
      'Place',
      'Place',
    ]);
  });
});
