import type { Terms, Topic } from './terms.ts';
import { ARTICLE_TERMS, breadth, sharedTerms } from './terms.ts';

/** A story as matching sees it: what its members are about on average, how many they are, and the instants of the first and last (ISO 8601 UTC). */
export type StoryTopic = Topic & { readonly members: number; readonly from: string; readonly to: string };

/** How well an article fits a story, and in words why. `fits` already counts the time between them. */
export type Fit = { readonly fits: boolean; readonly score: number; readonly surplus: number; readonly reason: string };

const DAY = 86_400_000;
/** A story takes new articles for so many days after its last one. */
export const STORY_DAYS = 8;
const STORY_TERMS = 140;
const STORY_ENTITIES = 48;
/** Members beyond this weigh as if they were so many: a story may move on slowly. */
const WEIGHT_OF_PAST = 40;
/**
 * Likeness needed by bare headlines, by texts of a hundred words, and by long ones, each by so many terms. Calibrated on reports of fictional events (`test/fixtures/stories/tuning`), on web
 * articles cut into pieces that are told apart, and on labelled headlines.
 */
const NEEDED = [
  { terms: 10, likeness: 0.15 },
  { terms: 40, likeness: 0.103 },
  { terms: 60, likeness: 0.103 },
  { terms: ARTICLE_TERMS, likeness: 0.168 },
] as const;
/** A large story is about more and is come near to more easily: each doubling asks for so much more of a whole text. */
const NEEDED_PER_DOUBLING = 0.033;
const LARGE = 32;
/** Each day of silence after the first asks for a better fit. */
const NEEDED_PER_DAY = 0.025;
/** Names that agree more than is usual make up for words, names that agree less ask for more of them; few names tell less. A quarter is what logistic regression gives them beside the words. */
const NAMED = { worth: 0.25, usual: 0.2, enough: 3, least: 0.08 } as const;
/** Names that agree so well, and so many of them, stand for half of the words. */
const NAMES = { likeness: 0.42, shared: 3, days: 2, part: 0.5 } as const;
/** Texts that share next to no words are in two languages. There names stand for all of them, and each name that is shared beyond the least number makes up for likeness. */
const OTHER_LANGUAGE = { text: 0.04, likeness: 0.4, perName: 0.03 } as const;
/** A word under which several stories are listed tells less of each: by so much for each doubling. */
const LESS_PER_DOUBLING = 0.25;
/** How many of an article's terms and entities lead to stories. */
const LOOKED_UNDER = { text: 12, entities: 3 } as const;
const LISTED_UNDER = { text: 8, entities: 2 } as const;
/** Two stories that are this alike are one. */
const MERGE_LIKENESS = 0.3;

function neededBy(terms: number): number {
  const at = NEEDED.findIndex((step) => terms < step.terms);
  const [below, above] = [NEEDED[at - 1], NEEDED[at]];
  if (above === undefined) return NEEDED.at(-1)?.likeness ?? 1;
  if (below === undefined) return above.likeness;
  const share = (terms - below.terms) / (above.terms - below.terms);
  return below.likeness + share * (above.likeness - below.likeness);
}

function needed(terms: number, days: number, members: number): number {
  const [headline, text] = [NEEDED[0].terms, NEEDED[1].terms];
  const share = Math.min(1, Math.max(0, (terms - headline) / (text - headline)));
  const size = NEEDED_PER_DOUBLING * Math.log2(Math.max(1, Math.min(members, LARGE)));
  return neededBy(terms) + share * size + NEEDED_PER_DAY * Math.max(0, days - 1);
}

