import { describe, expect, it } from 'vitest';
import { ingest } from '../../shared/pipeline/ingest.ts';
import { changesSince } from '../../shared/store/changes.ts';
import { revisionsOf } from '../../shared/store/revisions.ts';
import type { Item, Table } from '../../shared/store/table.ts';
import { LIMITS } from '../../shared/topology.ts';
import { articleWith, seen } from '../support/article.ts';
import { type FakePorts, fakePorts } from '../support/ports.ts';

const message = seen(articleWith(), '2026-11-20T07:00:00.000Z');
const LIMIT = LIMITS.commitSeconds * 1000;

const isHour = ({ pk }: Item): boolean => pk === 'CALENDAR#HOUR';
const isRevision = ({ sk }: Item): boolean => sk.startsWith('R#');

type Late = {
  /** Writes that take long, as often as `times` says. */
  readonly slow: (item: Item) => boolean;
  readonly milliseconds: number;
  readonly times: number;
};

/** Ports over an articles table in which some writes take long; a put with a limit is given up at its limit, as the AWS client does. */
function withSlowWrites(late: Late): { ports: FakePorts; given: (number | undefined)[] } {
  const base = fakePorts();
  const given: (number | undefined)[] = [];
  let left = late.times;
  const put: Table['put'] = async (item, condition, options) => {
    if (isRevision(item)) given.push(options?.withinMs);
    if (left > 0 && late.slow(item)) {
      left -= 1;
      base.advance(Math.min(late.milliseconds, options?.withinMs ?? late.milliseconds));
      if (late.milliseconds > (options?.withinMs ?? late.milliseconds)) throw new Error('given up');
    }
    return base.articles.put(item, condition, options);
  };
  return { ports: { ...base, articles: { ...base.articles, put } }, given };
}

/** How long after its stamp each revision was put at most: the clock stands still after it. */
const stampedAt = async (ports: FakePorts): Promise<readonly string[]> =>
  (await revisionsOf(ports.articles, message.articleId)).map(({ committedAt }) => committedAt);

describe('a commit that would come later than its stamp allows', () => {
  it('is not sent under that stamp, but under a new one', async () => {
    const { ports, given } = withSlowWrites({ slow: isHour, milliseconds: LIMIT + 1, times: 1 });
    const before = ports.now().getTime();
    expect(await ingest(ports, message)).toBe('stored');
    expect(await stampedAt(ports)).toEqual([new Date(before + LIMIT + 1).toISOString()]);
    expect(given).toEqual([LIMIT]);
  });

  it('is given up after some stamps, and done when the message comes back', async () => {
    const { ports, given } = withSlowWrites({ slow: isHour, milliseconds: 3_600_000, times: 3 });
    await expect(ingest(ports, message)).rejects.toThrow(/in time/);
    expect(given).toEqual([]);
    expect(await ingest(ports, message)).toBe('stored');
    expect(await stampedAt(ports)).toHaveLength(1);
  });

  it('is given up while it is under way, for the time that its stamp has left', async () => {
    const slowHour = withSlowWrites({ slow: isHour, milliseconds: 4000, times: 1 });
    await ingest(slowHour.ports, message);
    expect(slowHour.given).toEqual([LIMIT - 4000]);
    const { ports } = withSlowWrites({ slow: isRevision, milliseconds: LIMIT + 1, times: 1 });
    await expect(ingest(ports, message)).rejects.toThrow('given up');
    expect(await ingest(ports, message)).toBe('stored');
  });

  it('is never missed by a reader who looks back as far as the bound says', async () => {
    for (const milliseconds of [0, 1000, LIMIT - 1, LIMIT, LIMIT + 1, 5 * LIMIT]) {
      const { ports } = withSlowWrites({ slow: (item) => isHour(item) || isRevision(item), milliseconds, times: 2 });
      const { cursor } = await changesSince(ports.articles, '2026-11-20T00:00:00Z', 10, ports.now());
      await ingest(ports, message).catch(() => ingest(ports, message));
      const { revisions } = await changesSince(ports.articles, cursor, 10, ports.now());
      expect(revisions.map(({ revision }) => revision)).toEqual([1]);
      const [stamp = ''] = await stampedAt(ports);
      expect(ports.now().getTime() - Date.parse(stamp)).toBeLessThanOrEqual(LIMIT);
    }
  });
});
