import { describe, expect, it } from 'vitest';
import { urlDate } from '../../shared/extract/dates/url-date.ts';
import { extract } from '../../shared/extract/extract.ts';
import { withoutSiteName } from '../../shared/extract/fields/headline.ts';

const URL = 'https://courier.example/news/night-ferry';
const TEXT =
  '<p>The night ferry between the bay and the island will run again from May, the harbour board said on Friday, nine years after the last boat was sold for scrap.</p>'.repeat(
    1,
  );
const read = (head: string, body: string, url = URL) =>
  extract({ url, html: `<html lang="en"><head>${head}</head><body>${body}${TEXT}</body></html>` }).article;

describe('headline', () => {
  it.each([
    ['A - B | Courier', 'A - B'],
    ['Courier: A', 'Courier: A'],
    ['A — Courier', 'A'],
    ['Courier | A', 'A'],
  ])('takes the site out of %s', (title, headline) => {
    expect(withoutSiteName(title, ['Courier'])).toBe(headline);
  });

  it('takes the kicker off where two other sources leave it out', () => {
    const head =
      '<meta property="og:title" content="Night ferry to the island returns"><title>Night ferry to the island returns</title>';
    expect(read(head, '<h1><span>Transport</span> <span>Night ferry to the island returns</span></h1>').headline).toBe(
      'Night ferry to the island returns',
    );
  });

  it('prefers what the page shows to what it tells networks', () => {
    const head = '<meta property="og:title" content="You will not believe which boat is back">';
    expect(read(head, '<h1>Night ferry to the island returns</h1>').headline).toBe('Night ferry to the island returns');
  });

  it('is the part of the title that the page shows, where it has no heading', () => {
    const title = '<title>Courier :: Night ferry to the island returns</title>';
    expect(
      read(title, '<font size="4"><b>Night ferry to the island returns</b></font> (14.03.2025)<br>').headline,
    ).toBe('Night ferry to the island returns');
  });

  it('is not the name of the site', () => {
    const head =
      '<meta property="og:site_name" content="Courier"><meta property="og:title" content="Night ferry to the island returns">';
    expect(read(head, '<h1>Courier</h1><h2 class="title">Night ferry to the island returns</h2>').headline).toBe(
      'Night ferry to the island returns',
    );
  });
});

describe('a heading that is not the headline alone', () => {
  const told =
    '<meta property="og:title" content="Why the boats stay in"><title>Why the boats stay in | Courier</title>';

  it.each(['kicker', 'field field--name-field-kicker', 'article__overline', 'headline-dachzeile'])(
    'has its kicker in an element named %s',
    (name) => {
      const heading = `<h1><span class="${name}">Harbour</span> <span>Night ferry to the island returns</span></h1>`;
      expect(read(told, heading).headline).toBe('Night ferry to the island returns');
    },
  );

  it('keeps the kicker that the page declares as part of it', () => {
    const head = '<meta property="og:title" content="Harbour: Night ferry to the island returns">';
    const heading = '<h1><span class="kicker">Harbour:</span> <span>Night ferry to the island returns</span></h1>';
    expect(read(head, heading).headline).toBe('Harbour: Night ferry to the island returns');
  });

  it('names the section that the menu leads to, above the headline', () => {
    const title = '<title>Night ferry to the island returns</title>';
    const menu = '<nav><a href="/">Home</a><ul><li><a href="/sea">Sea</a></li></ul></nav>';
    const heading = '<h1>Sea</h1><h2 itemprop="headline">Night ferry to the island returns</h2>';
    expect(read(title, `${menu}${heading}`).headline).toBe('Night ferry to the island returns');
  });

  it('is a link to the home page, and the title ends with what it says', () => {
    const title = '<title>Night ferry to the island returns » Courier</title>';
    const logo = '<header><h1><a href="/" title="home">Courier</a></h1></header>';
    expect(read(title, `${logo}<h2 class="entry">Night ferry to the island returns</h2>`).headline).toBe(
      'Night ferry to the island returns',
    );
  });

  it('is a link to the article itself', () => {
    const heading = '<h1><a href="/news/night-ferry">Night ferry to the island returns</a></h1>';
    expect(read('', heading).headline).toBe('Night ferry to the island returns');
  });
});

describe('a page without headings whose title is that of the site', () => {
  const site = '<title>The Bay Courier - Your Hometown Paper</title>';
  const menu = '<p><a href="/a"><b>All of our obituaries</b></a></p>';

  it('has its headline in bold above the writer and the text', () => {
    const lines = '<p><b>Night ferry to the island returns</b></p><p><b>By Ada Brandt</b></p>';
    expect(read(site, `${menu}${lines}`).headline).toBe('Night ferry to the island returns');
  });

  it('keeps the title where nothing above the text is bold', () => {
    expect(read(site, `${menu}<p>Night ferry to the island returns</p>`).headline).toContain('Bay Courier');
  });
});

