import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Source } from '../../../shared/model/source.ts';
import { answer, conditional, missing, type Reply, text } from './answer.ts';
import type { Outlet } from './outlet.ts';
import { OUTLETS } from './outlets.ts';

export type SeenRequest = {
  readonly host: string;
  readonly path: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly userAgent: string;
};

/** The sample newsroom while it runs. It changes only by `advance`. */
export type Newsroom = {
  /** `http://127.0.0.1:PORT`; outlets are told apart by the Host header. */
  readonly origin: string;
  readonly port: number;
  readonly hosts: readonly string[];
  readonly sources: readonly Source[];
  /** 0 at first. */
  readonly state: number;
  readonly requests: readonly SeenRequest[];
  /** Moves to the next state; false when there is none. */
  advance(): Promise<boolean>;
  close(): Promise<void>;
};

export type NewsroomOptions = {
  /** Any free port unless given. */
  readonly port?: number;
  /** State to begin in: a later start of the same data goes on where it was. */
  readonly state?: number;
  /** How long the slow page takes. */
  readonly slowMs?: number;
};

/** The last state in which anything happens, counted over all articles. */
export const LAST_STATE = Math.max(
  ...OUTLETS.flatMap(({ drafts }) => drafts).flatMap(({ from, gone, changes }) => [
    from,
    gone ?? 0,
    ...changes.map(({ state }) => state),
  ]),
);

const KEEP_ALIVE_MS = 1000;
/** The newest requests are kept, so that a newsroom that runs for days does not grow. */
const MOST_REQUESTS = 20_000;

/** Serves the outlets on 127.0.0.1. Throws when the port is taken. */
export async function startNewsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const room = { state: options.state ?? 0, requests: [] as SeenRequest[], visits: new Map<string, number>() };
  const server = createServer((request, response) => {
    serve(room, options.slowMs ?? 1500, request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    hosts: OUTLETS.map(({ host }) => host),
    sources: OUTLETS.map(({ source }) => source),
    get state() {
      return room.state;
    },
    requests: room.requests,
    advance: async () => {
      if (room.state >= LAST_STATE) return false;
      room.state += 1;
      return true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Room = { readonly state: number; readonly requests: SeenRequest[]; readonly visits: Map<string, number> };

async function serve(room: Room, slowMs: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/u, '').toLowerCase();
  const target = new URL(request.url ?? '/', `http://${host || 'nowhere.example'}`);
  const userAgent = request.headers['user-agent'] ?? '';
  if (room.requests.length >= MOST_REQUESTS) room.requests.splice(0, MOST_REQUESTS / 2);
  room.requests.push({ host, path: target.pathname + target.search, at: new Date().toISOString(), userAgent });
  const outlet = OUTLETS.find((candidate) => candidate.host === host);
  if (outlet === undefined) return send(response, text(421, `The newsroom has no outlet ${host}.`), request);
  const visit = `${host}${target.pathname}`;
  const earlier = room.visits.get(visit) ?? 0;
  room.visits.set(visit, earlier + 1);
  const reply = await misbehave(outlet, target, earlier, slowMs);
  if (reply === 'reset') return void request.socket.resetAndDestroy();
  const { 'if-none-match': tag, 'if-modified-since': since } = request.headers;
  send(response, conditional(reply ?? answer(outlet, target, room.state), tag, since), request);
}

/** The answer that the address's manner gives, if it has one for this visit. */
async function misbehave(
  outlet: Outlet,
  target: URL,
  earlier: number,
  slowMs: number,
): Promise<Reply | 'reset' | undefined> {
  const manner = outlet.manners[target.pathname];
  if (manner?.kind === 'redirect') return text(manner.status, 'Moved.', { location: manner.to });
  if (manner?.kind === 'slow') await pause(slowMs);
  if (manner?.kind === 'reset' && earlier === 0) return 'reset';
  if (manner?.kind === 'busy' && earlier === 0)
    return text(429, 'Too many requests.', { 'retry-after': String(manner.retryAfterSeconds) });
  return undefined;
}

function send(response: ServerResponse, reply: Reply, request: IncomingMessage): void {
  const allowed = request.method === 'GET' || request.method === 'HEAD' ? reply : missing();
  response.writeHead(allowed.status, { ...allowed.headers, 'content-length': allowed.body.byteLength });
  response.end(request.method === 'HEAD' ? undefined : allowed.body);
}
