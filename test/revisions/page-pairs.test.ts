import { describe, expect, it } from 'vitest';
import { extract } from '../../shared/extract/extract.ts';
import type { Article } from '../../shared/model/article.ts';
import { changesBetween, snapshotOf } from '../../shared/revisions/changes.ts';
import { describeChanges } from '../../shared/revisions/describe-changes.ts';
import { fingerprintOf } from '../../shared/revisions/fingerprint.ts';
import { FIRST, NAMES, PAGE_PAIRS, type Page } from './page-pairs.ts';

/** A page as many outlets have it. */
const htmlOf = ({ headline, byline, blocks, aside }: Page): string => `<!doctype html><html lang="en"><head>
<title>${headline} - The Harbour Gazette</title><meta property="article:published_time" content="2026-11-17T09:00:00Z">
<meta property="og:type" content="article"></head><body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<main><article><h1>${headline}</h1>${byline === '' ? '' : `<p class="byline">${byline}</p>`}
${blocks.map((block) => (block.startsWith('<') ? block : `<p>${block}</p>`)).join('\n')}</article>${aside}</main>
<footer><p>© The Harbour Gazette</p></footer></body></html>`;

const articleOf = (page: Partial<Page>): Article =>
  extract({ url: 'https://gazette.example/2026/11/17/ferry-fire', html: htmlOf({ ...FIRST, ...page }) }).article;

const stateOf = (article: Article) => ({
  ...snapshotOf(article),
  entities: NAMES.filter((name) => article.articleBody.includes(name)),
});

describe('what a reader says of two looks at one page', () => {
  it.each(PAGE_PAIRS)('$name', ({ before = {}, after, says }) => {
    const [old, now] = [articleOf(before), articleOf(after)];
    const changes = changesBetween(stateOf(old), stateOf(now));
    expect(describeChanges(changes).filter((line) => !line.startsWith('Label'))).toEqual(says);
    expect(fingerprintOf(old) === fingerprintOf(now)).toBe(says.length === 0);
  });
});
