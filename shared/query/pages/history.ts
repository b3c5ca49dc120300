import { html } from 'hono/html';
import type { ParagraphChange, Revision } from '../../model/revision.ts';
import { describeChanges } from '../../revisions/describe-changes.ts';
import { wordDiff } from '../../revisions/word-diff.ts';
import { timeOf } from './dates.ts';
import { each, links, type Markup, nothing, when } from './markup.ts';

const KINDS: Readonly<Record<Revision['kind'], string>> = {
  published: 'First seen',
  changed: 'Changed',
  corrected: 'Corrected by the publisher',
  retagged: 'Tagged anew',
  removed: 'Removed by the publisher',
  restored: 'Back again',
  moved: 'Under another address from here on',
  takedown: 'Taken down',
};

/** Two texts as one, with what went and what came marked. */
function diff(before: string, after: string): Markup {
  return html`${each(wordDiff(before, after), ({ kind, text }) => {
    if (kind === 'added') return html`<ins>${text}</ins>`;
    return kind === 'removed' ? html`<del>${text}</del>` : html`${text}`;
  })}`;
}

/** The parts of a text that was split or joined, with a mark where it was cut. */
const cut = (parts: string, mark: Markup): Markup =>
  html`${each(parts.split('\n\n'), (part, place) => html`${place > 0 ? mark : nothing}${part}`)}`;

function paragraphDiff({ change, before = '', after = '' }: ParagraphChange): Markup {
  if (change === 'split')
    return html`<p class="diff" dir="auto">${cut(after, html` <ins title="split here">¶</ins> `)}</p>`;
  if (change === 'joined')
    return html`<p class="diff" dir="auto">${cut(before, html` <del title="joined here">¶</del> `)}</p>`;
  return html`<p class="diff" dir="auto">${diff(before, after)}</p>`;
}

function differences({ changes: { headline, paragraphs = [] } }: Revision): Markup {
  if (headline === undefined && paragraphs.length === 0) return nothing;
  return html`<details><summary>Word by word</summary>
${when(headline, ({ before, after }) => html`<p class="diff" dir="auto"><strong>${diff(before, after)}</strong></p>`)}
${each(paragraphs, paragraphDiff)}</details>`;
}

function revisionItem(revision: Revision, newest: number): Markup {
  const text = revision.contentHash !== undefined && revision.revision !== newest;
  return html`<li><h3>Revision ${revision.revision}: ${KINDS[revision.kind]}</h3>
<p class="meta"><span>${timeOf(revision.fetchedAt)}</span>${when(text, () => html`<a href="${links.revision(revision.articleId, revision.revision)}">the text as it stood</a>`)}</p>
<ul>${each(describeChanges(revision.changes), (line) => html`<li dir="auto">${line}</li>`)}</ul>
${differences(revision)}</li>`;
}

/** What was committed of an article, newest first. */
export function historyOf(revisions: readonly Revision[]): Markup {
  const newest = revisions.at(-1)?.revision ?? 0;
  return html`<section aria-labelledby="history"><h2 id="history">Revisions</h2>
<ol class="revisions" reversed>${each([...revisions].reverse(), (revision) => revisionItem(revision, newest))}</ol></section>`;
}

/** Revisions of many articles, in the order given. */
export function changeList(revisions: readonly Revision[]): Markup {
  if (revisions.length === 0) return html`<p class="note">Nothing was committed.</p>`;
  return html`<ol class="list">${each(
    revisions,
    (
      revision,
    ) => html`<li><h2 class="hed"><a href="${links.article(revision.articleId)}" dir="auto">${revision.headline ?? KINDS[revision.kind]}</a></h2>
<p class="meta"><span>${KINDS[revision.kind]}</span><span>revision ${revision.revision}</span><a href="${links.source(revision.sourceId)}">${revision.sourceId}</a><span>${timeOf(revision.committedAt)}</span></p>
${when(revision.revision > 1, () => html`<ul class="also">${each(describeChanges(revision.changes).slice(0, 4), (line) => html`<li dir="auto">${line}</li>`)}</ul>`)}</li>`,
  )}</ol>`;
}
