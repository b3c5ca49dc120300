import { brotliCompressSync, gzipSync } from 'node:zlib';

/** How a hostile input must end: read, refused, or either of the two; never hang, crash or grow without bound. */
export type Ending = 'ok' | 'error' | 'either';

export type HostileKind = 'feed' | 'sitemap' | 'html' | 'robots' | 'gzip' | 'br' | 'date' | 'url';

export type HostileCase = {
  readonly id: string;
  readonly kind: HostileKind;
  readonly ending: Ending;
  readonly make: () => Uint8Array;
};

const MIB = 1024 * 1024;
const bytes = (text: string): Uint8Array => Buffer.from(text);

const rss = (inner: string, head = '<?xml version="1.0"?>'): string =>
  `${head}<rss version="2.0"><channel><title>Harbour news</title><link>https://gazette.example/</link>${inner}</channel></rss>`;
const item = (title: string, link = 'https://gazette.example/news/1', rest = ''): string =>
  `<item><title>${title}</title><link>${link}</link>${rest}</item>`;
const urlset = (inner: string): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</urlset>`;
const page = (inner: string, head = ''): string =>
  `<!doctype html><html><head><title>Quay</title>${head}</head><body>${inner}</body></html>`;

const feed = (id: string, ending: Ending, make: () => string | Uint8Array): HostileCase => ({
  id,
  kind: 'feed',
  ending,
  make: () => {
    const made = make();
    return typeof made === 'string' ? bytes(made) : made;
  },
});

/** Entities that multiply: ten levels of ten. */
function laughs(): string {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  return rss(item('&l9;'), `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${levels}]>`);
}

const doctype = (declared: string, title: string): string =>
  rss(item(title), `<?xml version="1.0"?><!DOCTYPE rss [${declared}]>`);

const FEEDS: readonly HostileCase[] = [
  feed('entities that multiply', 'either', laughs),
  feed('one long entity used often', 'either', () =>
    doctype(`<!ENTITY a "${'a'.repeat(50_000)}">`, '&a;'.repeat(50_000)),
  ),
  feed('an entity from a file', 'either', () => doctype('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;')),
  feed('an entity from the web', 'either', () => doctype('<!ENTITY w SYSTEM "http://127.0.0.1:9/x">', '&w;')),
  feed('a doctype from the web', 'either', () =>
    rss(item('plain'), '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd">'),
  ),
  feed('a parameter entity', 'either', () => doctype('<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;', 'plain')),
  feed('entities in a circle', 'either', () => doctype('<!ENTITY a "&b;"><!ENTITY b "&a;">', '&a;')),
  feed('100,000 levels', 'either', () => rss(`${'<a>'.repeat(100_000)}x${'</a>'.repeat(100_000)}`)),
  feed('100,000 unclosed items', 'either', () => rss('<item><title>'.repeat(100_000))),
  feed('200,000 items', 'either', () =>
    rss(Array.from({ length: 200_000 }, (_, n) => item(`t${n}`, `https://gazette.example/${n}`)).join('')),
  ),
  feed('a title of 10 MB', 'ok', () => rss(item('word '.repeat(2 * MIB)))),
  feed('100,000 attributes', 'either', () =>
    rss(`<item ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}><title>x</title></item>`),
  ),
  feed('an unclosed comment', 'either', () => rss(`<!--${'x'.repeat(MIB)}`)),
  feed('an unclosed CDATA section', 'either', () => rss(`<item><title><![CDATA[${'x'.repeat(MIB)}`)),
  feed('a flood of CDATA openings', 'either', () => rss(`<item><title>${'<![CDATA['.repeat(50_000)}`)),
  feed('a flood of <', 'either', () => rss(item('<'.repeat(300_000)))),
  feed('a flood of &', 'either', () => rss(item('&'.repeat(300_000)))),
  feed('NUL bytes', 'either', () => rss(item('one\u0000two'))),
  feed('control characters', 'ok', () => rss(item('one\u0007\u001btwo'))),
  feed('lone surrogates', 'either', () => rss(item('&#xD800; and &#xDFFF;'))),
  feed('invalid UTF-8', 'ok', () =>
    Buffer.concat([
      bytes('<?xml version="1.0"?><rss><channel><item><title>a'),
      Uint8Array.of(0xff, 0xc3, 0x28),
      bytes('b</title></item></channel></rss>'),
    ]),
  ),
  feed('UTF-16 of odd length', 'either', () =>
    Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(rss(item('x')), 'utf16le'), Uint8Array.of(0x3c)]),
  ),
  feed('declared UTF-7', 'either', () => rss(item('+ADw-b+AD4-'), '<?xml version="1.0" encoding="utf-7"?>')),
  feed('an unknown encoding', 'either', () => rss(item('x'), '<?xml version="1.0" encoding="no-such-thing"?>')),
  feed('an encoding name of 1 MB', 'either', () =>
    rss(item('x'), `<?xml version="1.0" encoding="${'x'.repeat(MIB)}"?>`),
  ),
  feed('nothing', 'error', () => ''),
  feed('white space alone', 'error', () => ' \n\t'.repeat(10_000)),
  feed('a page instead', 'error', () => page('<h1>Sorry</h1>')),
  feed('a JSON error instead', 'error', () => '{"error":"not found"}'),
  feed('cut in an item', 'either', () => rss(item('whole') + item('cut')).slice(0, -60)),
  feed('links that are scripts', 'ok', () =>
    rss(item('a', 'javascript:alert(1)') + item('b', 'data:text/html,x') + item('c', 'file:///etc/passwd')),
  ),
  feed('links into private networks', 'ok', () =>
    rss(item('a', 'http://127.0.0.1/') + item('b', 'http://169.254.169.254/x') + item('c', 'http://[::1]/')),
  ),
  feed('dates of other ages', 'ok', () =>
    rss(
      ['Fri, 31 Dec 9999 23:59:59 GMT', '0001-01-01T00:00:00Z', 'Thu, 01 Jan 1970 00:00:00 GMT', '2025-13-45T25:61:61Z']
        .map((date, n) => item(`d${n}`, `https://gazette.example/${n}`, `<pubDate>${date}</pubDate>`))
        .join(''),
    ),
  ),
];

