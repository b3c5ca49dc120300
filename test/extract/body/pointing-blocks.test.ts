import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const PARAGRAPHS = [
  'The night ferry will run again from the first week of May, the harbour board said on Friday, nine years after the last boat was sold.',
  'The board has signed a contract with a small operator, which will bring a ship with room for 220 passengers and 40 cars.',
  'A councillor of the island welcomed the decision, but asked for a timetable that meets the early train to the capital.',
];
const [first = '', second = '', third = ''] = PARAGRAPHS;
const bodyWith = (between: string, after = ''): string =>
  extract({
    url: 'https://courier.example/a',
    html: `<html lang="en"><head><title>Night ferry returns</title></head><body><article><h1>Night ferry returns</h1><div class="story">
      <p>${first}</p>${between}<p>${second}</p><p>${third}</p>${after}</div></article></body></html>`,
  }).article.articleBody;
const BODY = PARAGRAPHS.join('\n\n');

describe('blocks that point elsewhere', () => {
  it.each([
    '<p>FUNDA OLUNYE UDABA | <a href="/b">Mussel farm wins its licence for export</a></p>',
    '<p><strong>Ook in het nieuws: <a href="/b">Mosselkwekerij krijgt vergunning</a></strong></p>',
    '<p>On courier.example: <a href="/b">Mussel farm wins its licence for export</a></p>',
  ])('are left out where they announce a link and are nothing else: %s', (line) => {
    expect(bodyWith(line)).toBe(BODY);
  });

  it.each([
    '<p>The Gazette reported: <a href="/b">the mussel farm</a> will be sold to its workers this year, and nobody objects.</p>',
    '<p>One thing is sure: <a href="/b">the ferry</a> will be slower than the old one, by twelve minutes, the board says.</p>',
  ])('are text where more than a link follows: %s', (line) => {
    expect(bodyWith(line)).not.toBe(BODY);
  });

  const teaser = (end: string) =>
    `<li><a href="/b${end.length}">Mussel farm wins its licence</a> <span>NORTHPORT: The farm in the inner bay may sell its mussels abroad from June, officials said on Thursday after a hearing that took${end}</span></li>`;
  it('are left out where three links each begin a text that is cut off', () => {
    expect(bodyWith('', `<ul>${teaser('...')}${teaser(' a…')}${teaser(' two ...')}</ul>`)).toBe(BODY);
  });
});
