import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { SourcesFile } from '../model/source.ts';
import { describeIssue } from './describe-issue.ts';

/** Why a sources file cannot be used: one line per mistake, each with the file, the line, the place and what to do. */
export class SourcesUnusable extends Error {
  override readonly name = 'SourcesUnusable';
  readonly problems: readonly string[];

  constructor(summary: string, problems: readonly string[] = []) {
    super([summary, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads a sources file (YAML or JSON): `sources` and `resolve`, a list of definitions, or one definition alone. `name` is what messages call
 * it. Throws `SourcesUnusable`.
 */
export function readSources(text: string, name: string): SourcesFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map(
      (error) => `${name}:${error.linePos?.[0].line ?? 1}: ${firstLine(error.message)}`,
    );
    throw new SourcesUnusable(`${name} is not YAML or JSON:`, problems);
  }
  const content: unknown = document.toJS({ maxAliasCount: 100 });
  const shape = shapeOf(content);
  const locate = locator(name, document, lines, shape);
  const wrapped = WRAP[shape](content);
  const checked = SourcesFile.safeParse(wrapped, { reportInput: true });
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${locate(issue.path)}: ${describeIssue(issue, wrapped)}`);
    throw new SourcesUnusable(`${name} cannot be used:`, problems);
  }
  const ids = checked.data.sources.map(({ id }) => id);
  const doubled = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (doubled < 0) return checked.data;
  const place = locate(['sources', doubled, 'id']);
  throw new SourcesUnusable(`${name} cannot be used:`, [
    `${place}: two sources have the id "${ids[doubled]}"; give each its own`,
  ]);
}

/** What is wrong, without the place, which is told before, and the excerpt. */
const firstLine = (message: string): string =>
  (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/u, '');

type Shape = 'file' | 'list' | 'alone';

const WRAP: Readonly<Record<Shape, (content: unknown) => unknown>> = {
  file: (content) => content,
  list: (content) => ({ sources: content }),
  alone: (content) => ({ sources: [content] }),
};

function shapeOf(content: unknown): Shape {
  if (Array.isArray(content)) return 'list';
  return typeof content === 'object' && content !== null && 'id' in content ? 'alone' : 'file';
}

const Ranged = z.object({ range: z.tuple([z.number()], z.number()) });

/** `file:line` of the innermost part of a path that the document has. */
function locator(name: string, document: Document, lines: LineCounter, shape: Shape) {
  const skipped = { file: 0, list: 1, alone: 2 }[shape];
  return (path: readonly PropertyKey[]): string => {
    for (let depth = path.length; depth > skipped; depth -= 1) {
      const node = Ranged.safeParse(document.getIn(path.slice(skipped, depth), true));
      if (node.success) return `${name}:${lines.linePos(node.data.range[0]).line}`;
    }
    return `${name}:1`;
  };
}
