/** Four-token runs of a text with their counts. */
function runsOf(text: string): Map<string, number> {
  const tokens =
    text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  if (tokens.length === 0) return runs;
  for (let start = 0; start <= Math.max(0, tokens.length - 4); start += 1) {
    const run = tokens.slice(start, start + 4).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

export type BodyScore = { readonly f1: number; readonly precision: number; readonly recall: number };

/** Compares the four-token runs of two bodies (the measure of the article extraction benchmark); optional text costs nothing. */
export function bodyScore(wantedText: string, givenText: string, optionalText = ''): BodyScore {
  const wanted = runsOf(wantedText);
  const given = runsOf(givenText);
  const optional = runsOf(optionalText);
  let [both, extra, missed] = [0, 0, 0];
  for (const [run, count] of given) {
    const expected = wanted.get(run) ?? 0;
    both += Math.min(count, expected);
    extra += Math.max(0, count - expected - (optional.get(run) ?? 0));
  }
  for (const [run, count] of wanted) missed += Math.max(0, count - (given.get(run) ?? 0));
  if (both === 0) return { f1: 0, precision: 0, recall: 0 };
  return {
    f1: (2 * both) / (2 * both + extra + missed),
    precision: both / (both + extra),
    recall: both / (both + missed),
  };
}
