import { errorColours } from '../local/colours.ts';

/** A mistake in how a command was called: what is wrong, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** Errors whose message is all that a person needs. They are known by name: to load what throws them takes a second. */
const TOLD = new Set(
  'UserError QueryError SourcesUnusable FolderEmpty FolderLocked FolderUnusable PortBusy'.split(' '),
);

/** What went wrong with a file, by the code of the system's error. */
const FILE_FAULTS: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `there is no file ${file}`,
  EISDIR: (file) => `${file} is a folder, not a file`,
  ENOTDIR: (file) => `there is no file ${file}: a part of this path is no folder`,
  EACCES: (file) => `${file} cannot be opened: permission denied`,
  EPERM: (file) => `${file} cannot be opened: not permitted`,
  EROFS: (file) => `${file} cannot be written: the file system is read-only`,
  ENOSPC: (file) => `${file} cannot be written: the disk is full`,
};

/** A failure with a file in words; `undefined` for any other. `file` is the one that was meant, for not every such error names it. */
export function inFileWords(error: unknown, file?: string): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  const named = file ?? ('path' in error ? String(error.path) : undefined);
  return named === undefined ? undefined : FILE_FAULTS[String(error.code)]?.(named);
}

/** A failure as a person reads it. What nobody expected keeps its stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (TOLD.has(error.name)) return 'hint' in error && error.hint ? `${error.message}\n${error.hint}` : error.message;
  return inFileWords(error) ?? error.stack ?? error.message;
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
      process.stderr.write(`${errorColours.red('dateline:')} ${explain(error)}\n`);
      process.exitCode = 1;
    }
  };
}
