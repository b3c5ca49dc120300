import { Hono } from 'hono';
import { plainName } from '../entities/names/names.ts';
import { flatRecord } from '../export/flat-record.ts';
import type { ArticleRecord, Listing } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import { describeChanges } from '../revisions/describe-changes.ts';
import type { PageOf, PageOptions } from './listing-pages.ts';
import { openApi, parametersOf } from './openapi.ts';
import { checkParameters } from './parameters.ts';
import { QueryError, quoted } from './query-error.ts';
import type { Reader } from './reader.ts';
import { select } from './selection.ts';

/** A parameter as a whole number; the reader checks its bounds. */
const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

type Query = Readonly<Record<string, string>>;

/** Whole records weigh up to 200 KB each, and a function's answer may hold 6 MB. */
const MAX_FULL = 20;

function optionsOf({ limit, cursor, full }: Query): PageOptions {
  if (full === 'true' && numberOf(limit) !== undefined && Number(limit) > MAX_FULL)
    throw new QueryError(`limit is at most ${MAX_FULL} with full=true`, {
      parameter: 'limit',
      hint: 'Ask for fewer and follow the `cursor`, or leave out full=true.',
    });
  return { limit: numberOf(limit), cursor };
}

/** What lists answer: listings without texts, or with `full=true` whole records. */
async function articlesOf(reader: Reader, page: PageOf<Listing>, full: boolean) {
  const articles = full
    ? (await reader.withContent(page.items)).map(flatRecord)
    : page.items.map(({ contentHash: _, ...listing }) => ({ id: listing.articleId, ...listing }));
  return { articles, ...(page.cursor !== undefined && { cursor: page.cursor }) };
}

function found<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value !== undefined) return value;
  throw new QueryError(`there is no ${what} ${quoted(id)}`, {
    status: 404,
    hint:
      what === 'article' ? 'Ask /api/why?url=… what became of an address.' : 'See /openapi.json for what can be asked.',
  });
}

function needed(query: Query, parameter: string, hint: string): string {
  const value = query[parameter];
  if (value !== undefined && value !== '') return value;
  throw new QueryError(`${parameter} is missing`, { parameter, hint });
}

/** A revision with its changes also in sentences. */
const shown = (revision: Revision) => ({ ...revision, summary: describeChanges(revision.changes) });

const record = (article: ArticleRecord | undefined, id: string) => flatRecord(found(article, 'article', id));

/** The JSON API under `/api`. */
export function apiOver(reader: Reader): Hono {
  const api = new Hono();
  api.use(async (c, next) => {
    const known = parametersOf(c.req.path);
    if (known !== undefined) checkParameters(known, c.req.queries());
    return next();
  });
  api.get('/articles', async (c) => {
    const page = await select(reader, c.req.query(), optionsOf(c.req.query()));
    return c.json(await articlesOf(reader, page, c.req.query('full') === 'true'));
  });
  api.get('/articles/latest', async (c) =>
    c.json(await articlesOf(reader, await reader.latest(optionsOf(c.req.query())), c.req.query('full') === 'true')),
  );
  api.get('/articles/:id', async (c) => c.json(record(await reader.article(c.req.param('id')), c.req.param('id'))));
  addHistory(api, reader);
  addNames(api, reader);
  api.get('/changes', async (c) => {
    const since = needed(c.req.query(), 'since', 'Give an ISO 8601 time, or the `cursor` of an earlier answer.');
    const { revisions, cursor, more } = await reader.changes(since, numberOf(c.req.query('limit')));
    return c.json({ changes: revisions.map(shown), cursor, more });
  });
  api.get('/why', async (c) =>
    c.json(await reader.why(needed(c.req.query(), 'url', 'Give any http(s) address, percent-encoded.'))),
  );
  return api;
}

function addHistory(api: Hono, reader: Reader): void {
  api.get('/articles/:id/revisions', async (c) => {
    const revisions = await reader.revisions(c.req.param('id'));
    return c.json({
      revisions: found(revisions.length > 0 ? revisions : undefined, 'article', c.req.param('id')).map(shown),
    });
  });
  api.get('/articles/:id/revisions/:revision', async (c) => {
    const { id, revision } = c.req.param();
    const text = found(await reader.textAt(id, Number(revision)), 'revision', `${id}/${revision}`);
    return c.json({ ...shown(text.revision), content: text.content ?? null });
  });
  api.get('/articles/:id/updates', async (c) => {
    const { updates = [] } = record(await reader.article(c.req.param('id')), c.req.param('id'));
    return c.json({ updates });
  });
  api.get('/articles/:id/copies', async (c) => {
    found(await reader.listing(c.req.param('id')), 'article', c.req.param('id'));
    return c.json(await articlesOf(reader, { items: await reader.copiesOf(c.req.param('id')) }, false));
  });
}

const PREFIX_HINT = 'Give the first two letters of a name, or more.';

function addNames(api: Hono, reader: Reader): void {
  api.get('/entities', async (c) => {
    const prefix = needed(c.req.query(), 'prefix', PREFIX_HINT);
    if (plainName(prefix).length < 2)
      throw new QueryError(`${quoted(prefix)} is too short`, { parameter: 'prefix', hint: PREFIX_HINT });
    return c.json({ entities: await reader.entities(prefix, numberOf(c.req.query('limit'))) });
  });
  api.get('/entities/:id{.+}', async (c) => {
    const entity = found(await reader.entity(c.req.param('id')), 'entity', c.req.param('id'));
    const about = c.req.query('about') === 'true';
    const page = await reader.byEntity(entity.id, { ...optionsOf(c.req.query()), about });
    return c.json({ entity, ...(await articlesOf(reader, page, false)) });
  });
  api.get('/stories/:id', async (c) => {
    const story = found(await reader.story(c.req.param('id')), 'story', c.req.param('id'));
    const page = await reader.byStory(story.id, optionsOf(c.req.query()));
    return c.json({ story, ...(await articlesOf(reader, page, false)) });
  });
  api.get('/sources', async (c) => c.json({ sources: await reader.sources(c.req.query('prefix')) }));
  api.get('/sources/:id/status', async (c) =>
    c.json(found(await reader.status(c.req.param('id')), 'source', c.req.param('id'))),
  );
  api.get('/sources/:id', async (c) =>
    c.json(found(await reader.source(c.req.param('id')), 'source', c.req.param('id'))),
  );
}

/** `/openapi.json`. */
export function addDescription(app: Hono): void {
  app.get('/openapi.json', (c) => c.json(openApi()));
}
