import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { CorrectionsFile } from '../../../shared/entities/corrections.ts';
import type { Retagged } from '../../../shared/pipeline/correct.ts';
import { correctEntities } from '../../../shared/pipeline/correct.ts';
import { repair } from '../../../shared/pipeline/repair.ts';
import { printable } from '../print-articles.ts';
import { addWhere } from '../selection-flags.ts';
import type { Where } from '../tables.ts';
import { withTables } from '../tables.ts';
import { acting, UserError } from '../user-error.ts';

const EXAMPLES = `
A corrections file (YAML or JSON):
  corrections:
    - { do: merge, from: own:person:1f0c..., into: wikidata:Q3874799 }
    - { do: rename, id: own:org:77ab..., name: Harbour Board of Port Ellery }
    - { do: split, id: wikidata:Q60, alias: New York, into: wikidata:Q1384, name: New York (state) }
    - { do: block-name, alias: Breaking, type: Organization }

Example:
  $ dateline entities correct corrections.yaml
`;

/** `entities correct`: the user's word on who is who. `repair`: projections made anew. */
export function register(program: Command): void {
  const entities = program.command('entities').description('who and what articles mention');
  const correct = entities
    .command('correct')
    .argument('<file>', 'corrections, as YAML or JSON')
    .description('merge, split, rename or block entities, and tag the stored articles again');
  addWhere(correct)
    .addHelpText('after', EXAMPLES)
    .action(acting(async (file: string, flags: Where) => correctFrom(file, flags)));
  addWhere(program.command('repair').description('bring every list and index up to the newest revisions')).action(
    acting(async (flags: Where) => {
      const count = await withTables(flags, (tables) => repair(tables));
      process.stdout.write(`${count} articles were projected again\n`);
    }),
  );
}

async function correctFrom(file: string, flags: Where): Promise<void> {
  const checked = CorrectionsFile.safeParse(parse(readFileSync(file, 'utf8')));
  if (!checked.success)
    throw new UserError(`${file} is no corrections file:\n${z.prettifyError(checked.error)}`, EXAMPLES);
  const { corrections } = checked.data;
  const retagged = await withTables(flags, (tables) => correctEntities(tables, corrections));
  process.stdout.write(`${corrections.length} corrections stand; ${retagged.length} articles changed\n`);
  for (const article of retagged) process.stdout.write(changeLine(article));
}

function changeLine({ articleId, headline, added, removed }: Retagged): string {
  const changes = [...removed.map((name) => `- ${name}`), ...added.map((name) => `+ ${name}`)];
  return `  ${articleId}  ${printable(headline)}\n${changes.map((change) => `      ${printable(change)}\n`).join('')}`;
}
