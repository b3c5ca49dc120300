import type { Image } from '../model/article.ts';
import type { JsonObject, Thing } from './json-ld.ts';
import { isObject, listOf, plainText } from './json-ld.ts';
import type { Box, PageFacts, Picture, TextBlock } from './page.ts';
import { PLACE } from './page.ts';

const MOST = 20;

/** An http(s) address made absolute; undefined for anything else. */
function absolute(address: unknown, base: string): string | undefined {
  const url = typeof address === 'string' && address.trim() !== '' ? URL.parse(address.trim(), base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
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

function declared({ metas }: PageFacts, thing: Thing | undefined, base: string): Image[] {
  return [...listOf(thing?.value.image), metas.get('og:image')?.[0]].flatMap((entry) => {
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

function pictured({ element, box }: Picture, { blocks }: PageFacts, base: string): Image | undefined {
  const { attribs } = element;
  const url = absolute(attribs['data-src'] ?? attribs.src ?? attribs['data-original'], base);
  if (url === undefined || /\.(?:svg|gif)(?:$|\?)|pixel|spacer|logo|icon|avatar/i.test(url)) return undefined;
  const frame = frameOf(box);
  const near = blocks.slice(frame.first, frame.end).filter(({ box: { places } }) => places & PLACE.caption);
  const credit = near.find(({ text }) => CREDIT.test(text) && text.length < 120)?.text;
  const caption =
    near.find(({ text }) => text !== credit)?.text ?? (near.length > 0 ? plainText(attribs.alt) : undefined);
  return named(url, caption, credit);
}

const keyOf = (url: string): string => URL.parse(url)?.pathname ?? url;

/** The article's pictures: the declared lead first, then those that stand among the kept blocks, with captions where the page has them. */
export function articleImages(
  facts: PageFacts,
  thing: Thing | undefined,
  kept: readonly TextBlock[],
  pageUrl: string,
): Image[] {
  const [first, last] = [kept[0]?.index ?? 0, kept.at(-1)?.index ?? -1];
  const inside = facts.pictures.filter(
    ({ at, box }) => at >= first && at <= last + 1 && !(box.places & (PLACE.nav | PLACE.aside | PLACE.comment)),
  );
  const images = new Map<string, Image>();
  for (const image of [
    ...declared(facts, thing, pageUrl),
    ...inside.flatMap((picture) => pictured(picture, facts, pageUrl) ?? []),
  ]) {
    const known = images.get(keyOf(image.url));
    if (!known || (!known.caption && image.caption))
      images.set(keyOf(image.url), { ...image, url: known?.url ?? image.url });
    if (images.size >= MOST) break;
  }
  return [...images.values()];
}
