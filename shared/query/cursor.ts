import * as z from 'zod/mini';
import { QueryError, quoted } from './query-error.ts';

/** Where a list goes on: in which partition (for lists over several), and after which position of it. */
const Position = z.object({ unit: z.optional(z.string()), after: z.optional(z.string()) });
export type Position = z.infer<typeof Position>;

const Cursor = z.extend(Position, { list: z.string() });

/** An opaque cursor for the named list. */
export function cursorOf(list: string, position: Position): string {
  return Buffer.from(JSON.stringify({ list, ...position })).toString('base64url');
}

/** The position in a cursor; throws `QueryError` for a cursor of another list, and for what is none. */
export function positionOf(list: string, cursor: string | undefined): Position {
  if (cursor === undefined) return {};
  const checked = Cursor.safeParse(parsed(cursor));
  if (!checked.success) throw noCursor(quoted(cursor));
  if (checked.data.list !== list)
    throw new QueryError('the cursor belongs to another list', {
      parameter: 'cursor',
      hint: 'A cursor goes on with the query that gave it; repeat the same query with it.',
    });
  return checked.data;
}

/** What to tell somebody whose cursor is none that we gave. */
export const noCursor = (what: string): QueryError =>
  new QueryError(`${what} is not a cursor`, {
    parameter: 'cursor',
    hint: 'Give the `cursor` of an earlier answer unchanged, or leave it out to begin at the start.',
  });

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
