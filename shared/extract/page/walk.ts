import type { Attributes } from './attributes.ts';
import type { Look } from './look.ts';
import { MARK, NO_LOOK } from './look.ts';
import type { Box, PageElement, PageFacts, WatchedElement } from './page.ts';
import { PLACE } from './page.ts';
import { propertyOf } from './property.ts';
import type { Tag } from './tags.ts';
import { KIND, placesOf, TAG_NUMBERS, tagNamed } from './tags.ts';
import { LINE_BREAK } from './visible-text.ts';
import type { Walk } from './walk-state.ts';
import { addBreak, addText, flush } from './walk-state.ts';

/** The number of a thing in the order of first appearance. */
function numberOf<Thing>(numbers: Map<Thing, number>, thing: Thing): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  numbers.set(thing, numbers.size);
  return numbers.size - 1;
}

/** A number for a tag with a class; equal numbers for equal pairs. */
const layerOf = (walk: Walk, { name, number }: Tag, look: Look): number =>
  numberOf(walk.layers, look.number * 512 + Math.min(number ?? TAG_NUMBERS + numberOf(walk.names, name), 511));

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

function openBox(walk: Walk, tag: Tag, element: PageElement, look: Look): Box {
  const { name, attribs } = element;
  const parent = walk.box;
  // <body> and <html> often carry page-wide class names, which say nothing about a part of the page
  const isRoot = name === 'body' || name === 'html';
  const { marks, weight, worst } = isRoot ? NO_LOOK : marksOf(walk, look, attribs);
  const layer = layerOf(walk, tag, look);
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
    opening: undefined,
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

const DATA = /^\s*application\/(?:ld\+)?json/i;
const LINKED_DATA = /\/ld\+/i;

/** Elements that are never text of the page, wherever they stand: what they say themselves, and of which the text is of use. */
function openSilent(walk: Walk, { name, isEmbed }: Tag, element: PageElement): void {
  const { attribs } = element;
  if (name === 'meta') addMeta(walk, attribs);
  else if (name === 'link') walk.links.push(element);
  else if (isEmbed) walk.gap += 1;
  else if (name === 'title' || (name === 'script' && DATA.test(attribs.type ?? ''))) walk.told = { element, text: '' };
}

function closeSilent(walk: Walk): void {
  const { told } = walk;
  if (told === undefined) return;
  if (told.element.name === 'title') walk.title ??= told.text.trim() || undefined;
  else (LINKED_DATA.test(told.element.attribs.type ?? '') ? walk.scripts : walk.states).push(told.text);
  walk.told = undefined;
}

const SAYING = MARK.byline | MARK.date | MARK.headline | MARK.summary;

/** Cheap first look at a link; the author rules look closer. */
const isAuthorPage = (href: string | undefined): boolean =>
  href !== undefined && /\/(?:aut|peo|per|pro|sta|con|rep|jou|wri|by\/|tea|red|col)/.test(href);

/** What a link says of where it leads: to the writer, a section or a topic. */
const NAMED_RELATION = new Set(['author', 'tag', 'category', 'category tag']);

const mayHoldField = ({ name, attribs }: PageElement, marks: number, kind: number): boolean =>
  (marks & SAYING) !== 0 ||
  kind === KIND.time ||
  name === 'h1' ||
  name === 'abbr' ||
  attribs.itemprop !== undefined ||
  (attribs.property !== undefined && propertyOf({ attribs }) !== '') ||
  (kind === KIND.link && (NAMED_RELATION.has(attribs.rel ?? '') || isAuthorPage(attribs.href)));

/** Flags beside the kinds of open elements. */
const WATCHED = 16;
const MARKED = 32;

/** Keeps the text of an element that may hold a field, and of the elements directly inside it; gives its flags. */
function watch(walk: Walk, { name, attribs }: PageElement, marks: number, isMarked: boolean): number {
  const parent = walk.watched.at(-1);
  const outer = (walk.open.at(-1) ?? 0) & MARKED ? parent : undefined;
  if (!isMarked && outer === undefined) return 0;
  const { texts } = walk;
  const [first, before] = [texts.length, walk.before];
  const element: WatchedElement = { parent, name, attribs, texts, first, last: first, before, children: [] };
  walk.watched.push(element);
  outer?.children.push(element);
  if (!isMarked) return WATCHED;
  walk.marked.push({ element, box: walk.box, marks, at: walk.blocks.length });
  return WATCHED | MARKED;
}

/** Goes this many levels deep; what lies deeper is not read. */
const DEEPEST = 2_000;

/** Enters an element. */
export function openElement(walk: Walk, element: PageElement): void {
  if (walk.silent > 0 || isOver(walk)) {
    walk.silent += 1;
    return;
  }
  const tag = isNameButton(walk, element) ? tagNamed('span') : tagNamed(element.name);
  const { kind } = tag;
  walk.box.opening ??= tag.name;
  if (kind === KIND.silent) openSilent(walk, tag, element);
  else if (kind === KIND.lineBreak) openBreak(walk);
  else openShown(walk, tag, element);
  walk.before = '';
  if (kind === KIND.silent || kind === KIND.lineBreak) walk.silent = 1;
  else if (walk.open.length > DEEPEST) {
    closeShown(walk);
    walk.silent = 1;
  }
}

/** What a button is called that shows a card about the writer whom it names. */
const NAMES_WRITER = /author|byline|writer/iu;

/** Whether a button holds the name of a writer: its text is the page's, where that of others is of their use. */
const isNameButton = ({ box }: Walk, { name, attribs }: PageElement): boolean =>
  name === 'button' &&
  (box.name === 'address' || ((box.places & PLACE.byline) !== 0 && NAMES_WRITER.test(attribs.class ?? '')));

/** Counts a node; says whether there were too many already. */
function isOver(walk: Walk): boolean {
  walk.left -= 1;
  return walk.left < 0;
}

function openBreak(walk: Walk): void {
  if (walk.watched.length > 0) walk.texts.push(LINE_BREAK);
  addBreak(walk);
}

const kindIn = ({ kind }: Tag, box: Box, { datetime }: Attributes): number =>
  kind !== KIND.custom ? kind : box.name === 'p' || datetime !== undefined ? KIND.inline : KIND.block;

function openShown(walk: Walk, tag: Tag, element: PageElement): void {
  const kind = kindIn(tag, walk.box, element.attribs);
  const names = element.attribs.class;
  const look = names === undefined || names === '' ? NO_LOOK : walk.look.ofClass(names);
  let { marks } = look;
  if (kind === KIND.block) {
    flush(walk);
    space(walk);
    marks = openBox(walk, tag, element, look).marks;
    if (element.name === 'html') walk.html ??= element;
    walk.ended = false;
    walk.beside = false;
  } else openInline(walk, element, kind);
  walk.open.push(kind | watch(walk, element, marks, mayHoldField(element, marks, kind)));
}

function openInline(walk: Walk, element: PageElement, kind: number): void {
  // `amp-timeago` and others that scripts fill have what a time element has
  if (kind !== KIND.rule) walk.dateTime ??= element.attribs.datetime;
  if (walk.ended) walk.beside = element.name !== 'sub' && element.name !== 'sup';
  if (kind === KIND.link) {
    walk.linkDepth += 1;
    walk.linkCount += 1;
  } else if (kind === KIND.bold) walk.boldDepth += 1;
  else if (kind === KIND.picture || kind === KIND.rule) {
    walk.gap += 1;
    walk.ruled ||= element.name === 'hr';
    if (kind === KIND.picture) walk.pictures.push({ element, box: walk.box, at: walk.blocks.length });
  }
}

/** Keeps words apart in the text of watched elements. */
function space(walk: Walk): void {
  if (walk.watched.length > 0) walk.texts.push(' ');
}

/** Reads a run of text; one that an element or a comment cuts is two. */
export function readText(walk: Walk, data: string): void {
  if (walk.silent > 0) {
    if (walk.silent === 1 && walk.told !== undefined) walk.told.text += data;
    return;
  }
  if (isOver(walk)) return;
  if (walk.box.opening === undefined && data.trim() !== '') walk.box.opening = '';
  if (walk.watched.length > 0) walk.texts.push(data);
  walk.before = data;
  addText(walk, data);
}

/** Leaves the element that was entered last. */
export function closeElement(walk: Walk): void {
  if (walk.silent === 0) closeShown(walk);
  else {
    walk.silent -= 1;
    if (walk.silent === 0) closeSilent(walk);
  }
}

function closeShown(walk: Walk): void {
  walk.before = '';
  const flags = walk.open.pop() ?? KIND.inline;
  const kind = flags & ~(WATCHED | MARKED);
  if (flags & WATCHED) {
    const element = walk.watched.pop();
    if (element) element.last = walk.texts.length;
  }
  if (kind === KIND.block) closeBox(walk);
  else walk.ended = true;
  if (kind === KIND.link) walk.linkDepth -= 1;
  else if (kind === KIND.bold) walk.boldDepth -= 1;
}

function closeBox(walk: Walk): void {
  const { box } = walk;
  flush(walk);
  space(walk);
  box.end = walk.blocks.length;
  walk.box = box.parent ?? box;
}

/** Ends a walk: what it gathered. */
export function endWalk(walk: Walk): PageFacts {
  while (walk.open.length > 0) closeShown(walk);
  flush(walk);
  walk.box.end = walk.blocks.length;
  const { blocks, marked, pictures, scripts, states, metas, links, title, html, patterns } = walk;
  const language = html?.attribs.lang;
  return { blocks, marked, pictures, scripts, states, metas, links, title, html, language, patterns: patterns.size };
}
