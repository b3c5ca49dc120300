import type { ArticleRecord } from '../model/record.ts';
import type { Reader } from '../query/reader.ts';
import type { Selection } from '../query/selection.ts';
import { select } from '../query/selection.ts';

const AT_A_TIME = 50;

/** All records that a selection names, newest first, at most `limit`; read page by page as they are asked for. */
export async function* recordsOf(
  reader: Reader,
  selection: Selection,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<ArticleRecord> {
  let cursor: string | undefined;
  let left = limit;
  do {
    const page = await select(reader, selection, { limit: Math.min(AT_A_TIME, left), cursor });
    const items = page.items.slice(0, left);
    yield* await reader.withContent(items);
    left -= items.length;
    cursor = page.cursor;
  } while (cursor !== undefined && left > 0);
}

/** The records of which a revision was committed since a cursor or an ISO time, as they stand now, each once. */
export async function* changedRecords(
  reader: Reader,
  since: string,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<ArticleRecord> {
  const given = new Set<string>();
  let page = await reader.changes(since, AT_A_TIME);
  for (;;) {
    for (const { articleId } of page.revisions) {
      if (given.has(articleId)) continue;
      if (given.size >= limit) return;
      given.add(articleId);
      const record = await reader.article(articleId);
      if (record !== undefined) yield record;
    }
    if (!page.more) return;
    page = await reader.changes(page.cursor, AT_A_TIME);
  }
}
