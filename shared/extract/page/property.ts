import type { PageElement } from './page.ts';

/** What RDFa calls the fields that microdata name too. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dc:date', 'dateCreated'],
  ['dc:created', 'dateCreated'],
  ['dc:issued', 'datePublished'],
  ['dc:modified', 'dateModified'],
  ['dcterms:created', 'dateCreated'],
  ['dcterms:issued', 'datePublished'],
  ['dcterms:modified', 'dateModified'],
  ['dc:creator', 'author'],
  ['schema:datePublished', 'datePublished'],
  ['schema:dateCreated', 'dateCreated'],
  ['schema:dateModified', 'dateModified'],
  ['schema:author', 'author'],
]);

/** What an element says that its text is, in microdata, or in RDFa by the same names; empty for nothing. */
export function propertyOf({ attribs }: Pick<PageElement, 'attribs'>): string {
  const { itemprop, property } = attribs;
  if (itemprop !== undefined || property === undefined) return itemprop ?? '';
  if (/^(?:sioc:UserAccount|schema:Person)\b/.test(attribs.typeof ?? '')) return 'author';
  for (const name of property.split(' ')) {
    const known = NAMES.get(name);
    if (known !== undefined) return known;
  }
  return '';
}
