import { describe, expect, it } from 'vitest';
import { jobTitles } from '../../../shared/entities/job-titles/job-titles.ts';
import { marked } from '../marked.ts';

function titlesIn(text: string): readonly string[] {
  const { body, mentions } = marked(text);
  return jobTitles(body, mentions).map(({ mention, jobTitle }) => {
    const affiliation = jobTitle.affiliation === undefined ? '' : ` @ ${jobTitle.affiliation}`;
    return `${mentions[mention]?.text}: ${jobTitle.title}${affiliation}`;
  });
}

const BEFORE: readonly (readonly [string, readonly string[]])[] = [
  [
    'Sales rose, chairman, CEO and president [P:Ann Tarrant] said.',
    ['Ann Tarrant: chairman', 'Ann Tarrant: CEO', 'Ann Tarrant: president'],
  ],
  [
    'It asked whether [O:Borealis]’s founder and former CEO, [P:Ann Tarrant], paid.',
    ['Ann Tarrant: founder @ Borealis', 'Ann Tarrant: former CEO'],
  ],
  ['Embattled Chief of Staff [P:Ann Tarrant] left.', ['Ann Tarrant: Chief of Staff']],
  ['[O:Otters] QB [P:Marco Bellini] threw.', ['Marco Bellini: Otters QB @ Otters']],
  ['Defence Minister [P:Oresta Halych] left.', ['Oresta Halych: Defence Minister']],
  ['It includes First Deputy Foreign Minister [P:Taras Hnatiuk].', ['Taras Hnatiuk: First Deputy Foreign Minister']],
  [
    'It was signed by Deputy Head of the [O:Security Service of Norland] (SSN) [P:Pavlo Drozd].',
    ['Pavlo Drozd: Deputy Head of the Security Service of Norland (SSN) @ Security Service of Norland'],
  ],
  ['The team is led by presidential aide [P:Igor Savin].', ['Igor Savin: presidential aide']],
  ['Lieutenant General [P:Bohdan Kravets] spoke.', ['Bohdan Kravets: Lieutenant General']],
  ['Ukrainian Defence Minister [P:Oresta Halych] spoke.', ['Oresta Halych: Defence Minister @ Ukraine']],
  ['[L:Norland]’s Foreign Minister [P:Halse] will attend.', ['Halse: Foreign Minister @ Norland']],
  ['[O:Borealis] CEO [P:Ann Tarrant] resigned.', ['Ann Tarrant: Borealis CEO @ Borealis']],
  ['[O:Kremlin] spokesman [P:Viktor Lunin] declined.', ['Viktor Lunin: Kremlin spokesman @ Kremlin']],
  ['Former Secretary of State [P:Ruth Calder] agreed.', ['Ruth Calder: Former Secretary of State']],
  ['Police Chief Inspector [P:Dana Ross] said so.', ['Dana Ross: Police Chief Inspector']],
  ['Archbishop [P:Luke Ferrant] led the service.', ['Luke Ferrant: Archbishop']],
  ['Professor [P:Ilse Brandt] disagreed.', ['Ilse Brandt: Professor']],
  ['Head coach [P:Marco Bellini] praised the side.', ['Marco Bellini: Head coach']],
  ['The ex-minister [P:Lev Adamov] fled.', ['Lev Adamov: ex-minister']],
  ['They met vice-president [P:Sam Okoro] there.', ['Sam Okoro: vice-president']],
  [
    'President [P:Ana Duarte] and Prime Minister [P:Rui Sales] met.',
    ['Ana Duarte: President', 'Rui Sales: Prime Minister'],
  ],
  ['He is an adviser to President [P:Ana Duarte].', ['Ana Duarte: President']],
  [
    'The talks were opened by [L:Norland]’s Minister of Defence, [P:Oresta Halych].',
    ['Oresta Halych: Minister of Defence @ Norland'],
  ],
  ['[P:Commodore Hugh Danby] was there.', ['Commodore Hugh Danby: Commodore']],
  ['Col. [P:Hugh Danby] was there.', ['Hugh Danby: Col.']],
];

