import { describe, expect, it } from 'vitest';
import { extract } from '../../shared/extract/extract.ts';
import type { LearnedLayout } from '../../shared/extract/learn.ts';
import { DRIFTING, NOTHING_LEARNED } from '../../shared/extract/learn.ts';

const SENTENCES = [
  'The harbour board met on Friday and signed a contract, which will run for three years.',
  'A ship with room for 220 people will come from the north coast before the summer begins.',
  'The council welcomed the decision, but asked for a timetable that meets the early train.',
];
const oldPage = (day: number) =>
  `<html lang="en"><body><h1>Ferry news of day ${day}</h1><main><div class="article-body">${SENTENCES.map((text) => `<p>Day ${day}: ${text}</p>`).join('')}</div></main></body></html>`;
const newPage = `<html lang="en"><body><h1>Ferry news</h1><section class="stage"><div class="piece">${SENTENCES.map((text) => `<div class="line">${text}</div>`).join('')}</div></section></body></html>`;
const read = (html: string, learned: LearnedLayout) =>
  extract({ url: 'https://courier.example/news/a', html }, { learned });

function learnedFrom(pages: number): LearnedLayout {
  let learned = NOTHING_LEARNED;
  for (let day = 1; day <= pages; day += 1) learned = read(oldPage(day), learned).learned ?? learned;
  return learned;
}

describe('learned layouts', () => {
  it('say nothing before three pages', () => {
    expect(read(oldPage(3), learnedFrom(2)).drift).toBeUndefined();
  });

  it('fit further pages of the same layout', () => {
    expect(read(oldPage(9), learnedFrom(4)).drift).toBe(0);
  });

  it('raise the drift when the layout changes', () => {
    expect(read(newPage, learnedFrom(4)).drift).toBe(1);
  });

  it('take a changed wrapper for the same layout', () => {
    const wrapped = oldPage(9).replace('<main>', '<main class="page-wide grid-of-two">');
    expect(read(wrapped, learnedFrom(4)).drift).toBeLessThan(DRIFTING);
  });

  it('leave the body as it is', () => {
    expect(read(oldPage(9), learnedFrom(4)).article).toEqual(
      extract({ url: 'https://courier.example/news/a', html: oldPage(9) }).article,
    );
  });

  it('are one small item', () => {
    expect(JSON.stringify(learnedFrom(20)).length).toBeLessThan(4000);
  });
});
