import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../shared/extract/text/body-dates.ts';
import { wordsOf } from '../../../shared/extract/text/word-finder.ts';

/** A Tuesday. */
const TODAY = '2027-06-15';

const datesOf = (language: string, text: string): string[] =>
  datesIn([{ words: wordsOf(text), start: 0, today: TODAY }], language).map(
    ({ text: printed, date }) => `${printed}: ${date}`,
  );

describe('days of other languages', () => {
  it.each([
    ['es', 'El barco se hundió en el mar cerca del puerto.', []],
    ['fr', 'Le jeu reprend à la mer.', []],
    ['it', 'Considerate le tue esigenze.', []],
    ['pt', 'Os atletas vão ter folga e ficam na quinta posição.', []],
    ['pt', 'O porto abriu na última quinta, disse o prefeito.', ['última quinta: 2027-06-10']],
    ['es', 'Llovió durante toda la mañana y lloverá mañana.', ['mañana: 2027-06-16']],
    ['pl', 'Bezrobocie wyniosło w marcu 7,3 proc.', ['marcu: 2027-03']],
    [
      'es',
      'El juicio sigue el próximo miércoles 30 de junio.',
      ['el próximo miércoles: 2027-06-30', '30 de junio: 2027-06-30'],
    ],
    ['de', 'Am nächsten Morgen war das Boot fort, morgen kommt ein neues.', ['morgen: 2027-06-16']],
  ])('in %s: %s', (language, text, dates) => {
    expect(datesOf(language, text)).toEqual(dates);
  });
});
