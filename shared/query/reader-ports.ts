import type { Table } from '../store/table.ts';

/** What reading needs: the tables and a clock. */
export type ReaderPorts = { readonly articles: Table; readonly crawl: Table; readonly now: () => Date };
