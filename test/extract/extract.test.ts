import { describe, expect, it } from 'vitest';
import { extract } from '../../shared/extract/extract.ts';
import type { Source } from '../../shared/model/source.ts';

const URL = 'https://courier.example/news/night-ferry-returns';
const TEXT = [
  'The night ferry between Hollin Bay and Sorrel Island will run again from May, the harbour board said on Friday.',
  'The board has signed a contract for three years with a small operator, which will bring a ship with room for 220 people.',
  '“People have asked for this in every survey we have held,” said Tobias Wren, who chairs the board of the harbour.',
  'The first sailing is planned for the second of May, weather permitting, and the last one of the season for October.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Night ferry returns | Courier</title>${head}</head><body>${body}</body></html>`;
const article = `<article><h1>Night ferry returns</h1><div class="article-body">${paragraphs(TEXT)}</div></article>`;

describe('extract', () => {
  it('reads headline, body and language of a plain page', () => {
    const { article: found, dropped } = extract({ url: URL, html: page(article) });
    expect(found.headline).toBe('Night ferry returns');
    expect(found.articleBody).toBe(TEXT.join('\n\n'));
    expect(found.inLanguage).toBe('en');
    expect(dropped).toBeUndefined();
  });

  it('leaves out an article that follows in the same page with a headline of its own', () => {
    const next = article.replace('Night ferry returns', 'Swans block the slipway').replaceAll('The ', 'Their ');
    const { article: found, removed } = extract({ url: URL, html: page(`<main>${article}<div>${next}</div></main>`) });
    expect(found.articleBody).toBe(TEXT.join('\n\n'));
    expect(removed.filter(({ step }) => step === 'article')).toHaveLength(TEXT.length);
  });

  it('keeps the article that holds the headline, whatever stands before it', () => {
    const note = `<div>${'A long note of the house about the use of your data stands above everything else on this page. '.repeat(4)}</div>`;
    const titled = article.replace('<h1>Night ferry returns</h1>', '<h1>Night ferry returns at last</h1>');
    expect(extract({ url: URL, html: page(`${note}${titled}`) }).article.articleBody).toContain(TEXT.join('\n\n'));
  });

  it('leaves out a copy of the whole text in one piece', () => {
    const copy = `<div class="text-only">${[...TEXT, ...TEXT.map((text) => text.replace('May', 'June'))].join(' ')}</div>`;
    expect(extract({ url: URL, html: page(`${article}${copy}`) }).article.articleBody).toBe(TEXT.join('\n\n'));
  });

  it('leaves out what a window named for privacy says', () => {
    const note =
      '<div class="privacy-pref-box"><div><p>When you visit us we store cookies in your browser so that the pages work and we can count who reads them, as the law allows.</p></div></div>';
    expect(extract({ url: URL, html: page(`${article}${note}`) }).article.articleBody).toBe(TEXT.join('\n\n'));
  });

  it('leaves out data of a script that broke out of its element', () => {
    const data =
      '<p>","providerName":"Pictures","providerUrl":"https://pictures.example","thumbnail":null,"type":"rich","html":"</p>';
    const broken = article.replace('</div></article>', `${data}</div></article>`);
    expect(extract({ url: URL, html: page(broken) }).article.articleBody).toBe(TEXT.join('\n\n'));
  });

  it('says where each field came from and how sure it is', () => {
    const { article: found } = extract({
      url: URL,
      html: page(article, '<meta property="article:published_time" content="2025-03-14T06:30:00+01:00">'),
    });
    expect(found.provenance.headline).toMatchObject({ from: 'visible:h1' });
    expect(found.provenance.datePublished).toMatchObject({
      from: 'meta:article:published_time',
      precision: 'second',
      zone: 'stated',
    });
    expect(found.provenance.articleBody?.confidence).toBeGreaterThan(0.5);
    expect(found.confidence).toBeGreaterThan(0.5);
  });

  it('traces what it left out inside the body', () => {
    const html = page(
      `<article><h1>Night ferry returns</h1><div class="article-body">${paragraphs(TEXT.slice(0, 2))}<div class="newsletter-signup"><p>Sign up for our newsletter and get the news of the coast in your inbox every morning.</p></div>${paragraphs(TEXT.slice(2))}</div></article>`,
    );
    const { article: found, removed } = extract({ url: URL, html });
    expect(found.articleBody).not.toContain('newsletter');
    expect(removed.find(({ text }) => text.startsWith('Sign up'))).toMatchObject({ step: 'classify', selector: 'p' });
  });

  it('keeps a text that stands in the page twice only once', () => {
    const html = page(`${article}<div class="mobile">${article}</div>`);
    expect(extract({ url: URL, html }).article.articleBody).toBe(TEXT.join('\n\n'));
  });

  it('takes no readers’ comments, and no request for consent', () => {
    const consent =
      'We and our partners store information on your device, such as cookies, to show you advertising. You can change your preferences in the privacy centre at any time.';
    const comments = TEXT.map(
      (text) => `<li class="comment"><div class="comment-body"><p>I do not agree at all. ${text}</p></div></li>`,
    ).join('');
    const html = page(
      `<div class="cookie-banner"><p>${consent}</p></div>${article}<ol class="comment-list">${comments}</ol>`,
    );
    expect(extract({ url: URL, html }).article.articleBody).toBe(TEXT.join('\n\n'));
  });

  it.each([
    ['an empty page', ''],
    ['plain text', 'no markup at all'],
    ['a script alone', '<script>var a = "<p>not text</p>";</script>'],
    ['a front page of links', page(`<ul>${'<li><a href="/a">A story of the day</a></li>'.repeat(40)}</ul>`)],
  ])('finds no article in %s', (_, html) => {
    expect(extract({ url: URL, html }).dropped).toBe('not-an-article');
  });

  it('reads the free-access flag, rights and the next page', () => {
    const head =
      '<meta name="robots" content="noai, max-snippet:20"><meta name="tdm-reservation" content="1"><link rel="next" href="?page=2"><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    const { article: found, paginationUrl } = extract({
      url: URL,
      html: page(article, head),
      headers: { 'x-robots-tag': 'noarchive' },
    });
    expect(found.isAccessibleForFree).toBe(false);
    expect(found.rights).toEqual({ robots: ['noai', 'max-snippet:20', 'noarchive'], tdmReservation: true });
    expect(paginationUrl).toBe(`${URL}?page=2`);
  });

  it('gives pictures with their captions and credits', () => {
    const figure = '<figure><img src="/pier.jpg"><figcaption>The pier at dusk.</figcaption></figure>';
    const html = page(
      article.replace(
        '</div></article>',
        `${figure}<p>Afterwards the crew walked home along the quay in the rain, singing, and slept until noon.</p></div></article>`,
      ),
    );
    expect(extract({ url: URL, html }).article.image).toEqual([
      { url: 'https://courier.example/pier.jpg', caption: 'The pier at dusk.' },
    ]);
  });

  it('prefers the selectors of a source, and falls back where they find nothing', () => {
    const source: Source = {
      id: 'courier',
      name: 'Courier',
      homepage: 'https://courier.example/',
      timeZone: 'Europe/London',
      feeds: [{ kind: 'feed', url: 'https://courier.example/rss' }],
      store: 'full',
      enabled: true,
      layouts: [{ from: '2025-01-01', articleBody: '.short', headline: '.name' }, { articleBody: '.article-body' }],
    };
    const html = page(`${article}<div class="short"><p>Only this.</p></div><b class="name">Another name</b>`);
    expect(extract({ url: URL, html, fetchedAt: '2025-06-01T00:00:00Z' }, { source }).article).toMatchObject({
      articleBody: 'Only this.',
      headline: 'Another name',
    });
    expect(extract({ url: URL, html, fetchedAt: '2024-06-01T00:00:00Z' }, { source }).article.articleBody).toBe(
      TEXT.join('\n\n'),
    );
  });

  it('does not believe a canonical link to another site', () => {
    const { article: found } = extract({
      url: URL,
      html: page(article, '<link rel="canonical" href="https://elsewhere.example/x">'),
    });
    expect(found.canonicalUrl).toBe(URL);
  });
});
