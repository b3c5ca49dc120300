import type { AnyNode, Document } from 'domhandler';
import { Element } from 'domhandler';
import type { Look } from './look.ts';
import { lookReader, MARK } from './look.ts';
import type { Box, MarkedElement, PageFacts, Picture, TextBlock } from './page.ts';
import { PLACE } from './page.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCK = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption',
);
const EMBEDS = words('iframe object svg canvas audio video');
const BOLD = words('b strong em i u');
const VOID_GAPS = words('img picture hr ins');

const PLACE_OF_TAG: Readonly<Record<string, number>> = {
  nav: PLACE.nav,
  aside: PLACE.aside,
  header: PLACE.header,
  footer: PLACE.footer,
  article: PLACE.article,
  main: PLACE.main,
  figure: PLACE.figure,
  figcaption: PLACE.figure | PLACE.caption,
  ul: PLACE.list,
  ol: PLACE.list,
  dl: PLACE.list,
  table: PLACE.table,
  form: PLACE.form,
  blockquote: PLACE.quote,
  section: PLACE.section,
  pre: PLACE.pre,
};
const PLACE_OF_ROLE: Readonly<Record<string, number>> = {
  navigation: PLACE.nav,
  complementary: PLACE.aside,
  banner: PLACE.header,
  contentinfo: PLACE.footer,
  main: PLACE.main,
  article: PLACE.article,
  dialog: PLACE.furniture,
};

/** Walks at most this many nodes and this many levels; what lies deeper or later is not read. */
const NODE_LIMIT = 400_000;
const DEPTH_LIMIT = 2_000;

type Walk = {
  readonly look: (names: string) => Look;
  readonly blocks: TextBlock[];
  readonly boxes: Box[];
  readonly marked: MarkedElement[];
  readonly pictures: Picture[];
  readonly scripts: string[];
  readonly metas: Map<string, string[]>;
  readonly links: Element[];
  readonly patterns: Map<string, number>;
  title: string | undefined;
  html: Element | undefined;
  box: Box | undefined;
  text: string;
  linkDepth: number;
  boldDepth: number;
  linked: number;
  bold: number;
  linkCount: number;
  dateTime: string | undefined;
  gap: number;
  lineStart: number;
};

const isHidden = (attribs: Readonly<Record<string, string>>): boolean =>
  attribs['hidden'] !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  (attribs['style'] !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs['style']));

