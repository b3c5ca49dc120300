declare module 'dynalite' {
  import type { Server } from 'node:http';

  type Options = {
    /** A LevelDB folder; without it the data is in memory. */
    readonly path?: string;
    readonly createTableMs?: number;
    readonly updateTableMs?: number;
    readonly deleteTableMs?: number;
  };
  function dynalite(options?: Options): Server;
  export = dynalite;
}
