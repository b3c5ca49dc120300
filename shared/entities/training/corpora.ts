import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type GoldMention = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};
export type LabelledDocument = {
  readonly id: string;
  readonly domain: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  /** Another reading of the same text that is as good: the tags of either are allowed. */
  readonly otherwise?: readonly GoldMention[];
  /** Learnt from without the list of known names, so that the model learns to do without. */
  readonly unlisted?: boolean;
  /** Only some names are marked: what is not is open. */
  readonly partial?: boolean;
};

/** Reads `documents.ndjson.gz` and `gold.ndjson.gz` of one corpus folder. */
export function readCorpus(folder: string, domain: string): LabelledDocument[] {
  const gold = new Map(lines(join(folder, 'gold.ndjson.gz')).map((g) => [g.id, g.mentions ?? []]));
  return lines(join(folder, 'documents.ndjson.gz')).map((d) => ({
    id: d.id,
    domain,
    text: d.articleBody ?? '',
    mentions: gold.get(d.id) ?? [],
  }));
}

type Line = { id: string; articleBody?: string; mentions?: GoldMention[] };

function lines(file: string): Line[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}
