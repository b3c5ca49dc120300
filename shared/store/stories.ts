import * as z from 'zod/mini';
import { packTerms, unpackTerms } from '../dedupe/packed-terms.ts';
import type { StoryTopic } from '../dedupe/stories.ts';
import { itemsOf } from './all-items.ts';
import { epochSeconds } from './copies.ts';
import { articlePartition } from './keys.ts';
import type { Item, Key, ReadOptions, Table } from './table.ts';

/** An entity that a story's members name, with how many of them do. */
export const LeadEntity = z.object({ id: z.string(), name: z.string(), type: z.string(), members: z.number() });
export type LeadEntity = z.infer<typeof LeadEntity>;

/** A member that fitted only just, so that a later story may fit it better. */
const Tentative = z.object({ id: z.string(), score: z.number() });

/** One story as it stands. `version` counts its changes. */
export type Story = {
  readonly id: string;
  readonly version: number;
  /** The instant of the founding article, ISO 8601 UTC; never changes. */
  readonly foundedAt: string;
  readonly topic: StoryTopic;
  /** The headline of the member that tells the story best, and how well it fitted. */
  readonly title: string;
  readonly titleFrom: string;
  readonly titleScore: number;
  readonly lead: readonly LeadEntity[];
  readonly tentative: readonly z.infer<typeof Tentative>[];
  /** Ids of the newest members, so that none is counted twice. */
  readonly recent: readonly string[];
  /** Stories that were merged into this one, whose member lists belong to it. */
  readonly absorbed: readonly string[];
  /** The story that this one was found to be part of; this id still answers with that one. */
  readonly mergedInto?: string;
};

/** Which story an article tells, and why. */
const Assignment = z.object({ storyId: z.string(), score: z.number(), reason: z.string() });
export type Assignment = z.infer<typeof Assignment>;

const Stored = z.object({
  version: z.number(),
  foundedAt: z.string(),
  text: z.instanceof(Uint8Array),
  entities: z.instanceof(Uint8Array),
  members: z.number(),
  from: z.string(),
  to: z.string(),
  title: z.string(),
  titleFrom: z.string(),
  titleScore: z.number(),
  lead: z.array(LeadEntity),
  tentative: z.array(Tentative),
  recent: z.array(z.string()),
  absorbed: z.array(z.string()),
  mergedInto: z.optional(z.string()),
});

const storyKey = (id: string): Key => ({ pk: `S#${id}`, sk: 'STORY' });
const memberKey = (storyId: string, articleId: string): Key => ({ pk: `S#${storyId}`, sk: `M#${articleId}` });
const assignmentKey = (articleId: string): Key => ({ pk: articlePartition(articleId), sk: 'STORY' });
const termKey = (name: string): Key => ({ pk: `T#${name}`, sk: 'T' });
const LISTED = 's#';
/** Stories listed under one term, at most: an item stays under 1 KB. */
const STORIES_PER_TERM = 20;

function storyFrom(item: Item): Story {
  const { version, text, entities, members, from, to, mergedInto, ...rest } = Stored.parse(item);
  const topic = { text: unpackTerms(text), entities: unpackTerms(entities), members, from, to };
  return { id: item.pk.slice(2), version, topic, ...rest, ...(mergedInto !== undefined && { mergedInto }) };
}

function itemFrom({ id, topic, ...rest }: Story): Item {
  const { text, entities, members, from, to } = topic;
  return { ...storyKey(id), ...rest, text: packTerms(text), entities: packTerms(entities), members, from, to };
}

/** Stories by id, those that exist. Merged ones are answered as they stand, with `mergedInto`. */
export async function storiesOf(
  table: Table,
  ids: readonly string[],
  options: ReadOptions = {},
): Promise<readonly Story[]> {
  return ids.length === 0 ? [] : (await table.getMany(ids.map(storyKey), options)).map(storyFrom);
}

/** Merges happen one at a time, each into a larger story; this bounds a walk should two ever point at each other. */
const LONGEST_WALK = 20;

/** A story, or the one that it was merged into. */
export async function currentStory(table: Table, id: string): Promise<Story | undefined> {
  let [story] = await storiesOf(table, [id], { consistent: true });
  for (let steps = 0; story?.mergedInto !== undefined && steps < LONGEST_WALK; steps++)
    [story] = await storiesOf(table, [story.mergedInto], { consistent: true });
  return story;
}

/** Writes a story that does not exist yet; false when it does. */
export const putNewStory = (table: Table, story: Story): Promise<boolean> =>
  table.put(itemFrom(story), { absent: true });

/** Writes the next version of a story; false when another worker wrote it first. */
export const putNextStory = (table: Table, story: Story): Promise<boolean> =>
  table.put(itemFrom({ ...story, version: story.version + 1 }), { equals: ['version', story.version] });

