import { handle } from 'hono/aws-lambda';
import { queryPorts } from '../shared/aws/store-ports.ts';
import { readConfig } from '../shared/config.ts';
import { queryApp } from '../shared/query/app.ts';

/** The query API and its pages, behind the function URL. */
export const handler = handle(queryApp(queryPorts(readConfig())));
