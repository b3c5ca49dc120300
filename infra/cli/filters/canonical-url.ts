import { canonicalUrl } from '../../../shared/url/canonical.ts';
import type { CreateFilter } from '../filter.ts';

/** `{id, url}` -> `{id, canonicalUrl}`; null where the text is no http(s) address. */
export const create: CreateFilter = async () => (input) => {
  if (typeof input.url !== 'string') throw new Error('url is missing');
  return { canonicalUrl: canonicalUrl(input.url) ?? null };
};
