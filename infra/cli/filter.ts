import * as z from 'zod/mini';
import { complaint } from '../../shared/sources/describe-issue.ts';

/** Answers one input line; throws where the line cannot be used. */
export type Answer = (input: Record<string, unknown>) => object | Promise<object>;

/** What a filter module exports: reads its options once and returns the function that answers lines. */
export type CreateFilter = (
  options: Readonly<Record<string, string | boolean | string[] | undefined>>,
) => Promise<Answer>;

/** One line in, one line out; a line that cannot be used is answered with its id (or null) and the error. */
export async function answerLine(line: string, answer: Answer): Promise<string> {
  let id: unknown = null;
  try {
    const input = objectIn(line);
    id = input.id ?? null;
    return JSON.stringify({ id, ...(await answer(input)) });
  } catch (error) {
    return JSON.stringify({ id, error: described(error) });
  }
}

function objectIn(line: string): Record<string, unknown> {
  const parsed = z.record(z.string(), z.unknown()).safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw new Error('the line is not a JSON object');
}

/** What is wrong with a line, in words. */
function described(error: unknown): string {
  if (error instanceof z.core.$ZodError)
    return error.issues.map((issue) => `${issue.path.join('.')} ${complaint(issue)}`).join('; ');
  if (error instanceof SyntaxError) return `the line is not JSON: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

/** Lines of a stream, split at line feeds alone: `readline` also splits at U+2028, which JSON allows inside strings. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const parts: string[] = [];
  input.setEncoding('utf8');
  for await (const chunk of input) {
    const pieces = String(chunk).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      parts.push(piece);
      yield parts.join('');
      parts.length = 0;
    }
    parts.push(last);
  }
  yield parts.join('');
}

/** Reads NDJSON from stdin to its end and writes an answer a line, in order, as each line is read. */
export async function runFilter(answer: Answer): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write('type one JSON object a line; ctrl-D ends\n');
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const text = `${await answerLine(line, answer)}\n`;
    if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
