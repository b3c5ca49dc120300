import { foldText } from './fold-text.ts';
import type { LookReader } from './look.ts';
import { lookReader } from './look.ts';
import type { Box, MarkedElement, PageElement, Picture, TextBlock, WatchedElement } from './page.ts';

/** The state of one walk. */
export type Walk = {
  readonly look: LookReader;
  readonly blocks: TextBlock[];
  readonly marked: MarkedElement[];
  readonly pictures: Picture[];
  readonly scripts: string[];
  readonly states: string[];
  readonly metas: Map<string, string[]>;
  readonly links: PageElement[];
  readonly patterns: Map<number, number>;
  /** Numbers of tag names that are not listed, and of tags with their class names. */
  readonly names: Map<string, number>;
  readonly layers: Map<number, number>;
  /** Kinds of the elements that are open, with the flags of those in `watched`. */
  readonly open: number[];
  readonly watched: WatchedElement[];
  /** Text inside watched elements. */
  readonly texts: string[];
  title: string | undefined;
  html: PageElement | undefined;
  /** How many elements are open of which nothing is shown, from the outermost on; then the text of that one, where it is of use. */
  silent: number;
  told: { readonly element: PageElement; text: string } | undefined;
  /** How many nodes may still be visited. */
  left: number;
  box: Box;
  /** The text since the last tag. */
  before: string;
  /** Lines of the current run before the last break, and the line since. */
  text: string;
  line: string;
  /** Whether an inline element ended since the last text, and then whether another began. */
  ended: boolean;
  beside: boolean;
  linkDepth: number;
  boldDepth: number;
  linked: number;
  bold: number;
  linkCount: number;
  dateTime: string | undefined;
  gap: number;
  ruled: boolean;
};

/** What lies later is not read. */
const MOST_NODES = 400_000;

function rootBox(): Box {
  return {
    element: { name: 'html', attribs: {} },
    name: 'html',
    parent: undefined,
    depth: 0,
    places: 0,
    marks: 0,
    ownWeight: 0,
    layer: 0,
    pattern: 0,
    weight: 0,
    worst: 0,
    first: 0,
    end: 0,
    opening: undefined,
  };
}

/** A walk at its start. `weights` are those of words in class names. */
export function newWalk(weights: ReadonlyMap<string, number>): Walk {
  const root = rootBox();
  return {
    look: lookReader(weights),
    blocks: [],
    marked: [],
    pictures: [],
    scripts: [],
    states: [],
    metas: new Map(),
    links: [],
    patterns: new Map([[0, 0]]),
    names: new Map(),
    layers: new Map(),
    open: [],
    watched: [],
    texts: [],
    title: undefined,
    html: undefined,
    silent: 0,
    told: undefined,
    left: MOST_NODES,
    before: '',
    box: root,
    text: '',
    line: '',
    ended: false,
    beside: false,
    linkDepth: 0,
    boldDepth: 0,
    linked: 0,
    bold: 0,
    linkCount: 0,
    dateTime: undefined,
    gap: 0,
    ruled: false,
  };
}

/** Ends the current run of text. */
export function flush(walk: Walk): void {
  if (walk.text !== '' || walk.line !== '') {
    const text = foldText(walk.text === '' ? walk.line : walk.text + walk.line);
    if (text !== '') pushBlock(walk, text);
    walk.text = '';
    walk.line = '';
  }
  walk.linked = 0;
  walk.bold = 0;
  walk.linkCount = 0;
}

function pushBlock(walk: Walk, text: string): void {
  const length = text.length;
  walk.blocks.push({
    index: walk.blocks.length,
    box: walk.box,
    text,
    linked: Math.min(length, walk.linked),
    bold: Math.min(length, walk.bold),
    links: walk.linkCount,
    dateTime: walk.dateTime,
    gap: walk.gap,
    ruled: walk.ruled,
  });
  walk.dateTime = undefined;
  walk.gap = 0;
  walk.ruled = false;
}

/** Elements side by side of which one ends or begins with a figure are apart on the page, as the parts of a date and a name are: `Ann Lee` and `2 March`. */
const FIGURE_BESIDE = /^(?:\p{N}[\p{N}\p{L}]|\p{L}\p{N})$/u;

/** Adds text to the current run, and counts what of it is linked or bold. */
export function addText(walk: Walk, data: string): void {
  // white space between elements, which most runs of a page are, begins no line
  if (walk.line === '' && data.trim() === '') return;
  if (walk.beside && FIGURE_BESIDE.test(walk.line.slice(-1) + data.slice(0, 1))) walk.line += ' ';
  walk.ended = false;
  walk.beside = false;
  walk.line += data;
  if (walk.linkDepth === 0 && walk.boldDepth === 0) return;
  const seen = data.trim().length;
  if (walk.linkDepth > 0) walk.linked += seen;
  if (walk.boldDepth > 0) walk.bold += seen;
}

/** A line of this length that ends like a sentence is a paragraph of its own. */
const WHOLE_LINE = 60;

/** A line break ends the block when another follows it, or when the line before it reads as a whole paragraph. */
export function addBreak(walk: Walk): void {
  const line = walk.line.trimEnd();
  if (line === '' || (line.length > WHOLE_LINE && /[.!?:…"”»。！？]$/.test(line))) flush(walk);
  else {
    walk.text += `${line}\n`;
    walk.line = '';
  }
}
