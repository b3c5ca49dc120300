import { html } from 'hono/html';
import type { Content } from '../../model/record.ts';
import type { RevisionText } from '../records.ts';
import type { ArticleView } from './article-view.ts';
import { articleBody } from './body.ts';
import { timeOf } from './dates.ts';
import { factsOf, outsideLink, provenanceTable } from './facts.ts';
import { historyOf } from './history.ts';
import { headlineOf, labelsOf, nameOf } from './list.ts';
import { each, links, type Markup, nothing, when } from './markup.ts';

function head({ record, names }: ArticleView): Markup {
  const { content } = record;
  return html`<header>
<p class="meta"><a href="${links.source(record.sourceId)}">${nameOf(names, record)}</a>${when(record.articleSection, (section) => html`<span>${section}</span>`)}</p>
<h1 lang="${record.inLanguage ?? ''}" dir="auto">${labelsOf(record.labels)}${headlineOf(record)}</h1>
<p class="meta">${each(record.author, (name) => html`<a href="${links.author(name)}">${name}</a>`)}${when(content?.dateline, (text) => html`<span>${text}</span>`)}${when(record.datePublished, (date) => html`<span>published ${timeOf(date)}</span>`)}${when(record.dateModified !== record.datePublished && record.dateModified, (date) => html`<span>modified ${timeOf(date)}</span>`)}<span>${outsideLink(record.url, "Read it on the publisher's page")}</span></p>
</header>`;
}

/** What a reader is told of a text that is not whole. */
const KEPT = {
  excerpt: 'Only the first paragraphs of this text are kept.',
  metadata: 'The text is not kept.',
} as const;

function notices({ record, names, group }: ArticleView): Markup {
  const original = group.find(({ articleId }) => articleId === record.original);
  return html`${when(record.status === 'removed', () => html`<p class="notice">The publisher has removed this article.</p>`)}
${when(record.movedTo, (id) => html`<p class="notice">The publisher has given this article another address: <a href="${links.article(id)}">its record</a>.</p>`)}
${when(record.status === 'takedown', () => html`<p class="notice">This article was taken down. Its text is not kept.</p>`)}
${when(original !== undefined && original.articleId !== record.articleId && original, (first) => html`<p class="notice">This repeats <a href="${links.article(first.articleId)}">a report of ${nameOf(names, first)}</a>.</p>`)}
${when(record.content?.shortenedTo, (store) => html`<p class="notice">${KEPT[store]}</p>`)}
${each(record.content?.corrections ?? [], (text) => html`<p class="notice" dir="auto">${text}</p>`)}`;
}

/** An article: text, who and what it names, its copies, and how it changed. */
export function articlePage(view: ArticleView): Markup {
  const { content } = view.record;
  return html`<article>${head(view)}${notices(view)}
<div class="columns"><div>${content === undefined ? nothing : articleBody(content)}
${historyOf(view.revisions)}
${content === undefined ? nothing : provenanceTable(content)}</div>
${factsOf(view)}</div></article>`;
}

/** An earlier text of an article. */
export function revisionPage({ revision, content }: RevisionText): Markup {
  const text = (known: Content) =>
    html`<h1 lang="${known.inLanguage ?? ''}" dir="auto">${labelsOf(known.labels)}${known.headline}</h1>${articleBody(known)}`;
  return html`<p class="notice">This is revision ${revision.revision}, as it stood ${timeOf(revision.fetchedAt)}. <a href="${links.article(revision.articleId)}">The article as it is now</a></p>
${content === undefined ? html`<p>Its text is not kept.</p>` : text(content)}`;
}
