import { describe, expect, it } from 'vitest';
import { sectionLinks } from '../../shared/discover/section-links.ts';

const PAGE = `<!doctype html><html><head><base href="/news/"><link rel="next" href="?page=2"></head><body>
<nav><a href="/news/2025/05/03/never-from-the-navigation-bar">A long text in the navigation bar</a></nav>
<main>
  <a href="2025/05/03/ferry-back-at-quay"><img alt=""></a>
  <h2><a href="2025/05/03/ferry-back-at-quay#comments">Ferry back at the quay after a week of storms</a></h2>
  <a href="https://www.gazette.example/harbour/crane-1234567">Crane fails again, the third time this spring</a>
  <a href="/tag/storms-and-other-weather">Everything about storms in one place</a>
  <a href="/about-us-and-our-history">More about the newspaper and its long history</a>
  <a href="https://elsewhere.example/2025/05/03/a-foreign-long-slug">A story on another site altogether</a>
  <a href="javascript:void(0)">A long text that leads nowhere at all</a>
  <a href="/news/2025/05/03/short">Short</a>
</main></body></html>`;

describe('section pages', () => {
  it('give the links that look like articles, each once with its headline, and the next page', () => {
    expect(sectionLinks(PAGE, 'https://gazette.example/news')).toEqual({
      links: [
        {
          url: 'https://gazette.example/news/2025/05/03/ferry-back-at-quay',
          title: 'Ferry back at the quay after a week of storms',
        },
        {
          url: 'https://www.gazette.example/harbour/crane-1234567',
          title: 'Crane fails again, the third time this spring',
        },
        {
          url: 'https://gazette.example/about-us-and-our-history',
          title: 'More about the newspaper and its long history',
        },
      ],
      next: 'https://gazette.example/news/?page=2',
    });
  });

  it('give exactly what the pattern says where the source has one', () => {
    const { links } = sectionLinks(PAGE, 'https://gazette.example/news', '^/news/\\d{4}/');
    expect(links.map(({ url }) => new URL(url).pathname)).toEqual([
      '/news/2025/05/03/never-from-the-navigation-bar',
      '/news/2025/05/03/ferry-back-at-quay',
      '/news/2025/05/03/short',
    ]);
  });

  it('follow no base into a script and no next page to another host', () => {
    const html =
      '<base href="javascript:1"><a rel="next" href="https://elsewhere.example/2">next</a><a href="/a-slug-of-words">A headline of enough letters</a>';
    expect(sectionLinks(html, 'https://gazette.example/news')).toEqual({
      links: [{ url: 'https://gazette.example/a-slug-of-words', title: 'A headline of enough letters' }],
    });
  });
});
