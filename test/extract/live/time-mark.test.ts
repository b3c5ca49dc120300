import { describe, expect, it } from 'vitest';
import { readOriginalMark, readTimeMark } from '../../../shared/extract/live/time-mark.ts';

const MARKS: readonly {
  text: string;
  language?: string;
  shown: string;
  minutes?: number;
  zone?: string;
  date?: string;
  word?: string;
  rest?: string;
}[] = [
  { text: '11:07', shown: '11:07', minutes: 667 },
  { text: '[09:40 GMT]', shown: '09:40 GMT', minutes: 580, zone: 'GMT' },
  { text: 'Update 3:15 p.m.', shown: '3:15 p.m.', minutes: 915, word: 'update' },
  { text: 'UPDATE, 3:15 PM ET:', shown: '3:15 PM ET', minutes: 915, zone: 'ET', word: 'update' },
  {
    text: 'UPDATE #3 (3:40 p.m. MDT): The road is open.',
    shown: '3:40 p.m. MDT',
    minutes: 940,
    zone: 'MDT',
    word: 'update',
    rest: 'The road is open.',
  },
  {
    text: 'UPDATE (June 3): The company has replied.',
    shown: 'June 3',
    date: 'June 3',
    word: 'update',
    rest: 'The company has replied.',
  },
  { text: '11:20 a.m. update:', shown: '11:20 a.m.', minutes: 680, word: 'update' },
  { text: '14.35', shown: '14.35', minutes: 875 },
  { text: '3.40pm: Court rises', shown: '3.40pm', minutes: 940, rest: 'Court rises' },
  { text: '12:05am ET', shown: '12:05am ET', minutes: 5, zone: 'ET' },
  { text: '12 noon', shown: '12 noon', minutes: 720 },
  { text: '10:07 a.m. ET (14:07 GMT)', shown: '10:07 a.m. ET', minutes: 607, zone: 'ET' },
  { text: '10:07 a.m. ET, June 2, 2027', shown: '10:07 a.m. ET', minutes: 607, zone: 'ET', date: 'June 2, 2027' },
  { text: 'Yesterday, 23:10', shown: '23:10', minutes: 1390, date: 'Yesterday' },
  { text: '0940 GMT - Boats leave', shown: '0940 GMT', minutes: 580, zone: 'GMT', rest: 'Boats leave' },
  { text: '2d ago 09.40 BST', shown: '09.40 BST', minutes: 580, zone: 'BST' },
  { text: '5 minutes ago', shown: '5 minutes ago' },
  { text: 'Updated at 14.41 BST', shown: '14.41 BST', minutes: 881, zone: 'BST', word: 'changed' },
  { text: 'Обновлено в 14:20', language: 'ru', shown: '14:20', minutes: 860, word: 'update' },
  {
    text: '14:20 по московскому времени',
    language: 'ru',
    shown: '14:20 по московскому времени',
    minutes: 860,
    zone: 'по московскому времени',
  },
  { text: 'Повідомлялося о 06:40', language: 'uk', shown: '06:40', minutes: 400, word: 'update' },
  { text: 'Сообщалось в 06:40', language: 'ru', shown: '06:40', minutes: 400, word: 'update' },
  { text: 'Reported at 6:40 a.m.', shown: '6:40 a.m.', minutes: 400, word: 'update' },
  { text: 'Güncelleme 16.40', language: 'tr', shown: '16.40', minutes: 1000, word: 'update' },
  { text: 'Saat 12:30', language: 'az', shown: '12:30', minutes: 750 },
  { text: '+++ 14:10 Uhr +++', language: 'de', shown: '14:10 Uhr', minutes: 850, zone: 'Uhr' },
  {
    text: '20.50. Home again in the harbour',
    language: 'es',
    shown: '20.50',
    minutes: 1250,
    rest: 'Home again in the harbour',
  },
  { text: '12.05.', language: 'es', shown: '12.05', minutes: 725 },
  { text: '12.05. 14:30 Uhr', language: 'de', shown: '14:30 Uhr', minutes: 870, zone: 'Uhr', date: '12.05.' },
  { text: "Updates with the harbour master's comment, 11:00 a.m.", shown: '11:00 a.m.', minutes: 660, word: 'update' },
  { text: '(Updates with background, 14:30)', shown: '14:30', minutes: 870, word: 'update' },
  { text: 'Updated at 14:20 to add reaction', shown: '14:20', minutes: 860, word: 'update' },
  { text: 'Дополнено комментарием порта (14:20)', language: 'ru', shown: '14:20', minutes: 860, word: 'update' },
  { text: 'Оновлено: додано коментар порту, 15:40', language: 'uk', shown: '15:40', minutes: 940, word: 'update' },
  { text: '11h07 - Les bateaux partent', language: 'fr', shown: '11h07', minutes: 667, rest: 'Les bateaux partent' },
];

const NONE = [
  ...[
    '2-1',
    '90+3',
    "45'",
    '16:9',
    '3:1',
    '1080:1920',
    '24:61',
    '6 min read',
    'Psalm 23:4',
    '10 Things to know',
    '1,000 people',
    '19.99 Euro',
  ],
  ...[
    '11:07 was the exact minute',
    'At 10:30 the minister spoke',
    'In 2019 the port closed',
    '20 June was a Sunday',
    '1:05pm - 1:20pm',
    'Update on the port deal',
    'Update on the storm: trains run again from 8:25 a.m.',
    'New bridge, 10:30',
    'Updates reach the harbour, where 10:30 is high water.',
    '',
  ],
];

describe('readTimeMark', () => {
  it.each(MARKS)('reads "$text"', ({ text, language = 'en', rest = '', ...wanted }) => {
    const {
      shown,
      minutes,
      zone,
      date,
      word,
      rest: left,
    } = readTimeMark(text, language) ?? { shown: undefined, rest: undefined };
    expect({ shown, minutes, zone, date, word, rest: left }).toEqual({
      minutes: undefined,
      zone: undefined,
      date: undefined,
      word: undefined,
      ...wanted,
      rest,
    });
  });

  it.each(NONE)('reads no time in "%s"', (text) => {
    expect(readTimeMark(text, 'en')).toBeUndefined();
  });
});

describe('readOriginalMark', () => {
  it.each([
    'ORIGINAL STORY:',
    'EARLIER STORY',
    'Original report: The road is closed.',
    'PREVIOUSLY: The road is closed.',
  ])('reads "%s"', (text) => {
    expect(readOriginalMark(text, 'en')?.word).toBe('original');
  });

  it.each([
    'Earlier, crews had refused to sail.',
    'Previously the port was closed.',
    'Original recordings were lost in the fire.',
  ])('leaves "%s"', (text) => {
    expect(readOriginalMark(text, 'en')).toBeUndefined();
  });
});
