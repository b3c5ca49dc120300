import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { Source, SourcesFile } from '../model/source.ts';
import { describeIssue } from './describe-issue.ts';

/** Why a sources file cannot be used: one line per mistake, each with the file, the line, the place and what to do. */
export class SourcesError extends Error {
  override readonly name = 'SourcesError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads a file of sources (YAML or JSON): a list under `sources`, or one definition alone. Throws `SourcesError`. */
export function loadSourcesFile(path: string): SourcesFile {
  return parseSourcesFile(readFileSync(path, 'utf8'), path);
}

const Alone = z.looseObject({ id: z.unknown(), homepage: z.unknown() });

/** As `loadSourcesFile`, for a text; `name` is what messages call it. */
export function parseSourcesFile(text: string, name: string): SourcesFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  if (document.errors.length > 0) {
    throw new SourcesError(
      document.errors.map((error) => `${name}:${error.linePos?.[0].line ?? 1}: ${firstLine(error.message)}`),
    );
  }
  const content: unknown = document.toJS({ maxAliasCount: 100 });
  const alone = Alone.safeParse(content).success;
  const checked = alone ? z.safeParse(Source, content) : z.safeParse(SourcesFile, content);
  if (!checked.success) {
    throw new SourcesError(checked.error.issues.map((issue) => describeIssue(issue, at(name, document, lines))));
  }
  const file = SourcesFile.parse(alone ? { sources: [content] } : content);
  const doubled = file.sources.findIndex(({ id }, index) =>
    file.sources.slice(0, index).some((other) => other.id === id),
  );
  if (doubled >= 0) {
    const place = at(name, document, lines)(['sources', doubled, 'id']);
    throw new SourcesError([`${place}: the id ${file.sources[doubled]?.id} is used twice; give each source its own`]);
  }
  return file;
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;

/** `file:line` of the innermost part of a path that the document has. */
function at(name: string, document: Document, lines: LineCounter) {
  return (path: readonly PropertyKey[]): string => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      const offset = rangeOf(node);
      if (offset !== undefined) return `${name}:${lines.linePos(offset).line}`;
    }
    return `${name}:1`;
  };
}

const Ranged = z.object({ range: z.tuple([z.number()], z.number()) });

function rangeOf(node: unknown): number | undefined {
  return Ranged.safeParse(node).data?.range[0];
}

/** The definitions that come with Dateline, by id. Nobody has verified them yet where `verifiedAt` is null. */
export function shippedSources(): readonly Source[] {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => loadSourcesFile(join(folder, file)).sources);
}
