const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** JSON for a script element: no `<` can end it. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export const paragraphsOf = (body: string): readonly string[] =>
  body
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** Paragraphs as p elements and subheadings as h2, each with a class of the outlet's own. */
export function blocks(body: string, classes: { readonly p?: string; readonly h2?: string } = {}): string {
  const named = (name: string | undefined) => (name === undefined ? '' : ` class="${name}"`);
  return paragraphsOf(body)
    .map((text) =>
      text.startsWith('## ')
        ? `<h2${named(classes.h2)}>${escapeText(text.slice(3))}</h2>`
        : `<p${named(classes.p)}>${escapeText(text)}</p>`,
    )
    .join('\n');
}

/** A date as a reader in the outlet's country would see it. */
export function printed(moment: string, locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(new Date(moment));
}
