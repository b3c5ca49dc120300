import { once } from 'node:events';
import type { Command } from 'commander';
import { queryApp } from '../../../shared/query/app.ts';
import { servePages } from '../../local/page-server.ts';
import { addWhere, port } from '../selection-flags.ts';
import { type OpenTables, withTables } from '../tables.ts';
import { acting } from '../user-error.ts';

type Flags = { readonly data?: string; readonly stack?: string; readonly port: number };

const DEFAULT_PORT = 4401;

const EXAMPLES = `
Examples:
  $ dateline serve                      the local data, on http://127.0.0.1:${DEFAULT_PORT}
  $ dateline serve --stack Dateline     a deployed stack, read with your credentials
  $ curl http://127.0.0.1:${DEFAULT_PORT}/api/articles/latest?limit=3
`;

/** `serve`: the API and the pages, on loopback only. */
export function register(program: Command): void {
  const command = program
    .command('serve')
    .description('serve the API and the pages over the local data, or over a deployed stack');
  addWhere(command)
    .option('--port <port>', 'the port, on 127.0.0.1', port, DEFAULT_PORT)
    .addHelpText('after', EXAMPLES)
    .action(acting((flags: Flags) => withTables(flags, (tables) => serve(tables, flags.port))));
}

async function serve(tables: OpenTables, wanted: number): Promise<void> {
  const { page } = tables;
  if (page !== undefined) process.stderr.write(`these data are served already, at ${page}\n`);
  const app = queryApp({ ...tables, reportFault: (error) => console.error(error) });
  const server = await servePages(app, wanted);
  tables.share?.(server.url);
  process.stdout.write(`${server.url}\nctrl-C stops it\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
}
