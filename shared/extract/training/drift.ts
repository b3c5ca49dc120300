#!/usr/bin/env node
/**
 * Measures the drift alarm of learned layouts.
 *
 *   node shared/extract/training/drift.ts CORPUS_FOLDER...
 *
 * Learns from all pages of a site but one, and takes that one as it is, with all its class names changed, with its sectioning elements and class
 * names changed, and a page of another site in its place. Prints how often the drift of each kind reaches each alarm level.
 */
import { parseArgs } from 'node:util';
import { extract } from '../extract.ts';
import type { LearnedLayout } from '../learn.ts';
import { ENOUGH_PAGES, NOTHING_LEARNED } from '../learn.ts';
import type { Example } from './corpus.ts';
import { loadCorpus } from './corpus.ts';

const LEVELS = [0.3, 0.5, 0.7, 0.9];
/** With fewer other pages a site is left out. */
const LEAST_PAGES = 3;

const read = ({ truth: { url }, html }: Pick<Example, 'truth' | 'html'>, learned: LearnedLayout) =>
  extract({ url, html }, { learned });

/** Learns from the pages in turn, more than once where they are fewer than a layout needs to speak. */
function learnFrom(pages: readonly Example[]): LearnedLayout {
  let learned = NOTHING_LEARNED;
  while (learned.pages < ENOUGH_PAGES) for (const page of pages) learned = read(page, learned).learned ?? learned;
  return learned;
}

const renamed = (html: string): string =>
  html.replace(/(\sclass=)(["'])([^"']*)\2/gi, (_, start: string, quote: string, names: string) => {
    const others = names.split(/\s+/).map((name) => (name === '' ? '' : `neu-${[...name].reverse().join('')}`));
    return `${start}${quote}${others.join(' ')}${quote}`;
  });

const rebuilt = (html: string): string => renamed(html).replace(/<(\/?)(?:article|main|section)(?=[\s>])/gi, '<$1div');

type Kind = 'the same layout' | 'class names changed' | 'elements and class names changed' | 'another site';

function driftsOf(sites: readonly (readonly Example[])[]): Map<Kind, number[]> {
  const drifts = new Map<Kind, number[]>();
  const note = (kind: Kind, page: Pick<Example, 'truth' | 'html'>, learned: LearnedLayout) =>
    drifts.set(kind, [...(drifts.get(kind) ?? []), read(page, learned).drift ?? 0]);
  sites.forEach((pages, at) => {
    const stranger = sites[(at + 1) % sites.length]?.[0];
    for (const page of pages) {
      const learned = learnFrom(pages.filter((other) => other !== page));
      note('the same layout', page, learned);
      note('class names changed', { ...page, html: renamed(page.html) }, learned);
      note('elements and class names changed', { ...page, html: rebuilt(page.html) }, learned);
      if (stranger) note('another site', stranger, learned);
    }
  });
  return drifts;
}

function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const sites = new Map<string, Example[]>();
  for (const example of positionals.flatMap(loadCorpus)) {
    // corpora were gathered in different years, and layouts have changed between them
    const key = `${example.corpus} ${example.site}`;
    const pages = sites.get(key) ?? [];
    if (pages.every((page) => page.truth.url !== example.truth.url)) pages.push(example);
    sites.set(key, pages);
  }
  const many = [...sites.values()].filter((pages) => pages.length >= LEAST_PAGES);
  console.log(
    `${many.length} sites, ${many.flat().length} pages; share of pages whose drift is at least ${LEVELS.join(', ')}`,
  );
  for (const [kind, drifts] of driftsOf(many))
    console.log(
      kind,
      ...LEVELS.map((level) => (drifts.filter((drift) => drift >= level).length / drifts.length).toFixed(3)),
    );
}

main();
