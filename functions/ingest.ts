import { ingestPorts } from '../shared/aws/ingest-ports.ts';
import { queueHandler } from '../shared/aws/queue-handler.ts';
import { readConfig } from '../shared/config.ts';
import { LookResult } from '../shared/model/messages.ts';
import { ingest } from '../shared/pipeline/ingest.ts';

const { ports, onFailure } = ingestPorts(readConfig());

/** Takes in what looks saw: copies, stories, entities, and the one committed revision. */
export const handler = queueHandler(LookResult, (seen) => ingest(ports, seen), onFailure);
