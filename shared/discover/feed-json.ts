import * as z from 'zod/mini';

const Text = z.catch(z.optional(z.coerce.string()), undefined);

const Item = z.object({
  id: Text,
  url: Text,
  external_url: Text,
  title: Text,
  summary: Text,
  content_text: Text,
  content_html: Text,
  date_published: Text,
  date_modified: Text,
});
export type JsonItem = z.infer<typeof Item>;

const JsonDocument = z.object({
  title: Text,
  items: z.array(z.catch(z.nullable(Item), null)),
  hubs: z.catch(z.optional(z.array(z.object({ url: z.string() }))), undefined),
});

/** A JSON Feed whose values have the right types or are left out; `undefined` where the text is none. */
export type JsonFeed = {
  readonly title: string | undefined;
  readonly items: readonly JsonItem[];
  readonly hubs: readonly string[];
};

/** Reads JSON Feed 1.0 and 1.1. */
export function readFeedJson(text: string, maxEntries: number): JsonFeed | undefined {
  const checked = JsonDocument.safeParse(parse(text));
  if (!checked.success) return undefined;
  const { title, items, hubs } = checked.data;
  return {
    title,
    items: items.slice(0, maxEntries).filter((item) => item !== null),
    hubs: (hubs ?? []).map((hub) => hub.url),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
