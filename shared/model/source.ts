import * as z from 'zod/mini';

/** Whether a text is a regular expression that compiles. */
function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** Whether the runtime knows an IANA time zone. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether a tag has the form of BCP 47 and begins with the code of a language: `english` has the form alone. */
function isLanguage(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/iu.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const Pattern = z.string().check(z.refine(compiles, 'is not a regular expression'));
const TimeZone = z.string().check(z.refine(isTimeZone, 'is not an IANA time zone, like Europe/London'));
const HostName = z.string().check(z.regex(/^[^\s/:@]+$/u, 'must be a host name, like video.gazette.example'));
const HttpUrl = z.url({ protocol: /^https?$/, error: 'is not an http(s) URL' });

/** A list the source publishes. `feed` is RSS, RDF, Atom or JSON Feed; `section` is a page of links. */
export const FeedDefinition = z.strictObject({
  kind: z.enum(['feed', 'sitemap', 'news-sitemap', 'section']),
  url: HttpUrl,
  /** Bounds of the learned polling interval, in minutes. */
  everyMinutes: z.optional(z.strictObject({ min: z.number().check(z.gte(1)), max: z.number().check(z.lte(10080)) })),
  /** How many linked pages of the list may be read (rel=next), at most. */
  pages: z.optional(z.int().check(z.gte(1), z.lte(20))),
});
export type FeedDefinition = z.infer<typeof FeedDefinition>;

/** Selectors that replace the general rules on one layout of the site, from a date on. */
export const Layout = z.strictObject({
  from: z.optional(z.string()),
  articleBody: z.optional(z.string()),
  headline: z.optional(z.string()),
  byline: z.optional(z.string()),
  datePublished: z.optional(z.string()),
  remove: z.optional(z.array(z.string())),
});
export type Layout = z.infer<typeof Layout>;

/** How much of a text is kept: all, its first paragraphs, or none. */
export const StoreMode = z.enum(['full', 'excerpt', 'metadata']);
export type StoreMode = z.infer<typeof StoreMode>;

/** A publisher as we read it: data, not code. */
export const Source = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,62}$/, 'must be two to 63 lower-case letters, digits and dashes')),
  name: z.string().check(z.minLength(1)),
  /** Other names under which texts cite it. */
  alternateName: z.optional(z.array(z.string())),
  homepage: HttpUrl,
  inLanguage: z.optional(z.string().check(z.refine(isLanguage, 'is not the code of a language'))),
  timeZone: TimeZone,
  feeds: z.array(FeedDefinition).check(z.minLength(1, 'must list at least one feed')),
  /** Matched against the path and query of a link; only such addresses are articles. */
  articleUrl: z.optional(Pattern),
  /** Other hosts whose addresses belong to this source. */
  hosts: z.optional(z.array(HostName)),
  store: z._default(StoreMode, 'full'),
  /** Least time between two requests to one host, in seconds; robots.txt may ask for more. */
  crawlDelaySeconds: z.optional(z.number().check(z.gte(0), z.lte(300))),
  dailyFetches: z.optional(z.int().check(z.gte(1))),
  dailyBytes: z.optional(z.int().check(z.gte(1))),
  layouts: z._default(z.array(Layout), []),
  enabled: z._default(z.boolean(), true),
  verifiedAt: z.optional(z.nullable(z.string())),
});
export type Source = z.infer<typeof Source>;

/** A definition as it was stored, perhaps by a later version of the code: what is not known here is left out instead of refused. */
export const StoredSource = z.extend(z.object(Source.shape), {
  inLanguage: z.optional(z.string()),
  feeds: z.array(z.object(FeedDefinition.shape)),
  layouts: z._default(z.array(z.object(Layout.shape)), []),
});

/** How a source fares, judged against its own rhythm and record. */
export const SourceState = z.enum(['new', 'well', 'silent', 'failing', 'drifting']);
export type SourceState = z.infer<typeof SourceState>;

/** A sources file: definitions, and for the local runner alone a table of hosts to loopback addresses. */
export const SourcesFile = z.strictObject({
  sources: z.array(Source).check(z.minLength(1, 'must list at least one source')),
  resolve: z.optional(
    z.record(
      z.string(),
      z
        .string()
        .check(
          z.regex(
            /^(?:127(?:\.\d{1,3}){3}|\[::1\]):\d{1,5}$/,
            'must be a loopback address with a port, like 127.0.0.1:8080',
          ),
        ),
    ),
  ),
});
export type SourcesFile = z.infer<typeof SourcesFile>;
