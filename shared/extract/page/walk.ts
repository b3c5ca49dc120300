import type { AnyNode, Element, ParentNode } from 'domhandler';
import type { Look } from './look.ts';
import { MARK, NO_LOOK } from './look.ts';
import type { Box, PageFacts, WatchedElement } from './page.ts';
import type { Attributes, Tag } from './tags.ts';
import { KIND, placesOf, tagNamed } from './tags.ts';
import { LINE_BREAK } from './visible-text.ts';
import type { Walk } from './walk-state.ts';
import { addBreak, addText, flush, newWalk } from './walk-state.ts';

/** The number of a thing in the order of first appearance. */
function numberOf<Thing>(numbers: Map<Thing, number>, thing: Thing): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  numbers.set(thing, numbers.size);
  return numbers.size - 1;
}

/** A number for a tag with a class; equal numbers for equal pairs. */
const layerOf = (walk: Walk, name: string, look: Look): number =>
  numberOf(walk.layers, look.number * 512 + Math.min(numberOf(walk.names, name), 511));

/** A number for a layer in another one. More layers than this, which no real page has, share their numbers. */
const LAYERS = 32_768;
const patternOf = (walk: Walk, layer: number): number =>
  numberOf(walk.patterns, (layer % LAYERS) * LAYERS + (walk.box.layer % LAYERS));

/** Names on an element: those of its class first, then what its other attributes add. */
function marksOf(walk: Walk, look: Look, attribs: Attributes): { marks: number; weight: number; worst: number } {
  let { marks, weight, worst } = look;
  const { id } = attribs;
  const more = attribs.itemprop ?? attribs['data-testid'] ?? attribs['data-component'];
  for (const names of [id, more]) {
    if (names === undefined || names === '') continue;
    const other = walk.look.ofName(names);
    marks |= other.marks;
    weight += other.weight;
    worst = Math.min(worst, other.worst);
  }
  return { marks, weight, worst };
}

function openBox(walk: Walk, tag: Tag, element: Element, look: Look): Box {
  const { name, attribs } = element;
  const parent = walk.box;
  // <body> and <html> often carry page-wide class names, which say nothing about a part of the page
  const isRoot = name === 'body' || name === 'html';
  const { marks, weight, worst } = isRoot ? NO_LOOK : marksOf(walk, look, attribs);
  const layer = layerOf(walk, name, look);
  walk.box = {
    element,
    name,
    parent,
    depth: parent.depth + 1,
    places: isRoot ? 0 : parent.places | placesOf(tag, attribs, marks),
    marks,
    ownWeight: weight,
    layer,
    pattern: patternOf(walk, layer),
    weight: isRoot ? 0 : parent.weight + weight,
    worst: isRoot ? 0 : Math.min(parent.worst, worst),
    first: walk.blocks.length,
    end: walk.blocks.length,
  };
  return walk.box;
}

function addMeta(walk: Walk, attribs: Attributes): void {
  const content = attribs.content ?? attribs.value ?? attribs.datetime;
  if (content === undefined) return;
  for (const key of ['name', 'property', 'itemprop', 'http-equiv'] as const) {
    const name = attribs[key]?.trim().toLowerCase();
    if (!name) continue;
    const values = walk.metas.get(name);
    if (values) values.push(content);
    else walk.metas.set(name, [content]);
  }
}

const DATA = /^\s*application\/ld\+json/i;

function ownText({ children }: Element): string {
  let text = '';
  for (const child of children) if (child.type === 'text') text += child.data;
  return text;
}

/** Elements that are never text of the page, wherever they stand. */
function readSilent(walk: Walk, { name, isEmbed }: Tag, element: Element): void {
  const { attribs } = element;
  if (name === 'meta') addMeta(walk, attribs);
  else if (name === 'link') walk.links.push(element);
  else if (isEmbed) walk.gap += 1;
  else if (name === 'title') walk.title ??= ownText(element).trim() || undefined;
  else if (name === 'script' && DATA.test(attribs.type ?? '')) walk.scripts.push(ownText(element));
}

const SAYING = MARK.byline | MARK.date | MARK.headline | MARK.summary;

/** Cheap first look at a link; the author rules look closer. */
const isAuthorPage = (href: string | undefined): boolean =>
  href !== undefined && /\/(?:aut|peo|per|pro|sta|con|rep|jou|wri|by\/|tea|red|col)/.test(href);

const mayHoldField = ({ name, attribs }: Element, marks: number, kind: number): boolean =>
  (marks & SAYING) !== 0 ||
  kind === KIND.time ||
  name === 'h1' ||
  name === 'abbr' ||
  attribs.itemprop !== undefined ||
  (kind === KIND.link && (attribs.rel === 'author' || isAuthorPage(attribs.href)));

/** Flags beside the kinds of open elements. */
const WATCHED = 16;
const MARKED = 32;