describe('a main heading at the end of a breadcrumb trail', () => {
  const TRAIL =
    '<nav class="breadcrumb"><a href="/">Home</a><a href="/sea">Sea</a><h1>Ferry timetable and prices</h1></nav>';
  const declared = (openGraph: string, data: string) =>
    `<title>${data} | Courier</title><meta property="og:site_name" content="Courier"><meta property="og:title" content="${openGraph}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${data}"}</script>`;

  it('is the title for search engines; the headline is the heading below', () => {
    const head = declared('Night ferry to the island returns', 'Ferry timetable and prices');
    expect(read(head, `${TRAIL}<h2>Night ferry to the island returns</h2>`).headline).toBe(
      'Night ferry to the island returns',
    );
  });

  it('leaves the kicker of the heading below to Open Graph', () => {
    const head = declared('Night ferry to the island returns', 'Harbour: Night ferry to the island returns');
    const trail = TRAIL.replace('Ferry timetable and prices', 'Harbour: Night ferry to the island returns');
    expect(
      read(head, `${trail}<h2><span>Harbour</span> <span>Night ferry to the island returns</span></h2>`).headline,
    ).toBe('Night ferry to the island returns');
  });

  it('is the headline all the same where everything else repeats it', () => {
    const text = 'Ferry timetable and prices';
    const head = `${declared(text, text)}<meta name="twitter:title" content="Where the boats go this summer">`;
    expect(read(head, `${TRAIL}<h2>Where the boats go this summer</h2>`).headline).toBe(text);
  });
});

describe('a word beside the headline', () => {
  it.each([
    ['Advertisement', []],
    ['Anzeige', []],
    ['Sponsored', ['sponsored']],
    ['Paid content', ['sponsored']],
    ['<span>Updated</span><span>Video</span>', ['updated', 'video']],
    ['<span>BREAKING</span><span>PHOTOS</span>', ['breaking', 'photo']],
    ['<span>Video</span><span>Harbour</span>', []],
  ])('"%s" gives the labels %j', (word, labels) => {
    expect(read('', `<h1>Night ferry to the island returns</h1><div>${word}</div>`).labels).toEqual(labels);
  });
});

describe('a kicker', () => {
  it('stays where structured data have the heading word for word', () => {
    const head =
      '<meta property="og:title" content="Night ferry to the island returns"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Old lines: Night ferry to the island returns"}</script>';
    expect(read(head, '<h1>Old lines: Night ferry to the island returns</h1>').headline).toBe(
      'Old lines: Night ferry to the island returns',
    );
  });
});

describe('author', () => {
  it('prefers a person whom the page shows to a declared house', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry","author":{"name":"Courier News"}}</script>';
    expect(
      read(head, '<h1>Night ferry</h1><div class="byline">By <a href="/author/mara">Mara Ellison</a></div>').author,
    ).toEqual(['Mara Ellison']);
  });

  it('takes the spelling with accents', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry","author":{"name":"Noe Perez"}}</script>';
    expect(read(head, '<h1>Night ferry</h1><a rel="author" href="/author/n">Noé Pérez</a>').author).toEqual([
      'Noé Pérez',
    ]);
  });
});

describe('an agency beside the writer', () => {
  it.each([
    ['pl', 'Marta Elżbieta Nowak, PAP', ['Marta Elżbieta Nowak', 'PAP']],
    ['de', 'Von Ada Brandt, dpa', ['Ada Brandt', 'dpa']],
    ['en', 'By Ada Brandt, AP', ['Ada Brandt']],
  ])('in %s: %s', (language, line, author) => {
    const html = `<html lang="${language}"><body><h1>Night ferry</h1><div class="author">${line}</div>${TEXT}</body></html>`;
    expect(extract({ url: URL, html }).article.author).toEqual(author);
  });
});

