import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const NEW = [
  'The ferry Hollin Star was towed free of the sandbank shortly after noon, the coast guard said.',
  '“Nobody is hurt, and the kitchen has served soup twice,” said Ines Marlow, a passenger.',
];
const OLD = [
  'The ferry Hollin Star ran aground at the entrance of Sorrel harbour on Tuesday morning with 140 people on board.',
  'The harbour office said that the ship had left the channel in thick fog shortly before seven.',
  'Two tugs are on their way from Hollin Bay and should arrive at the next high water.',
  'The entrance of the harbour has silted up since the spring, and the island council asked for a dredger in August.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const box = (time: string, texts: readonly string[]): string =>
  `<div class="news-update"><p><strong>Update, ${time}</strong></p>${paragraphs(texts)}</div>`;
const timesOf = (text: string, above = ''): unknown[] =>
  extract({
    url: 'https://courier.example/news/ferry-aground',
    html: `<html lang="en"><head><title>Ferry runs aground off Sorrel</title><meta property="article:published_time" content="2027-03-09T07:50:00+00:00"></head>
<body><main>${above}<div class="text">${text}</div></main><footer>Courier</footer></body></html>`,
  }).article.updates.map(({ time, articleBody }) => [time, articleBody.split('\n\n').length]);

const H1 = '<h1>Ferry runs aground off Sorrel</h1>';

describe('the first report', () => {
  it('stands below the box of an update', () => {
    expect(timesOf(box('12:40', NEW) + paragraphs(OLD), H1)).toEqual([
      ['12:40', 2],
      [null, 4],
    ]);
  });

  it('stands below several boxes', () => {
    expect(
      timesOf(box('12:40', NEW) + box('9:15', OLD.slice(2, 3)) + paragraphs([...OLD.slice(0, 2), OLD[3] ?? '']), H1),
    ).toEqual([
      ['12:40', 2],
      ['9:15', 1],
      [null, 3],
    ]);
  });

  it('stands below the box of an update under a label, a standfirst and a byline', () => {
    const above = `<span class="tag">UPDATED</span>${H1}<p class="summary">A ship sits on the sand again.</p><div class="meta"><span class="author">By Ann Lee</span> <span>9 March 2027 7:50 am</span></div>`;
    expect(timesOf(box('12:40', NEW) + paragraphs(OLD), above).slice(-2)).toEqual([
      ['12:40', 2],
      [null, 4],
    ]);
  });

  it('is not what a box of its own holds, nor what stands in one with the update', () => {
    expect(timesOf(paragraphs(OLD) + box('12:40', NEW), H1)).toEqual([
      [null, 4],
      ['12:40', 2],
    ]);
    expect(timesOf(`<div class="part">${box('12:40', NEW)}${paragraphs(OLD.slice(0, 1))}</div>`, H1)).toEqual([
      ['12:40', 3],
    ]);
    expect(timesOf(`<p><strong>Update, 12:40</strong></p>${paragraphs([...NEW, ...OLD])}`, H1)).toEqual([]);
  });
});
