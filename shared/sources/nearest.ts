/** The known name that a misspelt one must have meant: at most two letters away, and fewer than half of them wrong. Case does not count. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  const [nearest] = known
    .map((one) => ({ one, distance: editDistance(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= 2 && distance * 2 < one.length)
    .sort((one, other) => one.distance - other.distance);
  return nearest?.one;
}

/** Insertions, deletions and changes between two short words. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...left.slice(0, 40)].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (right[j - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
