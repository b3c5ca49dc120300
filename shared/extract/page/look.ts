import { codeAt } from '../code-at.ts';

/** Roles that the names on an element (class, id, itemprop, test id) can give it. One bit each. */
export const MARK = {
  byline: 1,
  date: 2,
  headline: 4,
  body: 8,
  caption: 16,
  furniture: 32,
  comment: 64,
  modified: 128,
  summary: 256,
  live: 512,
  embed: 1024,
} as const;

/** Words, and pairs of words that follow one another, as they stand in class names of any publisher's pages. */
const VOCABULARY: readonly (readonly [number, string])[] = [
  [
    MARK.byline,
    'byline|bylines|author|authors|autor|autore|autoren|auteur|auteurs|writer|writers|reporter|contributor|contributors|signature|firma|journalist|redakteur|by|written by|posted by|credit line|article author|entry author|skribent|penulis|muhabir|yazar|muellif|avtor|novinar|autorka|autori|potpis|dziennikarz|aut',
  ],
  [
    MARK.date,
    'date|dates|datetime|time|timestamp|publish|published|publication|posted|pubdate|pub|fecha|datum|data|created|updated|modified|when|stamp|dateline|timeago|tarih|vremya|article info|post info|meta',
  ],
  [MARK.headline, 'headline|title|titulo|titre|titel|heading|hed|entry title|post title|article title'],
  [
    MARK.body,
    'article body|article content|article text|article copy|story body|story content|story text|entry content|post body|post content|post text|body text|body content|body copy|content body|content text|rich text|text body|main text|news text|news body|full text|articlebody|storybody|articletext|articlecontent|storytext|bodytext|richtext|prose|wysiwyg|paragraph|paragraphs|texto|artikeltext',
  ],
  [
    MARK.caption,
    'caption|captions|figcaption|legend|credit|credits|copyright|bildunterschrift|imagecaption|photocredit|photo credit|image credit|image caption|image info|imageinfo|bildnachweis',
  ],
  [
    MARK.furniture,
    'related|recommend|recommended|recommendation|recommendations|recirc|share|sharing|social|socials|newsletter|newsletters|subscribe|subscription|promo|promos|promotion|sponsor|sponsored|advert|adverts|advertisement|advertising|ad|ads|adslot|banner|banners|cookie|cookies|consent|gdpr|sidebar|breadcrumb|breadcrumbs|tag|tags|taglist|nav|navigation|menu|footer|masthead|toolbar|widget|widgets|teaser|teasers|popup|modal|overlay|login|signup|signin|paywall|print|search|pagination|pager|outbrain|taboola|trending|popular|mostread|most read|most popular|readmore|read more|read next|read also|also read|see also|more stories|more news|more from|moreon|toc|rating|ratings|disclaimer|bio|donate|donation|support|app|skip|carousel|ticker|poll|quiz|weather|jobs|dropdown|offcanvas|affiliate|buy|shop|product|products|partner|partners|topics|latest|upnext|next article|prev|previous|navbar|topbar',
  ],
  [MARK.comment, 'comment|comments|commentlist|disqus|respond|discussion|kommentar|kommentare|reply|replies|komentar'],
  [MARK.modified, 'updated|modified|revised|aktualisiert|update|lastmod|last modified|last updated'],
  [
    MARK.summary,
    'summary|standfirst|dek|deck|lead|lede|intro|introduction|teaser|subtitle|subheadline|subheading|subhead|subhed|excerpt|abstract|strap|strapline|chapo|vorspann|ingress|kicker|description|sapo|anleser|sommario|sumario|bajada',
  ],
  [MARK.live, 'liveblog|live blog|live update|live updates|live entry|timeline|live post|liveticker|live feed'],
  [
    MARK.embed,
    'tweet|twitter|instagram|tiktok|facebook|embed|embedded|embeds|youtube|oembed|datawrapper|placeholder|infobox|factbox|pullquote|pull quote|video|player|gallery|slideshow|audio|podcast',
  ],
];

/** What a word says by itself, and with the word after it. */
type Word = { marks: number; pairs: Map<number, number> | undefined; weight: number };
/** By `keyOf` the word, so that no word of a page has to be cut out to be looked up: most words of a page are in no list, which one look into `seen` tells. */
type Lexicon = { readonly words: ReadonlyMap<number, Word>; readonly seen: Uint8Array };

const SEEN = 2 ** 15;
const wordOf = ({ words, seen }: Lexicon, key: number): Word | undefined =>
  seen[key & (SEEN - 1)] === 1 ? words.get(key) : undefined;

