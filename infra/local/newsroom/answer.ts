import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { type Draft, draftAt, visibility } from './draft.ts';
import { ampPage } from './markup/amp.ts';
import { printPage } from './markup/blog.ts';
import { frontPage } from './markup/front.ts';
import type { Outlet } from './outlet.ts';
import { urlOf } from './outlet.ts';

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

const TRACKING = /^(utm_\w+|fbclid)$/u;

/** The path with the query that matters: tracking parameters are noise to the outlet too. */
function wanted(target: URL): { readonly path: string; readonly print: boolean } {
  const query = new URLSearchParams(target.search);
  const print = query.has('print');
  for (const name of [...query.keys()]) if (TRACKING.test(name) || name === 'print') query.delete(name);
  const rest = query.toString();
  return { path: target.pathname + (rest === '' ? '' : `?${rest}`), print };
}

export const missing = (): Reply => text(404, 'There is no such page.');
export const text = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: Buffer.from(body),
});

/** What an outlet shows at an address in a state. */
export function answer(outlet: Outlet, target: URL, state: number): Reply {
  if (target.pathname === '/robots.txt') return outlet.robots === undefined ? missing() : text(200, outlet.robots);
  const document = outlet.documents[target.pathname] ?? (target.pathname === '/' ? frontPage : undefined);
  if (document !== undefined) {
    const drafts = outlet.drafts.filter((draft) => visibility(draft, state) === 'published');
    const { type, body } = document({ outlet, drafts: drafts.map((draft) => draftAt(draft, state)) });
    return encoded(outlet, type, body);
  }
  return articleAnswer(outlet, target, state);
}

function articleAnswer(outlet: Outlet, target: URL, state: number): Reply {
  const { path, print } = wanted(target);
  const amp = path.endsWith('/amp/');
  const draft = outlet.drafts.find((candidate) => candidate.path === (amp ? path.slice(0, -'amp/'.length) : path));
  if (draft === undefined || (amp && !draft.amp) || (print && !draft.print)) return missing();
  const seen = visibility(draft, state);
  if (seen === 'unpublished') return missing();
  if (seen === 'gone') return text(410, 'This article has been removed by the publisher.');
  const view = { outlet, draft: draftAt(draft, state), url: urlOf(outlet, draft.path) };
  const template = amp ? ampPage : print ? printPage : outlet.template;
  return encoded(outlet, 'text/html', template(view), headersOf(view.draft));
}

const headersOf = (draft: Draft): Readonly<Record<string, string>> => ({
  'last-modified': new Date(draft.modified ?? draft.published).toUTCString(),
  ...(draft.tdm && { 'tdm-reservation': '1' }),
});

/** Letters that the outlet's encoding lacks are written as numeric references. */
function encode(body: string, encoding: string): Buffer {
  const bytes = [...body].map((letter) => {
    const plain = iconv.encode(letter, encoding);
    return iconv.decode(plain, encoding) === letter ? plain : Buffer.from(`&#${letter.codePointAt(0)};`, 'latin1');
  });
  return Buffer.concat(bytes);
}

function encoded(outlet: Outlet, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  const bytes = outlet.encoding === 'utf-8' ? Buffer.from(body) : encode(body, outlet.encoding);
  const { 'last-modified': lastModified, ...others } = headers;
  return {
    status: 200,
    headers: {
      'content-type': outlet.declaresEncoding ? `${type}; charset=${outlet.encoding}` : type,
      ...others,
      ...(outlet.validators && {
        etag: `"${createHash('sha1').update(bytes).digest('hex').slice(0, 16)}"`,
        ...(lastModified !== undefined && { 'last-modified': lastModified }),
      }),
    },
    body: bytes,
  };
}

/** 304 where the client's validator still holds. If-None-Match wins over If-Modified-Since (RFC 9110). */
export function conditional(reply: Reply, ifNoneMatch: string | undefined, ifModifiedSince: string | undefined): Reply {
  if (reply.status !== 200) return reply;
  const { etag, 'last-modified': lastModified } = reply.headers;
  const same =
    ifNoneMatch === undefined
      ? lastModified !== undefined &&
        ifModifiedSince !== undefined &&
        Date.parse(lastModified) <= Date.parse(ifModifiedSince)
      : ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//u, '') === etag);
  return same ? { ...reply, status: 304, body: Buffer.alloc(0) } : reply;
}
