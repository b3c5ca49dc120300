import type { RobotsRule } from './robots-match.ts';
import { matchRule, normalisePath, normalisePattern } from './robots-match.ts';

/** What a robots.txt says. `allowed` throws where the address belongs to another origin: asking that is a mistake of ours. */
export type Robots = {
  readonly allowed: (url: string, userAgent: string) => boolean;
  /** As stated, not capped; `undefined` where nothing usable is stated. */
  readonly crawlDelaySeconds: (userAgent: string) => number | undefined;
  readonly sitemaps: readonly string[];
};

/** RFC 9309 asks for at least 500 KiB; what comes after is ignored. */
const MAX_BODY = 512 * 1024;
/** Google's limit for a line: 8 times its longest URL. */
const MAX_LINE = 16_664;

/** Directive names by their usual misspellings (those that Google's open parser accepts, and `user agent`). */
const DIRECTIVES = new Map([
  ...['user-agent', 'useragent', 'user agent'].map((name) => [name, 'user-agent'] as const),
  ...['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw'].map(
    (name) => [name, 'disallow'] as const,
  ),
  ['allow', 'allow'] as const,
  ...['crawl-delay', 'crawldelay', 'crawl delay'].map((name) => [name, 'crawl-delay'] as const),
  ...['sitemap', 'site-map'].map((name) => [name, 'sitemap'] as const),
]);

type Group = { rules: RobotsRule[]; crawlDelaySeconds?: number };

/** Reads a robots.txt by RFC 9309, as leniently as Google's open parser; `robotsUrl` is where it came from, before redirects. */
export function robotsFor(body: string, robotsUrl: string): Robots {
  const { groups, sitemaps } = read(body.slice(0, MAX_BODY), robotsUrl);
  const origin = new URL(robotsUrl).origin;
  const groupOf = (userAgent: string): Group | undefined =>
    groups.get(agentName(userAgent)) ?? named(groups, userAgent);
  return {
    allowed: (url, userAgent) => {
      const target = new URL(url);
      if (target.origin !== origin) throw new Error(`${url} is not under ${origin}, whose robots.txt this is`);
      if (target.pathname === '/robots.txt') return true;
      return matchRule(groupOf(userAgent)?.rules ?? [], normalisePath(target.pathname + target.search));
    },
    crawlDelaySeconds: (userAgent) => groupOf(userAgent)?.crawlDelaySeconds,
    sitemaps,
  };
}

/** The robots of a host whose robots.txt could not be read; `undefined` is no answer at all. RFC 9309, but 401, 403 and 429 forbid. */
export function robotsFromStatus(status: number | undefined): Robots {
  const absent = status !== undefined && status >= 400 && status < 500 && ![401, 403, 429].includes(status);
  return { allowed: () => absent, crawlDelaySeconds: () => undefined, sitemaps: [] };
}

/** Several spellings of one agent may head groups: its whole name, its product token, or its token without digits; else `*`. */
function named(groups: ReadonlyMap<string, Group>, userAgent: string): Group | undefined {
  const letters = agentName(userAgent).match(/^[a-z_-]+/)?.[0] ?? '';
  return groups.get(userAgent.trim().toLowerCase()) ?? groups.get(letters) ?? groups.get('*');
}

/** The product token: up to the version, a space or a comment. */
function agentName(value: string): string {
  return (
    value
      .trim()
      .toLowerCase()
      .split(/[/*\s;(]/, 1)[0] ?? ''
  );
}

type Reading = { groups: Map<string, Group>; sitemaps: string[]; heading: Group[]; open: boolean };

function read(body: string, robotsUrl: string): Reading {
  const reading: Reading = { groups: new Map(), sitemaps: [], heading: [], open: false };
  for (const line of body.replace(/^[\uFEFF\uFFFD]+/, '').split(/\r\n|\r|\n/)) {
    const directive = directiveOf(line.slice(0, MAX_LINE));
    if (directive) take(reading, directive.name, directive.value, robotsUrl);
  }
  return reading;
}

/** A line's directive; the colon may be missing where white space stands for it. */
function directiveOf(line: string): { name: string; value: string } | undefined {
  const hash = line.indexOf('#');
  const text = (hash < 0 ? line : line.slice(0, hash)).trim();
  const colon = text.indexOf(':');
  const name = DIRECTIVES.get(text.slice(0, Math.max(colon, 0)).trim().toLowerCase());
  if (name) return { name, value: text.slice(colon + 1).trim() };
  if (colon > 0 && /^[\w-]+$/.test(text.slice(0, colon).trim())) return { name: 'other', value: '' };
  const [first = '', second, ...rest] = text.slice(0, 300).split(/\s+/);
  const spaced = DIRECTIVES.get(first.toLowerCase());
  return spaced && second !== undefined && rest.length === 0 ? { name: spaced, value: second } : undefined;
}

function take(reading: Reading, name: string, value: string, robotsUrl: string): void {
  if (name === 'sitemap') {
    if (URL.canParse(value, robotsUrl)) reading.sitemaps.push(new URL(value, robotsUrl).href);
  } else if (name === 'user-agent') {
    if (!reading.open) reading.heading = [];
    reading.open = true;
    reading.heading.push(...groupsNamed(reading.groups, value));
  } else {
    // A line of a directive that we do not know still ends the list of agents: what follows it belongs to the next group.
    reading.open = false;
    for (const group of reading.heading) addRule(group, name, value);
  }
}

/** The groups that a user-agent line heads: by the whole name and by its product token, so that "foo bar" is found as either. */
function groupsNamed(groups: Map<string, Group>, value: string): Group[] {
  const names = new Set([value.toLowerCase(), /^\*(\s|$)/.test(value) ? '*' : agentName(value)]);
  return [...names].map((name) => {
    const group = groups.get(name) ?? { rules: [] };
    groups.set(name, group);
    return group;
  });
}

function addRule(group: Group, name: string, value: string): void {
  if (name === 'crawl-delay') {
    const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isFinite(seconds)) group.crawlDelaySeconds = seconds;
  } else if (name !== 'other' && value !== '') {
    group.rules.push({ allow: name === 'allow', pattern: normalisePattern(value) });
  }
}
