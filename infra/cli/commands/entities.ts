import type { Command } from 'commander';
import type { Correction } from '../../../shared/entities/corrections.ts';
import { plainName } from '../../../shared/entities/names/names.ts';
import type { Retagged } from '../../../shared/pipeline/correct.ts';
import { correctEntities } from '../../../shared/pipeline/correct.ts';
import { repair } from '../../../shared/pipeline/repair.ts';
import { type Reader, readerOf } from '../../../shared/query/reader.ts';
import { counted } from '../../local/summary.ts';
import { printable } from '../print-articles.ts';
import { concernedBy, readCorrections } from '../read-corrections.ts';
import { addWhere, count } from '../selection-flags.ts';
import { soFarOn } from '../so-far.ts';
import type { Where } from '../tables.ts';
import { withTables } from '../tables.ts';
import { acting } from '../user-error.ts';

const CORRECTIONS = `A corrections file (YAML or JSON):
  corrections:
    - { do: merge, from: own:person-1f0c..., into: wd:Q3874799 }
    - { do: rename, id: own:organization-77ab..., name: Harbour Board of Port Ellery }
    - { do: split, id: wd:Q60, alias: New York, into: wd:Q1384, name: New York (state) }
    - { do: block, id: own:place-90de... }
    - { do: block-name, alias: Breaking, type: Organization }

An id is of Wikidata (wd:), of GeoNames (gn:), or made by Dateline (own:); \`dateline entities find NAME\` tells it. What was corrected stays so for articles to come.`;

const EXAMPLES = `
${CORRECTIONS}

Example:
  $ dateline entities correct corrections.yaml
`;

const FIND_EXAMPLE = `
Example:
  $ dateline entities find Klaip
  gn:598098  Place  Klaipėda
`;

/** `entities find`: ids by name. `entities correct`: the user's word on who is who. `repair`: projections made anew. */
export function register(program: Command): void {
  const entities = program.command('entities').description('who and what articles mention');
  const correct = entities
    .command('correct')
    .argument('<file>', 'corrections, as YAML or JSON')
    .description('merge, split, rename or block entities, and tag the stored articles again');
  addWhere(correct)
    .addHelpText('after', EXAMPLES)
    .action(acting(async (file: string, flags: Where) => correctFrom(file, flags)));
  const find = entities
    .command('find')
    .argument('<name>', 'its first two letters, or more; accents, case and script aside')
    .description('the ids of entities with a spelling that begins so');
  addWhere(find)
    .option('--limit <n>', 'how many at most', count, 20)
    .addHelpText('after', FIND_EXAMPLE)
    .action(acting(findByName));
  addWhere(program.command('repair').description('bring every list and index up to the newest revisions')).action(
    acting(async (flags: Where) => {
      const soFar = soFarOn();
      const repaired = await withTables(flags, (tables) =>
        repair(tables, (articles) => soFar.tell(`${counted(articles, 'article')} so far`)),
      );
      soFar.clear();
      process.stdout.write(`${counted(repaired, 'article was', 'articles were')} projected again\n`);
    }),
  );
}

async function findByName(name: string, { limit, ...where }: Where & { readonly limit: number }): Promise<void> {
  const found = await withTables(where, (tables) => readerOf(tables).entities(name, limit));
  for (const { id, type, name: known } of found) process.stdout.write(`${id}  ${type}  ${printable(known)}\n`);
  if (found.length > 0) return;
  const tooShort = plainName(name).length < 2;
  process.stderr.write(
    `${tooShort ? 'give the first two letters of a name, or more' : `no entity has a spelling that begins with ${printable(name)}`}\n`,
  );
  process.exitCode = 1;
}

async function correctFrom(file: string, flags: Where): Promise<void> {
  const corrections = readCorrections(file, CORRECTIONS);
  await withTables(flags, async (tables) => {
    for (const id of await unseen(readerOf(tables), corrections))
      process.stderr.write(`${id}: no article mentions it so far; what is said of it holds for articles to come\n`);
    const soFar = soFarOn();
    const retagged = await correctEntities(tables, corrections, (looked, of) =>
      soFar.tell(`${looked} of ${counted(of, 'article')} tagged again`),
    );
    soFar.clear();
    process.stdout.write(
      `${counted(corrections.length, 'correction stands', 'corrections stand')}; ${counted(retagged.length, 'article')} changed\n`,
    );
    for (const article of retagged) process.stdout.write(changeLine(article));
  });
}

async function unseen(reader: Reader, corrections: readonly Correction[]): Promise<readonly string[]> {
  const ids = [...new Set(corrections.flatMap((correction) => concernedBy(correction) ?? []))];
  const known = await Promise.all(ids.map((id) => reader.entity(id)));
  return ids.filter((_, index) => known[index] === undefined);
}

function changeLine({ articleId, headline, added, removed }: Retagged): string {
  const changes = [...removed.map((name) => `- ${name}`), ...added.map((name) => `+ ${name}`)];
  return `  ${articleId}  ${printable(headline)}\n${changes.map((change) => `      ${printable(change)}\n`).join('')}`;
}
