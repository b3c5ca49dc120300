import { isOutletWord } from '../attributions/phrase/outlets.ts';
import type { Block } from '../block.ts';
import { AGENCIES } from '../language/agencies.ts';
import { foldPhrase } from '../language/fold.ts';
import { type Credit, endsSigned, mayCredit, soleCredit, splitCredits } from './byline-credits.ts';
import { denseNames } from './caseless-names.ts';
import { isHouse, isPersonal } from './names.ts';

/** Credit lines found among the blocks, and the blocks without them. */
export type CreditLines = {
  readonly blocks: readonly Block[];
  /** The line that names the writers. */
  readonly byline?: string;
  /** Lines that credit reporting, editing or pictures. */
  readonly credits: readonly string[];
};

/** A credit line stands among the first or the last blocks. */
const FROM_START = 4;
const FROM_END = 6;
const LONGEST = 400;
/** The entries of a live page have writers of their own, who stand in a short line. */
const LONGEST_IN_ENTRY = 60;
const HINT = /byline|author|writer|credit|signature|contributor/u;

/** Takes the credit lines out of the blocks. `visible` is the byline that the page shows elsewhere: the same words in the body are it again. */
export function takeCreditLines(
  blocks: readonly Block[],
  language: string | undefined,
  visible: string | undefined,
): CreditLines {
  const kept: Block[] = [];
  const credits: string[] = [];
  const writers = entryWriters(blocks, language);
  const end = blocks.findLastIndex(({ doubtful }) => !doubtful);
  let byline: string | undefined;
  const kindOf = (block: Block, index: number): 'byline' | 'credit' | undefined => {
    if (writers.has(block.text)) return 'byline';
    if (isHouseLine(block, index > FROM_START && index > end - 2)) return 'credit';
    const edge = index < FROM_START || index > end - FROM_END || HINT.test(block.hint);
    return creditKind(block, edge, language, visible);
  };
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block, index);
    if (kind === 'byline' && (byline === undefined || byline === block.text)) byline = block.text;
    else if (kind !== undefined) credits.push(block.text);
    else kept.push(block);
  }
  const last = kept.findLastIndex(({ doubtful }) => !doubtful);
  const ending = kept[last];
  const tail = ending === undefined ? undefined : trailingCredit(ending.text, language);
  if (ending !== undefined && tail !== undefined) {
    kept[last] = { ...ending, text: tail.text };
    credits.push(tail.credit);
  }
  return { blocks: kept, ...(byline === undefined ? {} : { byline }), credits };
}

function creditKind(
  block: Block,
  edge: boolean,
  language: string | undefined,
  visible: string | undefined,
): 'byline' | 'credit' | undefined {
  const { text, kind } = block;
  if (text.length > LONGEST || kind === 'caption' || kind === 'preformatted' || kind === 'quote') return undefined;
  if (edge && visible !== undefined && foldPhrase(text) === foldPhrase(visible)) return 'byline';
  if (isSignedAlone(block, language)) return 'byline';
  if (AGENCY_SIGNS.test(text) && edge) return 'credit';
  if (!mayCredit(text, language)) return undefined;
  const helped = edge && endsSigned(text, language) ? 'credit' : undefined;
  const parts = splitCredits(text, language);
  if (!isCreditLine(parts)) return helped;
  if (parts.every((part) => part.role === 'picture')) return 'credit';
  if (!edge && !(block.entry !== undefined && text.length < LONGEST_IN_ENTRY)) return undefined;
  return parts.some((part) => part.role === 'author') ? 'byline' : 'credit';
}

/** An agency or house alone, behind a dash (`- PTI`), in an entry, or set apart at the end of the text. */
function isHouseLine({ text, kind, entry, emphasis }: Block, isEnd: boolean): boolean {
  if (text.length > LONGEST_HOUSE || kind !== 'paragraph') return false;
  const name = text.replace(/^[\s([—–―*-]+|[\s)\]*.]+$/gu, '');
  if (AGENCIES.includes(name)) return name !== text || entry !== undefined || isEnd;
  return isEnd && emphasis && !name.includes(' ') && (HOUSE_CASE.test(name) || isOutletWord(name));
}

