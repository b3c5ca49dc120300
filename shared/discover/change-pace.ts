/**
 * How often a source's articles were seen to change, by age: minutes between looks and changes found, one pair per age class. It is stored per
 * source and only ever grows, except that old evidence fades.
 */
export type ChangePace = readonly { readonly minutes: number; readonly changes: number }[];

/** Upper ends of the age classes, in minutes: an hour, six hours, a day, three days, and beyond. */
const CLASSES = [60, 360, 1440, 4320, Number.POSITIVE_INFINITY];

/** Changes per minute to start from, per class: most changes come on day one. Weighs as much as the looks at a few articles. */
const EXPECTED = [0.5 / 60, 0.12 / 60, 0.03 / 60, 0.008 / 60, 0.0015 / 60];
const PRIOR_CHANGES = 2;

/** Evidence beyond this fades by half, so that a newsroom's new habits show. */
const MEMORY_CHANGES = 400;

const classOf = (age: number): number => CLASSES.findIndex((end) => age < end);

/** The rate of changes at an age (in minutes), never zero. */
export function changesPerMinute(learned: ChangePace | undefined, age: number): number {
  const at = Math.max(classOf(age), 0);
  const expected = EXPECTED[at] ?? 0.00002;
  const { minutes, changes } = learned?.[at] ?? { minutes: 0, changes: 0 };
  return (changes + PRIOR_CHANGES) / (minutes + PRIOR_CHANGES / expected);
}

/** What is known after one more look at an article: `age` at this look and minutes since the look before. */
export function withLook(
  learned: ChangePace | undefined,
  look: { readonly age: number; readonly sinceLook: number; readonly changed: boolean },
): ChangePace {
  const at = classOf(Math.max(look.age - look.sinceLook / 2, 0));
  return CLASSES.map((_, index) => {
    const before = learned?.[index] ?? { minutes: 0, changes: 0 };
    if (index !== at) return before;
    const fade = before.changes >= MEMORY_CHANGES ? 0.5 : 1;
    return {
      minutes: Math.round(before.minutes * fade + look.sinceLook),
      changes: before.changes * fade + (look.changed ? 1 : 0),
    };
  });
}
