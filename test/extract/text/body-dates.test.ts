import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../shared/extract/text/body-dates.ts';
import { wordsOf } from '../../../shared/extract/text/word-finder.ts';

/** The first date in a text of a day. */
const first = (language: string, today: string, text: string): string | undefined =>
  datesIn([{ words: wordsOf(text), start: 0, today }], language)[0]?.date;

/** 2027-06-02 is a Wednesday. */
describe('a weekday', () => {
  it.each([
    ['en', 'Crews plan to come back to the pier Monday to mend the rails.', '2027-06-07'],
    ['en', 'The board hopes to vote on Monday.', '2027-06-07'],
    ['en', 'Crews came back to the pier Monday to mend the rails.', '2027-05-31'],
    ['ru', 'Комиссия проверит причал в понедельник.', '2027-06-07'],
    ['ru', 'Опоры в понедельник осмотрят водолазы.', '2027-06-07'],
    ['ru', 'Работы продолжатся в пятницу.', '2027-06-04'],
    ['ru', 'Комиссия, которая проверит причал, собралась в понедельник.', '2027-05-31'],
    ['ru', 'Причал проверили в понедельник.', '2027-05-31'],
    ['ru', 'Об этом говорит решение, принятое в понедельник.', '2027-05-31'],
    ['uk', 'Комісія перевірить причал у понеділок.', '2027-06-07'],
    ['uk', 'Причал перевірили в понеділок.', '2027-05-31'],
    ['pl', 'Drugi tor ma być nieczynny do piątku.', '2027-06-04'],
    ['pl', 'Drugi tor zamknięto w piątek.', '2027-05-28'],
    ['pl', 'Wrócą zasady, które zostaną zmienione, a które odrzucono w piątek.', '2027-05-28'],
    ['en', 'She announced plans for the pier on Monday.', '2027-05-31'],
    ['de', 'Die Brücke bleibt bis Freitag gesperrt.', '2027-06-04'],
  ])('in %s is the coming one where the words before it look ahead, else the last: "%s"', (language, text, date) => {
    expect(first(language, '2027-06-02', text)).toBe(date);
  });
});

describe('a month alone', () => {
  it.each([
    ['en', 'The pier will open in September.', '2027-09'],
    ['en', 'The pier opened in September.', '2026-09'],
    ['en', 'The pier is closed until March.', '2028-03'],
    ['ru', 'Мы рассчитываем подписать договор уже в августе.', '2027-08'],
    ['ru', 'Договор подписали в августе.', '2026-08'],
    ['pl', 'Ceny spadły od marca do maja o 5 procent.', '2027-03'],
  ])('in %s is the coming one where the words before it look ahead: "%s"', (language, text, date) => {
    expect(first(language, '2027-06-02', text)).toBe(date);
  });
});

describe('a day without a year', () => {
  it.each([
    ['pl', '12 lutego pociąg towarowy uderzył tam w samochód.', '2027-02-12'],
    ['en', 'On March 3, a ferry hit the pier.', '2027-03-03'],
    ['en', 'On March 3, a new ferry will sail.', '2028-03-03'],
    ['en', 'The ferry is to sail on March 3.', '2028-03-03'],
    ['uk', '14 лютого паром врізався в причал.', '2027-02-14'],
  ])('in %s that opens a sentence of the past is the last one, else the nearest: "%s"', (language, text, date) => {
    expect(first(language, '2027-11-24', text)).toBe(date);
  });

  it('has the year that is told with it', () => {
    expect(first('az', '2027-08-16', 'Bu il mayın 9-da körpü bağlanmışdı.')).toBe('2027-05-09');
  });
});
