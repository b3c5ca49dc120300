import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const TEXT = [
  'The night ferry between Hollin Bay and Sorrel Island will run again from May, the harbour board said on Friday.',
  'The board has signed a contract for three years with a small operator, which will bring a ship with room for 220 people.',
  'The first sailing is planned for the second of May, weather permitting, and the last one of the season for October.',
  'Islanders had asked for the ship for years, since the day ferry leaves too early for those who work in the town.',
];
const LINE = 'Islanders get their late sailing back after nine years; tickets go on sale in March';
const BYLINE = '<div class="byline">By <a href="/authors/ann-lee" rel="author">Ann Lee</a></div>';
const read = (above: string, head = '') =>
  extract({
    url: 'https://courier.example/news/night-ferry',
    html: `<html lang="en"><head><title>Night ferry returns to the island</title>${head}</head><body><article>
<h1>Night ferry returns to the island</h1>${above}<div class="text">${TEXT.map((text) => `<p>${text}</p>`).join('')}</div></article></body></html>`,
  });

describe('a standfirst', () => {
  it('is no paragraph where it stands above the byline and is no sentence', () => {
    const { article, removed } = read(`<p class="intro">${LINE}</p>${BYLINE}`);
    expect(article.articleBody).toBe(TEXT.join('\n\n'));
    expect(article.description).toBe(LINE);
    expect(removed.map(({ step, text }) => [step, text])).toContainEqual(['standfirst', LINE]);
  });

  it('is not the headline of an entry that has a writer of its own', () => {
    const entries = TEXT.map((text) => `<section><p>Boats go again tonight</p>${BYLINE}<p>${text}</p></section>`);
    const { removed } = read(entries.join(''));
    expect(removed.filter(({ step }) => step === 'standfirst')).toEqual([]);
  });

  it('does not replace the description that the page declares', () => {
    const { article } = read(`<h2>${LINE}</h2>${BYLINE}`, '<meta name="description" content="A ship for the night">');
    expect(article.description).toBe('A ship for the night');
  });

  it.each([
    ['a heading', `<h2>${LINE}.</h2>${BYLINE}`],
    ['named so', `<p class="entry-summary">${LINE}.</p>${BYLINE}`],
    ['above the time', `<p>${LINE}</p><div><time datetime="2027-03-05T10:00:00Z">10:00</time></div>`],
  ])('is no paragraph where it is %s', (_, above) => {
    expect(read(above).article.articleBody).toBe(TEXT.join('\n\n'));
  });

  it('is a paragraph where it is a sentence, or where the text goes on below it without a byline', () => {
    expect(read(`<p>${LINE}.</p>${BYLINE}`).article.articleBody).toBe([`${LINE}.`, ...TEXT].join('\n\n'));
    expect(read(`<p>${LINE}</p>`).article.articleBody).toContain(LINE);
  });
});
