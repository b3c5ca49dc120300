import { codeAt } from '../code-at.ts';

const UNKNOWN = 0;
const LETTER = 1;
const SIGN = 2;
/** For each UTF-16 code unit whether words consist of it, as far as it was met. */
const kinds = new Uint8Array(65_536);

function kindOf(code: number): number {
  const known = kinds[code] ?? SIGN;
  if (known !== UNKNOWN) return known;
  const kind = /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : SIGN;
  kinds[code] = kind;
  return kind;
}

const mixed = (hash: number, next: number): number => (Math.imul(hash, 31) + next) | 0;

/** The first `most` runs of three words of a text, in any case, as numbers that are all but surely different for different runs. */
export function wordRuns(text: string, most = Number.POSITIVE_INFINITY): number[] {
  const lower = text.toLowerCase();
  const { length } = lower;
  const runs: number[] = [];
  let [words, hash, before, first] = [0, 0, 0, 0];
  for (let at = 0; at <= length && runs.length < most; at += 1) {
    const code = at < length ? codeAt(lower, at) : 0;
    if (kindOf(code) === LETTER) hash = mixed(hash, code);
    else if (hash !== 0) {
      words += 1;
      if (words > 2) runs.push(mixed(mixed(first, before), hash));
      [first, before, hash] = [before, hash, 0];
    }
  }
  return runs;
}
