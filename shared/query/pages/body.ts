import { html } from 'hono/html';
import type { Paragraph } from '../../model/article.ts';
import type { Content } from '../../model/record.ts';
import type { Markup } from './markup.ts';
import { each, links, nothing, when } from './markup.ts';

/** A stretch of the body that is shown as something: a link to an entity, or a citation. */
type Span = { readonly start: number; readonly end: number; readonly show: (text: string) => Markup };

/** Mentions and attributions in order of place; where two overlap the earlier, or longer, one stays. */
function spansOf(content: Content): readonly Span[] {
  const all: Span[] = [
    ...content.mentions.map(({ start, end, entityId, name, type }) => ({
      start,
      end,
      show: (text: string) =>
        html`<a class="mention" href="${links.entity(entityId)}" title="${name} (${type})">${text}</a>`,
    })),
    ...content.attributions.map(({ start, end }) => ({
      start,
      end,
      show: (text: string) => html`<cite title="Whose report this repeats">${text}</cite>`,
    })),
  ].filter(({ start, end }) => end > start);
  const sorted = all.sort((one, other) => one.start - other.start || other.end - one.end);
  let free = 0;
  return sorted.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** The text of one paragraph, from `offset` in the body, with what stands in it. */
function marked(text: string, offset: number, spans: readonly Span[]): readonly (string | Markup)[] {
  const parts: (string | Markup)[] = [];
  let at = 0;
  for (const { start, end, show } of spans) {
    const [from, to] = [start - offset, end - offset];
    if (from < at || to > text.length) continue;
    parts.push(text.slice(at, from), show(text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

type Placed = { readonly text: string; readonly offset: number; readonly paragraph: Paragraph | undefined };

/** The body's paragraphs with their offsets, and what is known of each. Texts are matched in order, since captions are no part of the body. */
function placed({ articleBody, paragraphs }: Content): readonly Placed[] {
  let offset = 0;
  let next = 0;
  return articleBody.split('\n\n').map((text) => {
    const here = { text, offset };
    offset += text.length + 2;
    const found = paragraphs.findIndex((paragraph, place) => place >= next && paragraph.text === text);
    if (found < 0) return { ...here, paragraph: undefined };
    next = found + 1;
    return { ...here, paragraph: paragraphs[found] };
  });
}

function block({ text, offset, paragraph }: Placed, spans: readonly Span[]): Markup {
  const inside = marked(
    text,
    offset,
    spans.filter(({ start, end }) => start >= offset && end <= offset + text.length),
  );
  if (paragraph?.kind === 'heading') return html`<h2 dir="auto">${inside}</h2>`;
  if (paragraph?.kind === 'quote') return html`<blockquote dir="auto">${inside}</blockquote>`;
  return html`<p dir="auto"${when(paragraph?.background, () => html` class="background"`)}>${paragraph?.kind === 'list-item' ? '• ' : ''}${inside}</p>`;
}

/** Where an update stands on the page of its article. */
export const updateAnchor = (index: number): string => `update-${index + 1}`;

/** The head of a timed update, before its first paragraph. */
function updateHead(content: Content, paragraph: Paragraph | undefined, before: Paragraph | undefined): Markup {
  if (paragraph?.update === undefined || paragraph.update === before?.update) return nothing;
  const update = content.updates[paragraph.update];
  const time = update?.time ?? update?.datePublished;
  const shown = time ?? update?.headline;
  return when(
    shown,
    (text) =>
      html`<h2 class="update" id="${updateAnchor(paragraph.update ?? 0)}"><time datetime="${update?.datePublished ?? ''}">${text}</time></h2>`,
  );
}

/** The whole text with links to the entities it names, citations and background marked, and the times of its updates. */
export function articleBody(content: Content): Markup {
  const spans = spansOf(content);
  const blocks = placed(content);
  return html`<div class="body" lang="${content.inLanguage ?? ''}" dir="auto">${each(
    blocks,
    (one, place) => html`${updateHead(content, one.paragraph, blocks[place - 1]?.paragraph)}${block(one, spans)}`,
  )}</div>`;
}
