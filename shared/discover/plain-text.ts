import { Parser } from 'htmlparser2';

/** The visible text of a piece of HTML, entities decoded, white space folded, cut after `limit` UTF-16 units. */
export function plainText(html: string, limit: number): string {
  if (!/[<&]/.test(html)) return cut(html, limit);
  let text = '';
  const parser = new Parser(
    {
      ontext: (piece) => {
        if (text.length <= limit) text += piece;
      },
      onopentagname: (name) => {
        if (BREAKS.has(name)) text += ' ';
      },
    },
    { decodeEntities: true },
  );
  // Markup is longer than its text, but a page of markup without text is not worth reading to its end.
  parser.end(html.slice(0, limit * 10).replace(BARE_AMPERSAND, '&amp;'));
  return cut(text, limit);
}

/** As `plainText`, for text in which `<` means itself but entities were left over. */
export function decodedText(text: string, limit: number): string {
  return plainText(text.slice(0, limit * 10).replaceAll('<', '&lt;'), limit);
}

/** `&copy=2` in an address is no entity: only what ends in a semicolon is one. */
const BARE_AMPERSAND = /&(?!#?[a-z0-9]{1,32};)/gi;

const BREAKS = new Set(['p', 'br', 'div', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'h4']);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g;

function cut(text: string, limit: number): string {
  const folded = text
    .slice(0, limit * 2)
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .trim();
  return folded.slice(0, limit).toWellFormed();
}
