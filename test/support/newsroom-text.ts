import type { DedupeInput } from '../../shared/dedupe/input.ts';
import { randomFrom } from './scheduler.ts';

/** Building stones of fictional news: enough combinations that two texts share no sentence by chance. */
const PLACES =
  'Harwick Oldmere Castrel Vinmouth Tarsk Quellby Dunholm Eastray Pellworth Maraven Sundry-Cross Lowick Brannoch Ystrel'.split(
    ' ',
  );
const FAMILIES =
  'Alder Brisk Corrow Dunmore Ekwall Farrant Gildroy Haskett Ivers Jarrow Kestle Lomax Merrow Nesbit Orrin Pardoe Quill Rasmer'.split(
    ' ',
  );
const GIVEN = 'Ada Bram Celia Dorn Edda Fergus Greta Hugo Inez Jonah Kira Lars Mabel Nils Olive Piers'.split(' ');
const BODIES = [
  'harbour board',
  'transit agency',
  'school council',
  'water company',
  'port workers union',
  'county hospital',
  'film festival',
  'rail operator',
  'grain exchange',
  'museum trust',
  'fire service',
  'fishing cooperative',
];
const ACTS = [
  'closed',
  'reopened',
  'rejected',
  'approved',
  'delayed',
  'inspected',
  'flooded',
  'sold',
  'repainted',
  'abandoned',
  'extended',
  'renamed',
  'insured',
  'measured',
  'surveyed',
];
const THINGS = [
  'the northern pier',
  'a fleet of ferries',
  'its winter timetable',
  'the old customs house',
  'two dredging contracts',
  'a disputed tax on nets',
  'the lighthouse road',
  'a rescue fund',
  'the rooftop gardens',
  'an archive of maps',
  'the night bus',
  'a coal depot',
  'the marsh railway',
  'seven lock gates',
];
const MANNERS = [
  'after a night of heavy rain',
  'despite protests from residents',
  'under an agreement signed in spring',
  'because of falling revenue',
  'without telling its own staff',
  'following a ruling of the county court',
  'when the storm had passed',
  'to the surprise of its creditors',
  'as prices of timber kept rising',
  'before the annual regatta',
  'on the advice of engineers',
  'while talks were still going on',
];
const OPENERS = [
  'Earlier this month',
  'In a letter to members',
  'Speaking at the quay',
  'According to the minutes',
  'By late afternoon',
  'In the view of analysts',
  'For the third time',
  'On the eastern shore',
  'At a hearing',
  'In the town hall',
  'Behind closed doors',
  'Some days later',
];

const ONSETS = 'b d f g h k l m n p r s t v w br dr fl gr kl pl st tr'.split(' ');
const RIMES = 'a e i o u an el im or ust ack een oss'.split(' ');

export type Prose = { readonly random: () => number; readonly pick: <T>(from: readonly T[]) => T };

/** A source of prose that depends on the seed alone. */
export function prose(seed: number): Prose {
  const random = randomFrom(seed);
  return { random, pick: (from) => from[Math.floor(random() * from.length)] as (typeof from)[number] };
}

export const person = ({ pick }: Prose): string => `${pick(GIVEN)} ${pick(FAMILIES)}`;
/** A word that no language has, of two or three syllables: with these, chance gives no two texts the same four words in a row. */
const coined = ({ pick, random }: Prose): string =>
  pick(ONSETS) + pick(RIMES) + pick(ONSETS) + pick(RIMES) + (random() < 0.4 ? pick(ONSETS) + pick(RIMES) : '');
const coinedWords = (p: Prose, count: number): string => Array.from({ length: count }, () => coined(p)).join(' ');
/** A stock phrase with coined words after every second one of its own. */
const woven = (p: Prose, phrase: string): string =>
  phrase
    .split(' ')
    .map((word, i) => (i % 2 === 1 ? `${word} ${coined(p)}` : word))
    .join(' ');