const AFTER: readonly (readonly [string, readonly string[]])[] = [
  ['[P:Ann Tarrant], [L:Norland]’s new police commissioner, spoke.', ['Ann Tarrant: police commissioner @ Norland']],
  ['He appointed [P:Ann Tarrant] the secretary of Transportation.', ['Ann Tarrant: secretary of Transportation']],
  ['The king named [P:Ann Tarrant] ambassador to [L:Norland].', ['Ann Tarrant: ambassador to Norland @ Norland']],
  ['They elected [P:Ann Tarrant] as chair.', ['Ann Tarrant: chair']],
  [
    '[P:Andrei Golovin], deputy head of the international and operational law division at the [O:General Staff], is attending.',
    [
      'Andrei Golovin: deputy head of the international and operational law division at the General Staff @ General Staff',
    ],
  ],
  [
    '[P:Danylo Tykhon], spokesperson for [L:Ukraine]’s [O:Ministry of Foreign Affairs], told journalists.',
    ['Danylo Tykhon: spokesperson for Ukraine’s Ministry of Foreign Affairs @ Ministry of Foreign Affairs'],
  ],
  [
    'and Lieutenant General [P:Bohdan Kravets], Deputy Chief of the [O:General Staff of the Armed Forces of Norland].',
    [
      'Bohdan Kravets: Lieutenant General',
      'Bohdan Kravets: Deputy Chief of the General Staff of the Armed Forces of Norland @ General Staff of the Armed Forces of Norland',
    ],
  ],
  [
    '[P:Ann Tarrant], 45, the chief executive of [O:Borealis], said no.',
    ['Ann Tarrant: chief executive of Borealis @ Borealis'],
  ],
  ['[P:Kim Dal], the Norwegian prime minister, said no.', ['Kim Dal: prime minister @ Norway']],
  [
    '[P:Kim Dal], a former head of the trade union, said no.',
    ['Kim Dal: former head of the trade union @ trade union'],
  ],
  [
    '[P:Omar Said], who heads the [O:Red Lantern Institute], said no.',
    ['Omar Said: head of the Red Lantern Institute @ Red Lantern Institute'],
  ],
  [
    '[P:Omar Said], who is the director of the [O:Red Lantern Institute], said no.',
    ['Omar Said: director of the Red Lantern Institute @ Red Lantern Institute'],
  ],
  [
    '[P:Eva Lind] (editor-in-chief of [O:Dagsposten]) wrote it.',
    ['Eva Lind: editor-in-chief of Dagsposten @ Dagsposten'],
  ],
  [
    'said [P:Eva Lind], a senior analyst at [O:Fathom Research].',
    ['Eva Lind: senior analyst at Fathom Research @ Fathom Research'],
  ],
  [
    '[P:Eva Lind], a researcher at the [O:Institute for Time-Keeping], agreed.',
    ['Eva Lind: researcher at the Institute for Time-Keeping @ Institute for Time-Keeping'],
  ],
  ['[P:Jon Vik], president and former goalkeeper, agreed.', ['Jon Vik: president', 'Jon Vik: former goalkeeper']],
];

const NONE: readonly string[] = [
  'He met the president. [P:Sam Okoro] stayed at home.',
  '[P:Sam Okoro] met the president, and the minister left.',
  'After the president left, [P:Sam Okoro] spoke.',
  '[P:Sam Okoro], who was born in [L:Norland], spoke.',
  '[P:Sam Okoro] said the minister had resigned.',
  'The minister told [P:Sam Okoro] to wait.',
  'The president praised [P:Sam Okoro], calling him brave.',
  'I wrote to [P:Sam Okoro], a spokesman for the [O:Harbour Board] replied.',
  '[P:Sam Okoro], who leads the race by two seconds, agreed.',
  'The leaders of the parties, among them [P:Sam Okoro], agreed.',
];

describe('jobTitles', () => {
  it.each(BEFORE)('reads the title before the name: %s', (text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });

  it.each(AFTER)('reads the title after the name: %s', (text, titles) => {
    expect(titlesIn(text)).toEqual(titles);
  });

  it.each(NONE)('finds none in: %s', (text) => {
    expect(titlesIn(text)).toEqual([]);
  });

  it('gives a title to the person it stands before, not to the one before it', () => {
    expect(titlesIn('[P:Ana Duarte], President [P:Rui Sales] and others came.')).toEqual(['Rui Sales: President']);
  });

  it.each([
    ['[P:Halvard Moen] (prime minister 2010-2016) wrote it.', '2010', '2016'],
    ['[P:Halvard Moen], prime minister from 2010 to 2016, wrote it.', '2010', '2016'],
    ['[P:Halvard Moen] (prime minister, 2010-16) wrote it.', '2010', '2016'],
    ['[P:Halvard Moen], prime minister since 2010, wrote it.', '2010', undefined],
    ['[P:Halvard Moen], prime minister until 2016, wrote it.', undefined, '2016'],
    ['[P:Halvard Moen], a former prime minister, wrote 2010 letters.', undefined, undefined],
  ])('gives the years in which an office was held: %s', (text, startDate, endDate) => {
    const { body, mentions } = marked(text);
    const [first] = jobTitles(body, mentions);
    expect(first?.jobTitle.title).toMatch(/prime minister$/u);
    expect([first?.jobTitle.startDate, first?.jobTitle.endDate]).toEqual([startDate, endDate]);
  });

  it('gives the offsets of the title in the body', () => {
    const { body, mentions } = marked('Ukrainian Defence Minister [P:Oresta Halych] spoke.');
    const title = jobTitles(body, mentions)[0]?.jobTitle;
    expect(body.slice(title?.start, title?.end)).toBe('Defence Minister');
  });
});
