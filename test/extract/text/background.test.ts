import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { readBlocks } from '../../../shared/extract/read-blocks.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, emphasis: false, hint: '' });

const OPENING = 'The ferry Alma left Northport for the first time on Wednesday.';
const NEXT = 'Some forty people stood on the quay.';

/** The paragraphs of an article of 2 June 2027, a Wednesday, that look back. */
const lookingBack = (paragraphs: readonly string[], language = 'en'): string[] =>
  readBlocks(paragraphs.map(paragraph), {
    headline: 'Alma sails',
    language,
    timeZone: 'Europe/London',
    datePublished: '2027-06-02T10:00:00+01:00',
  })
    .paragraphs.filter(({ background }) => background)
    .map(({ text }) => text);

describe('a paragraph inside an article', () => {
  it.each([
    ['en', 'Then, in April, a report found two cracks in the hull.'],
    ['en', 'In the autumn of 2025, rumours spread that the yard had lost her plans.'],
    ['en', 'Nonetheless, it’s worth noting that in 2019 the yard lost another ship.'],
    ['en', 'The yard, which stands on the eastern quay, was sold in March 2024.'],
    ['en', 'Following a short trial in March, a court in Northport sent the builder to prison.'],
    ['en', 'The mayor demanded in early March that the yard finish the ship within a year.'],
    [
      'en',
      'The yard was founded in 1961 by two brothers. It built trawlers first and later barges, and at its height six hundred people worked there in three shifts. A fire took the big shed, and the brothers sold what remained to the county.',
    ],
    ['en', 'Her builders had worked for nothing through one winter. They were paid in March, after a strike.'],
    ['en', 'In March 2021 fares went up by 2.6 percent, the first rise in a decade.'],
    ['de', 'Im März 2024 hat die Werft zwei Schiffe verkauft.'],
    ['en', 'The yard was hit by the great storm of 1987, in which two ships sank.'],
    ['nl', 'In mei 2019 lag de werf ook al stil.'],
    ['en', 'A like flood came in August 2023: the yard stood under water for a week.'],
    [
      'en',
      'The coast roads are often hit by slides. The worst of recent years came on August 3, 2023, and shut three of them.',
    ],
    ['ru', 'Это второй подобный случай за год: 1 августа паром ударился о причал, тогда пострадали четверо.'],
    ['de', 'Die Werft war im Oktober 1943 zerstört worden. Bis heute liegen dort viele Blindgänger.'],
    ['tr', 'Kurulun ilk toplantısı 12 Mart Cuma günü yapılmış, işçiler masaya oturmamıştı.'],
    ['fr', 'En juillet 2017, le parquet de Northport ouvre une enquête sur la vente.'],
    [
      'en',
      'Repaired boats are a common sight on this coast. In one of the latest cases, a trawler came in August 2026 with a broken mast.',
    ],
    ['ru', '«Алма» построена в 1984 году. Прошлый пожар на ней случился в ноябре 2024 года.'],
    ['fr', 'Lors d’un congrès à Northport en mars dernier, le directeur a montré les plans.'],
  ])('looks back in %s where its main clause tells of an earlier time: "%s"', (language, text) => {
    expect(lookingBack([OPENING, NEXT, text], language)).toEqual([text]);
  });

  it.each([
    ['what somebody says', '“In 2018 nobody could have known what she would cost,” the mayor said.'],
    ['a question', 'When you began in 2018, what did you think of her?'],
    ['a thing named by its date', 'In a May 5 letter, the union asked for a second crew.'],
    ['a thing of its date', 'At last week’s hearing, two builders told of the cracks.'],
    ['what is so since then', 'The yard has had one owner since the sale of 2018.'],
    ['what is done now and had a beginning', 'The suit holds that the yard broke a contract in 2019.'],
    ['shares of the latest week', 'Bookings fell 5.6 percent last week from the week before.'],
    ['shares of the latest month', 'In May alone, bookings rose 9.1 percent to 4,700.'],
    ['a picture', 'The mayor speaks at the yard on May 3 before the launch. Photo: Ann Lee'],
    ['what comes back to now', 'The county bought the yard in 2018. It is closed again, and two sheds are for sale.'],
    ['a line of a chronicle', 'May 3, 1961: The yard built the Vera for the county.'],
    [
      'a month that is told of itself',
      'The figures are stark: October 2026 was the warmest one that Northport has seen.',
    ],
    ['what was done and is so now', 'The board sold the yard in May 2022 to a firm that is still here.'],
    ['a correction', 'Correction: an earlier text gave another year. The yard was built in 1961.'],
  ])('does not with %s', (_, text) => {
    expect(lookingBack([OPENING, NEXT, text])).toEqual([]);
  });

  it('does not tell of now by a thing of then', () => {
    const told = 'La junta elevó a 42 la cifra de heridos en el choque del pasado 3 de abril.';
    expect(lookingBack([OPENING, NEXT, told], 'es')).toEqual([]);
  });

  it('goes on from a reminder with what has a date of the past, though a measure is told in the present', () => {
    const told = [
      'To recall, the two towns agreed in March on one ticket.',
      'The pier was begun in October 2023. Its length is 374 metres.',
    ];
    expect(lookingBack([OPENING, NEXT, ...told])).toEqual(told);
  });

  it('goes on from an earlier time in the past alone', () => {
    const told = 'The yard was sold in March 2024.';
    expect(lookingBack([OPENING, told, 'It had stood empty for a year and lost its roof.'])).toHaveLength(2);
    expect(lookingBack([OPENING, told, 'Its sheds hold forty boats and a slip of some length.'])).toEqual([told]);
  });
});

