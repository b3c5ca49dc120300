import * as z from 'zod/mini';
import { Content, TaggedUpdate } from '../model/record.ts';
import { Revision } from '../model/revision.ts';
import { Source } from '../model/source.ts';
import { KnownEntity } from '../store/names.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from './listing-pages.ts';
import { ShownListing } from './relations.ts';
import { SELECTORS } from './selection.ts';
import { SourceStatus } from './source-status.ts';
import { StoryOverview } from './stories.ts';
import { Why } from './why.ts';

export type Parameter = {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: string;
  readonly required: boolean;
  readonly schema: object;
};

const query = (name: string, description: string, schema: object = { type: 'string' }): Parameter => ({
  name,
  in: 'query',
  description,
  required: false,
  schema,
});
const path = (name: string, description: string, schema: object = { type: 'string' }): Parameter => ({
  name,
  in: 'path',
  description,
  required: true,
  schema,
});

const LIMIT = query('limit', 'how many at most', {
  type: 'integer',
  minimum: 1,
  maximum: MAX_LIMIT,
  default: DEFAULT_LIMIT,
});
const CURSOR = query('cursor', 'the `cursor` of an earlier answer to the same question');
const FULL = query('full', 'whole records with texts, at most 20', { type: 'boolean' });
const ABOUT = query('about', 'only articles that the entity is the subject of', { type: 'boolean' });
const ID = path('id', "the article's id");
/** What tells which articles are meant. */
export const SELECTING: readonly Parameter[] = Object.entries(SELECTORS).map(([name, description]) =>
  query(name, description),
);

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string, items: object, extra: object = {}) => ({
  type: 'object',
  required: [name],
  properties: { [name]: { type: 'array', items }, ...extra },
});
const TEXT = { type: 'string' };
const MORE = { cursor: { ...TEXT, description: 'present where more follow' } };
const LISTINGS = list('articles', ref('Listing'), MORE);
const ARTICLES = list('articles', { anyOf: [ref('Listing'), ref('Article')] }, MORE);

/** One way to ask. */
type Operation = {
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly answer: object;
  /** Of the answer, where it is not plain JSON. */
  readonly mediaType?: string;
};

const OPERATIONS: Readonly<Record<string, Operation>> = {
  '/api/articles': {
    summary: 'Articles by one selector, newest first',
    parameters: [...SELECTING, FULL, LIMIT, CURSOR],
    answer: ARTICLES,
  },
  '/api/articles/latest': {
    summary: 'All articles, newest first',
    parameters: [FULL, LIMIT, CURSOR],
    answer: ARTICLES,
  },
  '/api/articles/{id}': { summary: 'One article, whole', parameters: [ID], answer: ref('Article') },
  '/api/articles/{id}/revisions': {
    summary: 'Its revisions and what each changed',
    parameters: [ID],
    answer: list('revisions', ref('Described')),
  },
  '/api/articles/{id}/revisions/{revision}': {
    summary: 'Its text as it stood',
    parameters: [ID, path('revision', 'its number, from 1', { type: 'integer' })],
    answer: {
      allOf: [ref('Described'), { properties: { content: { anyOf: [ref('Content'), { type: 'null' }] } } }],
    },
  },
  '/api/articles/{id}/updates': {
    summary: 'The timed updates of a live article, each with the names in it',
    parameters: [ID],
    answer: list('updates', ref('Update')),
  },
  '/api/articles/{id}/copies': { summary: 'Its duplicate group, oldest first', parameters: [ID], answer: LISTINGS },
  '/api/entities': {
    summary: 'Entities with a spelling that begins so',
    parameters: [{ ...query('prefix', 'at least two letters, accents and case aside'), required: true }, LIMIT],
    answer: list('entities', ref('Entity')),
  },
  '/api/entities/{id}': {
    summary: 'An entity and the articles that mention it',
    parameters: [path('id', "the entity's id"), ABOUT, LIMIT, CURSOR],
    answer: list('articles', ref('Listing'), { entity: ref('Entity'), ...MORE }),
  },
  '/api/stories/{id}': {
    summary: 'The articles on one event',
    parameters: [path('id', "the story's id"), LIMIT, CURSOR],
    answer: list('articles', ref('Listing'), { story: ref('Story'), ...MORE }),
  },
  '/api/changes': {
    summary: 'Revisions committed since, oldest first; at least once each',
    parameters: [
      {
        ...query('since', 'an ISO 8601 time, UTC where it names no zone, or the `cursor` of an earlier answer'),
        required: true,
      },
      LIMIT,
    ],
    answer: list('changes', ref('Described'), { cursor: TEXT, more: { type: 'boolean' } }),
  },
  '/api/sources': {
    summary: 'Source definitions',
    parameters: [query('prefix', 'the beginning of an id or name')],
    answer: list('sources', ref('Source')),
  },
  '/api/sources/{id}': {
    summary: 'One source definition',
    parameters: [path('id', "the source's id")],
    answer: ref('Source'),
  },
  '/api/sources/{id}/status': {
    summary: 'How a source fares: feeds, endings of looks, silence against its own rhythm, certainty of extraction',
    parameters: [path('id', "the source's id")],
    answer: ref('SourceStatus'),
  },
  '/api/why': {
    summary: 'What became of an address, step by step',
    parameters: [{ ...query('url', 'any http(s) address, percent-encoded'), required: true }],
    answer: ref('Why'),
  },
  '/feed.atom': {
    summary: 'The 50 newest articles of one selector, or of all, for feed readers',
    parameters: SELECTING,
    answer: TEXT,
    mediaType: 'application/atom+xml',
  },
  '/feed.json': {
    summary: 'The same as JSON Feed 1.1',
    parameters: SELECTING,
    answer: {
      ...list('items', { type: 'object' }, { version: TEXT, title: TEXT, home_page_url: TEXT, feed_url: TEXT }),
      additionalProperties: true,
    },
    mediaType: 'application/feed+json',
  },
  '/health': {
    summary: 'Whether the store answers',
    answer: { type: 'object', required: ['status'], properties: { status: TEXT } },
  },
};

