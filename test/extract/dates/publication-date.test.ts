import { describe, expect, it } from 'vitest';
import { atPageOffset } from '../../../shared/extract/dates/page-offset.ts';
import { urlDate, urlMonth } from '../../../shared/extract/dates/url-date.ts';
import { extract } from '../../../shared/extract/extract.ts';

const TEXT =
  '<p>The night ferry between the bay and the island will run again from May, the harbour board said on Friday, nine years after the last boat was sold for scrap.</p>'.repeat(
    2,
  );

type Page = { readonly url?: string; readonly lang?: string; readonly head?: string; readonly body?: string };

const read = ({ url = 'https://courier.example/news/night-ferry', lang = 'en', head = '', body = '' }: Page) =>
  extract({
    url,
    html: `<html lang="${lang}"><head>${head}</head><body><h1>Night ferry to the island returns</h1>${body}${TEXT}</body></html>`,
  }).article;

const published = (date: string) => `<meta property="article:published_time" content="${date}">`;

describe('a day shown beside the headline', () => {
  it('is read where elements put it right between a name and a count', () => {
    const line = '<div class="a1"><span>Ann Lee</span><span>Dec 05, 2024</span><span>2 Shares</span></div>';
    expect(read({ body: line }).datePublished).toBe('2024-12-05');
  });
});

describe('a day in an aside', () => {
  const aside = '<aside><div class="article-date"><div>Thursday</div> <div>5 June 2025</div></div></aside>';
  const paged = (inner: string) =>
    extract({
      url: 'https://courier.example/news/night-ferry',
      html: `<html lang="en"><body>${inner}</body></html>`,
    }).article.datePublished;

  it('is the article’s where the aside stands in it above its text', () => {
    expect(paged(`<article><h1>Night ferry to the island returns</h1>${aside}${TEXT}</article>`)).toBe('2025-06-05');
  });

  it('is that of others where it stands beside it', () => {
    expect(paged(`${aside}<article><h1>Night ferry to the island returns</h1>${TEXT}</article>`)).toBeUndefined();
    expect(paged(`<article><h1>Night ferry to the island returns</h1>${TEXT}</article>${aside}`)).toBeUndefined();
  });
});

