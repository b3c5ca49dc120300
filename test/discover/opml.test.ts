import { describe, expect, it } from 'vitest';
import { exportOpml, importOpml } from '../../shared/discover/opml.ts';
import { Source } from '../../shared/model/source.ts';

describe('OPML', () => {
  it('is read with its folders opened, each feed once', () => {
    const list = `<opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="Harbours"><outline type="rss" text="Gazette" title="The Harbour Gazette" xmlUrl="https://gazette.example/rss" htmlUrl="https://gazette.example/"/>
        <outline text="Deeper"><outline type="rss" text="Quay" xmlUrl="https://quay.example/feed"/></outline></outline>
      <outline type="rss" text="Again" xmlUrl="https://gazette.example/rss"/><outline text="Script" xmlUrl="javascript:1"/></body></opml>`;
    expect(importOpml(list)).toEqual([
      { title: 'The Harbour Gazette', feedUrl: 'https://gazette.example/rss', homepage: 'https://gazette.example/' },
      { title: 'Quay', feedUrl: 'https://quay.example/feed' },
    ]);
    expect(() => importOpml('no list')).toThrow();
  });

  it('comes back as it went out', () => {
    const source = Source.parse({
      id: 'harbour-gazette',
      name: 'Harbour & Gazette',
      homepage: 'https://gazette.example/',
      timeZone: 'Europe/London',
      feeds: [
        { kind: 'feed', url: 'https://gazette.example/rss?a=1&b=2' },
        { kind: 'feed', url: 'https://gazette.example/sport' },
        { kind: 'sitemap', url: 'https://gazette.example/sitemap.xml' },
      ],
    });
    expect(importOpml(exportOpml([source], 'Dateline'))).toEqual(
      ['https://gazette.example/rss?a=1&b=2', 'https://gazette.example/sport'].map((feedUrl) => ({
        title: 'Harbour & Gazette',
        feedUrl,
        homepage: 'https://gazette.example/',
      })),
    );
  });
});
