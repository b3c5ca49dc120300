import { describe, expect, it } from 'vitest';
import { shipsAmong } from '../../../shared/entities/mend/ships.ts';
import { tagArticle } from '../../../shared/entities/tag.ts';
import { marked } from '../marked.ts';

/** The names that are ships, and those of other types as they were. */
function typed(text: string): string {
  const { body, mentions } = marked(text);
  return shipsAmong(body, mentions)
    .map(({ start, end, type }) => `${body.slice(start, end)} ${type}`)
    .join(', ');
}

describe('ships', () => {
  it.each([
    ['The ferry [L:Aurelia] was towed to [L:Halden].', 'Aurelia Product, Halden Place'],
    ['The passenger ferry [L:Aurelia] sank. The [L:Aurelia] was old.', 'Aurelia Product, Aurelia Product'],
    ['The [L:Aurelia] was old. The tanker “[O:Aurelia]” burned.', 'Aurelia Product, Aurelia Product'],
    ['The [O:USS Harlan] sailed; the [L:Harlan] is new.', 'USS Harlan Product, Harlan Product'],
    ['The USS [P:Harlan Creel] sailed.', 'USS Harlan Creel Product'],
    ['HMS [L:Varholm] left [L:Varholm].', 'HMS Varholm Product, Varholm Product'],
    ['the bulk carrier [O:Borealis Star], owned by [O:Borealis]', 'Borealis Star Product, Borealis Organization'],
    ['the ferry operator [O:Nordmar Line]', 'Nordmar Line Organization'],
    ['the ferry to [L:Halden]', 'Halden Place'],
    ['The frigate [L:Ukraine] left [L:Ukraine].', 'Ukraine Product, Ukraine Place'],
    ['The ship’s captain [P:Ann Tarrant] left.', 'Ann Tarrant Person'],
    ['The boat. [P:Ann Tarrant] left.', 'Ann Tarrant Person'],
    ['The vessel was late. Ms [P:Smith] said so.', 'Smith Person'],
    ['They will ship [O:Borealis] pumps.', 'Borealis Organization'],
    ['The [L:Aurelia], sailing from [L:Halden], lost power.', 'Aurelia Product, Halden Place'],
    ['214 people aboard the [L:Aurelia]', 'Aurelia Product'],
    ['The [L:Baltic] was rough. Life on the [L:Skagerrak] is hard.', 'Baltic Place, Skagerrak Place'],
    ['aboard the [O:Kremlin]', 'Kremlin Organization'],
    ['The phone carrier [O:Borealis] fell.', 'Borealis Organization'],
    ['The submarine [L:Kursk] sank', 'Kursk Product'],
  ])('%s', (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it.each([
    ['ru', 'Паром «Аурелия» отбуксирован в порт. На борту «Аурелии» было 214 человек.', 'Аурелия'],
    ['uk', 'Танкер «Південна зоря» горить.', 'Південна зоря'],
    ['tr', 'Aurelia feribotu limana çekildi.', 'Aurelia'],
    ['az', 'Aureliya bərəsi limana gətirilib.', 'Aureliya'],
    ['en', 'The passenger ferry Aurelia has sent a distress call 22 miles west of Klaipėda.', 'Aurelia'],
  ])('%s: %s', (inLanguage, articleBody, ship) => {
    const { mentions } = tagArticle({ headline: '', articleBody, inLanguage });
    expect(mentions.filter(({ type }) => type === 'Product').map(({ text }) => text)[0]).toBe(ship);
  });
});
