import { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { listenLocally } from './listen.ts';

/** An HTTP application on loopback. */
export type PageServer = { readonly url: string; close(): Promise<void> };

/** Serves the application at 127.0.0.1 until closed; throws PortBusy. */
export async function servePages(app: Hono, port: number): Promise<PageServer> {
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!(server instanceof Server)) throw new Error('the pages are served over plain HTTP');
  const url = await listenLocally(server, port);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