/** The marks of the vocabulary and the learned weights, by word. */
function lexiconOf(weights: ReadonlyMap<string, number>): Lexicon {
  const words = new Map<number, Word>();
  const entryOf = (name: string): Word => {
    const word = words.get(keyOf(name)) ?? { marks: 0, pairs: undefined, weight: 0 };
    words.set(keyOf(name), word);
    return word;
  };
  for (const [name, weight] of weights) entryOf(name).weight = weight;
  for (const [bit, list] of VOCABULARY)
    for (const entry of list.split('|')) {
      const [first = '', second] = entry.split(' ');
      const word = entryOf(first);
      if (second === undefined) word.marks |= bit;
      else {
        word.pairs ??= new Map();
        word.pairs.set(keyOf(second), (word.pairs.get(keyOf(second)) ?? 0) | bit);
      }
    }
  const seen = new Uint8Array(SEEN);
  for (const key of words.keys()) seen[key & (SEEN - 1)] = 1;
  return { words, seen };
}

/** What a list of names says. `weight` is the sum of the learned weights of its words (positive speaks for body text), `worst` the lowest. */
export type Look = {
  readonly marks: number;
  readonly weight: number;
  readonly worst: number;
  /** Counts the different names of a page; 0 for none. */
  readonly number: number;
};

export const NO_LOOK: Look = { marks: 0, weight: 0, worst: 0, number: 0 };

/** Names that are longer are read to here. */
const LONGEST = 300;

/** Splits `storyBody__text-2` into its lower-case words of two letters or more; a capital after a small letter begins a new word. */
export const nameWords = (names: string): string[] =>
  (names.slice(0, LONGEST).match(/[A-Z]+[a-z]*|[a-z]+/g) ?? [])
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());

/** The key of a word that goes on by a Latin letter: the same for capitals; different for any two words of six letters, and all but surely for longer ones. */
const keyWith = (key: number, code: number): number => (Math.imul(key, 31) + (code | 32)) | 0;

const keyOf = (word: string): number => [...word].reduce((key, letter) => keyWith(key, letter.charCodeAt(0)), 0);

const CAPITAL = 128;
/** For each sign of ASCII its small letter, with a bit for capitals; 0 for other signs. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[a-z]/.test(letter)) return code;
  return /[A-Z]/.test(letter) ? (code | 32) + CAPITAL : 0;
});

/** Looks at the words of a list of names, found as `nameWords` finds them. */
function lookOf(names: string, lexicon: Lexicon, number: number): Look {
  const end = Math.min(names.length, LONGEST);
  const look = { marks: 0, weight: 0, worst: 0, number };
  const counted: Word[] = [];
  let before: Word | undefined;
  let [key, length, last] = [0, 0, 0];
  for (let index = 0; index <= end; index += 1) {
    const code = index < end ? codeAt(names, index) : 0;
    const letter = code < CAPITAL ? (LETTERS[code] ?? 0) : 0;
    if (letter === 0 || (letter > CAPITAL && last < CAPITAL)) {
      if (length > 1) before = addWord(look, counted, lexicon, key, before);
      key = 0;
      length = 0;
    }
    last = letter;
    if (letter === 0) continue;
    key = keyWith(key, letter & 127);
    length += 1;
  }
  return look;
}

/** Adds what a word says by itself and behind the one before it; gives what is known of it. */
function addWord(
  look: { marks: number; weight: number; worst: number },
  counted: Word[],
  lexicon: Lexicon,
  key: number,
  before: Word | undefined,
): Word | undefined {
  const word = wordOf(lexicon, key);
  if (before?.pairs !== undefined) look.marks |= before.pairs.get(key) ?? 0;
  if (word === undefined) return undefined;
  look.marks |= word.marks;
  // a word counts once
  if (word.weight === 0 || counted.includes(word)) return word;
  counted.push(word);
  look.weight += word.weight;
  if (word.weight < look.worst) look.worst = word.weight;
  return word;
}

/** Reads names: those of a class, which elements share, are looked at once a page. */
export type LookReader = { readonly ofClass: (names: string) => Look; readonly ofName: (name: string) => Look };

const lexicons = new WeakMap<ReadonlyMap<string, number>, Lexicon>();

/** A reader of the names of one page, with these weights of words. */
export function lookReader(weights: ReadonlyMap<string, number>): LookReader {
  const lexicon = lexicons.get(weights) ?? lexiconOf(weights);
  lexicons.set(weights, lexicon);
  const seen = new Map<string, Look>();
  const ofClass = (names: string) => {
    const known = seen.get(names);
    if (known) return known;
    const look = lookOf(names, lexicon, seen.size + 1);
    seen.set(names, look);
    return look;
  };
  return { ofClass, ofName: (name) => lookOf(name, lexicon, 0) };
}
