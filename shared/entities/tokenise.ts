/** The tokens of a text: parallel arrays of UTF-16 offsets, with a mark on each token that begins a sentence. */
export type Tokens = {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a sentence (or line) begins, else 0. */
  readonly opens: Uint8Array;
};

// One alternative a line, tried in order; none can backtrack over more than one word.
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?`, // U.S., J.R.R.
    String.raw`(?<!\p{N})\p{Lu}\.(?=\s*[\p{Lu}-])`, // J. Smith, but not 35A. Then
    String.raw`(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Brig|Lt|Col|Maj|Capt|Cpl|Sgt|Spc|Pfc|Adm|Cmdr|Supt|Insp|Sen|Rep|Gov|Pres|Amb|Cllr|Atty|Asst|Barr|Engr|Alh|Ven|Smt|Md|Mohd|St|Ste|Mt|Ft|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Bhd|Pty|Cie|Univ|Dept|vs)\.(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{N}]+\.(?:com|org|net|gov|edu|info|co|io|tv|fm|az|ru|ua|by|kz|ge|am|tr|uk|us|eu|de|fr|es|it|nl|pl|in|pk|cn|jp|kr|br|mx|au|nz|ca|za|ng|ke|ir|il|me|ai)(?![\p{L}\p{N}])`, // caliber.az
    String.raw`\p{N}+(?:[.,:]\p{N}+)*`,
    String.raw`[’'](?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}\p{N}_]+(?:[’'‘](?!(?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}]))[\p{L}\p{M}\p{N}_]+)*`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
const SENTENCE_END = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Cuts a text into words, numbers, abbreviations and single marks; linear in its length. */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: number[] = [];
  let before = 0;
  let ended = true;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    if (ended || (start > before && hasLineBreak(text, before, start))) {
      opens.push(!ended || starts.length === 0 || !CLOSING.has(word) ? 1 : 0);
      if (opens[opens.length - 1] === 1) ended = false;
    } else opens.push(0);
    starts.push(start);
    before = start + word.length;
    ends.push(before);
    if (SENTENCE_END.has(word)) ended = sentenceMayOpen(text, before);
  }
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    opens: Uint8Array.from(opens),
  };
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (text.charCodeAt(i) === 10) return true;
  return false;
}

/** After a full stop: anything but a lower-case letter directly behind it, or a word glued to it, opens a sentence. */
function sentenceMayOpen(text: string, at: number): boolean {
  const next = text.slice(at, at + 3).trimStart();
  if (next === '') return true;
  return !/^\p{Ll}/u.test(next) && (/\s/.test(text.charAt(at)) || CLOSING.has(text.charAt(at)));
}

const ELIDED = /^(?:[ldnsmtjc]|qu|dell|all|nell|sull|un)[’'](?=\p{L})/iu;

/** How many letters of a word are an elided article or preposition before it (`l'`, `dell'`). */
export const elisionOf = (word: string): number => (/[’']/u.test(word) ? (ELIDED.exec(word)?.[0].length ?? 0) : 0);
