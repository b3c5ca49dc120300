import { flatRecord } from './flat-record.ts';
import type { Format } from './format.ts';

/** Every record whole, one a line. */
export const ndjson: Format = {
  mediaType: 'application/x-ndjson',
  write: async function* (records) {
    for await (const record of records) yield `${JSON.stringify(flatRecord(record))}\n`;
  },
};
