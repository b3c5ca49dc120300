import { mergedRights, rightsFromHeaders, tdmForPath } from '../fetch/rights.ts';
import type { Article, Rights } from '../model/article.ts';
import type { SiteFilePorts } from './site-files.ts';
import { siteFile } from './site-files.ts';

/** What a site's well-known file says of the page at an address, or the instant from which it may be asked. */
export async function siteRights(
  ports: SiteFilePorts,
  url: string,
): Promise<Partial<Rights> | { readonly retryAt: string }> {
  const { origin, pathname, search } = new URL(url);
  const file = await siteFile(ports, origin, 'rights');
  if ('retryAt' in file) return file;
  return (file.body && tdmForPath(file.body, pathname + search)) || {};
}

/** All that a page, its answer's headers and its site say about machine use; absent where all are silent. */
export function withRights(
  article: Article,
  headers: Readonly<Record<string, string>>,
  site: Partial<Rights>,
): Article {
  const rights = mergedRights(rightsFromHeaders(headers), article.rights, site);
  const { rights: _, ...rest } = article;
  return rights.tdmReservation === undefined && rights.robots.length === 0 ? rest : { ...rest, rights };
}
