import { describe, expect, it } from 'vitest';
import { type Placed, quotesIn } from '../../../shared/extract/text/quotes.ts';

/** Speakers of all quotations of paragraphs, in order. */
function speakersOf(texts: readonly (string | Pick<Placed, 'text' | 'kind'>)[], language = 'en') {
  let start = 0;
  const paragraphs = texts.map((given) => {
    const one = typeof given === 'string' ? { text: given } : given;
    const placed = { ...one, start };
    start += one.text.length + 2;
    return placed;
  });
  return quotesIn(paragraphs, language).map(({ speaker = null }) => speaker);
}

describe('whom a quotation is by', () => {
  it.each<[string, readonly string[], readonly (string | null)[]]>([
    [
      'is the pronoun right before the verb, not a name further off',
      [
        'Ada Brandt opened the quay. Ada Brandt said it was late.',
        'Setting out the plans for Northport, she insisted that “nobody will lose a berth this year”.',
        'However, she said: “We will pay for the cranes ourselves.”',
        'Furthermore, she said the cranes were “older than anyone who works there”.',
      ],
      ['Ada Brandt', 'Ada Brandt', 'Ada Brandt'],
    ],
    [
      'is the name in the last part before the verb',
      [
        'Tomas Weil met the crews at dawn.',
        'Speaking to Harbour Radio, Weil said: “The port stays open tonight.”',
        'Responding to the figures on Friday, Transport Minister Rolf Anders insisted that “the worst is behind all of us”.',
        'In a letter to the crews, Union President Mira Holt said that “silence is no answer to us”.',
      ],
      ['Tomas Weil', 'Rolf Anders', 'Mira Holt'],
    ],
    [
      'is nobody where the subject has no name',
      [
        'Mira Holt keeps the archive in Northport.',
        'On Monday, the museum said in a post: “We have found the missing bell at last.”',
        'Last week, it wrote to Holt, asking her to “move faster than the winter does”.',
        '“This was built on secrecy and nothing else,” the acting harbour master for Northport said.',
        '“We are sorry for what they went through,” Holt’s lawyer said.',
      ],
      [null, null, null, null],
    ],
    [
      'is no day, month or first word of a sentence',
      [
        'Fans booed Friday. “It was the worst game of my whole life,” said one.',
        'When asked, “Will you stay for another year?” Holt responded: “I will not be leaving now.”',
        'Mira Holt left.',
      ],
      [null, null, 'Mira Holt'],
    ],
    [
      'is the one whose verb stands next to it',
      [
        'Mira Holt said Rolf Anders told her: “You are going to have a fine day here.”',
        'It rained in the United States.',
      ],
      ['Rolf Anders'],
    ],
    [
      'is who calls it so, where what follows goes on with "and"',
      [
        'Council Leader Rolf Anders, R-Northport, called Holt “an outstanding choice for us,” and noted that it rained.',
      ],
      ['Rolf Anders'],
    ],
    [
      'is behind whom he is near to',
      ['“I know that nobody would mean for it to happen,” said Weil’s neighbour, Ada Brandt. “They never mean it.”'],
      ['Ada Brandt', 'Ada Brandt'],
    ],
    [
      'is who speaks above where a sentence of its own follows',
      [
        'Police said there was a gunman and all should stay, Rolf Anders told Zeta Media.',
        '“The staff were calm and turned all the lights off.” The couple stayed for an hour.',
      ],
      ['Rolf Anders'],
    ],
    [
      'is who began two sentences above a pronoun',
      [
        'Daniel Anders said he was across the river. As the shots rang out, he had no idea why. “And then a flurry of cars passed by me,” he told Reuters.',
      ],
      ['Daniel Anders'],
    ],
    [
      'is known by the first name where the text calls him so',
      [
        'Minister Fendi Fahzil said so today.',
        'Fendi also clarified that a guest joined them.',
        '“I got the word from the office yesterday,” he said.',
      ],
      ['Fendi Fahzil'],
    ],
    [
      'is known by the first name too',
      ['Mira Holt was tired.', 'Mira said: “I have had to learn the whole part in a week.”'],
      ['Mira Holt'],
    ],
    [
      'is no office that stands before a place and the name',
      [
        '“It ends today,” acting Harbour Attorney for Zetland Ada Brandt said.',
        '“It really does end today,” Brandt said.',
      ],
      ['Ada Brandt', 'Ada Brandt'],
    ],
    [
      'has no adjective of the first sentence in the name',
      [
        'Brave Mira Holt has told her story.',
        'Mira Holt, 40, is a nurse.',
        '“I will tell it again tomorrow,” Holt said.',
      ],
      ['Mira Holt'],
    ],
    [
      'is no council or outlet where the text says he or she',
      [
        'The Harbour Council, on Tuesday reiterated its call.',
        'Governor Robert Anders believed the port should close.',
        '“I hope the fog lifts before the weekend,” he said.',
        'She told Zeta Tonight that people stop her in the street. “I am very glad when they do,” she said.',
      ],
      ['Robert Anders', null],
    ],
    [
      'is of the sex that the pronoun says',
      [
        '“We had to leave everything behind us,” said Mira Kateryna Holt.',
        'David Anders watched from the quay.',
        '“I could not find my own boots,” he said.',
      ],
      ['Mira Kateryna Holt', 'David Anders'],
    ],
    [
      'is who was named above, where a letterhead stands before the name',
      [
        'DGC Anders stated it plainly. Rolf Anders of the relief centre met the teams.',
        'DGC Anders said the storms were near.',
        '“Warnings must be taken seriously by everyone,” he stated.',
      ],
      ['Rolf Anders'],
    ],
    [
      'is behind an office of two fields',
      [
        'Zetland’s Minister of Roads and Urban Development Behruz Holt said the bridge was open.',
        '“This is the shortest way to the sea of all,” Holt emphasised.',
      ],
      ['Behruz Holt'],
    ],
    [
      'is by whom it was announced',
      [
        'This was announced on Telegram by Oleh Holt, head of the harbour council, the Courier reports.',
        '“Unfortunately, there is damage to the berth,” he said.',
      ],
      ['Oleh Holt'],
    ],
    [
      'is between commas before what has been told',
      [
        'Northport International expects to clear it by midnight, Hessa Al Holt, chief of the harbour, has told the Courier.',
        '“We held the ferries at the quay all night,” she said.',
      ],
      ['Hessa Al Holt'],
    ],
    [
      'is who begins the sentence before, with any verb behind the pronoun',
      ['Ravi Holt, a clerk who lives there, described how he left. “My car floated past my own office,” he laughed.'],
      ['Ravi Holt'],
    ],
    [
      'is a person whose age is told',
      ['One lorry driver, Geoff Naylor, 58, rang us from the lay-by. “I saw the coach go over quite slowly,” he said.'],
      ['Geoff Naylor'],
    ],
  ])('%s', (_, texts, speakers) => {
    expect(speakersOf(texts)).toEqual(speakers);
  });

  it('is one for a quotation that begins behind its speaker and goes on below', () => {
    const texts = [
      'Mira Holt was tired. She said: "I am broken. If I have to read one more line...',
      '"My head is ready to burst. I had a week to learn it all."',
      'Rolf Anders saw it: “They came at dawn, all of them.',
      '“Nobody had slept at all by then.”',
    ];
    expect(speakersOf(texts)).toEqual(['Mira Holt', 'Mira Holt', 'Rolf Anders', 'Rolf Anders']);
  });

  it('leaves a quotation that nobody closes and nothing continues', () => {
    expect(speakersOf(['Rolf Anders saw “The Long Quay on Monday at dawn and left.', 'It rained.'])).toEqual([]);
  });

  it('reads two apostrophes as a closing mark', () => {
    const text = '“It was an attempt to mislead us,’’ Rolf Anders said. “And it nearly worked on us.”';
    expect(speakersOf([text])).toEqual(['Rolf Anders', 'Rolf Anders']);
  });

  it('reads the quotations of a report that the page sets as one, and not the report', () => {
    const texts = [
      'Others followed, as the Compass wrote:',
      { kind: 'quote' as const, text: 'Senator Ada Brandt told a reporter that the plan was poor.' },
      { kind: 'quote' as const, text: '“That was a poor plan from the start,” Brandt said.' },
    ];
    expect(speakersOf(texts)).toEqual(['Ada Brandt']);
  });
});
