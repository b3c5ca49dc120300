import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const Moment = z.iso.datetime({ offset: true });

const DraftUpdate = z.strictObject({ time: z.string(), published: Moment, body: z.string() });

/** What the outlet changes in an article from a state on. */
const Change = z.strictObject({
  state: z.int().check(z.gte(1)),
  modified: z.optional(Moment),
  headline: z.optional(z.string()),
  addBody: z.optional(z.string()),
  /** They are put before the older ones. */
  addUpdates: z.optional(z.array(DraftUpdate)),
  /** Texts to replace, wherever they stand. */
  mend: z.optional(z.record(z.string(), z.string())),
});

/** One article file. Paragraphs of `body` are parted by blank lines; `## ` begins a subheading. */
export const Draft = z.strictObject({
  path: z.string().check(z.startsWith('/')),
  headline: z.string(),
  published: Moment,
  modified: z.optional(Moment),
  section: z.optional(z.string()),
  byline: z.optional(z.string()),
  /** The byline stands under the text. */
  bylineLast: z.optional(z.boolean()),
  authors: z._default(z.array(z.string()), []),
  dateline: z.optional(z.string()),
  summary: z.optional(z.string()),
  keywords: z._default(z.array(z.string()), []),
  image: z.optional(z.strictObject({ url: z.string(), caption: z.string(), credit: z.string() })),
  live: z._default(z.boolean(), false),
  body: z.string(),
  updates: z._default(z.array(DraftUpdate), []),
  /** Also served as AMP, or for printing. */
  amp: z._default(z.boolean(), false),
  print: z._default(z.boolean(), false),
  free: z._default(z.boolean(), true),
  robots: z.optional(z.string()),
  tdm: z._default(z.boolean(), false),
  /** The state in which it appears, and the one from which it answers 410. */
  from: z._default(z.int(), 0),
  gone: z.optional(z.int()),
  changes: z._default(z.array(Change), []),
});
export type Draft = z.infer<typeof Draft>;

const ARTICLES = join(import.meta.dirname, 'articles');

/** The articles of one outlet, newest first; throws with the file's name when one is malformed. */
export function draftsOf(outlet: string): readonly Draft[] {
  const folder = join(ARTICLES, outlet);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readDraft(join(folder, file)))
    .sort((one, other) => Date.parse(other.published) - Date.parse(one.published));
}

function readDraft(file: string): Draft {
  const checked = Draft.safeParse(parse(readFileSync(file, 'utf8')));
  if (!checked.success) throw new Error(`${file}: ${z.prettifyError(checked.error)}`);
  return checked.data;
}

/** The article as it stands in a state. */
export function draftAt(draft: Draft, state: number): Draft {
  return draft.changes.filter((change) => change.state <= state).reduce(changed, draft);
}

function changed(draft: Draft, change: z.infer<typeof Change>): Draft {
  const mend = (text: string): string =>
    Object.entries(change.mend ?? {}).reduce((mended, [wrong, right]) => mended.replaceAll(wrong, right), text);
  return {
    ...draft,
    modified: change.modified ?? draft.modified,
    headline: mend(change.headline ?? draft.headline),
    body: mend(draft.body) + (change.addBody === undefined ? '' : `\n\n${change.addBody}`),
    updates: [...(change.addUpdates ?? []), ...draft.updates.map((update) => ({ ...update, body: mend(update.body) }))],
  };
}

export type Visibility = 'unpublished' | 'published' | 'gone';

export function visibility(draft: Draft, state: number): Visibility {
  if (state < draft.from) return 'unpublished';
  return draft.gone !== undefined && state >= draft.gone ? 'gone' : 'published';
}
