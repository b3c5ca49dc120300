import type { Server } from 'node:http';

/** Says which port is taken, and what to do about it. */
export class PortBusy extends Error {
  override readonly name = 'PortBusy';
  constructor(port: number) {
    super(`port ${port} is in use by another program; choose another with --port`);
  }
}

/** Listens on loopback only and answers the origin. Port 0 takes any free one. */
export function listenLocally(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortBusy(port) : error),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
