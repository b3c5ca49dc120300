import type { PipelineEvent } from '../../shared/pipeline/ports.ts';

type Counts = Map<string, number>;

/** What the stages have done so far, as their events tell it. */
export type Tally = {
  ticks: number;
  readonly handedOut: { feeds: number; pages: number };
  found: number;
  readonly feeds: Counts;
  readonly pages: Counts;
  readonly ingested: Counts;
  /** Drops of all stages by reason. */
  readonly drops: Counts;
  /** Messages that failed and went back to their queue. */
  failures: number;
};

export const emptyTally = (): Tally => ({
  ticks: 0,
  handedOut: { feeds: 0, pages: 0 },
  found: 0,
  feeds: new Map(),
  pages: new Map(),
  ingested: new Map(),
  drops: new Map(),
  failures: 0,
});

const count = (counts: Counts, name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);

/** Adds one event. */
export function addEvent(tally: Tally, event: PipelineEvent): void {
  if (event.stage === 'schedule') {
    tally.ticks += 1;
    tally.handedOut.feeds += event.feeds;
    tally.handedOut.pages += event.looks;
  } else if (event.stage === 'discover') {
    count(tally.feeds, event.outcome);
    tally.found += event.found;
    for (const [reason, dropped] of Object.entries(event.drops ?? {})) count(tally.drops, reason, dropped);
  } else if (event.stage !== 'health') {
    count(event.stage === 'scrape' ? tally.pages : tally.ingested, event.disposition);
    if (event.disposition === 'dropped') count(tally.drops, event.reason ?? 'unknown');
  }
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, value) => sum + value, 0);

function listed(counts: Counts): string {
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  return sorted.map(([name, value]) => `${value} ${name}`).join(', ');
}

const detail = (counts: Counts): string => (counts.size === 0 ? '' : ` (${listed(counts)})`);

const writtenOf = ({ ingested }: Tally): number => (ingested.get('stored') ?? 0) + (ingested.get('removed') ?? 0);

/** All stages in one short line. */
export function shortLine(tally: Tally): string {
  const counts = `found ${tally.found}, fetched ${total(tally.pages)}, dropped ${total(tally.drops)}`;
  return `${counts}, written ${writtenOf(tally)}`;
}

/** One line per stage: found, fetched, dropped with reasons, written. */
export function stageLines(tally: Tally): readonly string[] {
  const { feeds, pages } = tally.handedOut;
  return [
    `schedule  ${tally.ticks} ticks, handed out ${feeds} feeds and ${pages} pages`,
    `discover  found ${tally.found} addresses in ${total(tally.feeds)} readings${detail(tally.feeds)}`,
    `scrape    fetched ${total(tally.pages)} pages${detail(tally.pages)}`,
    `ingest    written ${writtenOf(tally)} revisions${detail(tally.ingested)}`,
    `dropped   ${total(tally.drops)}${detail(tally.drops)}`,
    ...(tally.failures > 0 ? [`failed    ${tally.failures} messages went back to their queue`] : []),
  ];
}
