import { readFileSync } from 'node:fs';
import { inFileWords, UserError } from './user-error.ts';

/** The text of a file that was named on the command line; throws `UserError`. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(inFileWords(error, file) ?? String(error));
  }
}
