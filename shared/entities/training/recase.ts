import type { LabelledDocument } from './corpora.ts';

const SMALL = new Set('a an and as at but by for from in into of on or over the to up with vs'.split(' '));
const HEADLINE_LENGTH = 400;

/** The document's beginning all in capitals, as in wire headlines and tables. Offsets stay. */
export function inCapitals(document: LabelledDocument): LabelledDocument {
  return recased(document, (text) => [...text].map(upper).join(''));
}

/** The document's beginning with each longer word capitalised, as in American headlines. Offsets stay. */
export function inTitleCase(document: LabelledDocument): LabelledDocument {
  return recased(document, (text) =>
    text.replace(/[\p{L}\p{M}'’]+/gu, (word) => (SMALL.has(word) ? word : upper(word.charAt(0)) + word.slice(1))),
  );
}

/** The capital of a letter where it has the same length. */
export function upper(letter: string): string {
  const large = letter.toUpperCase();
  return large.length === letter.length ? large : letter;
}

function recased(document: LabelledDocument, change: (text: string) => string): LabelledDocument {
  const end = document.text.lastIndexOf(' ', HEADLINE_LENGTH);
  const text = change(document.text.slice(0, end < 0 ? document.text.length : end));
  const kept = (document.mentions ?? [])
    .filter((m) => m.end <= text.length)
    .map((m) => ({ ...m, text: text.slice(m.start, m.end) }));
  return { id: `${document.id}^`, domain: document.domain, text, mentions: kept };
}
