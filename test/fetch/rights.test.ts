import { describe, expect, it } from 'vitest';
import { mergedRights, rightsFromHeaders, robotsDirectives, tdmForPath } from '../../shared/fetch/rights.ts';

describe('rights signals', () => {
  it('are read from headers', () => {
    expect(
      rightsFromHeaders({
        'tdm-reservation': '1',
        'tdm-policy': 'https://gazette.example/policy.json',
        'x-robots-tag': 'noai, NoImageAI, max-snippet:20, unavailable_after: 25 Jun 2030 15:00:00 PST',
      }),
    ).toEqual({
      tdmReservation: true,
      tdmPolicy: 'https://gazette.example/policy.json',
      robots: ['noai', 'noimageai', 'max-snippet', 'unavailable_after'],
    });
    expect(rightsFromHeaders({})).toEqual({ robots: [] });
    expect(rightsFromHeaders({ 'tdm-reservation': '0' })).toEqual({ tdmReservation: false, robots: [] });
  });

  it('leave out what is said to another agent', () => {
    expect(robotsDirectives('otherbot: noindex, nofollow')).toEqual([]);
    expect(robotsDirectives('noarchive, otherbot: noindex')).toEqual(['noarchive']);
  });

  it('are read from the well-known file, the longest rule deciding', () => {
    const file = JSON.stringify([
      { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://gazette.example/p' },
      { location: '/open/*', 'tdm-reservation': 0 },
    ]);
    expect(tdmForPath(file, '/news/1')).toEqual({ tdmReservation: true, tdmPolicy: 'https://gazette.example/p' });
    expect(tdmForPath(file, '/open/1')).toEqual({ tdmReservation: false });
    expect(tdmForPath('<html>', '/news/1')).toBeUndefined();
    expect(tdmForPath('[]', '/news/1')).toBeUndefined();
  });

  it('add up, a reservation anywhere being one', () => {
    expect(
      mergedRights({ tdmReservation: false, robots: ['noai'] }, { tdmReservation: true }, undefined, {
        robots: ['noai', 'noindex'],
      }),
    ).toEqual({
      tdmReservation: true,
      robots: ['noai', 'noindex'],
    });
    expect(mergedRights()).toEqual({ robots: [] });
  });
});
