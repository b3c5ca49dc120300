import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const TEXT = [
  'The night ferry between Hollin Bay and Sorrel Island will run again from May, the harbour board said on Friday.',
  'The board has signed a contract for three years with a small operator, which will bring a ship with room for 220 people.',
  'The first sailing is planned for the second of May, weather permitting, and the last one of the season for October.',
];
const read = (body: string, head = '') =>
  extract({
    url: 'https://courier.example/news/night-ferry',
    html: `<html lang="en"><head><title>Night ferry returns to the island</title>${head}</head><body>${body}</body></html>`,
  });
const heading = '<h1>Night ferry returns to the island</h1>';
const state = (value: unknown) => `<script id="state" type="application/json">${JSON.stringify(value)}</script>`;
const markup = TEXT.map((text) => `<p>${text}</p>`).join('');
const story = (more: object) => ({
  props: { page: { story: { title: 'Night ferry returns to the island', ...more } } },
});

describe('the body of a page that a script fills', () => {
  it.each([
    ['markup', story({ body: markup })],
    ['parts', story({ elements: TEXT.map((content) => ({ type: 'text', content })) })],
    ['lines', story({ text: TEXT.join('\n') })],
    ['texts', story({ paragraphs: TEXT })],
    [
      'a flat list',
      [{ data: 1, state: 5 }, { story: 2 }, { title: 3, body: 4 }, 'Night ferry returns to the island', markup, []],
    ],
    [
      'paragraphs in a flat list',
      [{ data: 1, state: 2 }, { title: 3, paragraphs: 2 }, [4, 5, 6], 'Night ferry returns to the island', ...TEXT],
    ],
  ])('is read from its state as %s', (_, value) => {
    const { article } = read(`${heading}<div id="app"></div>${state(value)}`);
    expect(article.articleBody).toBe(TEXT.join('\n\n'));
    expect(article.provenance.articleBody).toEqual({ from: 'script:state', confidence: 0.6 });
  });

  it.each([
    ['the state tells of another article', state({ title: 'Swans block the slipway', body: markup }), ''],
    ['the state is no data', '<script type="application/json">{"title": </script>', ''],
    [
      'the publisher says that it is not free',
      state(story({ body: markup })),
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Night ferry returns to the island","isAccessibleForFree":false}</script>',
    ],
  ])('is not made up where %s', (_, script, head) => {
    expect(read(`${heading}${script}`, head).article.articleBody).toBe('');
  });
});

describe('a list in the text', () => {
  const items = ['<li>no dogs;</li>', '<li>two bags;</li>', '<li>one coat.</li>'].join('');
  const page = (lead: string, list: string) =>
    read(
      `<article>${heading}<p>${TEXT[0]}</p><p>${TEXT[1]}</p><p>${lead}</p><ul>${list}</ul><p>${TEXT[2]}</p></article>`,
    ).article.articleBody;

  it('is kept whole where a sentence announces it', () => {
    expect(page('For passengers three rules were written on the quay:', items)).toContain(
      'no dogs;\n\ntwo bags;\n\none coat.',
    );
  });

  it('is kept whole between two paragraphs, though nothing announces it', () => {
    expect(page('For passengers three rules were written on the quay.', items)).toContain(
      'no dogs;\n\ntwo bags;\n\none coat.',
    );
  });

  it('is kept whole where the whole article stands in an element named for its topics', () => {
    const body = `<article class="post tag-sea">${heading}<p>${TEXT[0]}</p><p>${TEXT[1]}</p><p>Three rules hold:</p><ul>${items}</ul><p>${TEXT[2]}</p></article>`;
    expect(read(body).article.articleBody).toContain('no dogs;\n\ntwo bags;\n\none coat.');
  });

  it('is kept whole where it holds the declared ingredients of a recipe', () => {
    const recipe = `<script type="application/ld+json">{"@type":"Recipe","name":"Ferry soup","recipeIngredient":["2 leeks","salt"]}</script>`;
    const list = '<ul><li>2 leeks</li><li>salt</li></ul>';
    const body = `<article>${heading}<p>${TEXT[0]}</p><p>${TEXT[1]}</p>${list}<p>${TEXT[2]}</p></article>`;
    expect(read(body, recipe).article.articleBody).toContain('2 leeks\n\nsalt');
  });

  it('is not kept for that where it is one of links', () => {
    const links = '<li><a href="/1">Mussel farm</a></li><li><a href="/2">Swans</a></li>';
    expect(page('For passengers three rules were written on the quay:', links)).not.toContain('Swans');
  });
});

