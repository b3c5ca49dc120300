import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../shared/extract/text/body-dates.ts';
import { wordsOf } from '../../../shared/extract/text/word-finder.ts';

/** The dates of a text written on a Wednesday, 2 June 2027. */
const datesOf = (text: string): readonly string[] =>
  datesIn([{ words: wordsOf(text), start: 0, today: '2027-06-02' }], 'en').map(({ date }) => date);

describe('days in English', () => {
  it.each<[string, readonly string[]]>([
    ['They met the crews at a Monday news conference.', ['2027-05-31']],
    ['Dozens were hurt in a Monday night storm.', ['2027-05-31']],
    ['It fell on a Sunday morning, as it often does.', []],
    ['Every Monday meeting is open to all.', []],
    ['Better-than-expected figures released Monday showed that trade grew.', ['2027-05-31']],
    ['“We will give them a better price,” Holt said in a phone interview on Friday.', ['2027-05-28']],
    ['The pier may be closed for good, Holt said Monday.', ['2027-05-31']],
    ['The yearly report on Friday will show how trade grew.', ['2027-06-04']],
    ['The storm should ease by Friday morning.', ['2027-06-04']],
    ['By Monday, crews had cleared the pier.', ['2027-05-31']],
    ['He told the Harbour Today programme that it rained.', []],
    ['She said on Zeta Tonight that it rained.', []],
    ['She was on Saturday Night Live for years.', []],
    ['Holt declared that the strike will end at 12:01 a.m. on Friday.', ['2027-06-04']],
    ['On Friday, it will call the next witness.', ['2027-06-04']],
    ['Guests arriving after 4am on Saturday must stay in.', ['2027-06-05']],
    ['Today it rained.', ['2027-06-02']],
    ['The gates were found shut on April 30 last year.', ['2026-04-30']],
    ['He left on Thursday November 5th, 2026 to run an errand.', ['2026-11-05', '2026-11-05']],
    ['The court meets Tuesday, June 8.', ['2027-06-08', '2027-06-08']],
    ['“I boarded a ship on October 15 and reached the island,” he said.', ['2026-10-15']],
    ['It was one of the poems in a book coming July 9 from a small press.', ['2027-07-09']],
    ['The museum opens on October 15.', ['2027-10-15']],
  ])('"%s"', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
