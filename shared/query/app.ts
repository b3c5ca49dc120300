import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { addDescription, apiOver } from './api.ts';
import { feedOver } from './feed-route.ts';
import { pagesOver } from './page-routes.ts';
import { layout } from './pages/layout.ts';
import { problemPage } from './pages/others.ts';
import { STYLE_PATH, styleSheet } from './pages/style.ts';
import { problemOf } from './problem.ts';
import { QueryError, quoted } from './query-error.ts';
import { readerOf } from './reader.ts';
import type { ReaderPorts } from './reader-ports.ts';

export type QueryPorts = ReaderPorts & {
  /** Told of faults that the client is not shown. */
  readonly reportFault?: (error: unknown) => void;
};

/** Nothing but our own stylesheet is loaded, no script runs, no page may frame ours. */
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

const FOR_EVER = 'public, max-age=31536000, immutable';
/** Clients keep answers but ask each time whether they still hold: a takedown must show at once. */
const ASK_AGAIN = 'no-cache';

/** The API and the pages over the two tables: one app for Lambda and the laptop. It only reads. */
export function queryApp(ports: QueryPorts): Hono {
  const reader = readerOf(ports);
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy: POLICY, referrerPolicy: 'no-referrer', xFrameOptions: 'DENY' }));
  app.use(etag());
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.header('cache-control', ASK_AGAIN);
  });
  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    throw new QueryError(`${c.req.method} is not possible`, { status: 405, hint: 'Everything here is read with GET.' });
  });
  app.use(async (c, next) => {
    if (Buffer.byteLength(decoded(c.req.path)) <= LONGEST_PATH) return next();
    throw new QueryError(`there is nothing at ${quoted(c.req.path)}`, NOWHERE);
  });
  app.use(async (c, next) => {
    await next();
    const { byteLength } = await c.res.clone().arrayBuffer();
    if (byteLength > MOST_BYTES) throw new QueryError(`the answer has ${byteLength} bytes`, TOO_LARGE);
  });
  app.get('/health', async (c) => {
    await reader.latest({ limit: 1 });
    return c.json({ status: 'ok' });
  });
  app.get(STYLE_PATH, (c) =>
    c.body(styleSheet(), 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': FOR_EVER }),
  );
  addDescription(app);
  app.route('/api', apiOver(reader));
  app.route('/', feedOver(reader, ports.now));
  app.route('/', pagesOver(reader));
  app.notFound((c) => failed(c, new QueryError(`there is nothing at ${c.req.path}`, NOWHERE), ports));
  app.onError((error, c) => failed(c, error, ports));
  return app;
}

/** Ids and names are parts of keys, of which the store takes 1,024 bytes. */
const LONGEST_PATH = 1000;

/** A function's answer may hold 6 MB, in which every quotation mark of ours is escaped once more. */
const MOST_BYTES = 4_500_000;
const TOO_LARGE = {
  hint: `At most ${MOST_BYTES} can be sent: ask for fewer with \`limit\`, and follow the \`cursor\`.`,
};

/** A path as its parameters are read; broken escapes stay. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const NOWHERE = { status: 404, hint: 'The API is described at /openapi.json; the pages begin at /.' } as const;

const ignore = (): void => {};

/** Problem details for programs, a page for people. */
function failed(c: Context, error: unknown, ports: QueryPorts): Response | Promise<Response> {
  const problem = problemOf(error, ports.reportFault ?? ignore);
  c.status(problem.status === 404 ? 404 : problem.status === 405 ? 405 : problem.status === 400 ? 400 : 500);
  if (problem.status === 405) c.header('allow', 'GET, HEAD');
  const forPeople = !c.req.path.startsWith('/api') && (c.req.header('accept') ?? '').includes('text/html');
  if (forPeople) return c.html(layout({ title: problem.title, main: problemPage(problem) }));
  return c.body(JSON.stringify(problem), { headers: { 'content-type': 'application/problem+json' } });
}
