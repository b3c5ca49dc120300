import { html } from 'hono/html';
import type { Listing } from '../../model/record.ts';
import type { ShownListing } from '../relations.ts';
import { dayInWords, dayOf, timeOf } from './dates.ts';
import type { Markup } from './markup.ts';
import { each, links, nothing, when } from './markup.ts';

/** Names of sources by id. */
export type SourceNames = ReadonlyMap<string, string>;

export const nameOf = (names: SourceNames, listing: Pick<Listing, 'sourceId' | 'publisher'>): string =>
  names.get(listing.sourceId) ?? listing.publisher ?? listing.sourceId;

const CHIPS = 4;

export const labelsOf = (labels: readonly string[]): readonly Markup[] =>
  each(labels, (label) => html`<span class="label">${label}</span>`);

export const headlineOf = ({ headline, status }: Listing): string =>
  headline === '' ? (status === 'takedown' ? 'Taken down' : 'Without a headline') : headline;

/** Chips that link to entities, most salient first. */
export function entityChips(entities: Listing['entities'], most = CHIPS): Markup {
  if (entities.length === 0) return nothing;
  return html`<ul class="chips" aria-label="Mentions">${each(entities.slice(0, most), ({ id, name }) => html`<li><a href="${links.entity(id)}">${name}</a></li>`)}</ul>`;
}

const publishedOf = (listing: Listing): string => listing.datePublished ?? listing.firstSeenAt;

/** Of the headings of a list: 2 where it stands right below the page's own. */
type Level = 2 | 3;

/** One article with the copies that stand under it. */
function entry({ chief, copies }: Folded, names: SourceNames, level: Level = 3): Markup {
  const headline = html`${labelsOf(chief.labels)}<a href="${links.article(chief.articleId)}" lang="${chief.inLanguage ?? ''}" dir="auto">${headlineOf(chief)}</a>`;
  return html`<li>
${level === 2 ? html`<h2 class="hed">${headline}</h2>` : html`<h3 class="hed">${headline}</h3>`}
${when(chief.description, (text) => html`<p class="dek" lang="${chief.inLanguage ?? ''}" dir="auto">${text}</p>`)}
<p class="meta"><a href="${links.source(chief.sourceId)}">${nameOf(names, chief)}</a>${each(chief.author, (name) => html`<a href="${links.author(name)}">${name}</a>`)}<span>${chief.datePublished === undefined ? 'seen ' : ''}${timeOf(publishedOf(chief))}</span>${when(chief.revision > 1, () => html`<span>revision ${chief.revision}</span>`)}${when(chief.status === 'removed', () => html`<span>removed by the publisher</span>`)}${when((chief.storySize ?? 0) > 1 && chief.storyId, (id) => html`<a href="${links.story(id)}">story of ${chief.storySize}</a>`)}${when(chief.original !== undefined && chief.original !== chief.articleId && chief.original, (id) => html`<a href="${links.article(id)}">copy</a>`)}</p>
${entityChips(chief.entities)}
${when(copies.length > 0, () => html`<ul class="also" aria-label="Also carried by">${each(copies, (copy) => html`<li>${nameOf(names, copy)}: <a href="${links.article(copy.articleId)}" lang="${copy.inLanguage ?? ''}" dir="auto">${headlineOf(copy)}</a></li>`)}</ul>`)}
</li>`;
}

/** An article, and those further down the same page that repeat it. */
type Folded = { readonly chief: ShownListing; readonly copies: readonly ShownListing[] };

/** Puts the copies of one text under its original, or under the first of them where the original is not on the page. */
export function folded(listings: readonly ShownListing[]): readonly Folded[] {
  const groups = new Map<string, ShownListing[]>();
  for (const listing of listings) {
    const group = listing.duplicateGroup ?? listing.articleId;
    groups.set(group, [...(groups.get(group) ?? []), listing]);
  }
  return [...groups.values()].flatMap((members) => {
    const chief = members.find(({ articleId, original }) => articleId === original) ?? members[0];
    return chief === undefined ? [] : [{ chief, copies: members.filter((member) => member !== chief) }];
  });
}

/** A list of articles, copies folded; with `days`, a heading before each day. */
export function articleList(
  listings: readonly ShownListing[],
  names: SourceNames,
  options: { readonly days?: boolean; readonly level?: Level } = {},
): Markup {
  if (listings.length === 0) return html`<p class="note">Nothing here yet.</p>`;
  const all = folded(listings);
  if (!options.days) return html`<ol class="list">${each(all, (one) => entry(one, names, options.level))}</ol>`;
  // A text stands on the day of its original, which may be older than the copy that brought it onto this page.
  const days = [...new Set(all.map(({ chief }) => dayOf(publishedOf(chief))))].sort().reverse();
  return html`${each(
    days,
    (day) => html`<section><h2 class="day"><a href="${links.day(day)}">${dayInWords(day)}</a></h2>
<ol class="list">${each(
      all.filter(({ chief }) => dayOf(publishedOf(chief)) === day),
      (one) => entry(one, names),
    )}</ol></section>`,
  )}`;
}

/** Where a list goes on. */
export function moreLink(address: URL, cursor: string | undefined): Markup {
  if (cursor === undefined && !address.searchParams.has('cursor')) return nothing;
  const next = new URLSearchParams(address.searchParams);
  if (cursor !== undefined) next.set('cursor', cursor);
  const first = new URLSearchParams(address.searchParams);
  first.delete('cursor');
  return html`<nav class="more" aria-label="Pages">${when(address.searchParams.has('cursor'), () => html`<a href="${address.pathname}?${first.toString()}">Newest</a>`)}${when(cursor, () => html`<a rel="next" href="${address.pathname}?${next.toString()}">Older articles</a>`)}</nav>`;
}
