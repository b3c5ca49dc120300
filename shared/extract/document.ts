import type { Document } from 'domhandler';
import type { FeatureHints } from './body/figures.ts';
import type { Candidate } from './candidate.ts';
import { headlineCandidates } from './fields/headline.ts';
import { descriptionCandidates, publisherCandidates } from './fields/page-meta.ts';
import { articleThing } from './page/article-thing.ts';
import type { Thing, Things } from './page/json-ld.ts';
import { listOf, plainText, readThings } from './page/json-ld.ts';
import type { PageFacts } from './page/page.ts';
import { parseTree, walkPage } from './page/parse-page.ts';
import { walkTree } from './page/walk-tree.ts';

/** As much of a declared body as is compared with the page. */
const LONGEST_BODY = 30_000;

/** A page parsed once and walked once; everything else works on this. */
export type ReadDocument = {
  /** Its tree, where that was asked for. */
  readonly root: Document | undefined;
  readonly facts: PageFacts;
  readonly things: Things;
  /** The structured data about the page's own article. */
  readonly thing: Thing | undefined;
  readonly publishers: readonly Candidate[];
  readonly headlines: readonly Candidate[];
  readonly descriptions: readonly Candidate[];
  readonly hints: FeatureHints;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_BODY) : '');

const MOST_INGREDIENTS = 200;

/** What the recipes of a page take. */
const ingredientsIn = ({ all }: Things): string[] =>
  all
    .filter(({ types }) => types.includes('Recipe'))
    .flatMap(({ value }) => listOf(value.recipeIngredient))
    .slice(0, MOST_INGREDIENTS)
    .flatMap((text) => plainText(text) ?? []);

/**
 * Parses and walks a page and reads the fields that help to find its body. `weights` are those of words in class names. The tree is kept only for
 * `selectors`: it costs a tenth of the whole.
 */
export function readDocument(
  html: string,
  url: string,
  weights: ReadonlyMap<string, number>,
  needs?: 'selectors',
): ReadDocument {
  const root = needs === 'selectors' ? parseTree(html) : undefined;
  const facts = root ? walkTree(root, weights) : walkPage(html, weights);
  const things = readThings(facts.scripts);
  const thing = articleThing(things, url);
  const publishers = publisherCandidates(facts, thing, things);
  const headlines = headlineCandidates(
    facts,
    thing,
    publishers.map(({ value }) => value),
  );
  const descriptions = descriptionCandidates(facts, thing);
  const hints = {
    headline: headlines[0]?.value ?? '',
    description: descriptions[0]?.value ?? '',
    declaredBody: textOf(thing?.value.articleBody),
    ingredients: ingredientsIn(things),
  };
  return { root, facts, things, thing, publishers, headlines, descriptions, hints };
}
