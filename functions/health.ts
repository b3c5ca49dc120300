import { healthPorts } from '../shared/aws/store-ports.ts';
import { readConfig } from '../shared/config.ts';
import { inspectSources } from '../shared/query/inspect-sources.ts';

const ports = healthPorts(readConfig());

/** A round over all sources: who is silent, failing or drifting becomes a metric, and an alarm. */
export const handler = async (): Promise<void> => void (await inspectSources(ports));