describe('author among elements', () => {
  it.each([
    [
      'an office stands beside the name without a gap',
      '<div class="byline"><a href="/author/mara"><span>Mara Ellison</span><span>City Columnist</span></a></div>',
      ['Mara Ellison'],
    ],
    [
      'the line around links names more than they do',
      '<div class="byline">By <a href="/author/mara">Mara Ellison</a> and Owen Tarrant</div>',
      ['Mara Ellison', 'Owen Tarrant'],
    ],
    ['the name is shouted', '<div class="byline">By <a href="/author/mara">MARA ELLISON</a></div>', ['Mara Ellison']],
  ])('is read where %s', (_, byline, author) => {
    expect(read('', `<h1>Night ferry</h1>${byline}`).author).toEqual(author);
  });

  it.each([
    ['behind the date', '<small>posted on <b>2025-03-14</b> 23:30 CET by Mara Ellison</small>', ['Mara Ellison']],
    [
      'far below the headline, right above the text',
      `${Array.from({ length: 16 }, (_, at) => `<ul><li><a href="/s${at}">Results ${at}</a></li></ul>`).join('')}<div>By Mara Ellison, Northport 14.03.2025</div>`,
      ['Mara Ellison'],
    ],
    [
      'in one link with another and their outlet',
      '<p class="byline"><a rel="author" href="/author/times">Mara Ellison and Owen Tarrant, Northport Times</a></p>',
      ['Mara Ellison', 'Owen Tarrant'],
    ],
    [
      'in a page whose boxes are all named for comments',
      '<div class="byline">By <a href="/author/mara">Mara Ellison</a></div>',
      ['Mara Ellison'],
      'comments',
    ],
  ])('is read where it stands %s', (_, byline, author, box = 'page') => {
    expect(read('', `<div class="${box}"><h1>Night ferry</h1>${byline}`).author).toEqual(author);
  });

  it.each([
    [
      'a writer above a photographer',
      '<ul class="authors"><li><span>Mara Ellison</span><span>Reporter</span></li><li><span>Owen Tarrant</span><span>Photographer</span></li></ul>',
    ],
    [
      'a name with an office in small letters',
      '<div class="byline"><span>Mara Ellison</span><span>verslaggever</span></div>',
    ],
    [
      'the account of a content system',
      '<div class="submitted">Sent by <span class="username" typeof="sioc:UserAccount" property="foaf:name">Mara Ellison</span> on Monday</div>',
    ],
    [
      'a property of RDFa',
      '<span property="schema:author" typeof="schema:Person"><span property="schema:name">Mara Ellison</span></span>',
    ],
  ])('is read from %s', (_, line) => {
    expect(read('', `<h1>Night ferry</h1>${line}`).author).toEqual(['Mara Ellison']);
  });

  it.each([
    ['the photographer', '<p>Photography by Owen Tarrant</p>'],
    ['who helped', '<div>Contributions from</div><div>Owen Tarrant</div>'],
  ])('is not %s, though structured data count both', (_, line) => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry","author":[{"name":"Mara Ellison"},{"name":"Owen Tarrant"}]}</script>';
    expect(read(head, `<h1>Night ferry</h1><div>By Mara Ellison</div>${line}`).author).toEqual(['Mara Ellison']);
  });

  it('is the agency of the credit line rather than the house that the page declares', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry","author":{"name":"Courier News"}}</script>';
    expect(read(head, '<h1>Night ferry</h1><h4>By Associated Press</h4>').author).toEqual(['Associated Press']);
    expect(read('', '<h1>Night ferry</h1><h4>By Associated Press</h4>').author).toEqual([]);
  });

  it('is a name in bold above the text that nothing else in the text names', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry","author":{"name":"Courier News"}}</script>';
    const more =
      '<p>The board bought the boat in autumn from a yard on the mainland and had its engines rebuilt over the winter.</p>';
    expect(read(head, `<h1>Night ferry</h1><article><p><strong>Mara Ellison</strong></p>${more}`).author).toEqual([
      'Mara Ellison',
    ]);
    const subject = `<p>Captain Ellison will steer it herself, as she did for eleven years before the line was given up.</p>`;
    expect(
      read(head, `<h1>Night ferry</h1><article><p><strong>Mara Ellison</strong></p>${more}${subject}`).author,
    ).toEqual(['Courier News']);
  });

  it('is tidied where structured data shout it', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry","author":{"name":"MARA ELLISON"}}</script>';
    expect(read(head, '<h1>Night ferry</h1>').author).toEqual(['Mara Ellison']);
  });
});

