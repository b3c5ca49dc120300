import { parse, YAMLParseError } from 'yaml';
import type * as z from 'zod/mini';
import { type Correction, CorrectionsFile } from '../../shared/entities/corrections.ts';
import { complaint } from '../../shared/sources/describe-issue.ts';
import { readText } from './read-text.ts';
import { UserError } from './user-error.ts';

/** The corrections of a YAML or JSON file; throws a `UserError` that names each one that cannot be used, counted from 1, with `advice`. */
export function readCorrections(file: string, advice: string): readonly Correction[] {
  const checked = CorrectionsFile.safeParse(contentOf(file), { reportInput: true });
  const faults = checked.success ? checked.data.corrections.flatMap(strangeIds) : checked.error.issues.map(faultOf);
  if (!checked.success || faults.length > 0)
    throw new UserError(`${file} cannot be used:\n  ${faults.join('\n  ')}`, advice);
  return checked.data.corrections;
}

function contentOf(file: string): unknown {
  try {
    return parse(readText(file));
  } catch (error) {
    if (error instanceof YAMLParseError) throw new UserError(`${file} is not YAML or JSON: ${error.message}`);
    throw error;
  }
}

const DEEDS = ['merge', 'split', 'rename', 'block', 'block-name'];

function faultOf(issue: z.core.$ZodIssue): string {
  const [list, place, ...rest] = issue.path;
  const field = rest.map((step) => ` ${String(step)}`).join('');
  const at = typeof place === 'number' ? `correction ${place + 1}:${field}` : `${String(list ?? 'the file')}:`;
  return `${at} ${wrongIn(issue)}`;
}

function wrongIn(issue: z.core.$ZodIssue): string {
  if (issue.path.at(-1) === 'do') return `must be one of ${DEEDS.join(', ')}`;
  return issue.code === 'unrecognized_keys' ? `has no use for ${issue.keys.join(', ')}` : complaint(issue);
}

/** Ids in no form that Dateline gives would match nothing. */
const strangeIds = (correction: Correction, place: number): readonly string[] =>
  idsIn(correction)
    .filter((id) => !/^(?:wd:Q\d+|gn:\d+|own:.+)$/u.test(id))
    .map((id) => `correction ${place + 1}: ${id} is no id of an entity; they begin with wd:, gn: or own:`);

const idsIn = (correction: Correction): readonly string[] =>
  [concernedBy(correction), 'into' in correction ? correction.into : undefined].filter((id) => id !== undefined);

/** The entity that a correction takes mentions from; a spelling that is blocked is of none. */
export const concernedBy = (correction: Correction): string | undefined =>
  correction.do === 'merge' ? correction.from : correction.do === 'block-name' ? undefined : correction.id;
