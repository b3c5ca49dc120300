import { html } from 'hono/html';
import type { Source } from '../../model/source.ts';
import type { KnownEntity } from '../../store/names.ts';
import type { Problem } from '../problem.ts';
import type { SourceStatus } from '../source-status.ts';
import type { StoryOverview } from '../stories.ts';
import type { Why } from '../why.ts';
import { dayAfter, dayInWords, timeOf } from './dates.ts';
import { outsideLink } from './facts.ts';
import { each, links, type Markup, when } from './markup.ts';

/** The head of an entity's page. */
export function entityHead(entity: KnownEntity, about: boolean): Markup {
  const here = links.entity(entity.id);
  return html`<header><p class="meta"><span>${entity.type}</span>${each(entity.sameAs, (url) => html`<span>${outsideLink(url, new URL(url).hostname)}</span>`)}</p><h1>${entity.name}</h1>
<p class="note">${about ? html`<a href="${here}">Every article that mentions it</a> · <strong>only those about it</strong>` : html`<strong>Every article that mentions it</strong> · <a href="${here}?about=true">only those about it</a>`}</p></header>`;
}

/** The head of a source's page, with how it fares. */
export const sourceHead = (
  source: Source,
  status: SourceStatus | undefined,
): Markup => html`<header><p class="meta"><span>Source</span><span>${outsideLink(source.homepage, new URL(source.homepage).hostname)}</span>${when(source.inLanguage, (language) => html`<span>${language}</span>`)}<span>${source.timeZone}</span>${when(status?.state, (state) => html`<span>${state}</span>`)}</p><h1>${source.name}</h1>
${each(status?.findings ?? [], (finding) => html`<p class="notice">${finding}</p>`)}
<details><summary>What is read, and how it went</summary>${when(status, feedTable)}</details></header>`;

/** A source's feeds and the endings of its looks. */
function feedTable({ feeds, endings }: SourceStatus): Markup {
  const ended = Object.entries(endings).sort(([, one], [, other]) => other - one);
  return html`<div class="wide"><table><thead><tr><th scope="col">Feed</th><th scope="col">Last read</th><th scope="col">Last brought something</th><th scope="col">Failures in a row</th></tr></thead>
<tbody>${each(feeds, ({ url, lastReadAt, lastNewAt, failures }) => html`<tr><th scope="row"><code>${url}</code></th><td>${timeOf(lastReadAt)}</td><td>${timeOf(lastNewAt)}</td><td>${failures}</td></tr>`)}</tbody></table></div>
<p class="note">Looks of the last days: ${ended.length === 0 ? 'none' : ended.map(([ending, times]) => `${times} ${ending}`).join(', ')}</p>`;
}

/** The head of a story's page. */
export const storyHead = ({
  title,
  members,
  from,
  to,
  lead,
}: StoryOverview): Markup => html`<header><p class="meta"><span>Story</span><span>${members} ${members === 1 ? 'article' : 'articles'}</span><span>from ${timeOf(from)} to ${timeOf(to)}</span></p><h1 dir="auto">${title}</h1>
<ul class="chips" aria-label="Whom and what it names">${each(lead.slice(0, 8), ({ id, name }) => html`<li><a href="${links.entity(id)}">${name}</a></li>`)}</ul></header>`;

/** The head of a day's page. */
export const dayHead = (day: string): Markup =>
  html`<header><p class="meta"><a href="${links.day(dayAfter(day, -1))}">Day before</a><a href="${links.day(dayAfter(day, 1))}">Day after</a></p><h1>${dayInWords(day)}</h1></header>`;

export const plainHead = (title: string, note = ''): Markup =>
  html`<header><h1>${title}</h1>${when(note, (text) => html`<p class="note">${text}</p>`)}</header>`;

export const sourceList = (
  sources: readonly Source[],
): Markup => html`${plainHead('Sources')}<div class="wide"><table><thead><tr><th scope="col">Name</th><th scope="col">Language</th><th scope="col">Read from</th></tr></thead>
<tbody>${each(sources, (source) => html`<tr><th scope="row"><a href="${links.source(source.id)}">${source.name}</a></th><td>${source.inLanguage ?? ''}</td><td>${source.feeds.map(({ kind }) => kind).join(', ')}${source.enabled ? '' : ' (switched off)'}</td></tr>`)}</tbody></table></div>`;

export const entityList = (entities: readonly KnownEntity[]): Markup =>
  html`<ul class="chips">${each(entities, ({ id, name, type }) => html`<li><a href="${links.entity(id)}">${name} <small>${type}</small></a></li>`)}</ul>`;

/** Words between backticks as code. */
const withCode = (line: string): readonly (Markup | string)[] =>
  line.split('`').map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part));

const whyForm = (url: string): Markup =>
  html`<form action="/why"><label class="hidden" for="url">Address</label><input id="url" name="url" type="url" required value="${url}" placeholder="https://…"><button>Ask</button></form>`;

/** What became of an address. */
export function whyPage(url: string, why: Why | undefined): Markup {
  const head = plainHead(
    'Why is an address there, or not?',
    'Every step that was taken with an address, and what can be done.',
  );
  if (why === undefined) return html`${head}${whyForm(url)}`;
  return html`${head}${whyForm(url)}<p class="notice">${why.answer}</p>
${when(why.articleId, (id) => html`<p><a href="${links.article(id)}">See its record</a></p>`)}
${when(why.advice.length > 0, () => html`<h2>What to do</h2><ul>${each(why.advice, (line) => html`<li>${withCode(line)}</li>`)}</ul>`)}
${when(why.steps.length > 0, () => html`<h2>Steps</h2><ol class="steps">${each(why.steps, ({ at, what }) => html`<li>${timeOf(at)}: ${what}</li>`)}</ol>`)}
${when(why.decisions.length > 0, () => html`<h2>Among others</h2><ul>${each(why.decisions, ({ what, score, reason }) => html`<li>${what}${when(score, (value) => html` (${value.toFixed(2)})`)}: ${reason}</li>`)}</ul>`)}
${when(why.nextLookAt, (at) => html`<p class="note">Next look: ${timeOf(at)}</p>`)}`;
}

export const problemPage = ({ title, detail, hint }: Problem): Markup =>
  html`${plainHead(title)}<p class="notice" role="alert">${detail}</p><p>${hint}</p>`;
