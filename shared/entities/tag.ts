import type { Entity, Mention } from '../model/entity.ts';
import { bareName, clusterSpans } from './coreference.ts';
import { foldName } from './names.ts';
import { resolveSpans } from './resolve.ts';
import { type Knowledge, type LearnedAlias, NO_KNOWLEDGE } from './resolve-knowledge.ts';
import { type Span, TAGGER, tagSpans } from './tag-spans.ts';

export type { Knowledge, LearnedAlias };

/** What is tagged; offsets of all answers count in `articleBody`. `inLanguage` is BCP 47. */
export type TagInput = {
  readonly headline: string;
  readonly articleBody: string;
  readonly inLanguage?: string | undefined;
  readonly datePublished?: string | undefined;
};

/** Who and what an article mentions, and which tagger says so. */
export type Tagged = {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly tagger: { readonly name: string; readonly version: string };
};

function spansOf(input: TagInput): { spans: readonly Span[]; tagger: Tagged['tagger'] } {
  return { spans: tagSpans(input.articleBody, input.headline), tagger: TAGGER };
}

/** Finds the names in an article and says whom each of them names. The same input and knowledge give the same answer. */
export function tagArticle(input: TagInput, knowledge: Knowledge = NO_KNOWLEDGE): Tagged {
  const { spans, tagger } = spansOf(input);
  return { ...resolveSpans(input, spans, knowledge), tagger };
}

/** The folded names under which aliases learned from the stream should be looked up before an article is tagged; distinct, in order. */
export function nameKeys(input: TagInput): readonly string[] {
  const body = input.articleBody;
  const named = spansOf(input).spans.map((span) => ({ ...span, text: body.slice(span.start, span.end) }));
  return [...new Set(clusterSpans(body, named).map((cluster) => foldName(bareName(cluster.name))))].filter(
    (key) => key !== '',
  );
}