describe('an instant in UTC', () => {
  it.each([
    [
      'the time shown',
      { head: published('2025-03-15T02:18:11Z'), body: '<div class="date">March 14, 2025 at 7:18 p.m.</div>' },
      '2025-03-14T19:18:11-07:00',
    ],
    [
      'another date of the page',
      {
        url: 'https://courier.example/2025/03/14/night-ferry',
        head: `${published('2025-03-15T02:18:11Z')}<meta property="article:modified_time" content="2025-03-14T22:40:00-04:00">`,
      },
      '2025-03-14T22:18:11-04:00',
    ],
    [
      "America's clocks, where Spain's do not give the day that a Spanish page names twice",
      {
        lang: 'es',
        url: 'https://courier.example.com/2025/03/14/night-ferry',
        head: published('2025-03-15T02:18:11Z'),
        body: '<span class="date">14 de marzo de 2025</span>',
      },
      '2025-03-14T22:18:11-04:00',
    ],
    [
      "Canada's clocks, where France's do not give the day that a French page names twice",
      {
        lang: 'fr',
        url: 'https://courier.example.com/2025/03/14/bac-de-nuit',
        head: published('2025-03-15T02:18:11Z'),
        body: '<span class="date">14 mars 2025</span>',
      },
      '2025-03-14T22:18:11-04:00',
    ],
    [
      'the time shown, beside a repeat of itself without a zone',
      {
        head: `${published('2025-03-15T03:00:46Z')}<meta name="publish-date" content="2025-03-15T03:00:46">`,
        body: '<div class="date">March 14, 2025 11:00 pm</div>',
      },
      '2025-03-14T23:00:46-04:00',
    ],
    [
      "the country's clocks",
      { lang: 'de', head: published('2025-01-31T23:10:00+00:00'), body: '<span class="date">1. Februar 2025</span>' },
      '2025-02-01T00:10:00+01:00',
    ],
    [
      'a declared time of the same second',
      {
        head: `${published('2025-03-15T01:06:51Z')}<meta name="publish-date" content="2025-03-14T17:06:51">`,
      },
      '2025-03-14T17:06:51-08:00',
    ],
    [
      'the country of its address',
      { url: 'https://courrier.example.ca/nouvelle/728', lang: 'fr', head: published('2025-03-15T00:23:33Z') },
      '2025-03-14T20:23:33-04:00',
    ],
  ])('is written with the offset of the page, known by %s', (_, page, date) => {
    expect(read(page).datePublished).toBe(date);
  });

  it.each([
    [
      'the page shows the same day',
      { head: published('2025-03-14T22:18:00Z'), body: '<div class="date">14 March 2025</div>' },
      '2025-03-14T22:18:00Z',
    ],
    [
      'nothing tells the offset',
      { url: 'https://courier.example/2025/03/14/night-ferry', lang: 'de', head: published('2025-03-15T02:18:11Z') },
      '2025-03-15T02:18:11Z',
    ],
    [
      'it has an offset already',
      { url: 'https://courier.example/2025/03/14/x', head: published('2025-03-15T02:18:11+01:00') },
      '2025-03-15T02:18:11+01:00',
    ],
  ])('stays as it is where %s', (_, page, date) => {
    expect(read(page).datePublished).toBe(date);
  });

  it('is the same instant afterwards', () => {
    const clock = {
      days: ['2025-03-14'],
      times: [],
      zoned: ['2025-03-01T10:00:00-05:00'],
      language: 'en',
      url: 'https://a.example/',
    };
    const found = atPageOffset({ date: '2025-03-15T02:18:11Z', precision: 'second', zone: 'stated' }, clock);
    expect(Date.parse(found.date)).toBe(Date.parse('2025-03-15T02:18:11Z'));
  });
});