/** Keeps the text of an element that may hold a field, and of the elements directly inside it; gives its flags. */
function watch(walk: Walk, node: Element, marks: number, isMarked: boolean): number {
  const outer = (walk.open.at(-1) ?? 0) & MARKED ? walk.watched.at(-1) : undefined;
  if (!isMarked && outer === undefined) return 0;
  const { texts } = walk;
  const [first, before] = [texts.length, walk.before];
  const { name, attribs } = node;
  const element: WatchedElement = { node, name, attribs, texts, first, last: first, before, children: [] };
  walk.watched.push(element);
  outer?.children.push(element);
  if (!isMarked) return WATCHED;
  walk.marked.push({ element, box: walk.box, marks, at: walk.blocks.length });
  return WATCHED | MARKED;
}

/** Enters an element; says whether what is inside it is to be read. */
function open(walk: Walk, element: Element): boolean {
  const tag = tagNamed(element.name);
  const { kind } = tag;
  const isShown = kind !== KIND.silent && kind !== KIND.lineBreak;
  if (isShown) openShown(walk, tag, element);
  else if (kind === KIND.silent) readSilent(walk, tag, element);
  else {
    if (walk.watched.length > 0) walk.texts.push(LINE_BREAK);
    addBreak(walk);
  }
  walk.before = '';
  return isShown;
}

const kindIn = ({ kind }: Tag, box: Box): number =>
  kind !== KIND.custom ? kind : box.name === 'p' ? KIND.inline : KIND.block;

function openShown(walk: Walk, tag: Tag, element: Element): void {
  const kind = kindIn(tag, walk.box);
  const names = element.attribs.class;
  const look = names === undefined || names === '' ? NO_LOOK : walk.look.ofClass(names);
  let { marks } = look;
  if (kind === KIND.block) {
    flush(walk);
    space(walk);
    marks = openBox(walk, tag, element, look).marks;
    if (element.name === 'html') walk.html ??= element;
  } else openInline(walk, element, kind);
  walk.open.push(kind | watch(walk, element, marks, mayHoldField(element, marks, kind)));
}

function openInline(walk: Walk, element: Element, kind: number): void {
  if (kind === KIND.link) {
    walk.linkDepth += 1;
    walk.linkCount += 1;
  } else if (kind === KIND.bold) walk.boldDepth += 1;
  else if (kind === KIND.time) walk.dateTime ??= element.attribs.datetime;
  else if (kind === KIND.picture || kind === KIND.rule) {
    walk.gap += 1;
    if (kind === KIND.picture) walk.pictures.push({ element, box: walk.box, at: walk.blocks.length });
  }
}

/** Keeps words apart in the text of watched elements. */
function space(walk: Walk): void {
  if (walk.watched.length > 0) walk.texts.push(' ');
}

function text(walk: Walk, data: string): void {
  if (walk.watched.length > 0) walk.texts.push(data);
  walk.before = data;
  addText(walk, data);
}

function close(walk: Walk): void {
  walk.before = '';
  const flags = walk.open.pop() ?? KIND.inline;
  const kind = flags & ~(WATCHED | MARKED);
  if (flags & WATCHED) {
    const element = walk.watched.pop();
    if (element) element.last = walk.texts.length;
  }
  if (kind === KIND.block) closeBox(walk);
  else if (kind === KIND.link) walk.linkDepth -= 1;
  else if (kind === KIND.bold) walk.boldDepth -= 1;
}

function closeBox(walk: Walk): void {
  const { box } = walk;
  flush(walk);
  space(walk);
  box.end = walk.blocks.length;
  walk.box = box.parent ?? box;
}

/** Visits at most this many nodes and goes this many levels deep; what lies later or deeper is not read. */
const MOST_NODES = 400_000;
const DEEPEST = 2_000;

/** Visits one node; gives its first child when that is to be visited next. */
function step(walk: Walk, node: AnyNode, depth: number): AnyNode | null {
  if (node.type === 'text') text(walk, node.data);
  else if (node.type === 'cdata') return node.firstChild;
  else if ('attribs' in node && open(walk, node)) {
    if (node.firstChild && depth < DEEPEST) return node.firstChild;
    close(walk);
  }
  return null;
}

/** Visits what is inside a node without recursion, so that hostile nesting costs no stack. */
function visit(walk: Walk, root: ParentNode): void {
  let node = root.firstChild;
  let depth = 0;
  for (let left = MOST_NODES; node && left > 0; left -= 1) {
    const deeper = step(walk, node, depth);
    if (deeper) {
      node = deeper;
      depth += 1;
      continue;
    }
    while (node && !node.next) {
      const parent: ParentNode | null = node.parent;
      if (!parent || parent === root) return;
      if ('attribs' in parent) close(walk);
      node = parent;
      depth -= 1;
    }
    node = node?.next ?? null;
  }
}

/** Walks a parsed page once and gathers its text blocks and everything that may tell a field. `weights` are those of words in class names. */
export function walkPage(root: ParentNode, weights: ReadonlyMap<string, number>): PageFacts {
  const walk = newWalk(weights);
  visit(walk, root);
  flush(walk);
  for (let box: Box | undefined = walk.box; box; box = box.parent) box.end = walk.blocks.length;
  const { blocks, marked, pictures, scripts, metas, links, title, html, patterns } = walk;
  const language = html?.attribs.lang;
  return { blocks, marked, pictures, scripts, metas, links, title, html, language, patterns: patterns.size };
}
