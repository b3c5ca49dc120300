import type { Opml } from 'feedsmith';
import { generateOpml, parseOpml } from 'feedsmith';
import type { Source } from '../model/source.ts';

/** One subscription of an OPML list. */
export type Subscription = { readonly title: string; readonly feedUrl: string; readonly homepage?: string };

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

/** No list of feeds that a person follows is larger. */
const MAX_LENGTH = 5_000_000;

/** The subscriptions of an OPML list, folders opened, each feed once. Throws where the text is no OPML. */
export function importOpml(text: string): readonly Subscription[] {
  if (text.length > MAX_LENGTH) throw new Error(`the list is longer than ${MAX_LENGTH} characters`);
  const found = new Map<string, Subscription>();
  for (const { xmlUrl, htmlUrl, title, text: label } of flattened(parseOpml(text).body?.outlines ?? [])) {
    if (xmlUrl === undefined || !/^https?:/i.test(xmlUrl) || found.has(xmlUrl)) continue;
    const homepage = htmlUrl !== undefined && /^https?:/i.test(htmlUrl) ? htmlUrl : undefined;
    found.set(xmlUrl, { title: title ?? label ?? xmlUrl, feedUrl: xmlUrl, ...(homepage && { homepage }) });
  }
  return [...found.values()];
}

/** Outlines of all depths in reading order. */
function flattened(outlines: readonly Outline[]): readonly Outline[] {
  const waiting = [...outlines].reverse();
  const flat: Outline[] = [];
  for (let outline = waiting.pop(); outline !== undefined; outline = waiting.pop()) {
    flat.push(outline);
    for (const inner of [...(outline.outlines ?? [])].reverse()) waiting.push(inner);
  }
  return flat;
}

/** An OPML 2.0 list of the sources' feeds, a folder per source where it has several. Sitemaps and sections are no feeds to others. */
export function exportOpml(sources: readonly Source[], title: string): string {
  const outlines = sources.flatMap((source): Opml.Outline<Date>[] => {
    const feeds = source.feeds.filter(({ kind }) => kind === 'feed');
    const entries = feeds.map(({ url }) => ({
      type: 'rss',
      text: source.name,
      title: source.name,
      xmlUrl: url,
      htmlUrl: source.homepage,
    }));
    return entries.length > 1 ? [{ text: source.name, title: source.name, outlines: entries }] : entries;
  });
  return generateOpml({ head: { title }, body: { outlines } });
}