/** Folds white space and drops what cannot be seen: soft hyphens, zero-width spaces, byte order marks. */
function foldText(text: string): string {
  const visible = INVISIBLE.test(text) ? text.replace(INVISIBLE_ALL, '') : text;
  return visible.replace(/\s+/g, ' ').trim().normalize('NFC');
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const INVISIBLE_ALL = /[\u00ad\u200b\u2060\ufeff]/g;

/** Ends the current run of text. */
function flush(walk: Walk): void {
  if (walk.text !== '' && walk.box) {
    const text = foldText(walk.text);
    if (text !== '') pushBlock(walk, walk.box, text);
  }
  walk.text = '';
  walk.linked = 0;
  walk.bold = 0;
  walk.linkCount = 0;
  walk.lineStart = 0;
}

function pushBlock(walk: Walk, box: Box, text: string): void {
  const length = text.length;
  walk.blocks.push({
    index: walk.blocks.length,
    box,
    text,
    linked: Math.min(length, walk.linked),
    bold: Math.min(length, walk.bold),
    links: walk.linkCount,
    dateTime: walk.dateTime,
    gap: walk.gap,
  });
  walk.dateTime = undefined;
  walk.gap = 0;
}

function addText(walk: Walk, data: string): void {
  walk.text += data;
  if (walk.linkDepth === 0 && walk.boldDepth === 0) return;
  const seen = data.trim().length;
  if (walk.linkDepth > 0) walk.linked += seen;
  if (walk.boldDepth > 0) walk.bold += seen;
}

/** A line break ends the block when another follows it, or when the line before it reads as a whole sentence. */
function addBreak(walk: Walk): void {
  const line = walk.text.slice(walk.lineStart);
  if (/^\s*$/.test(line)) flush(walk);
  else if (line.length > 60 && /[.!?:…"”»。！？]\s*$/.test(line)) flush(walk);
  else {
    walk.text += '\n';
    walk.lineStart = walk.text.length;
  }
}

const nameOf = (attribs: Readonly<Record<string, string>>): string => {
  const own = attribs['class'];
  const id = attribs['id'];
  const more = attribs['itemprop'] ?? attribs['data-testid'] ?? attribs['data-component'];
  const names = own === undefined ? (id ?? '') : id === undefined ? own : `${own} ${id}`;
  return more === undefined ? names : `${names} ${more}`;
};

function placesOf(name: string, attribs: Readonly<Record<string, string>>, look: Look): number {
  let places = PLACE_OF_TAG[name] ?? 0;
  const role = attribs['role'];
  if (role !== undefined) places |= PLACE_OF_ROLE[role] ?? 0;
  if (attribs['itemprop'] === 'articleBody') places |= PLACE.body;
  if (look.marks !== 0) {
    if (look.marks & MARK.body) places |= PLACE.body;
    if (look.marks & MARK.furniture) places |= PLACE.furniture;
    if (look.marks & MARK.comment) places |= PLACE.comment;
    if (look.marks & MARK.caption) places |= PLACE.caption;
    if (look.marks & MARK.live) places |= PLACE.live;
    if (look.marks & MARK.byline) places |= PLACE.byline;
  }
  return isHidden(attribs) ? places | PLACE.hidden : places;
}

function patternOf(walk: Walk, element: Element, parent: Box | undefined): number {
  const key = `${element.name}.${element.attribs['class'] ?? ''}|${parent?.name ?? ''}.${parent?.element.attribs['class'] ?? ''}`;
  const known = walk.patterns.get(key);
  if (known !== undefined) return known;
  walk.patterns.set(key, walk.patterns.size);
  return walk.patterns.size - 1;
}

function openBox(walk: Walk, element: Element, look: Look): void {
  const parent = walk.box;
  const box: Box = {
    element,
    name: element.name,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    // <body> and <html> often carry page-wide class names, which say nothing about a part of the page
    places:
      element.name === 'body' || element.name === 'html'
        ? 0
        : (parent?.places ?? 0) | placesOf(element.name, element.attribs, look),
    look,
    pattern: patternOf(walk, element, parent),
    weight: element.name === 'body' || element.name === 'html' ? 0 : (parent?.weight ?? 0) + look.weight,
    worst: element.name === 'body' || element.name === 'html' ? 0 : Math.min(parent?.worst ?? 0, look.worst),
    first: walk.blocks.length,
    end: walk.blocks.length,
  };
  walk.boxes.push(box);
  walk.box = box;
}

function addMeta(walk: Walk, attribs: Readonly<Record<string, string>>): void {
  const content = attribs['content'] ?? attribs['value'] ?? attribs['datetime'];
  if (content === undefined) return;
  for (const key of ['name', 'property', 'itemprop', 'http-equiv'] as const) {
    const name = attribs[key]?.trim().toLowerCase();
    if (!name) continue;
    const values = walk.metas.get(name);
    if (values) values.push(content);
    else walk.metas.set(name, [content]);
  }
}

function textOf(element: Element): string {
  let text = '';
  for (const child of element.children) if (child.type === 'text') text += child.data;
  return text;
}

/** Elements of the head, and those that may stand anywhere but are never text. */
function readSilent(walk: Walk, element: Element): void {
  const { name, attribs } = element;
  if (name === 'meta') addMeta(walk, attribs);
  else if (name === 'link') walk.links.push(element);
  else if (name === 'title') walk.title ??= textOf(element).trim() || undefined;
  else if (name === 'script') {
    if (/^\s*application\/ld\+json/i.test(attribs['type'] ?? '')) walk.scripts.push(textOf(element));
  } else if (EMBEDS.has(name)) walk.gap += 1;
}

const SILENT = words(
  'meta link title script style base template noscript iframe object svg canvas audio video button select option textarea map noframes',
);

function mark(walk: Walk, element: Element, look: Look): void {
  const { name, attribs } = element;
  const interesting =
    name === 'time' ||
    name === 'h1' ||
    attribs['itemprop'] !== undefined ||
    attribs['rel'] === 'author' ||
    (look.marks & (MARK.byline | MARK.date | MARK.headline | MARK.summary)) !== 0;
  if (interesting && walk.box) walk.marked.push({ element, box: walk.box, look, at: walk.blocks.length });
}

function enter(walk: Walk, element: Element): boolean {
  const { name, attribs } = element;
  if (SILENT.has(name)) {
    readSilent(walk, element);
    return false;
  }
  if (name === 'br') {
    addBreak(walk);
    return false;
  }
  const look = walk.look(nameOf(attribs));
  if (isBlock(walk, name)) {
    flush(walk);
    openBox(walk, element, look);
    if (name === 'html') walk.html ??= element;
  } else if (name === 'a') {
    walk.linkDepth += 1;
    walk.linkCount += 1;
  } else if (BOLD.has(name)) walk.boldDepth += 1;
  else if (name === 'time') walk.dateTime ??= attribs['datetime'];
  if (VOID_GAPS.has(name)) {
    walk.gap += 1;
    if (name === 'img' && walk.box) walk.pictures.push({ element, box: walk.box, at: walk.blocks.length });
  }
  mark(walk, element, look);
  return true;
}

/** Custom elements are containers, unless a paragraph holds them. */
const isBlock = (walk: Walk, name: string): boolean =>
  BLOCK.has(name) || (name.includes('-') && !name.startsWith('amp-') && walk.box?.name !== 'p');

function leave(walk: Walk, element: Element): void {
  const { name } = element;
  if (walk.box?.element === element) {
    flush(walk);
    walk.box.end = walk.blocks.length;
    walk.box = walk.box.parent;
  } else if (name === 'a') walk.linkDepth -= 1;
  else if (BOLD.has(name)) walk.boldDepth -= 1;
}

const isElement = (node: AnyNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';

/** Visits the tree without recursion, so that hostile nesting costs no stack. */
function visit(walk: Walk, root: Document): void {
  let node: AnyNode | null = root.firstChild;
  let depth = 0;
  let left = NODE_LIMIT;
  while (node && left > 0) {
    left -= 1;
    let deeper: AnyNode | null = null;
    if (node.type === 'text') addText(walk, node.data);
    else if (isElement(node)) {
      if (enter(walk, node) && depth < DEPTH_LIMIT) deeper = node.firstChild;
      if (!deeper && !SILENT.has(node.name) && node.name !== 'br') leave(walk, node);
    } else if (node.type === 'cdata') deeper = node.firstChild;
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
  const walk: Walk = {
    look: lookReader(weights),
    blocks: [],
    boxes: [],
    marked: [],
    pictures: [],
    scripts: [],
    metas: new Map(),
    links: [],
    patterns: new Map(),
    title: undefined,
    html: undefined,
    box: undefined,
    text: '',
    linkDepth: 0,
    boldDepth: 0,
    linked: 0,
    bold: 0,
    linkCount: 0,
    dateTime: undefined,
    gap: 0,
    lineStart: 0,
  };
  openBox(walk, new Element('html', {}), walk.look(''));
  visit(walk, root);
  flush(walk);
  for (let box = walk.box; box; box = box.parent) box.end = walk.blocks.length;
  return { ...walk, language: walk.html?.attribs['lang'] };
}
