import { readFileSync } from 'node:fs';

/** One row of a file in `gazetteer-facts/`: facts that we wrote down, columns parted by tabs, names by bars. */
export function readFacts(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`gazetteer-facts/${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

export const namesIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
