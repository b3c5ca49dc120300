/** What salience is read from, for one entity in one article. */
export type Prominence = {
  readonly inHeadline: boolean;
  /** Offset of the first mention over the length of the body, 0 to 1. */
  readonly firstAt: number;
  readonly count: number;
  /** Count of the entity that the article mentions most. */
  readonly mostCount: number;
};

/**
 * How much an article is about an entity, 0 to 1: a mention in the headline weighs most, then an early one, then many.
 * News puts what matters first, hence the square on the position.
 */
export function salience({ inHeadline, firstAt, count, mostCount }: Prominence): number {
  const position = (1 - Math.min(1, firstAt)) ** 2;
  const share = mostCount === 0 ? 0 : Math.sqrt(count / mostCount);
  return Math.round((0.45 * Number(inHeadline) + 0.25 * position + 0.3 * share) * 1000) / 1000;
}
