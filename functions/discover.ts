import { stagePorts } from '../shared/aws/ports.ts';
import { queueHandler } from '../shared/aws/queue-handler.ts';
import { readConfig } from '../shared/config.ts';
import { FeedLook } from '../shared/model/messages.ts';
import { discover } from '../shared/pipeline/discover.ts';

const { ports, onFailure } = stagePorts('discover', readConfig());

/** Reads feeds and adds the addresses that are new. */
export const handler = queueHandler(FeedLook, (look) => discover(ports, look), onFailure);
