/** What two looks at one page showed, and what a reader who compares them would say; nothing to say where it is the same article still. */
export type PagePair = {
  readonly name: string;
  readonly before?: Partial<Page>;
  readonly after: Partial<Page>;
  /** Whether it is a new revision at all; where nothing is said it is none. */
  readonly says: readonly string[];
};

export type Page = {
  readonly headline: string;
  readonly byline: string;
  /** Paragraphs or other HTML blocks. */
  readonly blocks: readonly string[];
  readonly aside: string;
};

const DEATHS = 'A fire on a passenger ferry off Varholm killed 12 people early on Tuesday, the coast guard said.';
const ABOARD =
  'The Nordlys was carrying 214 passengers and a crew of 31 from Halden when flames broke out on its car deck.';
const BANG = '“We heard a bang and then the lights went out,” said Karel Novak, who was travelling with his two sons.';
const ASHORE =
  'Rescuers brought survivors to the port in three lifeboats and a navy helicopter, and the last of them came ashore before noon. A tent for families was put up beside the customs house, where volunteers handed out tea and blankets.';
const OWNER =
  'The owner, Borealis Ferries, said it would cooperate with investigators from the Transport Safety Board.';
const HOSPITAL =
  'The hospital in Varholm said on Tuesday evening that it was treating 41 people, nine of them children.';

const BODY = [DEATHS, ABOARD, BANG, ASHORE, OWNER];

export const FIRST: Page = {
  headline: 'Fire on ferry off Varholm kills 12',
  byline: '',
  blocks: BODY,
  aside: '',
};

const LIVE_OLD = ['<h3>11:20</h3>', ABOARD, BANG, '<h3>10:05</h3>', DEATHS, ASHORE];
const LIVE: Partial<Page> = { headline: 'Ferry fire off Varholm: latest updates', blocks: LIVE_OLD };
const AT_NOON = ['<h3>12:40</h3>', HOSPITAL, OWNER];

const replaced = (from: string, ...to: string[]): string[] => BODY.flatMap((text) => (text === from ? to : [text]));

/** Names that the pages of these pairs mention, as a tagger would give them. */
export const NAMES = [
  'Varholm',
  'Halden',
  'Karel Novak',
  'Karel Nowak',
  'Borealis Ferries',
  'Transport Safety Board',
  'Maren Holt',
];

