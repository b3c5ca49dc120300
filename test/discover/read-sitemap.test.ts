import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NotASitemap, readSitemap } from '../../shared/discover/read-sitemap.ts';

const read = (text: string) => readSitemap(Buffer.from(text));

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc> https://gazette.example/news/1?a=1&amp;b=2 </loc><lastmod>2025-05-03T10:00:00+04:00</lastmod>
    <image:image><image:loc>https://gazette.example/1.jpg</image:loc></image:image>
    <news:news><news:publication><news:name>Gazette</news:name></news:publication>
      <news:publication_date>2025-05-03</news:publication_date><news:title>Ferry &amp; quay</news:title></news:news></url>
  <url><loc><![CDATA[https://gazette.example/news/2]]></loc></url>
  <url><loc>not an address</loc></url>
</urlset>`;

describe('sitemaps', () => {
  it('are read with the news extension and without pictures', () => {
    const expected = {
      kind: 'urlset',
      entries: [
        {
          url: 'https://gazette.example/news/1?a=1&b=2',
          dateModified: '2025-05-03T10:00:00+04:00',
          datePublished: '2025-05-03',
          title: 'Ferry & quay',
        },
        { url: 'https://gazette.example/news/2' },
      ],
    };
    expect(read(NEWS)).toEqual(expected);
    expect(readSitemap(gzipSync(NEWS))).toEqual(expected);
  });

  it('are indexes of others, with or without a prefix', () => {
    expect(
      read(
        '<sm:sitemapindex xmlns:sm="x"><sm:sitemap><sm:loc>https://gazette.example/a.xml</sm:loc></sm:sitemap></sm:sitemapindex>',
      ),
    ).toEqual({
      kind: 'index',
      entries: [{ url: 'https://gazette.example/a.xml' }],
    });
  });

  it('are lists of lines', () => {
    expect(read('\uFEFFhttps://gazette.example/1\r\nhttps://gazette.example/2\n\n')).toEqual({
      kind: 'text',
      entries: [{ url: 'https://gazette.example/1' }, { url: 'https://gazette.example/2' }],
    });
  });

  it('keep the whole addresses of what was cut', () => {
    expect(
      read('<urlset><url><loc>https://gazette.example/1</loc></url><url><loc>https://gazette.example/cu').entries,
    ).toHaveLength(1);
  });

  it.each(['', 'words only', '<rss/>', '<html></html>'])('are not %j', (text) => {
    expect(() => read(text)).toThrow(NotASitemap);
  });

  it('unpack to a bound', () => {
    expect(() => readSitemap(gzipSync(Buffer.alloc(40 * 1024 * 1024, 0x20)))).toThrow(NotASitemap);
  });
});
