import type { ArticleRecord, Listing } from '../../shared/model/record.ts';
import type { Revision } from '../../shared/model/revision.ts';
import { inWords } from '../../shared/query/pages/dates.ts';
import { describeChanges } from '../../shared/revisions/describe-changes.ts';
import { colours as pc } from '../local/colours.ts';

/** Terminal control sequences are taken out: headlines are written by strangers. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

const DATE_WIDTH = 26;
const NARROW = 80;

const width = (): number => process.stdout.columns ?? 120;

/** Text cut or filled to a width in columns; wide letters count as one, which is near enough for a list. */
function cell(text: string, columns: number): string {
  const line = printable(text);
  const letters = [...line];
  if (letters.length > columns) return `${letters.slice(0, columns - 1).join('')}…`;
  return `${line}${' '.repeat(columns - letters.length)}`;
}

const publishedOf = (listing: Listing): string => inWords(listing.datePublished ?? listing.firstSeenAt);

/** One line an article: when, where, what, and the id to ask further with. */
export function articleTable(listings: readonly Listing[]): string {
  if (listings.length === 0) return `${pc.dim('no articles')}\n`;
  const sources = Math.min(16, Math.max(...listings.map(({ sourceId }) => sourceId.length)));
  const room = Math.max(NARROW, width()) - DATE_WIDTH - sources - 24 - 6;
  return listings
    .map((listing) => {
      const labels = listing.labels.length > 0 ? `[${listing.labels.join(', ')}] ` : '';
      const notes = notesOf(listing);
      const text = `${labels}${listing.headline}`;
      const fits = [...text].length + notes.length <= room;
      const headline = fits ? cell(`${text}${notes}`, room) : `${cell(text, room - notes.length)}${notes}`;
      return `${pc.dim(cell(publishedOf(listing), DATE_WIDTH))}  ${pc.cyan(cell(listing.sourceId, sources))}  ${headline}  ${pc.dim(listing.articleId)}\n`;
    })
    .join('');
}

function notesOf({ revision, status, original, articleId }: Listing): string {
  const notes = [
    ...(revision > 1 ? [`revision ${revision}`] : []),
    ...(status === 'published' ? [] : [status]),
    ...(original !== undefined && original !== articleId ? ['copy'] : []),
  ];
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

const KEPT = { excerpt: 'the first paragraphs', metadata: 'no text' } as const;

/** A whole record, to be read. */
export function articleText(record: ArticleRecord): string {
  const { content } = record;
  const names = (type: string): string =>
    record.entities
      .filter((entity) => entity.type === type)
      .map(({ name }) => name)
      .join(', ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['labels', record.labels.join(', ')],
    ['author', record.author.join(', ')],
    ['source', record.publisher === undefined ? record.sourceId : `${record.publisher} (${record.sourceId})`],
    ['published', record.datePublished && inWords(record.datePublished)],
    ['modified', record.dateModified && inWords(record.dateModified)],
    ['language', record.inLanguage],
    ['url', record.url],
    ['id', record.articleId],
    ['revision', `${record.revision}${record.status === 'published' ? '' : ` (${record.status})`}`],
    ['people', names('Person')],
    ['organisations', names('Organization')],
    ['places', names('Place')],
    ['cites', [...new Set((content?.attributions ?? []).map(({ via }) => via))].join(', ')],
    ['original', record.original === record.articleId ? 'this one' : record.original],
    ['story', record.storyId],
    ['kept', content?.shortenedTo && KEPT[content.shortenedTo]],
  ];
  const lines = facts
    .filter(([, value]) => value)
    .map(([name, value = '']) => `${pc.dim(name.padEnd(14))}${printable(value)}`);
  const body = (content?.articleBody ?? '').split('\n').map(printable).join('\n');
  const headline = record.status === 'takedown' ? 'Taken down: no text of it is kept' : record.headline;
  return `${pc.bold(printable(headline))}\n${lines.join('\n')}\n${body === '' ? '' : `\n${body}\n`}`;
}

/** The change feed, oldest first. */
export function changeTable(revisions: readonly Revision[]): string {
  if (revisions.length === 0) return `${pc.dim('nothing was committed since then')}\n`;
  return revisions
    .map((revision) => {
      const lines =
        revision.revision > 1 ? describeChanges(revision.changes).map((line) => `    ${printable(line)}\n`) : [];
      const head = `${pc.dim(inWords(revision.committedAt))}  ${pc.cyan(revision.sourceId)}  ${revision.kind} ${revision.revision}`;
      return `${head}  ${printable(revision.headline ?? '')}  ${pc.dim(revision.articleId)}\n${lines.join('')}`;
    })
    .join('');
}

/** How to go on in the change feed. */
export const goOn = (cursor: string, more: boolean): string =>
  `${more ? 'more is there already' : 'this is all for now'}; go on with --changed-since ${cursor}`;