const sitemap = (id: string, ending: Ending, make: () => string): HostileCase => ({
  id,
  kind: 'sitemap',
  ending,
  make: () => bytes(make()),
});

const SITEMAPS: readonly HostileCase[] = [
  sitemap('an inclusion of a file', 'either', () =>
    urlset('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'),
  ),
  sitemap(
    'an index of itself',
    'ok',
    () => '<sitemapindex><sitemap><loc>https://gazette.example/sitemap.xml</loc></sitemap></sitemapindex>',
  ),
  sitemap('60,000 addresses', 'ok', () =>
    urlset(Array.from({ length: 60_000 }, (_, n) => `<url><loc>https://gazette.example/${n}</loc></url>`).join('')),
  ),
  sitemap('100,000 levels of it', 'either', () => urlset('<url>'.repeat(100_000))),
  sitemap('a list of one endless line', 'error', () => 'x'.repeat(5 * MIB)),
];

const html = (id: string, ending: Ending, make: () => string | Uint8Array): HostileCase => ({
  ...feed(id, ending, make),
  kind: 'html',
});

const PAGES: readonly HostileCase[] = [
  html('100,000 nested blocks', 'ok', () => page('<div>'.repeat(100_000))),
  html('5,000 nested links', 'ok', () => page('<a href="/x">y'.repeat(5000))),
  html('200,000 links', 'ok', () =>
    page(Array.from({ length: 200_000 }, (_, n) => `<a href="/${n}">n${n}</a>`).join('')),
  ),
  html('100,000 attributes of a block', 'ok', () =>
    page(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>x</p>`),
  ),
  html('an attribute without an end', 'either', () => page(`<a href="${'x'.repeat(5 * MIB)}`)),
  html('a comment without an end', 'either', () => page(`<!--${'x'.repeat(5 * MIB)}`)),
  html('a flood of < in a page', 'ok', () => page('<'.repeat(500_000))),
  html('a flood of entities', 'ok', () => page('&amp;'.repeat(500_000))),
  html('20 MB of text', 'either', () => page('word '.repeat(4 * MIB))),
  html('a base that is a script', 'ok', () =>
    page(
      '<a href="news/2025/a-long-slug-of-words">A long headline about the harbour</a>',
      '<base href="javascript:alert(1)">',
    ),
  ),
  html('a base on another host', 'ok', () =>
    page(
      '<a href="news/2025/a-long-slug-of-words">A long headline about the harbour</a>',
      '<base href="https://elsewhere.example/">',
    ),
  ),
  html('an empty page', 'either', () => ''),
  html('a picture', 'either', () => Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47), Buffer.alloc(4096, 7)])),
];

