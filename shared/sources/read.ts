import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod/mini';
import { SourcesFile } from '../model/source.ts';

/** A sources file that cannot be used; the message names the file and everything that is wrong with it. */
export class SourcesUnusable extends Error {
  override readonly name = 'SourcesUnusable';
}

/** `sources.0.feeds.1.url` as people count and name: `source "gazette", feeds 2, url`. */
function placeOf(path: readonly PropertyKey[], document: unknown): string {
  const [list, index, ...rest] = path;
  const named = z.object({ sources: z.array(z.looseObject({ id: z.string() })) }).safeParse(document);
  const id = list === 'sources' && typeof index === 'number' && named.data?.sources[index]?.id;
  const words = (id ? rest : path).map((step) => (typeof step === 'number' ? String(step + 1) : String(step)));
  const place = words.join(' ').replaceAll(/ (\d+) /g, ' $1, ');
  return id ? [`source "${id}"`, place].filter(Boolean).join(', ') : place || 'the file';
}

/** The schema library leaves its own messages out of small builds; ours are in the schemas. */
function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `there is no field ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message === 'Invalid input') return `must be given, as ${issue.expected}`;
  return issue.message;
}

function parseText(text: string, name: string): unknown {
  try {
    return parse(text, { prettyErrors: true });
  } catch (error) {
    if (error instanceof YAMLParseError) throw new SourcesUnusable(`${name} is not YAML or JSON: ${error.message}`);
    throw error;
  }
}

/** One definition or a list of them may stand alone. */
function asFile(document: unknown): unknown {
  if (Array.isArray(document)) return { sources: document };
  return typeof document === 'object' && document !== null && 'id' in document ? { sources: [document] } : document;
}

/** Reads a sources file (YAML or JSON): `sources:` and `resolve:`, a list of definitions, or a single one. `name` is for the error. */
export function readSources(text: string, name: string): SourcesFile {
  const document = asFile(parseText(text, name));
  const checked = SourcesFile.safeParse(document);
  if (!checked.success) {
    const faults = checked.error.issues.map((issue) => `  ${placeOf(issue.path, document)}: ${faultOf(issue)}`);
    throw new SourcesUnusable(`${name} cannot be used:\n${faults.join('\n')}`);
  }
  const ids = checked.data.sources.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) throw new SourcesUnusable(`${name} cannot be used:\n  two sources have the id "${twice}"`);
  return checked.data;
}
