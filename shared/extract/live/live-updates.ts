import type { Thing, Things } from '../page/json-ld.ts';
import { isObject, listOf, plainText } from '../page/json-ld.ts';

/** An entry of a live page as its structured data state it. */
export type StatedUpdate = {
  readonly headline?: string;
  readonly articleBody: string;
  readonly datePublished?: string;
};

/** Entries of a `LiveBlogPosting`: of the object that is about the page, or of the one that stands beside it; none for other articles. */
export function liveUpdatesOf(thing: Thing | undefined, { all }: Things): StatedUpdate[] {
  const own = updatesOf(thing);
  return own.length > 0
    ? own
    : updatesOf(all.find(({ value, under }) => value.liveBlogUpdate !== undefined && under === ''));
}

function updatesOf(thing: Thing | undefined): StatedUpdate[] {
  return listOf(thing?.value.liveBlogUpdate).flatMap((entry) => {
    if (!isObject(entry)) return [];
    const articleBody = plainText(entry.articleBody) ?? plainText(entry.description);
    if (articleBody === undefined) return [];
    const headline = plainText(entry.headline ?? entry.name);
    const datePublished = plainText(entry.datePublished);
    return { articleBody, ...(headline ? { headline } : {}), ...(datePublished ? { datePublished } : {}) };
  });
}
