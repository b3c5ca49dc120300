import { describe, expect, it } from 'vitest';
import {
  beginsWithCountry,
  isOffice,
  wordsBeforeBody,
  wordsBeforeName,
  wordsOfHolder,
} from '../../../shared/entities/tagger/person-titles.ts';

describe('wordsBeforeName', () => {
  it.each([
    ['president ana lund', 1],
    ['u.s. president - elect ana lund', 4],
    ['vice prime minister holm', 3],
    ['chief executive officer ana lund', 3],
    ['datuk seri ana lund', 2],
    ['mca ana lund', 1],
    ['maj gen ana lund', 2],
    ['minister sri lund', 1],
    ['ana lund', 0],
    ['martin luther king', 0],
    ['king', 0],
    ['u.s. lund', 0],
    ['general secretary', 0],
  ])('counts the words before the name in "%s"', (text, expected) => {
    expect(wordsBeforeName(text.split(' '))).toBe(expected);
  });

  it('knows a country before the title', () => {
    expect(beginsWithCountry(['u.s.', 'president', 'lund'])).toBe(true);
    expect(beginsWithCountry(['president', 'lund'])).toBe(false);
  });
});

describe('isOffice', () => {
  it.each([
    ['divisional railway manager', true],
    ['offinso divisional police commander', true],
    ['office of the prosecutor', false],
    ['railway board', false],
  ])('tells an office from a body: "%s"', (text, expected) => {
    expect(isOffice(text.split(' '))).toBe(expected);
  });
});

describe('wordsBeforeBody', () => {
  it.each([
    ['head of holm oblast military administration', 2],
    ['first deputy director of the harbour service', 5],
    ['head of state', 0],
    ['harbour service', 0],
    ['directors guild of norland', 0],
  ])('counts the words before the body in "%s"', (text, expected) => {
    expect(wordsBeforeBody(text.split(' '))).toBe(expected);
  });
});

describe('wordsOfHolder', () => {
  it.each([
    ['harbour service anna lund', 2],
    ['state customs committee robert holm', 2],
    ['service anna lund', 0],
    ['harbour service north pier', 0],
    ['anna lund service', 0],
    ['committee of anna lund', 0],
  ])('counts the words of whoever heads the body in "%s"', (text, expected) => {
    expect(wordsOfHolder(text.split(' '))).toBe(expected);
  });
});
