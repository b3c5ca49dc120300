import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs } from '../../shared/revisions/align-paragraphs.ts';
import { changesBetween, type Snapshot } from '../../shared/revisions/changes.ts';
import { describeChanges } from '../../shared/revisions/describe-changes.ts';
import { numbersIn } from '../../shared/revisions/numbers.ts';

const FIRST = 'A fire killed 3 people in the port of Ostrava on Monday, the harbour master said.';
const SECOND = '“We saw smoke over the north quay before dawn,” a guard said.';
const THIRD = 'The ship carried 1,000 tonnes of grain and was bound for Larkspur.';

const before: Snapshot = {
  headline: 'Fire kills 3 in port of Ostrava',
  author: ['Ada Brandt'],
  labels: [],
  updates: [],
  quotes: [{ text: 'We saw smoke over the north quay before dawn,', start: 0, end: 1 }],
  dates: [],
  corrections: [],
  entities: ['Ostrava', 'Larkspur'],
  articleBody: [FIRST, SECOND, THIRD, '4131 views'].join('\n\n'),
};
const withBody = (...paragraphs: string[]): Snapshot => ({ ...before, articleBody: paragraphs.join('\n\n') });

describe('changesBetween', () => {
  it('tells nothing where only typography, counters and order of white space differ', () => {
    const after = withBody(FIRST, SECOND.replace('“', '"').replace('”', '"'), ` ${THIRD} `, '4150 views');
    expect(changesBetween(before, after)).toEqual({});
  });

  it('tells an edited paragraph with the numbers that changed', () => {
    const changes = changesBetween(before, withBody(FIRST.replace('3 people', '5 people'), SECOND, THIRD));
    expect(changes.paragraphs).toEqual([
      { change: 'edited', before: FIRST, after: FIRST.replace('3 people', '5 people') },
    ]);
    expect(changes.numbers).toEqual({ added: ['5'], removed: [] });
  });

  it('takes 1,000 and 1000 for one number', () => {
    expect(changesBetween(before, withBody(FIRST, SECOND, THIRD.replace('1,000', '1000'))).numbers).toBeUndefined();
  });

  it('takes no date for a number', () => {
    const body = `${FIRST} It began on May 24.`;
    const at = body.indexOf('May 24');
    const dates: Snapshot['dates'] = [{ text: 'May 24', start: at, end: at + 6, date: '2027-05-24', role: 'event' }];
    expect(changesBetween(before, { ...withBody(body, SECOND, THIRD), dates }).numbers).toBeUndefined();
  });

  it('tells added and removed paragraphs where they stand', () => {
    const news = 'A second ship was towed out of the harbour at noon.';
    expect(changesBetween(before, withBody(news, FIRST, THIRD)).paragraphs).toEqual([
      { change: 'added', after: news },
      { change: 'removed', before: SECOND },
    ]);
  });

  it('tells a moved paragraph as an order, and a moved and touched one as an edit', () => {
    expect(changesBetween(before, withBody(THIRD, FIRST, SECOND))).toEqual({ order: 'paragraphs' });
    const touched = THIRD.replace('was bound', 'had been bound');
    expect(changesBetween(before, withBody(touched, FIRST, SECOND)).paragraphs).toEqual([
      { change: 'edited', before: THIRD, after: touched },
    ]);
  });

  it('tells headline, authors, labels, entities, quotes and corrections', () => {
    const after: Snapshot = {
      ...before,
      headline: 'Fire kills 5 in port of Ostrava',
      author: ['Ada Brandt', 'Tomas Weil'],
      labels: ['updated'],
      entities: ['Ostrava', 'Gdansk'],
      quotes: [],
      corrections: ['Correction: the ship was bound for Gdansk.'],
    };
    expect(changesBetween(before, after)).toEqual({
      headline: { before: before.headline, after: after.headline },
      author: { added: ['Tomas Weil'], removed: [] },
      labels: { added: ['updated'], removed: [] },
      entities: { added: ['Gdansk'], removed: ['Larkspur'] },
      numbers: { added: ['5'], removed: [] },
      quotes: { added: [], removed: ['We saw smoke over the north quay before dawn,'] },
      corrections: ['Correction: the ship was bound for Gdansk.'],
    });
  });

  it('tells new updates by their mark, and takes an edited one for no new one', () => {
    const live: Snapshot = { ...before, updates: [{ time: '11:07', articleBody: FIRST }] };
    const later: Snapshot = {
      ...live,
      updates: [
        { time: null, articleBody: 'The quay is open to cars again since this afternoon, police say.' },
        { time: '12:30', articleBody: SECOND },
        { time: '11:07', articleBody: FIRST.replace('3', '5') },
      ],
    };
    expect(changesBetween(live, later).updates).toEqual({
      added: ['The quay is open to cars again since …', '12:30'],
      removed: [],
    });
  });
});

