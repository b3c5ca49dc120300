import { describe, expect, it } from 'vitest';
import { namesFromByline } from '../../../shared/extract/byline/byline.ts';

const CASES: readonly (readonly [string, string, readonly string[], (readonly string[])?])[] = [
  ['en', 'By Ada Brandt', ['Ada Brandt']],
  ['en', 'by ada brandt', []],
  ['en', 'BY ADA BRANDT AND TOM MCVEY', ['Ada Brandt', 'Tom McVey']],
  ['en', 'By Ada Brandt, Tomas Weil and Rolf Anders', ['Ada Brandt', 'Tomas Weil', 'Rolf Anders']],
  ['en', 'By Ada Brandt & Tomas Weil', ['Ada Brandt', 'Tomas Weil']],
  ['en', 'By Ada Brandt with Tomas Weil', ['Ada Brandt', 'Tomas Weil']],
  ['en', 'By Ada Brandt, Political Editor', ['Ada Brandt']],
  ['en', 'By Defence Correspondent Ada Brandt', ['Ada Brandt']],
  ['en', 'By Ada Brandt in Kyiv', ['Ada Brandt']],
  ['en', 'By Ada Brandt in Kyiv and Tomas Weil in Oslo', ['Ada Brandt', 'Tomas Weil']],
  ['en', 'By Ada Brandt, New York', ['Ada Brandt']],
  ['en', 'By Ada Brandt for The Pier Post', ['Ada Brandt']],
  ['en', 'By Ada Brandt Special to the Pier Post', ['Ada Brandt']],
  ['en', 'By Ada Brandt, Reuters', ['Ada Brandt'], ['Reuters']],
  ['en', 'By Ada Brandt | The Associated Press', ['Ada Brandt'], ['The Associated Press']],
  ['en', 'By Ada Brandt ada@pier.example @adabrandt', ['Ada Brandt']],
  ['en', 'By Ada Brandt Updated June 2, 2027 3:15 p.m.', ['Ada Brandt']],
  ['en', 'By Ada Brandt Monday, June 7, 2027', ['Ada Brandt']],
  ['en', 'By Ada Brandt - 11/18/27 11:04 PM EST', ['Ada Brandt']],
  ['en', 'By Tom Smith, Jr. and Ada Brandt', ['Tom Smith Jr.', 'Ada Brandt']],
  ['en', 'By Jean-Luc Müller-Schmidt', ['Jean-Luc Müller-Schmidt']],
  ['en', 'By María de la Cruz and J. K. Rowan', ['María de la Cruz', 'J. K. Rowan']],
  ['en', "By Siobhán O'Neill", ["Siobhán O'Neill"]],
  ['en', 'By Dr. Ada Brandt', ['Ada Brandt']],
  [
    'en',
    'Reporting by Ada Brandt in Kyiv and Bo Ray; editing by Cy Fox',
    ['Ada Brandt', 'Bo Ray'],
    ['editing by Cy Fox'],
  ],
  [
    'en',
    '(Reporting by Ada Brandt; Writing by Bo Ray; Editing by Cy Fox and Dee Roe)',
    ['Ada Brandt'],
    ['Writing by Bo Ray', 'Editing by Cy Fox and Dee Roe'],
  ],
  ['en', 'By Ada Brandt; additional reporting by Bo Ray', ['Ada Brandt'], ['additional reporting by Bo Ray']],
  ['en', 'Text: Ada Brandt. Photos: Bo Ray', ['Ada Brandt'], ['Photos: Bo Ray']],
  ['en', 'Words by Ada Brandt, photographs by Bo Ray', ['Ada Brandt'], ['photographs by Bo Ray']],
  ['en', 'Ada Brandt', ['Ada Brandt']],
  ['en', 'Reuters', [], ['Reuters']],
  ['en', 'Staff writer', [], ['Staff writer']],
  ['en', 'By Pier Post Staff', [], ['Pier Post Staff']],
  ['en', 'AFP with agencies', [], ['AFP', 'agencies']],
  ['en', 'Photo: Ewa Lind / Reuters', [], ['Reuters', 'Photo: Ewa Lind / Reuters']],
  ['en', 'Read more about the port', []],
  ['en', '', []],
  ['ru', 'Автор: Марина Ветрова', ['Марина Ветрова']],
  ['ru', 'Марина Ветрова, Олег Бережной', ['Марина Ветрова', 'Олег Бережной']],
  ['ru', 'Текст: Марина Ветрова. Фото: Олег Бережной', ['Марина Ветрова'], ['Фото: Олег Бережной']],
  ['uk', 'Авторка: Оксана Левадна', ['Оксана Левадна']],
  ['uk', 'Підготували Оксана Левадна та Іван Гай', ['Оксана Левадна', 'Іван Гай']],
  ['tr', 'Haber: Selin Karaçay ve Ömer Işık', ['Selin Karaçay', 'Ömer Işık']],
  ['az', 'Müəllif: Aygün Rzalı', ['Aygün Rzalı']],
  ['de', 'Von Jana Brückner und Uwe von der Heide', ['Jana Brückner', 'Uwe von der Heide']],
  ['de', 'Von Jana Brückner, Frankfurt', ['Jana Brückner']],
  ['fr', 'Par Élodie Masson et Luc Favre', ['Élodie Masson', 'Luc Favre']],
  ['es', 'Por Lucía Prado y Juan de la Vega', ['Lucía Prado', 'Juan de la Vega']],
  ['it', 'di Carla Fonti e Ugo Neri', ['Carla Fonti', 'Ugo Neri']],
  ['pt', 'Por Inês Faria', ['Inês Faria']],
  ['pl', 'Autor: Zofia Lis', ['Zofia Lis']],
];

describe('namesFromByline', () => {
  it.each(CASES.map(([language, text, author, credits]) => ({ language, text, author, credits })))(
    '$language: $text',
    ({ language, text, author, credits }) => {
      const read = namesFromByline(text, language);
      expect(read.author).toEqual(author);
      if (credits) expect(read.credits).toEqual(credits);
    },
  );
});