describe('dates that disagree', () => {
  it('a meta element that only says "date" gives way to a date line', () => {
    const head = '<meta name="date" content="2025-02-20"><meta name="dcterms.date" content="2025-02-20">';
    expect(
      read({ head, body: '<time itemprop="datePublished" datetime="2025-03-14">14 March</time>' }).datePublished,
    ).toBe('2025-03-14');
  });

  it('a meta element in the order of another country is turned where the page shows the other day', () => {
    const page = {
      lang: 'de',
      head: '<meta name="date" content="11/01/2025 12:43:42">',
      body: '<p>Erstellt am: 01.11.2025</p>',
    };
    expect(read(page).datePublished).toBe('2025-11-01T12:43:42');
  });

  it('the day of the last change is not that of publication, however often it stands there', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry to the island returns","datePublished":"2025-03-02T10:00:00Z","dateModified":"2025-03-14T10:00:00Z"}</script><meta name="date" content="2025-03-14">';
    const found = read({ head, body: '<time datetime="2025-03-14">14 March 2025</time>' });
    expect(found.datePublished).toBe('2025-03-02T10:00:00Z');
  });

  it('two sources outvote one', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry to the island returns","datePublished":"2025-03-11T10:00:00Z"}</script>${published('2025-03-14T14:25:00+00:00')}`;
    expect(read({ head, body: '<span class="date">14 March 2025</span>' }).datePublished).toBe(
      '2025-03-14T14:25:00+00:00'.replace('+00:00', 'Z'),
    );
  });

  it.each([
    [
      'the offset that another source has for the same clock',
      '2025-03-14T14:25:00',
      '2025-03-14T14:25:00+01:00',
      '2025-03-14T14:25:00+01:00',
    ],
    [
      'the time that another source declares for the same day',
      '2025-03-14',
      '2025-03-14T14:25:00+01:00',
      '2025-03-14T14:25:00+01:00',
    ],
    ['nothing of a source of another day', '2025-03-14', '2025-03-17T14:25:00+01:00', '2025-03-14'],
  ])('the best source takes %s', (_, data, meta, date) => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry to the island returns","datePublished":"${data}"}</script><meta name="date" content="${meta}">`;
    expect(read({ head }).datePublished).toBe(date);
  });

  it('a date element without a name gives way to a line at the headline that begins with its day', () => {
    const line = '<div class="entry">05.02.2025 - Press desk: Mara Lindqvist (spokeswoman of the harbour board)</div>';
    expect(read({ lang: 'de', head: '<meta name="date" content="2025-02-12">', body: line }).datePublished).toBe(
      '2025-02-05',
    );
  });

  it('the day that a time element shows in full counts before the one in its attribute', () => {
    const body = '<time datetime="2025-07-03T10:18:46Z">Posted on 29 June 2025</time>';
    expect(read({ body }).datePublished).toBe('2025-06-29');
  });

  it('declared dates that are all one instant are of the change that the line at the headline tells of', () => {
    const at = '2025-01-20T09:49:32Z';
    const head = `${published(at)}<meta property="article:modified_time" content="${at}">`;
    const body = '<div class="date">January 19, 2025 / 12:25 PM / Updated 8 hours ago</div>';
    expect(read({ head, body }).datePublished).toBe('2025-01-19T12:25:00');
    expect(read({ head, body: '<div class="date">January 20, 2025</div>' }).datePublished).toBe(at);
  });

  it('a declared day of publication is doubted where the page shows that of the last change alone', () => {
    const head = `${published('2025-02-20T16:59:59Z')}<meta property="article:modified_time" content="2025-03-12T14:42:17Z">`;
    const { datePublished, provenance } = read({ head, body: '<p class="date">Updated March 12, 2025</p>' });
    expect(datePublished).toBe('2025-02-20T16:59:59Z');
    expect(provenance.datePublished?.confidence).toBe(0.6);
  });

  it.each([
    ['prints in place of the first publication', 'Updated March 12, 2025', '2025-03-12T14:42:17Z'],
    [
      'tells only how long ago it was',
      '<time datetime="2025-03-12T14:42:17Z">1 day ago</time>',
      '2024-10-15T16:59:59Z',
    ],
    ['shows beside the first publication', 'October 15, 2024. Updated March 12, 2025', '2024-10-15T16:59:59Z'],
    ['shows though it declares no such change', 'Updated April 2, 2025', '2024-10-15T16:59:59Z'],
  ])('a change long after publication that the page %s dates a new edition or not', (_, line, date) => {
    const head = `${published('2024-10-15T16:59:59Z')}<meta property="article:modified_time" content="2025-03-12T14:42:17Z">`;
    expect(read({ head, body: `<p class="date">${line}</p>` }).datePublished).toBe(date);
  });

  it("one day right at the headline is the article's though a list of days follows", () => {
    const list = ['08.03.2025', '05.03.2025', '03.03.2025', '01.03.2025'].map((day) => `<p class="date">${day}</p>`);
    expect(
      read({ lang: 'de', body: `<p>10.03.2025</p><p>Notice.</p><p>More notices</p>${list.join('')}` }).datePublished,
    ).toBe('2025-03-10');
  });

  it('a list of many days near the headline is none of the article', () => {
    const days = [3, 9, 17, 21, 26].map((day) => `<p>${day} February 2025</p>`).join('');
    expect(read({ body: days }).datePublished).toBeUndefined();
  });
});

