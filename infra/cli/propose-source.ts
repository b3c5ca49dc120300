import { decodeBody } from '../../shared/charset/charset.ts';
import { admit } from '../../shared/discover/admit.ts';
import type { FeedCandidate, ProbedFeed } from '../../shared/discover/find-feeds.ts';
import { chooseFeeds, feedProbes, readHomePage } from '../../shared/discover/find-feeds.ts';
import { NotAFeed, readFeed } from '../../shared/discover/read-feed.ts';
import { NotASitemap, readSitemap } from '../../shared/discover/read-sitemap.ts';
import { sectionLinks } from '../../shared/discover/section-links.ts';
import { extract } from '../../shared/extract/extract.ts';
import type { Fetcher, FetchResult } from '../../shared/fetch/fetcher.ts';
import { robotsFor } from '../../shared/fetch/robots.ts';
import type { Article } from '../../shared/model/article.ts';
import { Source } from '../../shared/model/source.ts';
import { explained } from '../../shared/outcome.ts';
import { adviceFor } from '../../shared/query/advice.ts';
import { UserError } from './user-error.ts';

/** What a site would be read as, and a look at what that brings. */
export type Proposal = {
  readonly source: Source;
  /** What was asked, and what it brought, in the order of asking. */
  readonly probed: readonly ProbedFeed[];
  /** The newest addresses that the feeds list. */
  readonly addresses: readonly string[];
  /** The first of them, as it would be stored. */
  readonly article: Article | undefined;
};

export type ProposalOptions = { readonly id?: string | undefined; readonly timeZone?: string | undefined };

type Page = Extract<FetchResult, { kind: 'ok' }>;
type Probe = ProbedFeed & { readonly urls: readonly string[] };

/** Requests for feeds and sitemaps, at most: a site that hides all of them is read as a page of links. */
const MOST_PROBES = 10;
/** A page of fewer links is no front page of a newsroom. */
const LEAST_LINKS = 3;
const SHOWN = 5;

/** Finds out how a site can be read: its feeds and sitemaps, or else its front page. Throws `UserError` where it cannot. */
export async function proposeSource(
  fetch: Fetcher,
  homepage: string,
  options: ProposalOptions = {},
): Promise<Proposal> {
  const answer = await fetch({ url: homepage, kind: 'page' });
  if (answer.kind !== 'ok') throw new UserError(`${homepage} cannot be read: ${whyNot(answer)}`, adviceOn(answer));
  const html = decodeBody(answer.bytes, answer.headers['content-type'], 'html').text;
  const home = readHomePage(html, answer.url);
  const draft = draftOf(answer.url, home, options);
  const candidates = feedProbes(answer.url, home, await robotsSitemaps(fetch, answer.url));
  const probes = await probeAll(fetch, draft, candidates);
  const chosen = chooseFeeds(probes);
  const feeds = chosen.length > 0 ? chosen : sectionOf(html, answer.url);
  if (feeds.length === 0)
    throw new UserError(
      `${answer.url} has no feed or sitemap, and its front page links to no articles`,
      'Name a feed of it in a sources file by hand.',
    );
  const listed = probes
    .filter(({ candidate }) => feeds.some(({ url }) => url === candidate.url))
    .flatMap(({ urls }) => urls);
  const addresses = [
    ...new Set(listed.length > 0 ? listed : sectionLinks(html, answer.url).links.map(({ url }) => url)),
  ].slice(0, SHOWN);
  return {
    source: { ...draft, feeds: [...feeds] },
    probed: probes,
    addresses,
    article: await firstArticle(fetch, addresses),
  };
}

function whyNot(answer: Exclude<FetchResult, { kind: 'ok' }>): string {
  if (answer.kind === 'refused') return `${explained(answer.reason)} (${answer.detail})`;
  if (answer.kind === 'failed') return answer.detail;
  return answer.kind === 'gone' || answer.kind === 'throttled' ? `it answers ${answer.status}` : answer.kind;
}