const ROUTES = Object.entries(OPERATIONS).map(([route, { parameters = [] }]) => ({
  pattern: new RegExp(`^${route.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
  parameters: parameters.filter((parameter) => parameter.in === 'query'),
}));

/** The query parameters that the API takes at a path; `undefined` where it has nothing. */
export const parametersOf = (path: string): readonly Parameter[] | undefined =>
  ROUTES.find(({ pattern }) => pattern.test(path))?.parameters;

const jsonSchema = (schema: z.core.$ZodType): object => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** A listing as it is answered: the key of its content is our own. */
const ListingAnswer = z.extend(z.omit(ShownListing, { contentHash: true }), { id: z.string() });

/** A whole record; one that was taken down has no text. */
const ArticleAnswer = z.extend(z.partial(Content), {
  ...ListingAnswer.shape,
  entities: z.union([Content.shape.entities, ListingAnswer.shape.entities]),
});

const PROBLEM = {
  type: 'object',
  required: ['title', 'status', 'detail', 'hint'],
  properties: { type: TEXT, title: TEXT, status: { type: 'integer' }, detail: TEXT, hint: TEXT, parameter: TEXT },
};

/** The API as an OpenAPI 3.1 document; its schemas are the model's own. */
export function openApi(): object {
  const failure = {
    description: 'What is wrong and what to do',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  };
  const paths = Object.entries(OPERATIONS).map(
    ([route, { summary, parameters = [], answer, mediaType = 'application/json' }]) => {
      const ok = { description: summary, content: { [mediaType]: { schema: answer } } };
      return [
        route,
        {
          get: { summary, parameters, responses: { 200: ok, 304: { description: 'Not modified' }, default: failure } },
        },
      ];
    },
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: '1',
      description: 'One clean, current table of what the outlets you follow have published.',
    },
    paths: Object.fromEntries(paths),
    components: {
      schemas: {
        Listing: jsonSchema(ListingAnswer),
        Content: jsonSchema(Content),
        Update: jsonSchema(TaggedUpdate),
        Article: jsonSchema(ArticleAnswer),
        Described: jsonSchema(z.extend(Revision, { summary: z.array(z.string()) })),
        Entity: jsonSchema(KnownEntity),
        Story: jsonSchema(StoryOverview),
        Source: jsonSchema(Source),
        SourceStatus: jsonSchema(SourceStatus),
        Why: jsonSchema(Why),
        Problem: PROBLEM,
      },
    },
  };
}