describe('a day in the page', () => {
  it.each([
    ['the day a reader joined', '<dd>Joined: 18.09.2008, 05:56</dd>'],
    ['the end of an offer', '<p>Offer open until 14.10.2025</p>'],
  ])('is not %s', (_, body) => {
    expect(read({ body }).datePublished).toBeUndefined();
  });

  it('at the headline is before a later one above it, which is that of the reader', () => {
    const html = `<html lang="bg"><title>Courier :: Night ferry to the island returns</title><body><p>вторник, 7 февруари 2012</p><p><b>Night ferry to the island returns</b> (06.02.2012)</p>${TEXT}</body></html>`;
    expect(extract({ url: 'https://courier.example/show.php?id=1', html }).article.datePublished).toBe('2012-02-06');
  });

  it('may be stated in RDFa', () => {
    const line =
      '<span property="dc:date dc:created" content="2025-03-14T09:20:00+02:00">14 March, 2025 - 09:20</span>';
    expect(read({ body: line }).datePublished).toBe('2025-03-14T09:20:00+02:00');
  });

  it('may be set apart with bars', () => {
    expect(read({ lang: 'de', body: '<p>26 | 01 | 2022</p>' }).datePublished).toBe('2022-01-26');
  });

  it('may have a year of two figures where the line says what it dates', () => {
    expect(read({ lang: 'de', body: '<p>Veröffentlicht am 6.12.06</p>' }).datePublished).toBe('2006-12-06');
    expect(read({ lang: 'de', body: '<p>Ausgabe 6.12.06</p>' }).datePublished).toBeUndefined();
  });

  it('is known for a change by the words before it', () => {
    const found = read({ body: '<div>revision 8, last edited: <span class="odate">17 Jun 2025 15:15</span></div>' });
    expect([found.datePublished, found.dateModified]).toEqual([undefined, '2025-06-17T15:15:00']);
  });

  it.each([
    [
      'the words before it tell of a change',
      '<div>revision: 8, last edited: <span class="date">17 Jun 2025 15:15</span></div>',
    ],
    ['it dates a version', '<p>Version 3, 29 June 2017</p>'],
    [
      'a sentence is about it',
      '<div><p>Since 4 August 2014 there has been a law for the islands, and the boats have to keep to it.</p></div>',
    ],
  ])('is not that of publication where %s', (_, body) => {
    expect(read({ body }).datePublished).toBeUndefined();
  });

  it('is read below a headline that stands in a section called comment', () => {
    const html = `<html lang="de"><body><div class="comment-article"><h1>Was die Fähre kostet</h1><div class="publish-date">Dienstag, 29. Januar 2019</div>${TEXT}</div></body></html>`;
    expect(extract({ url: 'https://courier.example/x', html }).article.datePublished).toBe('2019-01-29');
  });

  it('is read in a longer line where the address names its month', () => {
    const body = `${TEXT}<p class="postmetadata">This entry was written by the harbour desk and was published on Saturday, 3 December 2011 at about noon; you can follow what is said of it in the feed of comments below.</p>`;
    expect(read({ url: 'https://courier.example/news/2011/12/night-ferry/', body }).datePublished).toBe('2011-12-03');
    expect(read({ url: 'https://courier.example/news/2011/11/night-ferry/', body }).datePublished).toBeUndefined();
  });

  it.each([
    ['<html xml:lang="en-GB" lang="en">', 'https://courier.example/x', '2020-10-02'],
    ['<html lang="en">', 'https://courier.example/en-gb/x', '2020-10-02'],
    ['<html lang="en">', 'https://courier.co.uk/x', '2020-10-02'],
    ['<html lang="en">', 'https://courier.example/x', '2020-02-10'],
  ])('is read in the order of the country: %s %s', (html, url, date) => {
    const page = `${html}<body><h1>Night ferry</h1><div class="date">02/10/2020</div>${TEXT}</body></html>`;
    expect(extract({ url, html: page }).article.datePublished).toBe(date);
  });
});

describe('the day of an address', () => {
  it.each([
    ['https://a.example/world/2024/may/03/story', '2024-05-03'],
    ['https://a.example/2024/5/3/story', '2024-05-03'],
    ['https://a.example/2024/13/3/story', undefined],
  ])('%s', (url, date) => {
    expect(urlDate(url)?.date).toBe(date);
  });

  it('is a month where it says no more', () => {
    expect(urlMonth('https://a.example/2024/05/story')).toBe('2024-05');
  });
});
