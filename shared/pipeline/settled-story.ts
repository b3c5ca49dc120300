import { united } from '../dedupe/stories.ts';
import type { LeadEntity, Story } from '../store/stories.ts';
import { putNextStory, storiesOf } from '../store/stories.ts';
import type { Table } from '../store/table.ts';

/** How often a lost race for a story is tried again before the message comes back. */
export const STORY_RACES = 20;
/** Newest members that a story remembers by id. */
export const RECENT = 40;
/** Entities that a story counts. */
export const LEAD_ENTITIES = 8;
const ABSORBED = 40;

/** The entities that most members name. */
export const mostNamed = (lead: Iterable<LeadEntity>): readonly LeadEntity[] =>
  [...lead].sort((a, b) => b.members - a.members || (a.id < b.id ? -1 : 1)).slice(0, LEAD_ENTITIES);

function namedTogether(one: readonly LeadEntity[], other: readonly LeadEntity[]): readonly LeadEntity[] {
  const counted = new Map(one.map((entity) => [entity.id, entity]));
  for (const entity of other)
    counted.set(entity.id, { ...entity, members: entity.members + (counted.get(entity.id)?.members ?? 0) });
  return mostNamed(counted.values());
}

/** How many a story counts; a member that a crash left in both counts once. */
const membersTogether = (winner: Story, loser: Story): number =>
  winner.topic.members + loser.topic.members - loser.recent.filter((id) => winner.recent.includes(id)).length;

const absorbing = (winner: Story, loser: Story): Story => ({
  ...winner,
  topic: { ...united(winner.topic, loser.topic), members: membersTogether(winner, loser) },
  lead: namedTogether(winner.lead, loser.lead),
  recent: [...new Set([...loser.recent, ...winner.recent])].slice(-RECENT),
  absorbed: [...new Set([...winner.absorbed, loser.id, ...loser.absorbed])].slice(-ABSORBED),
});

/** Lets the story that a merged one points to count its members in, once. Nothing writes a story that points away, so it is absorbed as it stands. */
async function absorbed(table: Table, loser: Story, into: string): Promise<Story | undefined> {
  for (let race = 0; race < STORY_RACES; race++) {
    const winner = await settledStory(table, into);
    if (winner === undefined || winner.absorbed.includes(loser.id)) return winner;
    const next = absorbing(winner, loser);
    if (await putNextStory(table, next)) return { ...next, version: next.version + 1 };
  }
  throw new Error(`lost ${STORY_RACES} races for story ${into}; the message comes back`);
}

/** A story as it stands now under an id that it has or had; finishes merges that a crash left half done on the way. */
export async function settledStory(table: Table, id: string): Promise<Story | undefined> {
  const [story] = await storiesOf(table, [id], { consistent: true });
  return story?.mergedInto === undefined ? story : absorbed(table, story, story.mergedInto);
}
