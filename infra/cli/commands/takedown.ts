import type { Command } from 'commander';
import { takeDown } from '../../../shared/pipeline/takedown.ts';
import { articleIdAt } from '../../../shared/query/records.ts';
import { DEFAULT_DATA_FOLDER } from '../../local/folder.ts';
import { openLocalData } from '../../local/open.ts';
import { acting } from '../user-error.ts';

const AFTER = `
The article's text, copies, lists and raw pages are deleted; its address is blocked for good. The change feed tells readers with a revision of kind "takedown",
so that they can delete what they took. Backups keep data for up to 35 days.

Example:
  $ dateline takedown https://gazette.example/2026/ferry
`;

/** `takedown`: deletes an article and blocks its address. */
export function register(program: Command): void {
  program
    .command('takedown')
    .argument('<url>', 'any spelling of the address')
    .description('delete an article for good and block its address')
    .option('--data <folder>', 'where the local data are', DEFAULT_DATA_FOLDER)
    .addHelpText('after', AFTER)
    .action(acting(take));
}

async function take(url: string, { data }: { readonly data: string }): Promise<void> {
  const local = await openLocalData(data);
  try {
    const articleId = await articleIdAt(local.articles, url);
    const done = await takeDown({ ...local, now: () => new Date() }, articleId, url);
    const found =
      done.texts === 0
        ? 'no text of it was stored'
        : `${done.texts} texts and the pages of ${done.rawPages} looks were deleted`;
    process.stdout.write(`${url} is blocked (revision ${done.revision} of ${articleId}); ${found}\n`);
  } finally {
    await local.close();
  }
}
