import type { Image } from '../../model/article.ts';
import { resolved } from '../page/article-thing.ts';
import type { Attributes } from '../page/attributes.ts';
import type { JsonObject, Thing, Things } from '../page/json-ld.ts';
import { isObject, listOf, plainText } from '../page/json-ld.ts';
import type { Box, PageFacts, Picture, TextBlock } from '../page/page.ts';
import { PLACE } from '../page/page.ts';

const MOST = 20;

/** An http(s) address of more than a host, made absolute; undefined for anything else, and for a place in a page. */
function absolute(address: unknown, base: string): string | undefined {
  const url = typeof address === 'string' && address.trim() !== '' ? URL.parse(address.trim(), base) : null;
  return url && /^https?:$/.test(url.protocol) && url.hash === '' && url.pathname !== '/' ? url.href : undefined;
}

const named = (url: string, caption: string | undefined, credit: string | undefined): Image => ({
  url,
  ...(caption ? { caption } : {}),
  ...(credit ? { credit } : {}),
});

function fromData(entry: JsonObject, base: string): Image | undefined {
  const url = absolute(entry.url ?? entry.contentUrl ?? entry['@id'], base);
  const credit = isObject(entry.creditText) ? undefined : plainText(entry.creditText);
  return url === undefined ? undefined : named(url, plainText(entry.caption), credit);
}

function declared({ metas }: PageFacts, thing: Thing | undefined, things: Things, base: string): Image[] {
  return [...listOf(thing?.value.image), metas.get('og:image')?.[0]].flatMap((value) => {
    const entry = resolved(value, things);
    if (isObject(entry)) return fromData(entry, base) ?? [];
    const url = absolute(entry, base);
    return url === undefined ? [] : { url };
  });
}

/** The figure, or failing that the box, that a picture stands in. */
function frameOf(box: Box): Box {
  for (let outer: Box | undefined = box; outer && outer.places & PLACE.figure; outer = outer.parent)
    if (outer.name === 'figure') return outer;
  return box;
}

const CREDIT =
  /^(?:photo|foto|bild|image|credit|crédit|quelle|source|©|\()[^.]{2,80}$|©|\/(?:AFP|AP|dpa|Reuters|Getty)/i;

const NO_PICTURE = /\.(?:svg|gif)(?:$|\?)|pixel|spacer|logo|icon|avatar|emoji|badge|profile_images|headshot/i;
/** What elements that show writers are named. */
const PORTRAIT = /author|avatar|byline|profile|gravatar/i;
/** What a site tells networks where an article has no picture: its sign. */
const SIGN =
  /^(?:share|sharing|social|logo|default|placeholder|fallback|no[-_]?(?:image|photo))(?:[-_.]|$)|[-_](?:share|logo|placeholder)\.\w+$/i;

/** Narrower pictures are portraits of writers, and signs. */
const SMALL = 200;
const IN_ADDRESS = /[?&](?:w|width|imwidth)=(\d+)(?:&|$)|[-_](\d{2,3})x\d{2,3}\.\w+(?:$|\?)|\/w(\d{2,3})\//;

function isSmall({ width }: Attributes, url: string): boolean {
  const [, query, name, folder] = IN_ADDRESS.exec(url) ?? [];
  const known = Number.parseInt(width ?? query ?? name ?? folder ?? '', 10);
  return known > 0 && known <= SMALL;
}

function pictured({ element, box }: Picture, { blocks }: PageFacts, base: string): Image | undefined {
  const { attribs } = element;
  const url = absolute(attribs['data-src'] ?? attribs.src ?? attribs['data-original'], base);
  if (url === undefined || NO_PICTURE.test(url) || PORTRAIT.test(attribs.class ?? '') || isSmall(attribs, url))
    return undefined;
  const frame = frameOf(box);
  const near = blocks.slice(frame.first, frame.end).filter(({ box: { places } }) => places & PLACE.caption);
  const credit = near.find(({ text }) => CREDIT.test(text) && text.length < 120)?.text;
  const caption =
    near.find(({ text }) => text !== credit)?.text ?? (near.length > 0 ? plainText(attribs.alt) : undefined);
  return named(url, caption, credit);
}

/** Sizes and shapes, by which the addresses of one picture differ. */
const SHAPE =
  /(?:[-_.](?:\d{2,4}x\d{2,4}|v?\d{1,2}[x_-]\d{1,2}(?:[-_]\d{2,4})?|\d{3,4}w?|[whsq]\d{2,4}|scaled|large|small|medium|thumb(?:nail)?|wide|square|standard|original))+$/i;
const NAMED_BY_SHAPE = /^(?:wide|square|standard|original|large|small|medium|default|image|master)?[-_\dx]*$/i;

/** Nothing that names a shape is longer. */
const LONGEST_SHAPE = 60;

/** The name of a file without sizes and shapes; only its end is looked at, as a name is as long as its publisher likes. */
function withoutShape(name: string): string {
  const from = Math.max(0, name.length - LONGEST_SHAPE);
  return name.slice(0, from) + name.slice(from).replace(SHAPE, '');
}

/** What the addresses of one picture in several sizes have in common: its name, or where it has none of its own, the folder. */
function keyOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? url;
  const parts = path.split('/').filter(Boolean);
  const name = withoutShape((parts.at(-1) ?? '').replace(/\.\w{3,4}$/, ''));
  if (!NAMED_BY_SHAPE.test(name) && name.length >= DISTINCT) return name;
  return NAMED_BY_SHAPE.test(name) ? parts.slice(0, -1).join('/') : path;
}

/** Shorter names may be those of two pictures. */
const DISTINCT = 8;

/** The pictures among the kept blocks, or from `headlineAt` on where that is not negative. */
function picturesIn({ pictures }: PageFacts, kept: readonly TextBlock[], headlineAt: number): readonly Picture[] {
  const [start, last] = [kept[0]?.index ?? 0, kept.at(-1)?.index ?? -1];
  const first = headlineAt < 0 ? start : Math.min(start, headlineAt + 1);
  const own = kept[0]?.box.places ?? 0;
  const elsewhere = PLACE.nav | PLACE.aside | PLACE.comment | (PLACE.furniture & ~own);
  return pictures.filter(({ at, box }) => at >= first && at <= last + 1 && !(box.places & elsewhere));
}

/**
 * The article's pictures: the declared lead first, then those that stand among the kept blocks, with captions where the page has them. Where it declares
 * none, those below the headline count too; where it has others, the sign of the site that it declares is none.
 */
export function articleImages(
  facts: PageFacts,
  thing: Thing | undefined,
  things: Things,
  kept: readonly TextBlock[],
  pageUrl: string,
  headlineAt: number,
): Image[] {
  const told = declared(facts, thing, things, pageUrl);
  const own = told.filter(({ url }) => !SIGN.test(URL.parse(url)?.pathname.split('/').at(-1) ?? ''));
  const shown = picturesIn(facts, kept, own.length === 0 ? headlineAt : -1).flatMap(
    (picture) => pictured(picture, facts, pageUrl) ?? [],
  );
  const images = new Map<string, Image>();
  for (const image of [...(own.length + shown.length > 0 ? own : told), ...shown]) {
    const known = images.get(keyOf(image.url));
    if (!known || (!known.caption && image.caption))
      images.set(keyOf(image.url), { ...image, url: known?.url ?? image.url });
    if (images.size >= MOST) break;
  }
  return [...images.values()];
}
