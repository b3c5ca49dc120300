import type { FetchRequest, FetchResult } from '../fetch/fetcher.ts';
import type { Source } from '../model/source.ts';
import { addUsage } from '../store/usage.ts';
import type { Ports } from './ports.ts';

/** One fetch for a source, counted towards the day's ceilings. */
export async function visit(ports: Ports, source: Source, request: FetchRequest): Promise<FetchResult> {
  const answer = await ports.fetch(request);
  if (answer.kind === 'deferred') return answer;
  const used =
    answer.kind === 'ok'
      ? { fetches: 1 + answer.redirects.length, bytes: answer.bytes.length }
      : { fetches: 1, bytes: 0 };
  await addUsage(ports.crawl, ports.now().toISOString().slice(0, 10), source.id, used);
  return answer;
}
