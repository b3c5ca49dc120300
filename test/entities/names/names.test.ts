import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, latinName, plainName } from '../../../shared/entities/names/names.ts';

const ONE_NAME = [
  ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskyi', 'Зеленський', 'Зеленский'],
  ['Umerov', 'Umarov', 'Умєров', 'Умеров'],
  ['Kyslytsya', 'Kislitsa', 'Кислиця', 'Кислица'],
  ['Medinsky', 'Medinskiy', 'Мединский', 'Мединський'],
  ['Kyiv', 'Kiev', 'Київ', 'Киев'],
  ['Sergiy', 'Sergei', 'Serhii', 'Сергій', 'Сергей'],
  ['Aliyev', 'Əliyev', 'Алиев', 'Aliev'],
  ['Volodymyr Zelenskyy', 'Vladimir Zelensky', 'Владимир Зеленский', 'Володимир Зеленський'],
  ['Erdoğan', 'Erdogan', 'ERDOĞAN'],
  ['Çırağan', 'Ciragan', 'ÇIRAĞAN'],
  ['İstanbul', 'Istanbul', 'ISTANBUL', 'istanbul'],
  ['Oleh Hryshchenko', 'Oleg Grishchenko', 'Олег Грищенко'],
  ['Yevhen Shcherbak', 'Yevgeny Shcherbak', 'Евгений Щербак'],
  ['Çavuşoğlu', 'Cavusoglu', 'Chavushoglu'],
  ['Müller', 'Mueller', 'Muller'],
];

const SEVERAL_PEOPLE = [
  ['Mario Rossi', 'Maria Rossi'],
  ['Dan Brown', 'Don Brown', 'Dean Brown'],
  ['Tim Hill', 'Tim Gill'],
  ['Ivan Petrov', 'Irina Petrova', 'Igor Petrov'],
  ['Oleh Bondar', 'Olha Bondar'],
  ['Anna Kim', 'Ann King'],
  ['Marko Horvat', 'Mirko Horvat'],
];

describe('foldName', () => {
  it.each(ONE_NAME)('gives one key to the spellings of %s', (...spellings) => {
    expect(new Set(spellings.map(foldName)).size).toBe(1);
  });

  it.each(SEVERAL_PEOPLE)('keeps %s apart from others', (...people) => {
    expect(new Set(people.map(foldName)).size).toBe(people.length);
  });

  it('is the same for a name in capitals', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,2}$/),
        (name) => foldName(name.toUpperCase()) === foldName(name),
      ),
    );
  });

  it('answers any text in the letters a to z', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z0-9 ]*$/.test(foldName(text))));
  });
});

describe('latinName', () => {
  it.each([
    ['İlham Əliyev', 'ilham aliyev'],
    ['Щербак', 'shcherbak'],
    ['Μητσοτάκης', 'mitsotakis'],
    ["O'Neill", 'oneill'],
    ['Ураїна', 'uraina'],
  ])('reads %s', (name, latin) => {
    expect(latinName(name)).toBe(latin);
  });
});

describe('plainName', () => {
  it.each([
    ['Çırağan', 'ciragan'],
    ['TÜRKİYE', 'turkiye'],
    ['Türkiye', 'turkiye'],
    ['St. Petersburg', 'st petersburg'],
    ['Москва', 'moskva'],
  ])('writes %s plainly', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });

  it('gives itself for what it gave', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainName(plainName(text)) === plainName(text)));
  });
});
