import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const BODY = [
  'The harbour board of Port Ellery voted on Tuesday to rebuild the north pier, which a storm destroyed eleven years ago.',
  'Work begins in March and will take two summers, said Maren Holt, who chairs the board. Fishing boats are to keep their berths.',
  'The cost is put at 4.2 million crowns. A third of it comes from the province, and the rest from harbour dues over ten years.',
  'A tender is to be published in January, and the board hopes for at least four bids from builders along the coast.',
].map((text) => `<p>${text}</p>`);

/** The authors of a page that declares nothing: `head` stands between headline and text, `end` below the text. */
function authorsOf(head: string, end = '', lang = 'en'): readonly string[] {
  const html = `<html lang="${lang}"><head><title>Port Ellery to rebuild its north pier</title></head><body><nav><a href="/">Home</a></nav>
<main><article><header><h1>Port Ellery to rebuild its north pier</h1>${head}</header><div class="text">${BODY.join('\n')}</div>${end}</article></main></body></html>`;
  const { article } = extract({ url: 'https://gazette.example/2026/pier', html }, {});
  return article.author;
}

describe('authors that only the page shows', () => {
  it.each<[string, string, readonly string[], string?]>([
    [
      'in a button that opens a card',
      '<div class="author"><button class="author-button js-card"><p class="author-name">By <a class="link" href="/author/ada-brandt/">Ada Brandt</a></p></button><time>20 November 2026</time></div>',
      ['Ada Brandt'],
    ],
    [
      'in an address in an aside',
      '<aside data-name="meta"><address><div data-name="byline"><a rel="author" href="/profile/ada-brandt">Ada Brandt</a></div><a href="https://social.example/ada">@ada</a></address></aside>',
      ['Ada Brandt'],
    ],
    [
      'around an element that only says by',
      '<div class="storyBy"><span class="authorBy">By</span>Ada Brandt</div><div>Nov 20, 2026 09:06 PM</div>',
      ['Ada Brandt'],
    ],
    [
      'beside an element of the line that says how old it is',
      '<div class="article__byline"><a href="/author/">Ada Brandt</a> <span class="article__byline__meta">2 months</span></div>',
      ['Ada Brandt'],
    ],
    [
      'below a picture of the writer',
      '<div class="byline"><div class="author d-flex"><a href="/x/adab"><img class="author-sm" src="/a.png" alt=""></a><a href="/x/adab">Ada Brandt</a> <span>&nbsp;|&nbsp;</span> November 20, 2026 2:30 PM</div></div>',
      ['Ada Brandt'],
    ],
    [
      'in elements of their own without a sign between them',
      '<div class="post_author"><a class="post_author_item" href="/authors/12/"><span class="post_author_name">Ada Brandt</span></a> <a class="post_author_item" href="/authors/13/"><span class="post_author_name">Jon Falk</span></a> <a class="post_author_item" href="/authors/14/"><span class="post_author_name">Mia Rask</span></a></div>',
      ['Ada Brandt', 'Jon Falk', 'Mia Rask'],
    ],
    [
      'in elements with a bar between them',
      '<div class="author-details"><span class="author no-link">Ada Brandt</span><span> | </span><span class="author no-link">Jon Falk</span></div>',
      ['Ada Brandt', 'Jon Falk'],
    ],
    [
      'one of them with where he is',
      '<p class="author_name"><a href="/autores/ada-brandt.html" rel="author">Ada Brandt</a>, <a href="/autores/jon-falk.html" rel="author">Jon Falk (Enviado especial)</a></p><p class="author_location">Tarn, Ellery</p>',
      ['Ada Brandt', 'Jon Falk'],
      'es',
    ],
    [
      'with an account and an office put right behind the name',
      '<span class="authorInfo"><a href="/users/07"><span class="name">Ada Brandt</span></a><a class="handle" href="/users/07">@@adab</a><span>Featured Columnist IV</span></span>',
      ['Ada Brandt'],
    ],
    [
      'with an office in an element behind the name',
      '<div data-testid="byline-author"><span><strong>Ada Brandt</strong> Deputy Content Hub Director</span></div>',
      ['Ada Brandt'],
    ],
    [
      'with the outlet that they write for',
      '<p class="author-section byline-plain">By <a href="/profile-67/ada-brandt.html" class="author">Ada Brandt For Gazette.Example</a></p>',
      ['Ada Brandt'],
    ],
    [
      'with the outlet in the next line',
      '<address class="StyledByline"><div class="BylineText"><a class="BylineAuthor" href="/profile/ada-brandt">Ada Brandt</a><span class="BylineTextBlock">The Ellery Shipper</span></div></address>',
      ['Ada Brandt'],
    ],
    [
      'behind words for readers of screens, before links of other use',
      '<div class="byline"><div class="byline__author">By <span class="screen-reader-text">Social Links for</span> Ada Brandt</div><div class="author-flyout"><a href="/author/adab/">View Author Archive</a><a href="/author/adab/feed/">Get author RSS feed</a></div></div>',
      ['Ada Brandt'],
    ],
    [
      'beside a link to what else is known of them',
      '<div class="flex">By <span>Ada Brandt</span><div class="card"><a href="/authors/ada-brandt">Read Full Bio</a></div></div>',
      ['Ada Brandt'],
    ],
    [
      'beside links to the columns of others',
      '<div><a href="/columnists/jonfalk/2026/02/17/ferry-policy-of-tarn">Ferry Policy of Tarn: a Legacy</a></div><div class="author"><a href="/tipsheet/adab">Ada Brandt</a></div>',
      ['Ada Brandt'],
    ],
    [
      'under the word for the kind of the text',
      '<div class="author">Kommentar von Ada Brandt</div>',
      ['Ada Brandt'],
      'de',
    ],
    [
      'with a name of one word, by which the page of its bearer is called',
      '<div class="article-author">By <a class="author-link" href="/author/tidelab">TideLab</a></div>',
      ['TideLab'],
    ],
    [
      'glued to the date',
      '<div><span class="x1">Ada Brandt</span><span class="x1">Nov 20, 2026</span><span>2 Shares 1530 Views</span></div>',
      ['Ada Brandt'],
    ],
    [
      'in a line of its own, linked, before the date',
      '<div class="upper"><a href="/person/ada-brandt">Ada Brandt</a></div><div>11-20-2026</div>',
      ['Ada Brandt'],
    ],
    [
      'in columns of their own',
      '<div class="bylines"><div class="byline column"><a href="mailto:ada.brandt@gazette.example">Ada Brandt</a></div><div class="byline column"><a href="mailto:jon.falk@gazette.example">Jon Falk</a></div></div>',
      ['Ada Brandt', 'Jon Falk'],
    ],
    [
      'of whom the page declares the first alone',
      '<meta name="author" content="Ada Brandt"><p>By <a href="/authors/ada-brandt/">Ada Brandt</a> and <a href="/authors/jon-falk/">Jon Falk</a></p>',
      ['Ada Brandt', 'Jon Falk'],
    ],
    ['with where they write from', '<div class="byline">Ada Brandt in Tarn</div>', ['Ada Brandt']],
    [
      'an agency with where it writes from',
      '<a rel="author" href="/profile/ap">Associated Press in Tarn</a>',
      ['Associated Press'],
    ],
    [
      'in a line of its own before the date',
      '<p class="a1">Ada Brandt</p><p class="a2">25/04/2026 15:10</p>',
      ['Ada Brandt'],
    ],
    [
      'beside those who made the pictures',
      '<div class="bylines"><p class="byline">By <a href="/contributor/ada-brandt">Ada Brandt</a></p><p class="byline">Photography by <a href="/contributor/jon-falk">Jon Falk</a></p><p class="byline">Styled by <a href="/contributor/mia-rask">Mia Rask</a></p></div>',
      ['Ada Brandt'],
    ],
  ])('%s', (_, head, expected, lang) => {
    expect(authorsOf(head, '', lang)).toEqual(expected);
  });

  it('below the headline, however far a bar that repeats it stands above', () => {
    const bar = `<div class="bar"><span>Port Ellery to rebuild its north pier</span></div>${'<div>Menu</div>'.repeat(40)}`;
    const writer =
      '<section class="writer"><p class="author__name"><a href="/autor/ada-brandt-58/">Ada Brandt</a></p></section>';
    const html = `<html lang="en"><body>${bar}<h1>Port Ellery to rebuild its north pier</h1>${writer}${'<div>Share</div>'.repeat(12)}${BODY.join('')}</body></html>`;
    expect(extract({ url: 'https://gazette.example/2026/pier', html }, {}).article.author).toEqual(['Ada Brandt']);
  });

  it.each<[string, string]>([
    ['a button to follow somebody', '<div class="author"><button>Follow Ada Brandt</button></div>'],
    [
      'a button in the player',
      '<div class="byline"><button class="play">Watch Live</button><span>WATCH LIVE</span></div>',
    ],
    ['a person of whom the text tells', '<p>Maren Holt</p><p>25/04/2026 15:10</p>'],
    ['a place before the date', '<p>Port Ellery</p><p>25/04/2026 15:10</p>'],
    ['a section before the date', '<p>Local News</p><p>25/04/2026 15:10</p>'],
  ])('takes none from %s', (_, head) => {
    expect(authorsOf(head)).toEqual([]);
  });
});
