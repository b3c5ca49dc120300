/** Every expected ending without a record. One closed list, the same words in every function, log, metric and answer. */
export const DROP_REASONS = {
  'invalid-url': 'the address is not an http(s) URL',
  'foreign-link': 'the feed links to another site',
  advertisement: 'the feed entry is an advertisement',
  'not-an-article-url': "the address does not match the source's article pattern",
  'broken-entry': 'the feed entry has no usable address',
  'robots-disallowed': 'robots.txt forbids this address',
  'robots-unreachable': 'robots.txt could not be read, so nothing may be fetched for now',
  'blocked-address': 'the address, or one it redirects to, is not on the public internet',
  'too-many-redirects': 'more redirects than the limit',
  'redirect-loop': 'the redirects lead in a circle',
  'bad-redirect': 'a redirect without a usable target',
  unreachable: 'the publisher could not be reached in several tries',
  'http-error': 'the publisher answered with an error that will not go away',
  gone: 'the publisher answered 404 or 410 for an address never stored',
  'not-html': 'the answer is not an HTML page',
  'too-large': 'the answer is larger than the limit',
  undecodable: 'the answer could not be decoded or decompressed',
  'not-an-article': 'the page holds no article',
  'low-confidence': 'the extraction is less certain than the stated minimum',
  'article-too-large': 'the extracted article is larger than a record may be',
  'taken-down': 'a takedown forbids this article',
  'no-source': 'the source is not defined any more, or is switched off',
} as const;

export type DropReason = keyof typeof DROP_REASONS;

const isDropReason = (word: string): word is DropReason => Object.hasOwn(DROP_REASONS, word);
/** A word of the closed list in plain English; what is none stays. */
export const explained = (reason: string): string => (isDropReason(reason) ? DROP_REASONS[reason] : reason);

/** A value, or an expected drop with its reason. Temporary faults are thrown instead. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: DropReason; readonly detail?: string };

export const kept = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const drop = (reason: DropReason, detail?: string): { ok: false; reason: DropReason; detail?: string } =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };

/** The one word that a look ends with. */
export type Disposition =
  | 'read'
  | 'stored'
  | 'unchanged'
  | 'not-modified'
  | 'superseded'
  | 'removed'
  | 'deferred'
  | 'dropped';
