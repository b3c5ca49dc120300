import { describe, expect, it } from 'vitest';
import { NotAFeed, readFeed } from '../../shared/discover/read-feed.ts';

const URL_OF_FEED = 'https://gazette.example/news/feed.xml';
const read = (text: string | Uint8Array, url = URL_OF_FEED) => readFeed(text, { url });

describe('feeds', () => {
  it('are read as RSS 2.0, with what the publisher asks for', () => {
    const feed = read(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel><title>The Harbour &amp; Gazette</title><link>https://gazette.example/</link><ttl>15</ttl>
      <atom:link rel="hub" href="https://hub.example/"/>
      <image><title>Logo</title><url>x.png</url><link>https://gazette.example/logo</link></image>
      <skipHours><hour>1</hour><hour>2</hour></skipHours><skipDays><day>Sunday</day></skipDays>
      <item><media:title>Not this</media:title><title><![CDATA[Ferry &eacute;lite <b>back</b> at quay]]></title>
        <link> https://gazette.example/news/ferry?a=1&amp;b=2 </link>
        <guid isPermaLink="false">urn:1</guid><pubDate>Sat, 03 May 2025 09:15:00 +0400</pubDate>
        <media:content url="https://gazette.example/pic.jpg"/><description>&lt;p&gt;The ferry&nbsp;came.&lt;/p&gt;</description></item>
      <item><title>No link</title><guid>https://gazette.example/news/2</guid><dc:date>2025-05-03</dc:date></item>
      </channel></rss>`);
    expect(feed).toEqual({
      title: 'The Harbour & Gazette',
      ttlMinutes: 15,
      skipHours: [1, 2],
      skipDays: [0],
      hubs: ['https://hub.example/'],
      entries: [
        {
          url: 'https://gazette.example/news/ferry?a=1&b=2',
          title: 'Ferry élite back at quay',
          datePublished: '2025-05-03T09:15:00+04:00',
          id: 'urn:1',
          summary: 'The ferry came.',
        },
        {
          url: 'https://gazette.example/news/2',
          title: 'No link',
          datePublished: '2025-05-03',
          id: 'https://gazette.example/news/2',
        },
      ],
    });
  });

  it('are read as Atom, with bases, types and other prefixes', () => {
    const feed = read(`<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="/blog/">
      <a:title type="text">Notes &lt;raw&gt;</a:title>
      <a:entry xml:base="2025/"><a:title type="html">Tide &amp;amp; time</a:title><a:id>tag:x,2025:1</a:id>
        <a:link rel="self" href="self.xml"/><a:link rel="alternate" type="application/json" href="1.json"/>
        <a:link rel="alternate" type="text/html" href="1.html"/>
        <a:published>2025-05-03T09:15:00Z</a:published><a:updated>2025-05-03T10:00:00Z</a:updated></a:entry>
      <a:entry><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> claim</div></a:title>
        <a:id>https://gazette.example/2</a:id><a:updated>2025-05-04T10:00:00Z</a:updated></a:entry></a:feed>`);
    expect(feed.title).toBe('Notes <raw>');
    expect(feed.entries).toEqual([
      {
        url: 'https://gazette.example/blog/2025/1.html',
        title: 'Tide & time',
        id: 'tag:x,2025:1',
        datePublished: '2025-05-03T09:15:00Z',
        dateModified: '2025-05-03T10:00:00Z',
      },
      {
        url: 'https://gazette.example/2',
        title: 'A bold claim',
        id: 'https://gazette.example/2',
        dateModified: '2025-05-04T10:00:00Z',
      },
    ]);
  });

  it('are read as RDF', () => {
    const feed =
      read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>Old wire</title></channel>
      <item rdf:about="https://gazette.example/1"><title>One</title><link>https://gazette.example/1</link></item>
      <item rdf:about="https://gazette.example/2"><title>Two</title></item></rdf:RDF>`);
    expect(feed.title).toBe('Old wire');
    expect(feed.entries.map(({ url }) => url)).toEqual(['https://gazette.example/1', 'https://gazette.example/2']);
  });

  it('are read as JSON Feed, whatever types their values have', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Desk',
        hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
        items: [
          { id: 7, url: '/7', title: 'Seven', date_published: '2025-05-03T09:15:00+04:00' },
          {
            id: '8',
            external_url: 'https://elsewhere.example/8',
            content_html: '<p>A short note</p>',
            date_modified: 'soon',
          },
          null,
          'nonsense',
        ],
      }),
    );
    expect(feed.entries).toEqual([
      { id: '7', url: 'https://gazette.example/7', title: 'Seven', datePublished: '2025-05-03T09:15:00+04:00' },
      { id: '8', url: 'https://elsewhere.example/8', title: 'A short note', summary: 'A short note' },
    ]);
  });

  it('are read in their own charset', () => {
    const text = Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>', 'latin1');
    const title = Uint8Array.from([0xcf, 0xee, 0xf0, 0xf2]);
    expect(read(Buffer.concat([text, title, Buffer.from('</title></channel></rss>')]))).toMatchObject({
      title: 'Порт',
    });
  });

  it('take the zone of the source for dates without one', () => {
    const text =
      '<rss><channel><item><link>https://gazette.example/1</link><pubDate>3 May 2025 09:15</pubDate></item></channel></rss>';
    const [entry] = readFeed(text, { url: URL_OF_FEED, timeZone: 'Asia/Baku' }).entries;
    expect(entry?.datePublished).toBe('2025-05-03T09:15:00+04:00');
  });

  it('keep the whole entries of a feed that was cut', () => {
    const whole = '<rss><channel><item><title>One</title><link>https://gazette.example/1</link></item>';
    const feed = read(`${whole}<item><title>Two</title><link>https://gazette.ex`);
    expect(feed.entries.filter(({ url }) => url !== undefined)).toHaveLength(1);
  });

  it('unwrap what FeedBurner wrapped and ignore addresses that are none', () => {
    const feed = read(`<rss xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"><channel>
      <item><title>a</title><link>https://proxy.example/~r/1</link><fb:origLink>https://gazette.example/1</fb:origLink></item>
      <item><title>b</title><link>http://</link></item></channel></rss>`);
    expect(feed.entries.map(({ url }) => url)).toEqual(['https://gazette.example/1', undefined]);
  });

  it.each(['', '   ', 'nothing here', '<html><body>no</body></html>', '{"error":1}', '[1]', '<urlset/>'])(
    'are not %j',
    (text) => {
      expect(() => read(text)).toThrow(NotAFeed);
    },
  );
});
