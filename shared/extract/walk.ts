import type { AnyNode, Document, Element } from 'domhandler';
import type { Look } from './look.ts';
import { MARK, NO_LOOK } from './look.ts';
import type { Box, PageFacts } from './page.ts';
import type { Attributes } from './tags.ts';
import { EMBEDS, KIND, kindOf, placesOf, TAGS } from './tags.ts';
import type { Walk } from './walk-state.ts';
import { addBreak, addText, flush, newWalk } from './walk-state.ts';

/** Visits at most this many nodes and goes this many levels deep; what lies later or deeper is not read. */
const NODE_LIMIT = 400_000;
const DEPTH_LIMIT = 2_000;

/** A number for a tag with a class; equal numbers for equal pairs. */
function layerOf(walk: Walk, name: string, look: Look): number {
  let tag = walk.layers.get(name);
  if (tag === undefined) {
    tag = walk.layers.size;
    walk.layers.set(name, tag);
  }
  return look.id * 512 + Math.min(tag, 511);
}

function patternOf(walk: Walk, layer: number): number {
  const key = layer * 67_108_864 + (walk.box.layer % 67_108_864);
  const known = walk.patterns.get(key);
  if (known !== undefined) return known;
  walk.patterns.set(key, walk.patterns.size);
  return walk.patterns.size - 1;
}

/** Names on an element: those of its class first, then what its other attributes add. */
function marksOf(walk: Walk, look: Look, attribs: Attributes): { marks: number; weight: number; worst: number } {
  let { marks, weight, worst } = look;
  const { id } = attribs;
  const more = attribs.itemprop ?? attribs['data-testid'] ?? attribs['data-component'];
  for (const names of [id, more]) {
    if (names === undefined || names === '') continue;
    const other = walk.look(names);
    marks |= other.marks;
    weight += other.weight;
    worst = Math.min(worst, other.worst);
  }
  return { marks, weight, worst };
}

function openBox(walk: Walk, element: Element, look: Look): Box {
  const { name, attribs } = element;
  const parent = walk.box;
  // <body> and <html> often carry page-wide class names, which say nothing about a part of the page
  const isRoot = name === 'body' || name === 'html';
  const { marks, weight, worst } = isRoot ? NO_LOOK : marksOf(walk, look, attribs);
  const layer = layerOf(walk, name, look);
  const box: Box = {
    element,
    name,
    parent,
    depth: parent.depth + 1,
    places: isRoot ? 0 : parent.places | placesOf(name, attribs, marks),
    marks,
    ownWeight: weight,
    layer,
    pattern: patternOf(walk, layer),
    weight: isRoot ? 0 : parent.weight + weight,
    worst: isRoot ? 0 : Math.min(parent.worst, worst),
    first: walk.blocks.length,
    end: walk.blocks.length,
  };
  walk.boxes.push(box);
  walk.box = box;
  return box;
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

function ownText(element: Element): string {
  let text = '';
  for (const child of element.children) if (child.type === 'text') text += child.data;
  return text;
}

/** Elements that are never text, wherever they stand. */
function readSilent(walk: Walk, element: Element): void {
  const { name, attribs } = element;
  if (name === 'meta') addMeta(walk, attribs);
  else if (name === 'link') walk.links.push(element);
  else if (name === 'title') walk.title ??= ownText(element).trim() || undefined;
  else if (name === 'script') {
    if (/^\s*application\/ld\+json/i.test(attribs.type ?? '')) walk.scripts.push(ownText(element));
  } else if (EMBEDS.has(name)) walk.gap += 1;
}

const WATCHED = MARK.byline | MARK.date | MARK.headline | MARK.summary;

/** Cheap first look at a link; the author rules look closer. */
const isAuthorPage = (href: string | undefined): boolean =>
  href !== undefined && /\/(?:aut|peo|per|pro|sta|con|rep|jou|wri|by\/|tea|red|col)/.test(href);

function note(walk: Walk, element: Element, marks: number, kind: number): void {
  const { name, attribs } = element;
  if (
    (marks & WATCHED) !== 0 ||
    kind === KIND.time ||
    name === 'h1' ||
    name === 'abbr' ||
    attribs.itemprop !== undefined ||
    (kind === KIND.link && (attribs.rel === 'author' || isAuthorPage(attribs.href)))
  )
    walk.marked.push({ element, box: walk.box, marks, at: walk.blocks.length });
}

/** Enters an element; says whether its children are to be visited. */
function enter(walk: Walk, element: Element): boolean {
  const { name, attribs } = element;
  const kind = kindOf(name, walk.box.name);
  if (kind === KIND.silent) {
    readSilent(walk, element);
    return false;
  }
  if (kind === KIND.lineBreak) {
    addBreak(walk);
    return false;
  }
  const names = attribs.class;
  const look = names === undefined || names === '' ? NO_LOOK : walk.look(names);
  if (kind === KIND.block) {
    flush(walk);
    note(walk, element, openBox(walk, element, look).marks, kind);
    if (name === 'html') walk.html ??= element;
    return true;
  }
  enterInline(walk, element, kind);
  note(walk, element, look.marks, kind);
  return true;
}

function enterInline(walk: Walk, element: Element, kind: number): void {
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

function leave(walk: Walk, element: Element): void {
  const { box } = walk;
  if (box.element === element) {
    flush(walk);
    box.end = walk.blocks.length;
    walk.box = box.parent ?? box;
    return;
  }
  const kind = TAGS.get(element.name);
  if (kind === KIND.link) walk.linkDepth -= 1;
  else if (kind === KIND.bold) walk.boldDepth -= 1;
}

const isElement = (node: AnyNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';

/** Visits one node; gives its first child when that is to be visited next. */
function step(walk: Walk, node: AnyNode, depth: number): AnyNode | null {
  if (node.type === 'text') addText(walk, node.data);
  else if (isElement(node)) {
    if (!enter(walk, node)) return null;
    if (node.firstChild && depth < DEPTH_LIMIT) return node.firstChild;
    leave(walk, node);
  } else if (node.type === 'cdata') return node.firstChild;
  return null;
}

/** Visits the tree without recursion, so that hostile nesting costs no stack. */
function visit(walk: Walk, root: Document): void {
  let node: AnyNode | null = root.firstChild;
  let depth = 0;
  for (let left = NODE_LIMIT; node && left > 0; left -= 1) {
    const deeper = step(walk, node, depth);
    if (deeper) {
      node = deeper;
      depth += 1;
      continue;
    }
    while (node && !node.next) {
      const parent: AnyNode | null = node.parent;
      if (!parent || parent === root) return;
      if (isElement(parent)) leave(walk, parent);
      node = parent;
      depth -= 1;
    }
    node = node?.next ?? null;
  }
}

/** Walks the page once and gathers its text blocks and everything that may tell a field. `weights` are those of words in class names. */
export function walkPage(root: Document, weights: ReadonlyMap<string, number>): PageFacts {
  const walk = newWalk(weights);
  visit(walk, root);
  flush(walk);
  for (let box: Box | undefined = walk.box; box; box = box.parent) box.end = walk.blocks.length;
  const { blocks, boxes, marked, pictures, scripts, metas, links, title, html } = walk;
  return {
    blocks,
    boxes,
    marked,
    pictures,
    scripts,
    metas,
    links,
    title,
    html,
    language: html?.attribs.lang,
    patterns: walk.patterns.size,
  };
}