function adviceOn(answer: Exclude<FetchResult, { kind: 'ok' }>): string {
  const reason = answer.kind === 'refused' ? answer.reason : undefined;
  if (reason === 'blocked-address')
    return 'Only public addresses are looked at. For a server of your own write a definition by hand, with its host under `resolve:`.';
  if (reason === 'robots-unreachable')
    return 'Is the name of the host right, and does it answer? Then try again in half an hour.';
  return adviceFor(reason)[0] ?? 'Give the address of the front page, as a browser shows it.';
}

/** The definition as far as the front page tells; the feed stands in until feeds are chosen. */
function draftOf(
  url: string,
  home: ReturnType<typeof readHomePage>,
  { id, timeZone = 'UTC' }: ProposalOptions,
): Source {
  const host = new URL(url).hostname.replace(/^www\./u, '');
  const own =
    id ??
    host
      .split('.')
      .slice(0, -1)
      .join('-')
      .replace(/[^a-z0-9-]/gu, '-');
  const checked = Source.safeParse({
    id: own,
    name: home.name?.trim() || host,
    homepage: new URL('/', url).href,
    ...(home.inLanguage && { inLanguage: home.inLanguage }),
    timeZone,
    feeds: [{ kind: 'section', url }],
    verifiedAt: null,
  });
  if (checked.success) return checked.data;
  throw new UserError(
    `no definition can be made: ${checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
    'Set it with --id or --time-zone.',
  );
}

async function robotsSitemaps(fetch: Fetcher, url: string): Promise<readonly string[]> {
  const address = new URL('/robots.txt', url).href;
  const answer = await fetch({ url: address, kind: 'robots' });
  return answer.kind === 'ok' ? robotsFor(Buffer.from(answer.bytes).toString('utf8'), address).sitemaps : [];
}

/** Reads candidates in turn; guessed paths only while nothing that the site itself names has brought articles. */
async function probeAll(
  fetch: Fetcher,
  draft: Source,
  candidates: readonly FeedCandidate[],
): Promise<readonly Probe[]> {
  const probes: Probe[] = [];
  for (const candidate of candidates.slice(0, MOST_PROBES)) {
    if (candidate.from === 'well-known' && probes.some(({ admitted }) => admitted > 0)) break;
    const answer = await fetch({ url: candidate.url, kind: 'feed' });
    if (answer.kind === 'ok') probes.push(read(draft, candidate, answer));
  }
  return probes;
}

function read(draft: Source, candidate: FeedCandidate, page: Page): Probe {
  const entries = entriesOf(candidate, page);
  const admitted = entries.filter((entry) => admit(draft, entry).ok);
  const dates = admitted.flatMap(({ datePublished, dateModified }) => datePublished ?? dateModified ?? []).sort();
  const newest = dates.at(-1);
  const urls = admitted.flatMap(({ url }) => url ?? []);
  return { candidate, admitted: urls.length, urls, ...(newest !== undefined && { newest }) };
}

type Entry = {
  readonly url?: string;
  readonly title?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
};

function entriesOf({ kind }: FeedCandidate, { bytes, url, headers }: Page): readonly Entry[] {
  try {
    if (kind === 'feed') return readFeed(bytes, { url, contentType: headers['content-type'] }).entries;
    return readSitemap(bytes, headers['content-type']).entries;
  } catch (error) {
    if (error instanceof NotAFeed || error instanceof NotASitemap) return [];
    throw error;
  }
}

const sectionOf = (html: string, url: string): Source['feeds'] =>
  sectionLinks(html, url).links.length >= LEAST_LINKS ? [{ kind: 'section', url }] : [];

/** The first address that yields an article. */
async function firstArticle(fetch: Fetcher, addresses: readonly string[]): Promise<Article | undefined> {
  for (const url of addresses) {
    const answer = await fetch({ url, kind: 'page' });
    if (answer.kind !== 'ok') continue;
    const html = decodeBody(answer.bytes, answer.headers['content-type'], 'html').text;
    const { article, dropped } = extract({ url: answer.url, html });
    if (dropped === undefined) return article;
  }
  return undefined;
}
