import { describe, expect, it } from 'vitest';
import { attributionsIn } from '../../../shared/extract/attributions/attributions.ts';
import { wordsOf } from '../../../shared/extract/text/word-finder.ts';

/** Whose reports an English sentence of WQEX Northport repeats. */
const sourcesOf = (text: string): readonly string[] =>
  attributionsIn([{ words: wordsOf(text), start: 0 }], {
    language: 'en',
    publisher: 'WQEX Northport',
    host: 'www.wqex.example',
  }).map(({ via }) => via);

describe('sources in English', () => {
  it.each<[string, readonly string[]]>([
    [
      'Trade fell, according to new data released Friday by the Office for Harbour Statistics.',
      ['Office for Harbour Statistics'],
    ],
    ['Trade fell, according to a study published this week by the Harbour Institute.', ['Harbour Institute']],
    ['Many had no power, according to a group representing rural towns in Nortonia.', []],
    ['He was hurt, according to a complaint read in court Wednesday.', []],
    ['Prices are close to the 95 dollars per ton level of last year.', []],
    ['Trade fell, per the Harbour Institute.', ['Harbour Institute']],
    [
      'Ferries stand still, Zeta Online reported on Sunday, citing the press service of the Harbour Ministry and two officials.',
      ['Zeta Online', 'press service of the Harbour Ministry', 'two officials'],
    ],
    [
      'Ferries stand still, the press service of the Harbour Ministry reported.',
      ['press service of the Harbour Ministry'],
    ],
    ['The May report was weak.', []],
    // A body by its name is a source where it or its spokesman says it, and its clerk is none.
    ['Homes have heat again, the State Rescue Service says.', ['State Rescue Service']],
    ['A cordon is in place, the Quay Press Office said in a statement.', ['Quay Press Office']],
    ['One person was held, the Harbour Directorate stated.', ['Harbour Directorate']],
    ['The wind has turned, the Bureau of Tides says.', ['Bureau of Tides']],
    ['A spokesman for the Harbour Authority said it was over.', ['Harbour Authority']],
    ['A clerk at the Harbour Authority said it was over.', []],
    ['The Prime Minister said it was over.', []],
    ['The Harbour Authority report is long.', []],
    ['Bart Spiegel said the museum would reopen.', []],
    ["Zetland's semi-official Zeta news agency said the ship was held.", ['Zeta']],
    ['Nobody was hurt, the Pier Lantern reported, quoting police.', ['Pier Lantern', 'police']],
    [
      'Source: Zetland Oblast Administration on Telegram; State Rescue Service on Facebook',
      ['Zetland Oblast Administration', 'State Rescue Service'],
    ],
    ['Nobody was hurt, according to the rescue coordination centre in Oslo.', ['rescue coordination centre in Oslo']],
    ['The road stays shut, according to Quayside Transport.', ['Quayside Transport']],
    ['The ferry is late, according to Lagoon Lines, its operator.', ['Lagoon Lines']],
    ['Nine flights were diverted, Flight Tracker reported.', ['Flight Tracker']],
    [
      'Nine balloons came down overnight, the National Crisis Management Centre informed.',
      ['National Crisis Management Centre'],
    ],
    ['Two men were held, according to Pier Echo, a local newspaper quoted by Northwire.', ['Pier Echo', 'Northwire']],
    ['The convoy was hit, Sahel Monitor reported late on Sunday, citing a resident.', ['Sahel Monitor', 'resident']],
    ['The suspect fled on foot, according to Sheriff Dan Holt.', []],
    ['The suspect fled on foot, according to Nkosi. Mbali Nkosi saw him.', []],
    ['The suspect fled on foot, according to Mbali Nkosi, a taxi driver. Nkosi saw him.', []],
    ['The suspect fled on foot, according to Jordan Reed.', []],
    ['Kessler Bank reported a fall of 18 percent.', []],
    ['Sales fell in October, according to a report from October.', []],
    ['According to officials in Oslo, nobody was hurt.', ['officials in Oslo']],
    ['According to the ministry of ports of Latvia, nobody was hurt.', ['ministry of ports of Latvia']],
    ['According to officials of Zeta Shipping, nobody was hurt.', ['Zeta Shipping']],
    ['They also found cash in his house, said prosecutor Harry Anders.', []],
    ['Burials have doubled, said Department of Harbours spokesman Rolf Anders.', []],
    ['Jobs will go, said The Quay Company’s recently named executive chair Ada Brandt in an email.', []],
    ['“As I’ve said many times, our work is done,” he said.', []],
    ['“I think so,” Mr. Anders said, according to NBC News.', ['NBC News']],
    ['According to remarks first printed in the Daily Record, Anders said it.', ['Daily Record']],
    ['The bell was sold, Holt told NBC 6.', ['NBC 6']],
    ['Speaking to the BBC Radio 4 Today programme, Anders said no.', ['BBC Radio 4 Today']],
    ['Ada Brandt told a reporter for The Independent that it was sold.', ['Independent']],
    ['“We had a call,” said a Quay spokesperson when contacted by Reuters.', ['Reuters']],
    ['He was worried about the claims by newspaper Norra Bladet.', ['Norra Bladet']],
    ['The father was Berani or a younger ape, Jaya, the zoo said on X.', []],
    ['The party was mocked when it posted a video on social media.', []],
    ['Ada Brandt wrote on Facebook that it was sold.', ['Ada Brandt']],
    ['Ada Brandt told WQEX that it was sold.', []],
    ['Brandt told Entertainment Tonight that she was glad.', ['Entertainment Tonight']],
  ])('"%s"', (text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});
