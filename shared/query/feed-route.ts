import { Hono } from 'hono';
import { atom, jsonFeed } from '../export/feeds.ts';
import { collected, type Format } from '../export/format.ts';
import { recordsOf } from '../export/records.ts';
import type { ArticleRecord } from '../model/record.ts';
import { SELECTING } from './openapi.ts';
import { checkParameters } from './parameters.ts';
import type { Reader } from './reader.ts';

const LENGTH = 50;
/** Entries are added while their texts stay under this: a function's answer may hold 6 MB. */
const MOST_CHARACTERS = 1_000_000;

/** The latest articles as Atom and JSON Feed, for feed readers; all of them, or those of a selector. */
export function feedOver(reader: Reader, now: () => Date): Hono {
  const feeds = new Hono();
  const serve = (path: string, format: Format) =>
    feeds.get(path, async (c) => {
      checkParameters(SELECTING, c.req.queries());
      const selection = c.req.query();
      const chosen = Object.entries(selection).map(([name, value]) => `${name} ${value}`);
      const { origin, search, href } = new URL(c.req.url);
      const about = {
        title: `Dateline: ${chosen.join(', ') || 'latest'}`,
        url: `${origin}/${search}`,
        self: href,
        madeAt: now(),
      };
      const parts = await collected(format.write(within(recordsOf(reader, selection, LENGTH)), about));
      return c.body(parts.join(''), 200, { 'content-type': format.mediaType });
    });
  serve('/feed.atom', atom);
  serve('/feed.json', jsonFeed);
  return feeds;
}

async function* within(records: AsyncIterable<ArticleRecord>): AsyncIterable<ArticleRecord> {
  let characters = 0;
  for await (const record of records) {
    characters += record.content?.articleBody.length ?? 0;
    if (characters > MOST_CHARACTERS) return;
    yield record;
  }
}
