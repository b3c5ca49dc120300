import * as z from 'zod/mini';
import { schedulePorts } from '../shared/aws/store-ports.ts';
import { readConfig } from '../shared/config.ts';
import { schedule } from '../shared/pipeline/schedule.ts';

const Tick = z.object({ tickAt: z.iso.datetime() });
const ports = schedulePorts(readConfig());

/** One tick of EventBridge Scheduler. */
export const handler = (event: unknown): Promise<void> => schedule(ports, new Date(Tick.parse(event).tickAt));
