import type { Disposition, DropReason } from '../../../shared/outcome.ts';
import type { Outlet } from './outlet.ts';
import { urlOf } from './outlet.ts';
import { OUTLETS } from './outlets.ts';

/** What one address of the newsroom must have come to once every state was read. */
export type Phenomenon = {
  /** As a feed lists it. */
  readonly url: string;
  readonly sourceId: string;
  /** What it shows, in words. */
  readonly about: string;
  readonly expect: {
    /** `stored`: a record exists. `dropped`: none, for `reason`. `removed`: the record says that the publisher took it away. */
    readonly disposition: Extract<Disposition, 'stored' | 'dropped' | 'removed'>;
    readonly reason?: DropReason;
    /** How many revisions its record has in the end. */
    readonly revisions?: number;
    /** Where its record stands when that is another address. */
    readonly recordAt?: string;
    /** The article that it repeats. */
    readonly copyOf?: string;
    /** Dispositions that one of its looks must have ended with besides. */
    readonly also?: readonly Disposition[];
  };
};

const FERRY = 'http://meridian.example/dispatch/7741-ferry-towed-to-klaipeda';
const BRIDGE = 'http://gazette.example/2026/11/19/quay-bridge-opens/';
const FARES = 'http://ledger.example/city/2026/11/20/transit-board-fares';

type Special = { readonly about: string } & Partial<Phenomenon['expect']>;

/** What articles of the newsroom do besides being stored. */
const SPECIAL: Readonly<Record<string, Special>> = {
  'http://gazette.example/2026/11/19/ferry-reaches-klaipeda/': {
    about: 'carries the wire report with edits',
    copyOf: FERRY,
  },
  'http://ledger.example/world/2026/11/19/ferry-towed-lithuania': { about: 'carries it shortened', copyOf: FERRY },
  'http://tribune.example/news/20261119-04.html': { about: 'carries it under another lead', copyOf: FERRY },
  'http://gazette.example/2026/11/19/library-hours/': { about: 'its first reply is cut off', also: ['deferred'] },
  'http://ledger.example/markets/2026/11/20/wheat-futures-rise': {
    about: 'answers 429 with Retry-After first',
    also: ['deferred'],
  },
  'http://ledger.example/business/2026/11/18/paper-mill-to-close': {
    about: 'is removed by the publisher in state 2',
    disposition: 'removed',
    revisions: 2,
  },
  'http://tribune.example/news/20261117-03.html': { about: 'takes its time' },
};

/** Addresses that end without a record of their own. */
const OTHERS: readonly Phenomenon[] = [
  dropped(
    'gazette',
    'http://gazette.example/sponsored/warmer-boiler/',
    'advertisement',
    'an advertisement in the feed',
  ),
  dropped('gazette', 'http://tides.example/harwich/november', 'foreign-link', 'a link to another site in the feed'),
  dropped('gazette', 'http://gazette.example/about-us/', 'not-an-article', 'a page that is no article'),
  dropped(
    'ledger',
    'http://ledger.example/members/2026/11/20/inside-the-budget',
    'robots-disallowed',
    'forbidden by robots.txt',
  ),
  dropped('ledger', 'http://ledger.example/go/partner', 'blocked-address', 'redirects to a private address'),
  dropped('ledger', 'http://ledger.example/go/circle', 'redirect-loop', 'redirects in a circle'),
  spelled('gazette', `${BRIDGE}?utm_source=rss&utm_medium=feed`, BRIDGE, 'tracking parameters'),
  spelled('gazette', `${BRIDGE}?fbclid=IwAR0x9`, BRIDGE, 'another tracking parameter'),
  spelled('gazette', `${BRIDGE}amp/`, BRIDGE, 'the AMP page'),
  spelled('gazette', `${BRIDGE}?print=1`, BRIDGE, 'the print page'),
  spelled(
    'ledger',
    'http://ledger.example/city/fares-frozen',
    FARES,
    'an old address that redirects; subscribers only; rights reserved',
  ),
];

function dropped(sourceId: string, url: string, reason: DropReason, about: string): Phenomenon {
  return { url, sourceId, about, expect: { disposition: 'dropped', reason } };
}

function spelled(sourceId: string, url: string, recordAt: string, about: string): Phenomenon {
  return { url, sourceId, about, expect: { disposition: 'stored', recordAt } };
}

/** The article that feeds list under its old address alone stands among the others. */
const listedDrafts = (outlet: Outlet) => outlet.drafts.filter(({ path }) => urlOf(outlet, path) !== FARES);

/** Every address that the newsroom's feeds list, with its ending. The feed entry without an address is not here: it has none. */
export const PHENOMENA: readonly Phenomenon[] = [
  ...OUTLETS.flatMap((outlet) =>
    listedDrafts(outlet).map((draft): Phenomenon => {
      const url = urlOf(outlet, draft.path);
      const { about, ...special } = SPECIAL[url] ?? { about: 'an article' };
      const expect = { disposition: 'stored', revisions: 1 + draft.changes.length, ...special } as const;
      return { url, sourceId: outlet.source.id, about, expect };
    }),
  ),
  ...OTHERS,
];

/** Articles on one event, of which the first four are one text; `others` are texts of their own. */
export const STORY = {
  copies: Object.entries(SPECIAL)
    .flatMap(([url, { copyOf }]) => (copyOf === undefined ? [] : [url]))
    .concat(FERRY),
  others: [
    'http://meridian.example/live/7739-ferry-aurelia',
    'http://gazette.example/2026/11/20/nine-hours-on-the-aurelia/',
    'http://pulse.example/stories/operator-of-stricken-ferry-was-warned',
  ],
} as const;
