import type { DedupeInput, StoryEntity } from '../dedupe/input.ts';
import { packTerms } from '../dedupe/packed-terms.ts';
import { founded, united } from '../dedupe/stories.ts';
import type { Topic } from '../dedupe/terms.ts';
import type { Assignment, LeadEntity, Story } from '../store/stories.ts';
import { listMember, membersOf, putNewStory, putNextStory } from '../store/stories.ts';
import type { Table } from '../store/table.ts';
import { LEAD_ENTITIES, mostNamed, RECENT, STORY_RACES, settledStory } from './settled-story.ts';

/** An article with what stories are told by. */
export type Told = { readonly article: DedupeInput; readonly topic: Topic; readonly at: string };

const TENTATIVE = 4;
/** A member whose score is under this may yet belong elsewhere. */
const TENTATIVE_SCORE = 0.3;

/** The entities that most members name, counting one member more. */
function leadWith(lead: readonly LeadEntity[], entities: readonly StoryEntity[]): readonly LeadEntity[] {
  const counted = new Map(lead.map((entity) => [entity.id, entity]));
  for (const { id, name, type } of [...entities].sort((a, b) => b.salience - a.salience).slice(0, LEAD_ENTITIES))
    counted.set(id, { id, name, type, members: (counted.get(id)?.members ?? 0) + 1 });
  return mostNamed(counted.values());
}

function newStory(told: Told, id: string): Story {
  const { article, topic, at } = told;
  return {
    id,
    version: 1,
    foundedAt: at,
    topic: founded(topic, at),
    title: article.headline,
    titleFrom: article.id,
    titleScore: 0,
    lead: leadWith([], article.entities ?? []),
    tentative: [],
    recent: [article.id],
    absorbed: [],
  };
}

/** The story with one member more. Its title is the headline of the member that fitted best. */
function withMember(story: Story, told: Told, score: number): Story {
  const { article, topic, at } = told;
  const tellsBest = score < 1 && score > story.titleScore && article.headline !== '';
  const weakest = [...story.tentative, ...(score < TENTATIVE_SCORE ? [{ id: article.id, score }] : [])];
  return {
    ...story,
    topic: united(story.topic, founded(topic, at)),
    ...(tellsBest && { title: article.headline, titleFrom: article.id, titleScore: score }),
    lead: leadWith(story.lead, article.entities ?? []),
    tentative: weakest.sort((a, b) => a.score - b.score).slice(0, TENTATIVE),
    recent: [...story.recent, article.id].slice(-RECENT),
  };
}

/** The story with the article counted in. One that was listed before and is not among the newest may have been counted long ago: then all members are. */
async function counted(table: Table, story: Story, told: Told, score: number, isListed: boolean): Promise<Story> {
  if (!isListed || story.topic.members < RECENT) return withMember(story, told, score);
  const members = (await membersOf(table, story, Number.POSITIVE_INFINITY)).length;
  return { ...story, topic: { ...story.topic, members } };
}

/** Lists an article among the members of its story and counts it in once, founding the story where there is none; follows the story where it was merged. */
export async function joinStory(table: Table, told: Told, { storyId, score }: Assignment): Promise<Story> {
  const { article, topic, at } = told;
  const member = {
    id: article.id,
    at,
    headline: article.headline,
    text: packTerms(topic.text),
    entities: packTerms(topic.entities),
  };
  let isListed = false;
  for (let race = 0; race < STORY_RACES; race++) {
    const story = await settledStory(table, storyId);
    // A try that lost the race has listed the article itself.
    if (!(await listMember(table, story?.id ?? storyId, member)) && race === 0) isListed = true;
    if (story?.recent.includes(article.id)) return story;
    const next = story === undefined ? newStory(told, storyId) : await counted(table, story, told, score, isListed);
    const done = story === undefined ? await putNewStory(table, next) : await putNextStory(table, next);
    if (done) return story === undefined ? next : { ...next, version: next.version + 1 };
  }
  throw new Error(`lost ${STORY_RACES} races for story ${storyId}; the message comes back`);
}
