import { beforeAll, describe, expect, it } from 'vitest';
import { PHENOMENA } from '../../infra/local/newsroom/phenomena.ts';
import { articleIdOf } from '../../shared/model/ids.ts';
import { logOf } from '../../shared/store/crawl-log.ts';
import { aliasOf, listingOf } from '../../shared/store/listings.ts';
import { revisionsOf } from '../../shared/store/revisions.ts';
import { canonicalUrl } from '../../shared/url/canonical.ts';
import type { NewsroomRun } from '../support/newsroom-run.ts';
import { runNewsroom } from '../support/newsroom-run.ts';

let run: NewsroomRun;

beforeAll(async () => {
  run = await runNewsroom();
}, 120_000);

describe('the sample newsroom', () => {
  it.each(PHENOMENA.map((phenomenon) => [phenomenon.url, phenomenon.about, phenomenon] as const))(
    '%s %s',
    async (url, _about, { expect: wanted }) => {
      const { articles, crawl } = run.ports;
      const canonical = canonicalUrl(url) ?? url;
      const pageId = articleIdOf(canonical);
      const log = await logOf(crawl, pageId);
      const endings = log.flatMap((entry) => (entry.step === 'look' ? [entry.disposition] : []));
      const reasons = log.flatMap(({ reason }) => (reason ? [reason] : []));
      const recordId = articleIdOf(canonicalUrl(wanted.recordAt ?? url) ?? url);
      const listing = await listingOf(articles, (await aliasOf(articles, articleIdOf(canonical))) ?? recordId);
      if (wanted.disposition === 'dropped') expect(reasons, JSON.stringify(log)).toContain(wanted.reason);
      else
        expect(listing?.status, JSON.stringify(log)).toBe(wanted.disposition === 'removed' ? 'removed' : 'published');
      for (const also of wanted.also ?? []) expect(endings).toContain(also);
      if (wanted.revisions !== undefined) {
        const revisions = await revisionsOf(articles, listing?.articleId ?? '');
        expect(revisions, JSON.stringify(revisions.map(({ kind, changes }) => ({ kind, changes })))).toHaveLength(
          wanted.revisions,
        );
      }
    },
  );
});
