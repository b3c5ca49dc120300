import type { Content, Listing } from '../model/record.ts';
import { SCHEMA_VERSION } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';

/** Entities that one article is listed under, at most; the most salient ones. */
const MAX_ENTITY_EDGES = 40;

/** What a revision makes of its article. */
export const statusOf = ({ kind }: Pick<Revision, 'kind'>): Listing['status'] =>
  kind === 'removed' || kind === 'moved' || kind === 'takedown' ? kind : 'published';

/** The listing of a revision without its relations to other articles. */
export function listingFrom(revision: Revision, content: Content | undefined): Listing {
  const status = statusOf(revision);
  const core = {
    articleId: revision.articleId,
    revision: revision.revision,
    status,
    sourceId: revision.sourceId,
    canonicalUrl: revision.canonicalUrl,
    firstSeenAt: revision.firstSeenAt,
    fetchedAt: revision.fetchedAt,
    ...(revision.movedTo && { movedTo: revision.movedTo }),
    matches: [],
    schemaVersion: SCHEMA_VERSION,
  };
  if (content === undefined || status === 'takedown')
    return { ...core, url: revision.canonicalUrl, headline: '', labels: [], author: [], live: false, entities: [] };
  return { ...core, ...shownOf(content), ...(revision.contentHash && { contentHash: revision.contentHash }) };
}

/** The fields of the content that lists show. */
function shownOf(content: Content) {
  const { url, headline, labels, author, publisher, description, articleSection, inLanguage } = content;
  const { datePublished, dateModified, isAccessibleForFree } = content;
  return {
    url,
    headline,
    labels,
    author,
    ...(publisher !== undefined && { publisher }),
    ...(description !== undefined && { description: description.slice(0, 500).toWellFormed() }),
    ...(articleSection !== undefined && { articleSection }),
    ...(inLanguage !== undefined && { inLanguage }),
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
    ...(isAccessibleForFree !== undefined && { isAccessibleForFree }),
    live: content.updates.length > 0,
    entities: mostSalient(content).map(({ id, name, type, salience }) => ({ id, name, type, salience })),
  };
}

const mostSalient = (content: Content): Content['entities'] =>
  [...content.entities].sort((one, other) => other.salience - one.salience).slice(0, MAX_ENTITY_EDGES);
