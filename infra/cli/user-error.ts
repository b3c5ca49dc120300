import pc from 'picocolors';
import { QueryError } from '../../shared/query/query-error.ts';
import { SourcesUnusable } from '../../shared/sources/read.ts';
import { FolderEmpty } from '../local/about-folder.ts';
import { PortBusy } from '../local/listen.ts';
import { FolderLocked, FolderUnusable } from '../local/lock.ts';

/** A mistake in how a command was called: what is wrong, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** A failure as a person reads it. What nobody expected keeps its stack. */
export function explain(error: unknown): string {
  if (error instanceof UserError || error instanceof QueryError)
    return `${error.message}${error.hint === undefined ? '' : `\n${error.hint}`}`;
  if ([SourcesUnusable, FolderEmpty, FolderLocked, FolderUnusable, PortBusy].some((kind) => error instanceof kind))
    return error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error)
    return `there is no file ${error.path}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Wraps a command's action: a failure is told on stderr and ends the command with status 1. A closed pipe (`| head`) is no failure. */
export function acting<Arguments extends readonly unknown[]>(
  action: (...given: Arguments) => Promise<void>,
): (...given: Arguments) => Promise<void> {
  return async (...given) => {
    process.stdout.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit(0);
    });
    try {
      await action(...given);
    } catch (error) {
      process.stderr.write(`${pc.red('dateline:')} ${explain(error)}\n`);
      process.exitCode = 1;
    }
  };
}