describe('date', () => {
  it.each([
    [
      'meta',
      '<meta property="article:published_time" content="2025-03-14T06:30:00+01:00">',
      '',
      '2025-03-14T06:30:00+01:00',
    ],
    ['time element', '', '<time datetime="2025-03-14T06:30:00Z">today</time>', '2025-03-14T06:30:00Z'],
    ['microdata', '', '<span itemprop="datePublished" content="2025-03-14">x</span>', '2025-03-14'],
    ['text', '', '<div class="date">14 March 2025</div>', '2025-03-14'],
    ['labelled line', '', '<p>Published: 14 March 2025</p>', '2025-03-14'],
    ['abbreviation', '', '<abbr class="published" title="2025-03-14">x</abbr>', '2025-03-14'],
  ])('is read from %s', (_, head, body, date) => {
    expect(read(head, `<h1>Night ferry</h1>${body}`).datePublished).toBe(date);
  });

  it('is not invented from a copyright year, a price or a day that does not exist', () => {
    expect(
      read('', '<h1>Night ferry</h1><p>© 2017 Courier</p><p>30 February 2018</p><p>Only 12.50</p>').datePublished,
    ).toBeUndefined();
  });

  it('keeps the modification apart', () => {
    const found = read(
      '',
      '<h1>Night ferry</h1><div class="date">14 March 2025</div><div class="updated">Updated: 16 March 2025</div>',
    );
    expect([found.datePublished, found.dateModified]).toEqual(['2025-03-14', '2025-03-16']);
  });

  it.each([
    ['https://a.example/2024/05/31/story', '2024-05-31'],
    ['https://a.example/story-20240531.html', '2024-05-31'],
    ['https://a.example/news/31-05-2024', '2024-05-31'],
    ['https://a.example/2024/02/31/story', undefined],
    ['https://a.example/story-12345678', undefined],
  ])('of the address %s', (url, date) => {
    expect(urlDate(url)?.date).toBe(date);
  });
});

describe('language', () => {
  it('is that of the text where the template claims another', () => {
    const text =
      '<p>Die Speicherhäuser im Hafen werden vom Herbst an mit der Abwärme der Zuckerfabrik beheizt. Das teilte die Gesellschaft am Montag mit, nachdem der Stadtrat der Finanzierung zugestimmt hatte, für die sich über 200 Bürger ausgesprochen hatten.</p>';
    const { article } = extract({ url: URL, html: `<html lang="en-US"><body><h1>Hafen</h1>${text}</body></html>` });
    expect(article.inLanguage).toBe('de');
  });
});

describe('what a page shows and does not declare', () => {
  const heading = '<h1>Night ferry to the island returns</h1>';
  const article = (html: string, head = '') =>
    extract({ url: URL, html: `<html lang="en"><head>${head}</head><body>${html}</body></html>` }).article;

  it('has its section in a link above the headline, in an element named so', () => {
    expect(
      article(`<div class="taxonomy-category"><a href="/c/sea" rel="tag">Sea</a></div>${heading}${TEXT}`),
    ).toMatchObject({
      articleSection: 'Sea',
    });
  });

  it('has a section with a name rather than one with a path', () => {
    const head =
      '<meta property="og:section" content="Local"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry to the island returns","articleSection":"News/local"}</script>';
    expect(article(heading + TEXT, head).articleSection).toBe('Local');
  });

  it.each([
    [
      'properties',
      '<ul><li itemprop="keywords"><a href="/t/1">ferry</a></li><li itemprop="keywords"><a href="/t/2">island</a></li></ul>',
    ],
    ['a line with commas', '<div class="news-tags">Tags: <a href="/t/1">ferry</a>, <a href="/t/2">island</a></div>'],
  ])('has topics in %s, which say more than what is written for search engines', (_, topics) => {
    const head = '<meta name="keywords" content="news, courier, bay, today">';
    expect(article(heading + TEXT + topics, head).keywords).toEqual(['ferry', 'island']);
  });

  it('has its picture between the headline and the text', () => {
    const picture = '<img src="/p/quay.jpg" width="800"><img class="author-image" src="/p/ada.jpg" width="300">';
    expect(article(`${heading}${picture}${TEXT}`).image.map(({ url }) => url)).toEqual([
      'https://courier.example/p/quay.jpg',
    ]);
  });

  it.each([
    ['has a picture of its own', '<img src="/p/quay.jpg" width="800">', 'https://courier.example/p/quay.jpg'],
    ['has none', '', 'https://courier.example/img/logo-share.png'],
  ])('has the sign of the site as its picture only where it has no other: it %s', (_, picture, url) => {
    const head = '<meta property="og:image" content="/img/logo-share.png">';
    expect(article(`${heading}${picture}${TEXT}`, head).image).toMatchObject([{ url }]);
  });

  it('is not dated by the day of its reader above the headline', () => {
    const top = '<div class="top_date">Wednesday, May 14, 2025</div><p><a href="/a">Home</a></p>';
    expect(article(`${top}${heading}<div class="meta_date">12 May 2025</div>${TEXT}`).datePublished).toBe('2025-05-12');
  });
});
