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
    ['de', 'Die Brücke bleibt bis zum frühen Freitag gesperrt.', '2027-06-04'],
    ['en', 'The pier stays shut until noon on Friday.', '2027-06-04'],
    ['ru', 'Мост обещают открыть к утру субботы.', '2027-06-05'],
    ['ru', 'Причал закрыт до вечера четверга.', '2027-06-03'],
    ['uk', 'Причал розраховують відкрити до вечора неділі.', '2027-06-06'],
    ['uk', 'Порт стоятиме до кінця суботи.', '2027-06-05'],
    ['pl', 'Most będzie zamknięty do piątkowego popołudnia.', '2027-06-04'],
    ['pl', 'Most zamknięto w piątkowe popołudnie.', '2027-05-28'],
    ['es', 'El puente seguirá cerrado hasta la tarde del viernes.', '2027-06-04'],
    ['tr', 'Fiyatı cuma günü açıklarız.', '2027-06-04'],
    ['tr', 'Köprüyü cuma günü açacağız.', '2027-06-04'],
    ['tr', 'Köprü cuma günü açıldı.', '2027-05-28'],
  ])('in %s is the coming one where the words before it look ahead, else the last: "%s"', (language, text, date) => {
    expect(first(language, '2027-06-02', text)).toBe(date);
  });
});

describe('a month alone', () => {
  it.each([
    ['en', 'The pier will open in September.', '2027-09'],
    ['en', 'The pier opened in September.', '2026-09'],
    ['en', 'The board set out its plans in February.', '2027-02'],
    ['en', 'The pier is closed until March.', '2028-03'],
    ['ru', 'Мы рассчитываем подписать договор уже в августе.', '2027-08'],
    ['ru', 'Договор подписали в августе.', '2026-08'],
    ['pl', 'Ceny spadły od marca do maja o 5 procent.', '2027-03'],
  ])('in %s is the coming one where the words before it look ahead: "%s"', (language, text, date) => {
    expect(first(language, '2027-06-02', text)).toBe(date);
  });
});

describe('a month of the coming year', () => {
  it.each([
    ['en', 'The repairs would begin only in January.', '2028-01'],
    ['en', 'The repairs began in January.', '2027-01'],
    ['en', 'The repairs would begin only in August.', '2027-08'],
  ])('in %s is the next one where the words before it look ahead and it is near: "%s"', (language, text, date) => {
    expect(first(language, '2027-12-08', text)).toBe(date);
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
    expect(first('en', '2027-08-16', 'The show returns early next year on Feb. 26.')).toBe('2028-02-26');
  });
});

/** 2027-06-02 is a Wednesday. */
describe('a date', () => {
  it.each([
    ['en', 'At a meeting this March, the board said no.', '2027-03'],
    ['en', 'He had promised much, but Tuesday’s vote showed another mood.', '2027-06-01'],
    ['en', 'The mayor said it would rain, but on Tuesday the sun shone.', '2027-06-01'],
    ['en', 'The rule runs from March 21-November 21.', '2027-03-21'],
    ['de', 'Die Werft meldete am 31.05.27 den Verkauf.', '2027-05-31'],
    ['de', 'Er starb am 30. Dezember 1896 in Northport.', '1896-12-30'],
    ['de', '„Ende Juli soll die Fähre fahren“, sagte er.', '2027-07'],
    ['es', 'La junta se reunió el 1º de mayo.', '2027-05-01'],
    ['fr', 'La grève du 1er mai a duré un jour.', '2027-05-01'],
    ['fr', 'Les tarifs pourraient monter après les élections, fin juillet.', '2027-07'],
    ['fr', 'La hausse entre le 3 mars et le 9 juin 2026 est forte.', '2026-03-03'],
    ['uk', 'Порт стояв у лютому 2019 року.', '2019-02'],
    ['pt', 'O barco desapareceu na madrugada de sábado (22) perto da costa.', '2027-05-22'],
  ])('in %s is read as it is printed: "%s"', (language, text, date) => {
    expect(first(language, '2027-06-02', text)).toBe(date);
  });

  it.each([
    ['en', 'He sued the town the next year.'],
    ['en', 'Version 11.02.27 of the text is out.'],
    ['de', 'Die Version 10.04.35 ist da.'],
    ['pl', 'Zgłosił się 27-letni marynarz.'],
    ['pl', 'Mając 27 lat, przybył do portu.'],
    ['ru', 'Среди них капитан, среди прочих.'],
    ['de', 'Die Werft steht bis heute.'],
    ['uk', 'Він отримав о 17:20. Лист був коротким.'],
  ])('in %s is none of "%s"', (language, text) => {
    expect(first(language, '2027-06-02', text)).toBeUndefined();
  });
});

describe('a weekday beside a day of a month', () => {
  it.each([
    ['en', 'The ferry sank on Thursday, 15 April, off the coast.'],
    ['tr', 'Feribot 15 Nisan Perşembe günü battı.'],
    ['ru', 'Паром затонул 15 апреля (четверг).'],
  ])('is that day in %s: "%s"', (language, text) => {
    const dates = datesIn([{ words: wordsOf(text), start: 0, today: '2027-06-02' }], language);
    expect(dates.map(({ date, role }) => [date, role])).toEqual([
      ['2027-04-15', 'background'],
      ['2027-04-15', 'background'],
    ]);
  });
});
