import type { Command } from 'commander';
import type { RawPages } from '../../../shared/pipeline/ports.ts';
import { takeDown } from '../../../shared/pipeline/takedown.ts';
import { articleIdAt } from '../../../shared/query/records.ts';
import { DEFAULT_DATA_FOLDER, partsOf } from '../../local/folder.ts';
import { folderRawPages, removeRawPagesOf } from '../../local/raw-pages.ts';
import { counted } from '../../local/summary.ts';
import { addWhere } from '../selection-flags.ts';
import type { Where } from '../tables.ts';
import { withTables } from '../tables.ts';
import { acting } from '../user-error.ts';

const AFTER = `
The article's texts, headlines, copies, lists and raw pages are deleted; its address is blocked for good. The change feed tells readers with a revision of kind
"takedown", so that they can delete what they took. Backups of a deployed stack keep data for up to 35 days.

Example:
  $ dateline takedown https://gazette.example/2026/ferry
`;

/** The tables of a stack can be reached from here, its bucket cannot: the runbook says how. */
const OUT_OF_REACH: RawPages = { put: async () => {}, get: async () => undefined, remove: async () => {} };

/** `takedown`: deletes an article and blocks its address. */
export function register(program: Command): void {
  const command = program
    .command('takedown')
    .argument('<url>', 'any spelling of the address')
    .description('delete an article for good and block its address');
  addWhere(command).addHelpText('after', AFTER).action(acting(take));
}

async function take(url: string, flags: Where): Promise<void> {
  const folder = partsOf(flags.data ?? DEFAULT_DATA_FOLDER).rawPages;
  const rawPages = flags.stack ? OUT_OF_REACH : folderRawPages(folder);
  const { done, bucket } = await withTables(flags, async (tables) => ({
    done: await takeDown({ ...tables, rawPages }, await articleIdAt(tables.articles, url), url),
    bucket: tables.rawPagesBucket,
  }));
  if (flags.stack === undefined) await removeRawPagesOf(folder, done.articleId);
  const found =
    done.texts === 0
      ? 'no text of it was stored'
      : `${counted(done.texts, 'text of it was', 'texts of it were')} deleted`;
  process.stdout.write(`${url} is blocked (revision ${done.revision} of ${done.articleId}); ${found}\n`);
  if (bucket !== undefined)
    process.stdout.write(
      `raw pages expire by themselves; to delete them now: aws s3 rm --recursive s3://${bucket}/${done.articleId}/\n`,
    );
}