/** Days between an instant and the story's span; 0 inside it. */
function daysApart(at: string, { from, to }: StoryTopic): number {
  const instant = Date.parse(at);
  return Math.max(0, instant - Date.parse(to), Date.parse(from) - instant) / DAY;
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** By how much the names of both lower what is needed of the words, or raise it. */
function easedByNames(topic: Topic, story: StoryTopic): number {
  const { worth, usual, enough } = NAMED;
  const count = Math.min(topic.entities.size, story.entities.size);
  return worth * Math.min(1, count / enough) * (breadth(topic.entities, story.entities) - usual);
}

/** Whether an article published at `at` tells of a story's event: by its words, or by whom and what it names, which counts across languages too. */
export function fitOf(topic: Topic, at: string, story: StoryTopic): Fit {
  const days = daysApart(at, story);
  const text = breadth(topic.text, story.text);
  const words = (topic.strictness ?? 1) * needed(Math.min(topic.text.size, story.text.size), days, story.members);
  const need = Math.max(NAMED.least, words - easedByNames(topic, story));
  const apart = days < 1 ? 'within a day' : `${Math.round(days)} days apart`;
  const named = text >= need ? undefined : namesIn(topic, story, text, need, days);
  if (named === undefined)
    return {
      fits: days <= STORY_DAYS && text >= need,
      score: rounded(text),
      surplus: text - need,
      reason: `${sharedTerms(topic.text, story.text)} telling words in common (likeness ${rounded(text)}, needed ${rounded(need)}), ${apart}`,
    };
  return {
    fits: true,
    score: rounded(named.likeness),
    surplus: 0,
    reason: `names the same ${named.shared} people, places or bodies (likeness ${rounded(named.likeness)}), ${apart}`,
  };
}

/** The likeness of what both name, where it stands for the words that are missing. */
function namesIn(topic: Topic, story: StoryTopic, text: number, need: number, days: number) {
  const isForeign = text < OTHER_LANGUAGE.text;
  if (!(isForeign || text >= need * NAMES.part) || days > NAMES.days) return undefined;
  return namesAgree(topic, story, isForeign || (topic.strictness ?? 1) > 1);
}

function namesAgree(one: Topic, other: Topic, isForeign: boolean) {
  const likeness = breadth(one.entities, other.entities);
  const shared = sharedTerms(one.entities, other.entities);
  const enough = isForeign
    ? OTHER_LANGUAGE.likeness - OTHER_LANGUAGE.perName * (shared - NAMES.shared)
    : NAMES.likeness;
  return likeness >= enough && shared >= NAMES.shared ? { likeness, shared } : undefined;
}

/** An article's topic in which words count less the more stories are `listed` under them. */
export function thinned(topic: Topic, listed: (key: string) => number): Topic {
  const text = [...topic.text].map(([term, weight]) => {
    const stories = Math.max(1, listed(keyOf('w', term)));
    return [term, weight / (1 + LESS_PER_DOUBLING * Math.log2(stories))] as const;
  });
  return { ...topic, text: new Map(text) };
}

/** Whether two stories are one event: alike in words, or in two languages and naming the same; a story of one article is weighed as that article would be. */
export function areOne(one: StoryTopic, other: StoryTopic): boolean {
  const [few, many] = one.members <= other.members ? [one, other] : [other, one];
  if (few.members === 1 && fitOf(few, few.from, many).fits) return true;
  const days = daysApart(one.from, other);
  const text = breadth(one.text, other.text);
  if (text >= OTHER_LANGUAGE.text) return days <= STORY_DAYS && text >= MERGE_LIKENESS;
  return days <= NAMES.days && namesAgree(one, other, true) !== undefined;
}

function averaged(past: Terms, pastWeight: number, added: Terms, addedWeight: number, limit: number): Terms {
  const [pastShare, addedShare] = [pastWeight / (pastWeight + addedWeight), addedWeight / (pastWeight + addedWeight)];
  const mean = new Map<number, number>();
  for (const [term, weight] of past) mean.set(term, weight * pastShare);
  for (const [term, weight] of added) mean.set(term, (mean.get(term) ?? 0) + weight * addedShare);
  return new Map([...mean].sort(([a, x], [b, y]) => y - x || a - b).slice(0, limit));
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one < other ? other : one);

/** Two stories, or a story and an article as a story of one, taken together. */
export function united(one: StoryTopic, other: StoryTopic): StoryTopic {
  const [past, added] = [Math.min(one.members, WEIGHT_OF_PAST), Math.min(other.members, WEIGHT_OF_PAST)];
  return {
    text: averaged(one.text, past, other.text, added, STORY_TERMS),
    entities: averaged(one.entities, past, other.entities, added, STORY_ENTITIES),
    members: one.members + other.members,
    from: earlier(one.from, other.from),
    to: later(one.to, other.to),
  };
}

/** An article as a story of its own. */
export const founded = ({ text, entities }: Topic, at: string): StoryTopic => ({
  text,
  entities,
  members: 1,
  from: at,
  to: at,
});

/** The terms under which stories are looked for: an article's heaviest words, and its most salient entities. */
export function storyKeysOf(topic: Topic): readonly string[] {
  return [...named('w', topic.text, LOOKED_UNDER.text), ...named('e', topic.entities, LOOKED_UNDER.entities)];
}

/** Those of them under which its story is listed: a write costs more than a read. */
export function storyListingsOf(topic: Topic): readonly string[] {
  return [...named('w', topic.text, LISTED_UNDER.text), ...named('e', topic.entities, LISTED_UNDER.entities)];
}

const named = (kind: string, terms: Terms, count: number): readonly string[] =>
  [...terms.keys()].slice(0, count).map((term) => keyOf(kind, term));

const keyOf = (kind: string, term: number): string => `${kind}${term.toString(16)}`;
