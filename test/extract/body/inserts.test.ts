import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const TEXT = [
  'The night ferry between Hollin Bay and Sorrel Island will run again from May, the harbour board said on Friday.',
  'The board has signed a contract for three years with a small operator, which will bring a ship with room for 220 people.',
  'The first sailing is planned for the second of May, weather permitting, and the last one of the season for October.',
  'Islanders had asked for the ship for years, since the day ferry leaves too early for those who work in the town.',
];
const bodyWith = (insert: string): string =>
  extract({
    url: 'https://courier.example/news/night-ferry',
    html: `<html lang="en"><head><title>Night ferry returns to the island</title></head><body><article><h1>Night ferry returns to the island</h1>
<div class="text"><p>${TEXT[0]}</p><p>${TEXT[1]}</p>${insert}<p>${TEXT[2]}</p><p>${TEXT[3]}</p></div></article></body></html>`,
  }).article.articleBody;

describe('a line in an element of its own between paragraphs', () => {
  it.each([
    '<div class="inread"><span>Get the evening briefing</span><form action="/s"><input type="email"></form></div>',
    '<div class="box"><p>What moves the islands, every day in your inbox</p></div>',
    '<aside class="sus"><p>Read without a limit: 1 euro for the first month</p></aside>',
  ])('is no paragraph where it asks readers for something: %s', (insert) => {
    expect(bodyWith(insert)).toBe(TEXT.join('\n\n'));
  });

  it.each([
    '<p>Follow the signs to the quay, the board asks.</p>',
    '<div class="tip"><p>Download the timetable from the desk at the quay and keep it at hand on the ship.</p></div>',
  ])('is one where it tells readers what to do: %s', (insert) => {
    expect(bodyWith(insert)).toContain(insert.replace(/<[^>]+>/gu, ''));
  });
});
