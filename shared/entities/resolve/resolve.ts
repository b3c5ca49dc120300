import type { Entity, JobTitle, Mention } from '../../model/entity.ts';
import { bareName, type Cluster, type NamedSpan, type Readings } from '../coreference/cluster.ts';
import { clusterSpans } from '../coreference/coreference.ts';
import { applyCorrections, type Identity } from '../corrections.ts';
import { identifiersOf } from '../gazetteer/gazetteer.ts';
import { jobTitles } from '../job-titles/job-titles.ts';
import type { Titled } from '../job-titles/text.ts';
import { plainName } from '../names/names.ts';
import type { Span } from '../tag-spans.ts';
import { identify } from './identity.ts';
import type { Knowledge } from './knowledge.ts';
import { salience } from './salience.ts';
import { type Scene, sceneOf } from './scene.ts';

/** The text that spans were found in. */
export type ResolveInput = {
  readonly headline: string;
  readonly articleBody: string;
  /** As the article has it; titles are dated by it. */
  readonly datePublished?: string | undefined;
};

type Linked = {
  readonly span: NamedSpan;
  readonly identity: Identity;
  readonly confidence: number;
  readonly sure: number;
};

/** A surname that two people of the document bear, or a name that several known entities bear, halves the certainty. */
const DOUBT = 0.5;

function link(cluster: Cluster, scene: Scene, knowledge: Knowledge): readonly Linked[] {
  const { identity, confidence } = identify(cluster, scene, knowledge);
  return cluster.spans.flatMap((span) => {
    const corrected = applyCorrections(identity, bareName(span.text), knowledge.corrections);
    const sure = cluster.doubtful.has(span.start) ? confidence * DOUBT : confidence;
    return corrected === undefined ? [] : [{ span, identity: corrected, confidence: span.confidence, sure }];
  });
}

const mentionOf = ({ span, identity, confidence }: Linked): Mention => ({
  start: span.start,
  end: span.end,
  text: span.text,
  type: span.type,
  name: identity.name,
  entityId: identity.id,
  confidence,
});

function distinctTitles(titles: readonly JobTitle[]): JobTitle[] {
  const seen = new Map<string, JobTitle>();
  for (const title of titles) {
    const key = title.title.toLowerCase();
    const known = seen.get(key);
    if (known === undefined || (known.affiliation === undefined && title.affiliation !== undefined))
      seen.set(key, title);
  }
  const all = [...seen.values()];
  return all.filter((title) => !all.some((other) => saysMore(other, title)));
}

/** Whether a title is another with the name of whose it is before it: `Norland Judge`, `Judge`. */
function saysMore(other: JobTitle, { title, affiliation }: JobTitle): boolean {
  if (affiliation !== undefined || other.affiliation === undefined) return false;
  const front = other.title.slice(0, -title.length - 1);
  return front !== '' && other.title.endsWith(` ${title}`) && /^\p{Lu}/u.test(front) && !OFFICE.test(front);
}

/** What makes another office of one. */
const OFFICE = /^(?:former|ex|acting|deputy|vice|chief|assistant|senior|prime|first|general|interim)\b/iu;

type Context = {
  readonly input: ResolveInput;
  readonly titles: ReadonlyMap<string, JobTitle[]>;
  readonly mostCount: number;
};

function entityOf(linked: readonly Linked[], { input, titles, mostCount }: Context): Entity | undefined {
  const first = linked[0];
  if (first === undefined) return undefined;
  const { id, name, type } = first.identity;
  const aliases = [...new Set(linked.map(({ span }) => bareName(span.text)))];
  const headline = ` ${plainName(input.headline)} `;
  return {
    id,
    name,
    type,
    aliases,
    sameAs: [...identifiersOf(id, name)],
    confidence: Math.round((linked.reduce((sum, { sure }) => sum + sure, 0) / linked.length) * 100) / 100,
    salience: salience({
      inHeadline: aliases.some((alias) => headline.includes(` ${plainName(alias)} `)),
      firstAt: first.span.start / Math.max(1, input.articleBody.length),
      count: linked.length,
      mostCount,
    }),
    mentionCount: linked.length,
    jobTitles: distinctTitles(titles.get(id) ?? []).map((title) => ({
      ...title,
      ...(input.datePublished !== undefined && { asOf: input.datePublished }),
    })),
  };
}

function titlesById(titled: readonly Titled[], mentions: readonly Mention[]): ReadonlyMap<string, JobTitle[]> {
  const found = new Map<string, JobTitle[]>();
  for (const { mention, jobTitle } of titled) {
    const id = mentions[mention]?.entityId ?? '';
    const known = found.get(id);
    if (known === undefined) found.set(id, [jobTitle]);
    else known.push(jobTitle);
  }
  return found;
}

/** What depends on the language: the nominatives of a name, and where titles stand. */
export type Language = {
  readonly readings: Readings;
  readonly titles: (body: string, mentions: readonly Mention[]) => readonly Titled[];
};

/** Names as printed and English titles. */
export const ENGLISH: Language = { readings: (name) => [name], titles: jobTitles };

/** Says of each span whom it names: mentions in order of the text, entities in order of salience. */
export function resolveSpans(
  input: ResolveInput,
  spans: readonly Span[],
  knowledge: Knowledge,
  language: Language,
): { mentions: Mention[]; entities: Entity[] } {
  const body = input.articleBody;
  const named = spans.map((span) => ({ ...span, text: body.slice(span.start, span.end) }));
  const scene = sceneOf(body, named, language.readings);
  const linked = clusterSpans(body, named, language.readings).flatMap((cluster) => link(cluster, scene, knowledge));
  linked.sort((a, b) => a.span.start - b.span.start);
  const mentions = linked.map(mentionOf);
  const byId = Map.groupBy(linked, ({ identity }) => identity.id);
  const mostCount = Math.max(0, ...[...byId.values()].map((group) => group.length));
  const context = { input, titles: titlesById(language.titles(body, mentions), mentions), mostCount };
  const entities = [...byId.values()].flatMap((group) => entityOf(group, context) ?? []);
  return { mentions, entities: entities.sort((a, b) => b.salience - a.salience) };
}
