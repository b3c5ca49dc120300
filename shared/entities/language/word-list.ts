type WordList = {
  readonly whole: ReadonlySet<string>;
  /** By their first or last three letters. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly endings: ReadonlyMap<string, readonly string[]>;
};

const lists = new WeakMap<readonly string[], WordList>();

function grouped(words: readonly string[], keyOf: (word: string) => string): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const word of words) groups.set(keyOf(word), [...(groups.get(keyOf(word)) ?? []), word]);
  return groups;
}

function listOf(words: readonly string[]): WordList {
  const known = lists.get(words);
  if (known !== undefined) return known;
  const endings = words.filter((word) => word.startsWith('*')).map((word) => word.slice(1));
  const made: WordList = {
    whole: new Set([...words, ...endings]),
    beginnings: grouped(
      words.filter((word) => word.length > 2 && !word.startsWith('*')),
      (word) => word.slice(0, 3),
    ),
    endings: grouped(endings, (word) => word.slice(-3)),
  };
  lists.set(words, made);
  return made;
}

/** Whether a small word is one of a list, where `*` marks those that it may end with. */
export function isWholeOf(lower: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const { whole, endings } = listOf(words);
  return whole.has(lower) || (endings.get(lower.slice(-3)) ?? []).some((word) => lower.endsWith(word));
}

/** Whether a small word is one of a list, or, where that has more than two letters, begins with one; `*` marks those that it may end with. */
export function isOneOf(lower: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const begun = listOf(words).beginnings.get(lower.slice(0, 3)) ?? [];
  return isWholeOf(lower, words) || begun.some((word) => lower.startsWith(word));
}
