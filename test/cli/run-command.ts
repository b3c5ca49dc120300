import { Command } from 'commander';
import { vi } from 'vitest';
import { register as registerEntities } from '../../infra/cli/commands/entities.ts';
import { register as registerExport } from '../../infra/cli/commands/export.ts';
import { register as registerQuery } from '../../infra/cli/commands/query.ts';
import { register as registerSources } from '../../infra/cli/commands/sources.ts';
import { register as registerWhy } from '../../infra/cli/commands/why.ts';

export type Ended = { readonly out: string; readonly error: string; readonly status: number };

/** Runs a command in this process and gives what it printed. */
export async function dateline(...given: readonly string[]): Promise<Ended> {
  const printed = { out: '', error: '' };
  const take =
    (stream: 'out' | 'error') =>
    (chunk: unknown, ...rest: readonly unknown[]) => {
      printed[stream] +=
        Buffer.isBuffer(chunk) || chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : String(chunk);
      for (const done of rest) if (typeof done === 'function') done();
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('error')),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    const program = new Command('dateline').exitOverride();
    for (const register of [registerQuery, registerExport, registerWhy, registerSources, registerEntities])
      register(program);
    for (const command of program.commands) command.exitOverride();
    await program.parseAsync([...given], { from: 'user' }).catch((error: unknown) => {
      process.exitCode = error instanceof Error && 'exitCode' in error ? Number(error.exitCode) : 1;
    });
    return { ...printed, status: Number(process.exitCode) };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
