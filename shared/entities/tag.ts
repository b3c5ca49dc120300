import type { Entity, Mention } from '../model/entity.ts';
import { clusterSpans } from './coreference/coreference.ts';
import { DICTIONARY_TAGGER, dictionarySpans } from './dictionary-tagger/dictionary-tagger.ts';
import { readingsOf } from './dictionary-tagger/lookup.ts';
import { INTRODUCED } from './dictionary-tagger/persons.ts';
import { jobTitlesIn } from './job-titles/other-languages.ts';
import { rulesOf } from './language/languages.ts';
import { shipsAmong, shipsShown } from './mend/ships.ts';
import { aliasKeys, type Knowledge, type LearnedAlias, NO_KNOWLEDGE } from './resolve/knowledge.ts';
import { ENGLISH, type Language, resolveSpans } from './resolve/resolve.ts';
import { type Span, TAGGER, tagSpans } from './tag-spans.ts';

export type { Knowledge, LearnedAlias };
export { aliasKeys };

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

type Found = { readonly spans: readonly Span[]; readonly tagger: Tagged['tagger']; readonly language: Language };

/** Languages that the trained model reads. */
const MODELLED = new Set(['en']);

const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Han}]/gu;
/** Share of letters of other scripts from which a text of unknown language is not English. */
const FOREIGN = 0.3;

/** Where the language is not stated, text in Latin letters is taken for English. */
function hasModel({ articleBody, inLanguage }: TagInput): boolean {
  if (inLanguage !== undefined && inLanguage !== '')
    return MODELLED.has(inLanguage.toLowerCase().split(/[-_]/)[0] ?? '');
  const foreign = articleBody.match(OTHER_SCRIPT)?.length ?? 0;
  return foreign < FOREIGN * Math.max(1, articleBody.length);
}

function find(input: TagInput): Found {
  const { articleBody, headline, inLanguage = '' } = input;
  if (hasModel(input))
    return {
      spans: tagSpans(articleBody, headline),
      tagger: TAGGER,
      language: ENGLISH,
    };
  const rules = rulesOf(inLanguage.toLowerCase().split(/[-_]/)[0] ?? '');
  const listed = dictionarySpans(articleBody, rules);
  const spans = shipsAmong(articleBody, shipsShown(articleBody, listed, INTRODUCED));
  const language: Language = {
    readings: (name) => readingsOf(name, rules),
    titles: (body, mentions) => jobTitlesIn(rules, body, mentions),
  };
  return { spans, tagger: DICTIONARY_TAGGER, language };
}

/** The names of one text before it is said whom they name. */
export type NamesRead = {
  /** The keys under which aliases learned from the stream should be looked up; distinct, in order. */
  readonly keys: readonly string[];
  readonly tagged: (knowledge: Knowledge) => Tagged;
};

/** Finds the names in an article, once; what is learned meanwhile under their keys then says whom they name. */
export function readNames(input: TagInput): NamesRead {
  const body = input.articleBody;
  const { spans, tagger, language } = find(input);
  const named = spans.map((span) => ({ ...span, text: body.slice(span.start, span.end) }));
  const clusters = clusterSpans(body, named, language.readings);
  return {
    keys: [...new Set(clusters.flatMap(({ type, name }) => aliasKeys(type, name)))],
    tagged: (knowledge) => ({ ...resolveSpans(input, spans, knowledge, language), tagger }),
  };
}

/** Finds the names in an article and says whom each of them names. The same input and knowledge give the same answer. */
export function tagArticle(input: TagInput, knowledge: Knowledge = NO_KNOWLEDGE): Tagged {
  return readNames(input).tagged(knowledge);
}
