import type { ArticleRecord, Content } from '../model/record.ts';
import { instantOf } from './flat-record.ts';
import { type Format, jsonLines } from './format.ts';
import { articleUrn, citedIn } from './json-ld.ts';
import { namedInUpdates } from './named-entities.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const;

/** Absent fields are left out: the schema knows no null. */
function defined(object: Readonly<Record<string, unknown>>): object {
  const kept = Object.entries(object).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}

/**
 * One record as IPTC ninjs 3.1. A revision is a version; whoever the text cites stands under `infoSources`; an article that its publisher
 * removed, or that was taken down, is `canceled`. Dates known to the day alone are left out, since ninjs wants instants.
 */
export function ninjsOf(record: ArticleRecord): object {
  const { content } = record;
  return defined({
    uri: articleUrn(record.articleId),
    standard: STANDARD,
    type: 'text',
    representationType: content === undefined ? 'partial' : 'full',
    profile: record.live ? 'live' : 'text-only',
    version: String(record.revision),
    firstCreated: instantOf(record.datePublished),
    contentCreated: instantOf(record.datePublished),
    versionCreated: versionCreated(record),
    pubStatus: record.status === 'published' ? 'usable' : 'canceled',
    language: record.inLanguage,
    by: content?.byline ?? (record.author.length > 0 ? record.author.join(', ') : undefined),
    located: content?.dateline,
    copyrightHolder: record.publisher,
    usageTerms:
      content?.rights?.tdmReservation === true ? 'Text and data mining is reserved by the publisher.' : undefined,
    edNote: content !== undefined && content.corrections.length > 0 ? content.corrections.join('\n') : undefined,
    ...textsOf(record),
    ...namesIn(record),
    infoSources: infoSourcesOf(record),
    associations: [...associationsOf(record), ...updatesOf(record)],
    altIds: [
      { role: 'url', value: record.canonicalUrl },
      ...(record.storyId === undefined ? [] : [{ role: 'story', value: record.storyId }]),
      ...(record.duplicateGroup === undefined ? [] : [{ role: 'duplicateGroup', value: record.duplicateGroup }]),
    ],
  });
}

/** The publisher's own date for the first version, then when each change was seen: publishers often change a text and not its date. */
const versionCreated = ({ revision, dateModified, fetchedAt }: ArticleRecord): string | undefined =>
  (revision === 1 ? instantOf(dateModified) : undefined) ?? instantOf(fetchedAt);

function textsOf({ headline, description, content }: ArticleRecord) {
  return {
    headlines: headline === '' ? [] : [{ role: 'main', contentType: 'text/plain', value: headline }],
    descriptions: description === undefined ? [] : [{ role: 'summary', contentType: 'text/plain', value: description }],
    bodies: content === undefined ? [] : [mainBody(content)],
  };
}

const mainBody = ({ articleBody }: Pick<Content, 'articleBody'>) => ({
  role: 'main',
  contentType: 'text/plain',
  charCount: articleBody.length,
  wordCount: articleBody.split(/\s+/u).filter(Boolean).length,
  value: articleBody,
});

/** From this salience on the text is about an entity rather than mentioning it. */
const ABOUT = 0.5;

function namesIn({ entities, content, articleSection }: ArticleRecord) {
  const sameAs = new Map((content?.entities ?? []).map((entity) => [entity.id, entity.sameAs]));
  const subjects = [...(articleSection === undefined ? [] : [articleSection]), ...(content?.keywords ?? [])];
  return {
    ...namesByKind(entities, ({ id, name, salience }) =>
      defined({ name, rel: salience >= ABOUT ? 'about' : 'mentions', literal: id, uri: sameAs.get(id)?.find(isUri) }),
    ),
    subjects: [...new Set(subjects)].map((name) => ({ name })),
  };
}

/** Entities under the fields that ninjs has for their types. */
function namesByKind<Named extends { readonly type: string }>(
  entities: readonly Named[],
  show: (entity: Named) => object,
) {
  const named = (...types: readonly string[]) => entities.filter(({ type }) => types.includes(type)).map(show);
  return {
    people: named('Person'),
    organisations: named('Organization', 'Group'),
    places: named('Place'),
    events: named('Event'),
    objects: named('Product'),
  };
}

const isUri = (text: string): boolean => URL.canParse(text);

function infoSourcesOf({ publisher, content }: ArticleRecord): readonly object[] {
  const cited = citedIn(content).map((name) => ({ name, role: 'cited' }));
  return publisher === undefined ? cited : [{ name: publisher, role: 'publisher' }, ...cited];
}

function associationsOf({ articleId, original, matches }: ArticleRecord): readonly object[] {
  const copies = matches.map(({ id }) => ({
    uri: articleUrn(id),
    name: id === original ? 'original' : 'copy',
    rel: 'near-duplicate',
  }));
  const known = original === undefined || original === articleId || matches.some(({ id }) => id === original);
  return known ? copies : [{ uri: articleUrn(original), name: 'original', rel: 'near-duplicate' }, ...copies];
}

/** Each timed update as a text of its own, with the names in it; its address counts in the revision that shows it. */
function updatesOf({ articleId, revision, inLanguage, content }: ArticleRecord): readonly object[] {
  if (content === undefined) return [];
  const named = namedInUpdates(content);
  return content.updates.map(({ time, datePublished, headline, articleBody }, index) => {
    const title = headline ?? time;
    return defined({
      uri: `${articleUrn(articleId)}#${revision}-update-${index + 1}`,
      name: `update-${index + 1}`,
      rel: 'update',
      type: 'text',
      versionCreated: instantOf(datePublished),
      language: inLanguage,
      headlines: title ? [{ role: 'main', contentType: 'text/plain', value: title }] : [],
      bodies: [mainBody({ articleBody })],
      ...namesByKind(named[index] ?? [], ({ id, name, sameAs }) =>
        defined({ name, rel: 'mentions', literal: id, uri: sameAs.find(isUri) }),
      ),
    });
  });
}

/** All records in one array. */
export const ninjs: Format = {
  mediaType: 'application/json',
  write: (records) => jsonLines(records, ninjsOf, { open: '[', close: ']' }),
};
