import type { DropReason } from '../outcome.ts';

/** What somebody who misses an address can do about each drop. Every reason has an entry. */
const ADVICE: Readonly<Record<DropReason, string>> = {
  'invalid-url': 'Nothing can be fetched there; check the address in the feed.',
  'foreign-link': "Add the other site as a source of its own, or list its host under the source's `hosts`.",
  advertisement: 'Nothing: advertisements are left out on purpose.',
  'not-an-article-url': "If it is an article, widen the source's `articleUrl` and run `dateline sources apply`.",
  'broken-entry': "The feed's entry has no usable address; tell the publisher, or read a sitemap of theirs instead.",
  'robots-disallowed': 'The publisher asks crawlers to stay away; only the publisher can change that.',
  'robots-unreachable': 'Wait: it is tried again as soon as robots.txt can be read.',
  'blocked-address':
    'Only public addresses are fetched. For a local server use `resolve:` in a sources file and `dateline start`.',
  'too-many-redirects': 'Use the address that the redirects end at.',
  'redirect-loop': "The publisher's server sends visitors in a circle; tell the publisher.",
  'bad-redirect': "The publisher's server redirects to nowhere; tell the publisher.",
  'http-error': 'Open the address in a browser; if it works there, the publisher refuses crawlers.',
  gone: 'The publisher had removed it before it was ever read.',
  unreachable: 'The server could not be reached in several attempts; see whether the address opens in a browser.',
  'not-html': 'Only HTML pages are read.',
  'too-large': 'The page is over the size limit for pages.',
  undecodable: 'The answer could not be read; it may have been cut off. Try again later.',
  'not-an-article':
    'If it is one, add a layout for it to the source definition; `dateline extract` shows what is read from it.',
  'low-confidence': 'Add a layout for it to the source definition; `dateline extract` shows what is read from it.',
  'article-too-large': 'The text is over the size limit for records.',
  'taken-down': 'A takedown is final.',
  'no-source': 'Add or switch on the source: `dateline sources list` shows what is defined.',
};

/** What to do about the last drop of an address. */
export function adviceFor(reason: string | undefined): readonly string[] {
  const advice = Object.entries(ADVICE).find(([word]) => word === reason)?.[1];
  return advice === undefined ? [] : [advice];
}