/** Which story an article was first found to tell, or was moved to since; the story may have been merged. */
export async function assignmentOf(
  table: Table,
  articleId: string,
  options: ReadOptions = {},
): Promise<Assignment | undefined> {
  const item = await table.get(assignmentKey(articleId), options);
  return item && Assignment.parse(item);
}

/** Records an article's story; false when it has one. */
export const putAssignment = (table: Table, articleId: string, assignment: Assignment): Promise<boolean> =>
  table.put({ ...assignmentKey(articleId), ...assignment }, { absent: true });

/** Moves an article from one story to another; false when it is not in the first any more. */
export const moveAssignment = (table: Table, articleId: string, from: string, to: Assignment): Promise<boolean> =>
  table.put({ ...assignmentKey(articleId), ...to }, { equals: ['storyId', from] });

/** Forgets why an article tells its story. Which one stays known, so that leaving it can be repeated. */
export async function scrubAssignment(table: Table, articleId: string): Promise<void> {
  await table.update(assignmentKey(articleId), { score: 0, reason: '' }, { exists: true });
}

/** A member as its story lists it; `topic` is kept so that it can be weighed again. */
export type Member = {
  readonly id: string;
  readonly at: string;
  readonly headline: string;
  readonly text: Uint8Array;
  readonly entities: Uint8Array;
};

const StoredMember = z.object({
  sk: z.string(),
  at: z.string(),
  headline: z.string(),
  text: z.instanceof(Uint8Array),
  entities: z.instanceof(Uint8Array),
});

export async function putMember(table: Table, storyId: string, { id, ...member }: Member): Promise<void> {
  await table.put({ ...memberKey(storyId, id), ...member });
}

/** Lists a member, or its later text in place of the earlier; false when it was listed. */
export async function listMember(table: Table, storyId: string, member: Member): Promise<boolean> {
  const { id, ...rest } = member;
  if (await table.put({ ...memberKey(storyId, id), ...rest }, { absent: true })) return true;
  await putMember(table, storyId, member);
  return false;
}

export async function removeMember(table: Table, storyId: string, articleId: string): Promise<void> {
  await table.remove(memberKey(storyId, articleId));
}

const memberFrom = (item: unknown): Member => {
  const { sk, ...member } = StoredMember.parse(item);
  return { id: sk.slice(2), ...member };
};

export async function memberOf(table: Table, storyId: string, articleId: string): Promise<Member | undefined> {
  const item = await table.get(memberKey(storyId, articleId));
  return item && memberFrom(item);
}

/** The members of a story, those of stories merged into it included; at most `limit`. */
export async function membersOf(table: Table, story: Story, limit = 500): Promise<readonly Member[]> {
  const found = new Map<string, Member>();
  for (const id of [story.id, ...story.absorbed]) {
    for await (const item of itemsOf(table, { pk: `S#${id}`, prefix: 'M#', limit: Math.min(1000, limit) })) {
      if (found.size >= limit) return [...found.values()];
      const member = memberFrom(item);
      if (!found.has(member.id)) found.set(member.id, member);
    }
  }
  return [...found.values()];
}

const dayOf = (instant: string): number => Math.floor(epochSeconds(instant) / 86_400);

/** The stories listed under each of the named terms, with the day each was last told. */
export async function storiesUnder(
  table: Table,
  names: readonly string[],
  options: ReadOptions = {},
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const items = names.length === 0 ? [] : await table.getMany(names.map(termKey), options);
  return new Map(
    items.map((item) => {
      const listed = Object.entries(item).filter(([name]) => name.startsWith(LISTED));
      return [item.pk.slice(2), new Map(listed.map(([name, day]) => [name.slice(LISTED.length), Number(day)]))];
    }),
  );
}

/** Lists a story under a term for so many days, in place of the one longest silent where the list is full. `listed` is the list as it was read. */
export async function listUnder(
  table: Table,
  name: string,
  listed: ReadonlyMap<string, number>,
  storyId: string,
  at: string,
  days: number,
): Promise<void> {
  if ((listed.get(storyId) ?? Number.NEGATIVE_INFINITY) >= dayOf(at)) return;
  const others = [...listed].filter(([id]) => id !== storyId).sort(([, a], [, b]) => b - a);
  const leaving = others.slice(STORIES_PER_TERM - 1).map(([id]) => [`${LISTED}${id}`, undefined] as const);
  const expiresAt = (dayOf(at) + days + 2) * 86_400;
  await table.update(termKey(name), { ...Object.fromEntries(leaving), [`${LISTED}${storyId}`]: dayOf(at), expiresAt });
}
