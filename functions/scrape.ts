import { stagePorts } from '../shared/aws/ports.ts';
import { queueHandler } from '../shared/aws/queue-handler.ts';
import { readConfig } from '../shared/config.ts';
import { PageLook } from '../shared/model/messages.ts';
import { scrape } from '../shared/pipeline/scrape.ts';

const { ports, onFailure } = stagePorts('scrape', readConfig());

/** Visits pages and sends on the articles read from them. */
export const handler = queueHandler(PageLook, (look) => scrape(ports, look), onFailure);
