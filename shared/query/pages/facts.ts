import { html } from 'hono/html';
import { citedIn } from '../../export/json-ld.ts';
import { namedInUpdates } from '../../export/named-entities.ts';
import type { ArticleRecord, Content, Listing } from '../../model/record.ts';
import type { ArticleView } from './article-view.ts';
import { updateAnchor } from './body.ts';
import { timeOf } from './dates.ts';
import { headlineOf, nameOf, type SourceNames } from './list.ts';
import { each, links, type Markup, nothing, safeHref, when } from './markup.ts';

const TYPES = {
  Person: 'People',
  Organization: 'Organisations',
  Place: 'Places',
  Event: 'Events',
  Product: 'Products',
  Group: 'Groups',
} as const;

function entityItem({ id, name, salience, jobTitles }: Content['entities'][number]): Markup {
  const titles = [...new Set(jobTitles.map(({ title }) => title))];
  return html`<li><a href="${links.entity(id)}">${name}</a> <meter class="bar" min="0" max="1" value="${salience}" title="salience ${salience.toFixed(2)}">${salience.toFixed(2)}</meter>${when(titles.length > 0, () => html`<small>${titles.join('; ')}</small>`)}</li>`;
}

const entitySections = ({ entities }: Content): readonly Markup[] =>
  Object.entries(TYPES).map(([type, title]) => {
    const members = entities
      .filter((entity) => entity.type === type)
      .sort((one, other) => other.salience - one.salience);
    return members.length === 0
      ? nothing
      : html`<section><h2>${title}</h2><ul>${each(members, entityItem)}</ul></section>`;
  });

/** The updates of a live page and whom each names, to go straight to one. */
function updatesSection(content: Content): Markup {
  const named = namedInUpdates(content);
  const shown = content.updates.flatMap((update, index) => {
    const title = update.time ?? update.datePublished ?? update.headline;
    return title === undefined ? [] : [{ index, title, names: (named[index] ?? []).map(({ name }) => name) }];
  });
  if (shown.length === 0) return nothing;
  return html`<section><h2>Updates</h2><ul>${each(shown, ({ index, title, names }) => html`<li><a href="#${updateAnchor(index)}">${title}</a><small dir="auto">${names.join(', ')}</small></li>`)}</ul></section>`;
}

function citations(content: Content): Markup {
  const cited = citedIn(content);
  if (cited.length === 0) return nothing;
  return html`<section><h2>Reports cited</h2><ul>${each(cited, (name) => html`<li>${name}</li>`)}</ul></section>`;
}

function copiesSection(record: ArticleRecord, group: readonly Listing[], names: SourceNames): Markup {
  const others = group.filter(({ articleId }) => articleId !== record.articleId);
  if (others.length === 0) return nothing;
  const score = new Map(record.matches.map((match) => [match.id, match]));
  return html`<section><h2>${record.original === record.articleId ? 'Carried by' : 'Same text'}</h2><ul>${each(
    others,
    (other) => {
      const match = score.get(other.articleId);
      return html`<li><a href="${links.article(other.articleId)}" lang="${other.inLanguage ?? ''}" dir="auto">${headlineOf(other)}</a><small>${nameOf(names, other)}${other.articleId === record.original ? ', the original' : ''}${match === undefined ? '' : ` (${match.reason}, ${match.score.toFixed(2)})`}</small></li>`;
    },
  )}</ul></section>`;
}

/** What else was told of the event; nothing where this article stands alone, or its copies are all there is. */
function storySection(
  { storyId, storyReason, storyScore }: ArticleRecord,
  others: readonly Listing[],
  names: SourceNames,
): Markup {
  if (storyId === undefined || others.length === 0) return nothing;
  const why = [storyReason, storyScore?.toFixed(2)].filter((part) => part !== undefined).join(', ');
  return html`<section><h2>On the same event</h2><ul>${each(others, (other) => html`<li><a href="${links.article(other.articleId)}" lang="${other.inLanguage ?? ''}" dir="auto">${headlineOf(other)}</a><small>${nameOf(names, other)}</small></li>`)}</ul>
<p class="note"><a href="${links.story(storyId)}">The whole story</a>${why === '' ? '' : ` (${why})`}</p></section>`;
}

function rightsSection({ rights, isAccessibleForFree }: Content): Markup {
  const notes = [
    ...(isAccessibleForFree === false ? ['For subscribers'] : []),
    ...(rights?.tdmReservation === true ? ['Text and data mining reserved'] : []),
    ...(rights?.robots ?? []),
  ];
  return notes.length === 0
    ? nothing
    : html`<section><h2>Access and rights</h2><ul>${each(notes, (note) => html`<li>${note}</li>`)}</ul></section>`;
}

/** The column beside a text: who and what it names, whose reports it repeats, who else carries it. */
export function factsOf({ record, group, story, names }: ArticleView): Markup {
  const { content } = record;
  return html`<aside class="facts" aria-label="About this article">
${content === undefined ? nothing : updatesSection(content)}
${content === undefined ? nothing : entitySections(content)}
${content === undefined ? nothing : citations(content)}
${copiesSection(record, group, names)}
${storySection(record, story, names)}
${content === undefined ? nothing : rightsSection(content)}
<section><h2>Seen</h2><ul><li>first ${timeOf(record.firstSeenAt)}</li><li>this revision ${timeOf(record.fetchedAt)}</li><li><a href="${links.why(record.url)}">Every step</a></li></ul></section>
</aside>`;
}

/** Where each field was found and how far it can be trusted. */
export function provenanceTable({ provenance, confidence, tagger, charset }: Content): Markup {
  const rows = Object.entries(provenance).sort(([one], [other]) => (one < other ? -1 : 1));
  return html`<details><summary>Where each field comes from</summary><div class="wide"><table>
<thead><tr><th scope="col">Field</th><th scope="col">Found in</th><th scope="col">Confidence</th></tr></thead>
<tbody>${each(rows, ([field, { from, confidence: sure, precision, zone }]) => html`<tr><th scope="row">${field}</th><td>${[from, precision && `to the ${precision}`, zone && `zone ${zone}`].filter(Boolean).join(', ')}</td><td>${sure.toFixed(2)}</td></tr>`)}
<tr><th scope="row">the whole</th><td>entities by ${tagger.name} ${tagger.version}${charset === undefined ? '' : `; ${charset.encoding} by ${charset.from}`}</td><td>${confidence.toFixed(2)}</td></tr></tbody></table></div></details>`;
}

export const outsideLink = (url: string, text: string): Markup =>
  html`<a href="${safeHref(url)}" rel="external noreferrer nofollow">${text}</a>`;