describe('an article', () => {
  it('has no background in its opening', () => {
    expect(lookingBack(['Last year the county promised a ferry. Now it has one.', NEXT])).toEqual([]);
  });

  it('that opens in the past is about the past, and looks back only where it says so', () => {
    const told = 'In 1963, the yard built the Vera.';
    const recalled = 'To recall, the county shut the yard in 2019.';
    expect(lookingBack(['In 1961, two brothers came to Northport with a saw.', NEXT, told])).toEqual([]);
    expect(lookingBack(['In 1961, two brothers came to Northport with a saw.', NEXT, recalled])).toEqual([recalled]);
  });

  it('most of which is of the past is about the past', () => {
    const years = ['1961', '1963', '1970', '1984', '1999'].map((year) => `In ${year}, the yard built a ferry.`);
    expect(lookingBack([OPENING, ...years, NEXT])).toEqual([]);
    expect(lookingBack([OPENING, ...years, NEXT, NEXT, NEXT, NEXT])).toHaveLength(5);
  });

  it('about a month of the past tells of that month as its event', () => {
    const { dates, paragraphs } = readBlocks(
      [
        paragraph('Bookings on the Northport ferries fell last month, the county said.'),
        paragraph('In May, the ferries carried 30,154 people. In April they had carried more.'),
      ],
      { headline: 'Fewer bookings', language: 'en', timeZone: 'Europe/London', datePublished: '2027-06-02' },
    );
    expect(dates.map(({ date, role }) => [date, role])).toEqual([
      ['2027-05', 'event'],
      ['2027-05', 'event'],
      ['2027-04', 'background'],
    ]);
    expect(paragraphs.filter(({ background }) => background)).toEqual([]);
  });

  it('about a week or a day of the past tells of all from then on as its event', () => {
    const roles = (opening: string): string[] =>
      readBlocks([paragraph(opening), paragraph('A crew came on May 21. The county had called it on May 3.')], {
        headline: 'A crew',
        language: 'en',
        timeZone: 'Europe/London',
        datePublished: '2027-06-02',
      }).dates.map(({ role }) => role);
    expect(roles('A storm hit Northport on May 20, and the harbour was shut.')).toEqual([
      'event',
      'event',
      'background',
    ]);
    expect(roles('A storm hit Northport last week.')).toEqual(['event', 'background', 'background']);
    expect(roles('A storm hit Northport on Tuesday.')).toEqual(['event', 'background', 'background']);
    expect(roles('Northport, where a storm hit in May, has a new mole.')).toEqual([
      'background',
      'background',
      'background',
    ]);
  });
});
