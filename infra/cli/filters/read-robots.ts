import { robotsFor } from '../../../shared/fetch/robots.ts';
import type { CreateFilter } from '../filter.ts';

/** `{robotsTxtBase64, robotsUrl?, userAgent, url}` to `{allowed, crawlDelay, sitemaps}`. */
export const create: CreateFilter = async () => (input) => {
  const body = Buffer.from(String(input.robotsTxtBase64 ?? ''), 'base64').toString('utf8');
  const url = String(input.url ?? 'https://site.example/');
  const userAgent = String(input.userAgent ?? '*');
  const robotsUrl = String(input.robotsUrl ?? new URL('/robots.txt', url).href);
  const robots = robotsFor(body, robotsUrl);
  return {
    allowed: robots.allowed(url, userAgent),
    crawlDelay: robots.crawlDelaySeconds(userAgent) ?? null,
    sitemaps: robots.sitemaps,
  };
};
