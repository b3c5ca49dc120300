import type { Server } from 'node:http';

/** Why a port cannot be had, by the code of the system's error. */
const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'is kept for the administrator',
};

/** Says which port cannot be had, why, and what to do about it. */
export class PortBusy extends Error {
  override readonly name = 'PortBusy';
  constructor(port: number, why: string) {
    super(`port ${port} ${why}; choose another with --port`);
  }
}

/** What a failed attempt to listen is told as. */
export function listenFault(error: NodeJS.ErrnoException, port: number): Error {
  const why = WHY[error.code ?? ''];
  return why === undefined ? error : new PortBusy(port, why);
}

/** Listens on loopback only and answers the origin. Port 0 takes any free one. */
export function listenLocally(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenFault(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}
