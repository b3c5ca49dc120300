/** What is known about one page. */
export type Truth = {
  readonly id: string;
  readonly url: string;
  readonly articleBody?: string;
  readonly optionalBody?: string;
  readonly mustContain?: readonly string[];
  readonly mustNotContain?: readonly string[];
};

/** How surely a block is body (1) or not (0), and how much that counts. */
export type Label = { readonly label: number; readonly weight: number };

/** As the walk gives text: composed, without what cannot be seen. */
const plain = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').normalize('NFC');

const tokensOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}_]+/gu) ?? [];

function runsOf(tokens: readonly string[], size: number): string[] {
  const runs: string[] = [];
  for (let index = 0; index + size <= tokens.length; index += 1) runs.push(tokens.slice(index, index + size).join(' '));
  return runs;
}

const fold = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

/** Labels the blocks of a page by how many of their four-word runs the known body has. */
export function labelBlocks(texts: readonly string[], truth: Truth): Label[] {
  return truth.articleBody
    ? labelByBody(texts, truth.articleBody, truth.optionalBody ?? '')
    : labelBySegments(texts, truth);
}

function labelByBody(texts: readonly string[], body: string, optional: string): Label[] {
  const tokens = tokensOf(body);
  const wanted = new Map<number, Map<string, number>>();
  for (const size of [1, 2, 3, 4]) {
    const counts = new Map<string, number>();
    for (const run of runsOf(tokens, size)) counts.set(run, (counts.get(run) ?? 0) + 1);
    wanted.set(size, counts);
  }
  const lines = new Set(
    plain(body)
      .split('\n')
      .map((line) => tokensOf(line).join(' ')),
  );
  const free = new Set(runsOf(tokensOf(optional), 4));
  const seen = new Map<string, number>();
  for (const text of texts) seen.set(text, (seen.get(text) ?? 0) + 1);
  return texts.map((text) => {
    const own = tokensOf(text);
    if (own.length === 0) return { label: 0, weight: 0 };
    const size = Math.min(4, own.length);
    const runs = runsOf(own, size);
    const covered = runs.filter((run) => wanted.get(size)?.has(run)).length / runs.length;
    const weight = (own.length + 2) / (tokens.length + 20);
    if (own.length < 4)
      return { label: lines.has(own.join(' ')) ? 1 : 0, weight: covered > 0 && !lines.has(own.join(' ')) ? 0 : weight };
    if (covered <= 0.5 && runs.filter((run) => free.has(run)).length > runs.length / 2) return { label: 0, weight: 0 };
    const repeated =
      covered > 0.5 && own.length > 6 && (seen.get(text) ?? 0) > Math.max(1, wanted.get(4)?.get(runs[0] ?? '') ?? 0);
    return { label: covered > 0.5 ? 1 : 0, weight: repeated ? 0 : weight * Math.abs(2 * covered - 1) };
  });
}

function labelBySegments(texts: readonly string[], truth: Truth): Label[] {
  const wanted = (truth.mustContain ?? []).map(fold);
  const unwanted = (truth.mustNotContain ?? []).map(fold);
  const count = wanted.length + unwanted.length;
  return texts.map((text) => {
    const yes = wanted.some(
      (segment) => text.includes(segment) || (segment.length > 30 && text.length > 20 && segment.includes(text)),
    );
    const no = unwanted.some((segment) => text.includes(segment));
    return yes === no ? { label: 0, weight: 0 } : { label: yes ? 1 : 0, weight: 0.3 / count };
  });
}