const robots = (id: string, make: () => string): HostileCase => ({
  id,
  kind: 'robots',
  ending: 'ok',
  make: () => bytes(make()),
});

const ROBOTS: readonly HostileCase[] = [
  robots('a pattern of many wildcards', () => `User-agent: *\nDisallow: /${'*a'.repeat(30)}*c\n`),
  robots('many patterns of many wildcards', () => `User-agent: *\n${`Disallow: /${'*a'.repeat(40)}*c\n`.repeat(500)}`),
  robots('5 MB of rules', () => `User-agent: *\nDisallow: /first\n${'Disallow: /some/other/path\n'.repeat(200_000)}`),
  robots('a line of 1 MB', () => `User-agent: *\nDisallow: /${'x'.repeat(MIB)}\nDisallow: /after\n`),
  robots('a page for rules', () => page('<h1>Not here</h1>')),
  robots('a delay of years', () => 'User-agent: *\nCrawl-delay: 99999999999\n'),
  robots(
    'delays that are none',
    () => 'User-agent: *\nCrawl-delay: -5\nCrawl-delay: NaN\nCrawl-delay:\nCrawl-delay: soon\n',
  ),
];

const packed = (id: string, kind: 'gzip' | 'br', ending: Ending, make: () => Uint8Array): HostileCase => ({
  id,
  kind,
  ending,
  make,
});

const PACKED: readonly HostileCase[] = [
  packed('100 MB of zeros', 'gzip', 'error', () => gzipSync(Buffer.alloc(100 * MIB))),
  packed('gzip in gzip', 'gzip', 'either', () => gzipSync(gzipSync(Buffer.alloc(20 * MIB)))),
  packed('20 MB of zeros, smaller still', 'br', 'error', () => brotliCompressSync(Buffer.alloc(20 * MIB))),
  packed('gzip cut short', 'gzip', 'either', () => gzipSync(bytes(page('<p>words</p>'))).subarray(0, 60)),
  packed('no gzip at all', 'gzip', 'either', () => bytes(page('<p>words</p>'))),
  packed('gzip with something after it', 'gzip', 'either', () =>
    Buffer.concat([gzipSync(bytes(page('words'))), bytes('trailing')]),
  ),
  packed('gzip in two members', 'gzip', 'ok', () =>
    Buffer.concat([gzipSync(bytes('<p>one ')), gzipSync(bytes('two</p>'))]),
  ),
];

const text = (id: string, kind: 'date' | 'url', ending: Ending, make: () => string): HostileCase => ({
  id,
  kind,
  ending,
  make: () => bytes(make()),
});

const TEXTS: readonly HostileCase[] = [
  text('100,000 digits', 'date', 'error', () => '1'.repeat(100_000)),
  text('100,000 words', 'date', 'either', () => 'monday '.repeat(15_000)),
  text('100,000 spaces', 'date', 'either', () => `1 May${' '.repeat(100_000)}2025`),
  text('a flood of colons', 'date', 'error', () => '1:'.repeat(50_000)),
  text('digits and colons, short', 'date', 'error', () => '12:'.repeat(90)),
  text('dashes and digits, short', 'date', 'error', () => '12-'.repeat(90)),
  text('an address of 2 MB', 'url', 'error', () => `https://gazette.example/${'x'.repeat(2 * MIB)}`),
  text(
    '50,000 parameters',
    'url',
    'either',
    () => `https://gazette.example/?${Array.from({ length: 50_000 }, (_, n) => `p${n}=1`).join('&')}`,
  ),
  text('a flood of %', 'url', 'either', () => `https://gazette.example/${'%'.repeat(100_000)}`),
  text('a flood of dots', 'url', 'either', () => `https://gazette.example/${'../'.repeat(100_000)}`),
];

/** Inputs as an enemy, or a broken newsroom, would send them: written by rule, each with the ending that it must have. */
export const HOSTILE: readonly HostileCase[] = [...FEEDS, ...SITEMAPS, ...PAGES, ...ROBOTS, ...PACKED, ...TEXTS];