const amount = ({ random }: Prose): string => String(Math.floor(20 + random() * 9000));

function sentence(p: Prose): string {
  const act = `${p.pick(ACTS)} ${woven(p, `${p.pick(THINGS)} ${p.pick(MANNERS)}`)}`;
  const forms = [
    () =>
      `${p.pick(OPENERS)}, the ${p.pick(BODIES)} of ${p.pick(PLACES)} ${act}, ${person(p)} said of ${coinedWords(p, 4)}.`,
    () =>
      `The ${p.pick(BODIES)} ${act}, which cost ${amount(p)} crowns in ${p.pick(PLACES)} alone, ${coinedWords(p, 5)} included.`,
    () =>
      `${person(p)}, ${coined(p)} of the ${p.pick(BODIES)}, counted ${amount(p)} ${coined(p)} complaints and ${amount(p)} letters on ${coinedWords(p, 4)} from ${p.pick(PLACES)}.`,
    () => `${p.pick(OPENERS)}, ${amount(p)} people watched ${coinedWords(p, 3)} as ${person(p)} ${act}.`,
  ];
  return p.pick(forms)();
}

export const paragraph = (p: Prose, sentences = 3): string =>
  Array.from({ length: sentences }, () => sentence(p)).join(' ');

/** A text of so many paragraphs. */
export const body = (p: Prose, paragraphs = 5): readonly string[] =>
  Array.from({ length: paragraphs }, () => paragraph(p));

/** A day's bulletin of a series: the same sentences every day with other numbers and names. */
export const bulletin = (p: Prose): readonly string[] => [
  `Water in the basin of ${p.pick(PLACES)} stood at ${amount(p)} centimetres this morning, the river watch said in its daily bulletin.`,
  `The gauge at the upper weir showed ${amount(p)} centimetres and the one at the mill ${amount(p)}, and ${person(p)} of the watch expects little change before the weekend.`,
  `Boats longer than ${amount(p)} feet are asked to wait below the bridge, and skippers can ring the lock keeper at any hour for the state of the gates.`,
];

const misspelt = (word: string, p: Prose): string => {
  const at = 1 + Math.floor(p.random() * Math.max(1, word.length - 2));
  return word.slice(0, at) + word.slice(at + 1);
};

/** A desk's light hand: one word in forty misspelt, paragraphs merged here and there. */
export function edited(text: readonly string[], p: Prose): readonly string[] {
  const touched = text.map((one) =>
    one
      .split(' ')
      .map((word) => (word.length > 4 && p.random() < 0.025 ? misspelt(word, p) : word))
      .join(' '),
  );
  const [first = '', second = '', ...rest] = touched;
  return p.random() < 0.5 ? [`${first} ${second}`.trim(), ...rest] : touched;
}

/** What another outlet makes of a text: `whole` and `edited` verify with every other such copy. */
export const COPY_KINDS = ['whole', 'edited', 'excerpt', 'embedded', 'appended', 'reordered'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export function copyOf(text: readonly string[], kind: CopyKind, p: Prose): readonly string[] {
  if (kind === 'edited') return edited(text, p);
  if (kind === 'excerpt') return text.slice(0, Math.max(1, Math.floor(text.length / 2)));
  if (kind === 'embedded') return [paragraph(p), ...text, paragraph(p)];
  if (kind === 'appended') return [...text, paragraph(p), paragraph(p)];
  if (kind === 'reordered') return [...text.slice(0, 1), ...text.slice(1).toReversed()];
  return text;
}

/** An article as deduplication reads it; published at the given minute of a fixed day. */
export function article(id: string, text: readonly string[], minute: number, sourceId = `source-${id}`): DedupeInput {
  const at = new Date(Date.UTC(2025, 2, 1, 8, minute)).toISOString();
  return {
    id,
    sourceId,
    headline: `Notes from the coast ${id}`,
    articleBody: text.join('\n\n'),
    datePublished: at,
    firstSeenAt: at,
  };
}