describe('a heading in the text', () => {
  const wrapped = (text: string) => `<div class="block">${text}</div>`;
  const page = (heading: string) =>
    read(
      `<article><h1>Night ferry returns to the island</h1>${[...TEXT.slice(0, 2).map((text) => `<p>${text}</p>`), heading, `<p>${TEXT[2]}</p>`].map(wrapped).join('')}</article>`,
    ).article.articleBody;

  it('is kept above a paragraph that is kept', () => {
    expect(page('<h3>Waiting for the weather</h3>')).toContain('\n\nWaiting for the weather\n\n');
  });

  it.each(['<h3><a href="/swans">Swans block the slipway</a></h3>', '<h3>Comments</h3>', '<h3>Read more</h3>'])(
    "is not kept where it is the page's: %s",
    (heading) => {
      expect(page(heading)).toBe(TEXT.join('\n\n'));
    },
  );
});

it('what ends with who took the picture above it is a caption', () => {
  const picture = '<table><tr><td><img src="/quay.jpg" width="300"></td></tr>';
  const line = 'The new ship at the quay on Friday morning. (Courier photo by Ada Brandt)';
  const { article } = read(
    `<article>${heading}<p>${TEXT[0]}</p>${picture}<tr><td><i>${line}</i></td></tr></table><p>${TEXT[1]}</p><p>${TEXT[2]}</p></article>`,
  );
  expect(article.articleBody).toBe(TEXT.join('\n\n'));
});

it('what stands in the place of foreign content is no text', () => {
  const note =
    '<div><p>This article contains content provided by Chirper. We ask for your permission before anything is loaded, as they may be using cookies. To view it, click Accept.</p></div>';
  expect(read(`<article>${heading}<p>${TEXT[0]}</p>${note}<p>${TEXT[1]}</p></article>`).article.articleBody).toBe(
    TEXT.slice(0, 2).join('\n\n'),
  );
});

describe('section and topics', () => {
  const article = `<article>${heading}<p>${TEXT.join('</p><p>')}</p>`;

  it.each([
    ['a link that says so', `<a href="/sea" rel="category tag">Sea</a>${article}</article>`, ''],
    ['an element that says so', `<span itemprop="articleSection">Sea</span>${article}</article>`, ''],
    [
      'the declared trail',
      `${article}</article>`,
      '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Home"},{"position":2,"item":{"name":"Sea"}},{"position":3,"name":"Night ferry"}]}</script>',
    ],
  ])('the section is read from %s', (_, body, head) => {
    expect(read(body, head).article.articleSection).toBe('Sea');
  });

  it('topics are those that the text is tagged with, and not those of teasers below', () => {
    const tags = '<div><a rel="tag" href="/t/1">Ferries</a> <a rel="tag" href="/t/2">Sorrel</a></div></article>';
    const teaser =
      '<div><h3>Swans</h3><p>They came back.</p><p>All of them.</p><p>Yes.</p><a rel="tag" href="/t/3">Birds</a></div>';
    expect(read(`${article}${tags}${teaser}`).article.keywords).toEqual(['Ferries', 'Sorrel']);
  });
});

describe('questions set apart', () => {
  const QUESTIONS = ['Who runs it?  Why now?', 'And the old boat?', 'What will it cost?'];
  const interview = (tag: string) =>
    `<article>${heading}<p>${TEXT[0]}</p>${QUESTIONS.map((text, at) => `<div class="q"><${tag}>${text}</${tag}></div><p>${TEXT[at]} So far ${at} of the boats have sailed.</p>`).join('')}</article>`;

  it.each(['h4', 'h2', 'summary'])('stay with their answers as %s', (tag) => {
    const { articleBody } = read(interview(tag)).article;
    for (const question of ['And the old boat?', 'What will it cost?']) expect(articleBody).toContain(question);
  });
});

describe('the end of the text', () => {
  it.each([
    ['a line that is a link', '<p><a href="/app">Get our app and miss nothing</a></p>'],
    [
      'links with bars between them',
      '<p><a href="/print">Print this</a> | <a href="/send">Send it to a friend</a> | 31 reads</p>',
    ],
    ['two headings with nothing below', '<h4>Do you have a tip?</h4><h4>Did you like this?</h4>'],
  ])('is before %s', (_, line) => {
    expect(read(`<article>${heading}${markup}${line}</article>`).article.articleBody).toBe(TEXT.join('\n\n'));
  });
});

it('which picture it is and who made it are no text', () => {
  const slides = TEXT.map(
    (text, at) => `<div><span>${at + 1}/3</span><p>${text}</p><p>(Ann Lee / The Courier)</p></div>`,
  );
  expect(read(`<article>${heading}${slides.join('')}</article>`).article.articleBody).toBe(TEXT.join('\n\n'));
});