describe('a hostile pair of texts', () => {
  it('is told in bounded time, whatever its numbers, names and quotes', () => {
    const state = (seed: string): Snapshot => {
      const words = Array.from({ length: 4000 }, (_, index) => `${seed}${index}`);
      const quotes = words.map((text) => ({ text: `${text} and so on and on`, start: 0, end: 1 }));
      const articleBody = words
        .map((word, index) => `${word} has ${index * (seed === 'a' ? 3 : 7)} of ${word}`)
        .join('\n\n');
      return { ...before, articleBody, quotes, entities: words };
    };
    const changes = changesBetween(state('a'), state('b'));
    expect(changes.entities?.added).toHaveLength(4000);
    expect(describeChanges(changes).length).toBeGreaterThan(3);
  });
});

describe('describeChanges', () => {
  it('says what changed, the weightiest first', () => {
    const after: Snapshot = {
      ...withBody(FIRST.replace('3 people', '5 people'), THIRD),
      headline: 'Fire kills 5 in port',
      entities: ['Ostrava'],
    };
    expect(describeChanges(changesBetween(before, after))).toEqual([
      'Headline: “Fire kills 3 in port of Ostrava” became “Fire kills 5 in port”',
      'Number: 3 became 5',
      'Mentioned: gone Larkspur',
      'Paragraphs: 1 removed, 1 edited',
    ]);
  });

  it('says nothing where nothing changed', () => {
    expect(describeChanges(changesBetween(before, before))).toEqual([]);
  });
});

describe('alignParagraphs', () => {
  const paragraph = fc
    .array(fc.constantFrom('port', 'ship', 'fire', 'grain', 'quay', 'mayor', 'dawn', 'smoke'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => words.join(' '));
  const body = fc.array(paragraph, { maxLength: 8 });

  it('tells nothing between a text and itself', () => {
    fc.assert(fc.property(body, (texts) => alignParagraphs(texts, texts).changes.length === 0));
  });

  it('tells changes that turn the old paragraphs into the new ones, order aside', () => {
    fc.assert(
      fc.property(body, body, (old, now) => {
        const { changes } = alignParagraphs(old, now);
        const rest = [...old];
        for (const gone of changes.flatMap(({ before }) => before?.split('\n\n') ?? []))
          rest.splice(rest.indexOf(gone), 1);
        const made = [...rest, ...changes.flatMap(({ after }) => after?.split('\n\n') ?? [])];
        expect(made.sort()).toEqual([...now].sort());
      }),
    );
  });

  it('gives an answer for a giant article that was rewritten whole', () => {
    const giant = (word: string): string[] =>
      Array.from({ length: 3000 }, (_, index) => `${word} ${index} ${'and so on '.repeat(5)}${word}${index * 7}`);
    expect(alignParagraphs(giant('old'), giant('new')).changes.length).toBeGreaterThan(0);
  });
});

describe('numbersIn', () => {
  it.each([
    ['It cost $1.2 million, or 5%.', ['$1.2 million', '5%']],
    ['At 11:07 they won 2-1.', []],
    ['Около 1 000 человек и 2,5 млн рублей', ['1 000', '2,5 млн']],
    ['The F-16 and COVID-19', []],
    ['It costs $4.1 million.', ['$4.1 million']],
    ['307 soldiers, 307 flags', ['307']],
  ])('%s', (text, numbers) => {
    expect([...numbersIn(text).values()]).toEqual(numbers);
  });
});
