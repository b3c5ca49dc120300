/** Shorter texts without markup are no articles. */
const SHORTEST = 200;
/** A first line up to this length heads the text. */
const LONGEST_HEADLINE = 200;
/** Beyond this the beginning tells whether there is markup. */
const LOOK_AHEAD = 20_000;
const TAG = /<(?:[a-z!?/][^<>]{0,400})>/iu;

const escaped = (text: string): string => text.replace(/&(?![a-z]{2,8};|#\d+;)/giu, '&amp;').replace(/</gu, '&lt;');

/**
 * Gives a text without any markup (`text/plain`) the markup that it stands for: its paragraphs, and its first line as the headline where that
 * ends in no full stop. Paragraphs end in a blank line, or where there is none in a line's end. Markup is answered as it is.
 */
export function withMarkup(page: string): string {
  if (page.length < SHORTEST || TAG.test(page.slice(0, LOOK_AHEAD)) || !page.includes('\n')) return page;
  const text = page.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '');
  const paragraphs = text
    .split(/\n[^\S\n]*\n/u.test(text.trim()) ? /\n(?:[^\S\n]*\n)+/u : /\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  const [first = '', ...others] = paragraphs;
  if (others.length === 0) return page;
  const isHeadline = first.length <= LONGEST_HEADLINE && !first.includes('\n') && !/[.,;:]$/u.test(first);
  const body = (isHeadline ? others : paragraphs).map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
  return `<body><article>${isHeadline ? `<h1>${escaped(first)}</h1>` : ''}${body}</article></body>`;
}
