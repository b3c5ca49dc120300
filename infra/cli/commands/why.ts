import type { Command } from 'commander';
import { Option } from 'commander';
import { inWords } from '../../../shared/query/pages/dates.ts';
import { readerOf } from '../../../shared/query/reader.ts';
import type { Why } from '../../../shared/query/why.ts';
import { colours as pc } from '../../local/colours.ts';
import { printable } from '../print-articles.ts';
import { addWhere } from '../selection-flags.ts';
import { withTables } from '../tables.ts';
import { acting } from '../user-error.ts';

type Flags = { readonly data?: string; readonly stack?: string; readonly format: string };

const EXAMPLES = `
Example:
  $ dateline why https://ledger.example/go/partner
  It was dropped: the address, or one it redirects to, is not on the public internet.
`;

/** `why`: what became of an address. */
export function register(program: Command): void {
  const command = program
    .command('why')
    .argument('<url>', 'any http(s) address')
    .description('what happened to a URL, step by step, and what to do');
  addWhere(command)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(
      acting(async (url: string, flags: Flags) => {
        const why = await withTables(flags, (tables) => readerOf(tables).why(url));
        process.stdout.write(
          flags.format === 'json' ? `${JSON.stringify(why, undefined, 2)}\n` : whyText(why, whereFlags(flags)),
        );
      }),
    );
}

/** What a command that is advised needs besides, to work on the same data. */
const whereFlags = ({ data, stack }: Flags): string =>
  stack === undefined ? (data === undefined ? '' : ` --data ${data}`) : ` --stack ${stack}`;

const scoreText = (score: number | undefined): string => (score === undefined ? '' : ` [${score.toFixed(2)}]`);

function whyText({ answer, steps, decisions, advice, articleId, nextLookAt }: Why, where: string): string {
  const lines = [
    pc.bold(printable(answer)),
    ...steps.map(({ at, what }) => `  ${pc.dim(inWords(at))}  ${printable(what)}`),
    ...decisions.map(
      ({ what, score, reason }) => `  ${printable(what)}${scoreText(score)}: ${pc.dim(printable(reason))}`,
    ),
    ...advice.map((line) => `${pc.yellow('→')} ${line}`),
    ...(articleId === undefined ? [] : [pc.dim(`record: dateline query --id ${articleId}${where}`)]),
    ...(nextLookAt === undefined ? [] : [pc.dim(`next look: ${inWords(nextLookAt)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}
