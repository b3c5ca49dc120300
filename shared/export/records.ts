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

/**
 * The records of which a revision was committed since a cursor or an ISO time, as they stand now, each once. `onCursor` is told from where to go on, each time
 * when all before it was given, and whether more is there already.
 */
export async function* changedRecords(
  reader: Reader,
  since: string,
  limit = Number.POSITIVE_INFINITY,
  onCursor: (cursor: string, more: boolean) => void = () => {},
): AsyncGenerator<ArticleRecord> {
  const given = new Set<string>();
  for (let from = since, more = true; more && given.size < limit; ) {
    const page = await reader.changes(from, Math.min(AT_A_TIME, limit - given.size));
    for (const { articleId } of page.revisions) {
      if (given.has(articleId)) continue;
      given.add(articleId);
      const record = await reader.article(articleId);
      if (record !== undefined) yield record;
    }
    ({ cursor: from, more } = page);
    onCursor(from, more);
  }
}