const LONGEST_HOUSE = 30;
/** `NortonWire`: names of persons of one word have no second capital. */
const HOUSE_CASE = /^\p{Lu}+\p{Ll}+\p{Lu}[\p{L}\d]*$|^\p{Lu}{2,8}$|^\p{Lu}\p{Ll}+\d+$/u;

/** The signs of those who worked on an agency's text (`burs-rmz/kl`), or brackets with the agency and its address, in a line of their own. */
const AGENCY_SIGNS = /^(?:[a-z]{2,5}(?:[-/][a-z]{2,4}){1,5}|\(\p{Lu}{2,6}\)(?:\s\([\w.-]+\))?)$/u;

/** A name in an entry's element that is named for writers, or behind nothing but days and times. */
function isSignedAlone({ text, hint, entry }: Block, language: string | undefined): boolean {
  if (text.length > LONGEST_STAMPED) return false;
  const parts = text.split(STAMPS).map((part) => part.replace(/^[\s:|,·–-]+|[\s:|,·–-]+$/gu, ''));
  // `Posted: 11.02.2026 - 07:25 News: NAME`
  const last = parts.at(-1) ?? '';
  const name = parts.length > 1 ? last.replace(/^\p{L}{2,12}:\s/u, '') : last;
  if (
    !(parts.length > 1
      ? parts.slice(0, -1).every((part) => part.length < LONGEST_WORD)
      : entry !== undefined && WRITER.test(hint))
  )
    return false;
  return !isHouse(name) && isNameAlone(name, language);
}

const isNameAlone = (text: string, language: string | undefined): boolean =>
  soleCredit(text, language)?.names[0] === text;

const WRITER = /author|byline|writer|muhabir|yazar/u;
const STAMPS = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:\s*[-–,|]?\s*\d{1,2}[:.]\d{2})?/u;
const LONGEST_STAMPED = 100;
/** `Last updated` and the like. */
const LONGEST_WORD = 28;

/** Names that stand alone in at least two entries of a live page. */
function entryWriters(blocks: readonly Block[], language: string | undefined): ReadonlySet<string> {
  const entries = new Map<string, Set<string>>();
  for (const { text, entry } of blocks)
    if (entry !== undefined && text.length < LONGEST_IN_ENTRY && isPersonal(text))
      entries.set(text, (entries.get(text) ?? new Set()).add(entry));
  return new Set([...entries].flatMap(([name, of]) => (of.size > 1 && isNameAlone(name, language) ? [name] : [])));
}

/** Nothing but stated credits: every part begins with its word, and all its words are read. */
const isCreditLine = (parts: readonly Credit[]): boolean =>
  parts.length > 0 &&
  parts.every((part) => part.stated && part.unread === 0) &&
  parts.some((part) => part.names.length + part.desks.length > 0);

/** So much of a paragraph is a text that somebody signs, in scripts without spaces. */
const LEAST_SIGNED = 10;

/** `... the minister said. (Reporting by A in B; editing by C)`, `... 計画だ。【高橋あゆみ】`. */
function trailingCredit(text: string, language: string | undefined): { text: string; credit: string } | undefined {
  const signed = text.endsWith('】') ? text.lastIndexOf('【') : -1;
  if (signed > LEAST_SIGNED && denseNames(text.slice(signed)).length > 0)
    return { text: text.slice(0, signed).trim(), credit: text.slice(signed) };
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (open < 1 || text.length - open > LONGEST) return undefined;
  const credit = text.slice(open);
  const parts = splitCredits(credit, language);
  return isCreditLine(parts) && parts.some((part) => part.role !== 'picture')
    ? { text: text.slice(0, open).trim(), credit }
    : undefined;
}