export const PAGE_PAIRS: readonly PagePair[] = [
  {
    name: 'an update comes in at the top of a live page',
    before: LIVE,
    after: { ...LIVE, blocks: [...AT_NOON, ...LIVE_OLD] },
    says: [
      'Update: new 12:40',
      'Number: new 41',
      'Mentioned: new Borealis Ferries, Transport Safety Board',
      'Paragraphs: 2 added',
    ],
  },
  {
    name: 'an update is taken out of a live page',
    before: { ...LIVE, blocks: [...AT_NOON, ...LIVE_OLD] },
    after: LIVE,
    says: [
      'Update: gone 12:40',
      'Number: gone 41',
      'Mentioned: gone Borealis Ferries, Transport Safety Board',
      'Paragraphs: 2 removed',
    ],
  },
  {
    name: 'a live page turns its order round',
    before: LIVE,
    after: { ...LIVE, blocks: ['<h3>10:05</h3>', DEATHS, ASHORE, '<h3>11:20</h3>', ABOARD, BANG] },
    says: ['Order: updates moved'],
  },
  {
    name: 'the text of one update is edited',
    before: LIVE,
    after: { ...LIVE, blocks: LIVE_OLD.map((text) => text.replace('12 people', '14 people')) },
    says: ['Number: 12 became 14', 'Paragraphs: 1 edited'],
  },
  {
    name: 'a paragraph comes in at the top',
    after: { blocks: [HOSPITAL, ...BODY] },
    says: ['Number: new 41', 'Paragraphs: 1 added'],
  },
  {
    name: 'a slip of the pen is mended',
    before: { blocks: replaced(ABOARD, ABOARD.replace('passengers', 'pasengers')) },
    after: {},
    says: ['Wording: “pasengers” became “passengers”', 'Paragraphs: 1 edited'],
  },
  {
    name: 'a number is corrected in text and headline',
    after: { headline: 'Fire on ferry off Varholm kills 14', blocks: replaced(DEATHS, DEATHS.replace('12', '14')) },
    says: [
      'Headline: “Fire on ferry off Varholm kills 12” became “Fire on ferry off Varholm kills 14”',
      'Number: 12 became 14',
      'Paragraphs: 1 edited',
    ],
  },
  {
    name: 'two numbers are corrected at once',
    after: { blocks: replaced(ABOARD, ABOARD.replace('214', '209').replace('31', '29')) },
    says: ['Number: 214 became 209, 31 became 29', 'Paragraphs: 1 edited'],
  },
  {
    name: 'an amount is corrected',
    before: { blocks: [...BODY, 'The ship was worth $4.1 million.'] },
    after: { blocks: [...BODY, 'The ship was worth $1.4 million.'] },
    says: ['Number: $4.1 million became $1.4 million', 'Paragraphs: 1 edited'],
  },
  {
    name: 'a name is corrected',
    after: { blocks: replaced(BANG, BANG.replace('Novak', 'Nowak')) },
    says: ['Mentioned: Karel Novak became Karel Nowak', 'Paragraphs: 1 edited'],
  },
  {
    name: 'a quote is altered',
    after: { blocks: replaced(BANG, BANG.replace('the lights went out', 'it was dark')) },
    says: [
      'Quote: “We heard a bang and then the lights went out” became “We heard a bang and then it was dark”',
      'Paragraphs: 1 edited',
    ],
  },
  {
    name: 'a correction notice is added',
    after: {
      blocks: [
        ...BODY,
        'Correction: An earlier version of this article misstated the name of the ship. It is the Nordlys, not the Nordlicht.',
      ],
    },
    says: [
      'Correction: An earlier version of this article misstated the name of the ship. It is the Nordlys, not …',
      'Paragraphs: 1 added',
    ],
  },
  {
    name: 'a number is corrected and a notice says so',
    after: {
      blocks: [
        ...replaced(ABOARD, ABOARD.replace('214', '209')),
        'Correction: An earlier version said that 214 passengers were on board.',
      ],
    },
    says: [
      'Correction: An earlier version said that 214 passengers were on board.',
      'Number: 214 became 209',
      'Paragraphs: 1 added, 1 edited',
    ],
  },
  {
    name: 'only a label comes to the headline',
    after: { headline: 'UPDATE: Fire on ferry off Varholm kills 12' },
    says: [],
  },
  { name: 'a byline is added', after: { byline: 'By Maren Holt' }, says: ['Author: new Maren Holt'] },
  {
    name: 'a byline changes',
    before: { byline: 'By Maren Holt' },
    after: { byline: 'By Maren Holt and Ilse Brandt' },
    says: ['Author: new Ilse Brandt'],
  },
  {
    name: 'a paragraph is split in two',
    after: { blocks: BODY.flatMap((text) => (text === ASHORE ? text.split(/(?<=noon\.) /u) : [text])) },
    says: ['Paragraphs: 1 split'],
  },
  {
    name: 'two paragraphs are joined',
    before: { blocks: BODY.flatMap((text) => (text === ASHORE ? text.split(/(?<=noon\.) /u) : [text])) },
    after: {},
    says: ['Paragraphs: 2 joined'],
  },
  {
    name: 'a paragraph moves',
    after: { blocks: [DEATHS, BANG, ASHORE, OWNER, ABOARD] },
    says: ['Order: paragraphs moved'],
  },
  {
    name: 'an advert and related links come in',
    after: {
      blocks: [
        DEATHS,
        'Advertisement',
        ABOARD,
        BANG,
        '<p><strong>Read more:</strong> <a href="/old">Ten ferries that made history</a></p>',
        ASHORE,
        OWNER,
      ],
      aside:
        '<aside><h4>Most read</h4><ul><li><a href="/a">Ten ferries that made history</a></li><li><a href="/b">Where to eat in Halden</a></li></ul></aside>',
    },
    says: [],
  },
  { name: 'white space changes', after: { blocks: BODY.map((text) => ` ${text.replaceAll(' ', '\n  ')} `) }, says: [] },
  {
    name: 'quotes and dashes are typeset',
    before: { blocks: BODY.map((text) => text.replace(/[“”]/gu, '"')) },
    after: {},
    says: [],
  },
  {
    name: 'views are counted',
    before: { blocks: [...BODY, '1,204 views'] },
    after: { blocks: [...BODY, '3,977 views'] },
    says: [],
  },
  {
    name: 'a reading time and shares appear',
    before: {},
    after: { blocks: ['4 min read', ...BODY, '27 shares'] },
    says: [],
  },
  {
    name: 'the headline is rewritten',
    after: { headline: 'Twelve dead in ferry fire off Varholm' },
    says: ['Headline: “Fire on ferry off Varholm kills 12” became “Twelve dead in ferry fire off Varholm”'],
  },
  {
    name: 'the whole is rewritten',
    after: {
      blocks: [
        'Investigators boarded the burnt-out hull of a ferry on Wednesday to look for the cause of a blaze that shocked the coast.',
        'They said it would take weeks to learn why the sprinklers on the lower deck had failed, and asked travellers for pictures.',
        HOSPITAL,
      ],
    },
    says: [
      'Number: new 41; gone 214, 31',
      'Quote: gone “We heard a bang and then the lights went out”',
      'Mentioned: gone Halden, Karel Novak, Borealis Ferries, Transport Safety Board',
      'Paragraphs: 3 added, 5 removed',
    ],
  },
  {
    name: 'a paragraph is taken out and one edited',
    after: { blocks: [DEATHS, ABOARD, BANG, ASHORE.replace('three lifeboats', 'four lifeboats')] },
    says: [
      'Mentioned: gone Borealis Ferries, Transport Safety Board',
      'Wording: “three” became “four”',
      'Paragraphs: 1 removed, 1 edited',
    ],
  },
  {
    name: 'the text grows at its end',
    after: { blocks: [...BODY, HOSPITAL, 'The inquiry is led by Maren Holt.'] },
    says: ['Number: new 41', 'Mentioned: new Maren Holt', 'Paragraphs: 2 added'],
  },
  {
    name: 'a name is corrected in two places',
    before: { blocks: [...BODY, 'Engineers praised Orlo for his calm.', 'Reporters met Orlo on the quay.'] },
    after: { blocks: [...BODY, 'Engineers praised Orlov for his calm.', 'Reporters met Orlov on the quay.'] },
    says: ['Wording: “Orlo” became “Orlov”', 'Paragraphs: 2 edited'],
  },
  {
    name: 'another station is named',
    before: { blocks: [...BODY, 'The captain told Channel 9 that he was tired.'] },
    after: { blocks: [...BODY, 'The captain told Channel 4 that he was tired.'] },
    says: ['Wording: “9” became “4”', 'Paragraphs: 1 edited'],
  },
  {
    name: 'a plain article with a dateline becomes a live page',
    before: { blocks: [`VARHOLM, Nov. 17 (Sound Wire) — ${DEATHS}`, ABOARD, BANG] },
    after: {
      blocks: [
        '<p><b>12:40</b></p>',
        HOSPITAL,
        '<p><b>10:05</b></p>',
        `VARHOLM, Nov. 17 (Sound Wire) — ${DEATHS}`,
        ABOARD,
        BANG,
      ],
    },
    says: ['Update: new 12:40, 10:05', 'Number: new 41', 'Paragraphs: 1 added'],
  },
  {
    name: 'a stamp and a pointer come in',
    after: {
      blocks: [
        '<p class="stamp">Published November 17, 2026 10:00, updated 3 hours ago</p>',
        ...BODY,
        '<p>Also read: Weather on the sound</p>',
      ],
    },
    says: [],
  },
];
