import type * as z from 'zod/mini';
import { Source } from '../../../shared/model/source.ts';
import { draftsOf } from './draft.ts';
import { atom, jsonFeed, newsSitemap, rss, section, sitemap } from './lists.ts';
import { ampPage } from './markup/amp.ts';
import { aboutPage, blogPage } from './markup/blog.ts';
import { divPage } from './markup/divs.ts';
import { spaPage } from './markup/spa.ts';
import { brokenLinesPage, tablePage } from './markup/tables.ts';
import type { Outlet } from './outlet.ts';

type Definition = Pick<
  z.input<typeof Source>,
  'id' | 'name' | 'inLanguage' | 'timeZone' | 'feeds' | 'articleUrl' | 'alternateName'
>;

/** An outlet with what most of them share; its articles lie in the folder named after its host's first label. */
function outlet(definition: Definition, own: Pick<Outlet, 'template' | 'documents'> & Partial<Outlet>): Outlet {
  const host = `${definition.id}.example`;
  const source = Source.parse({ ...definition, homepage: `http://${host}/`, crawlDelaySeconds: 0.1 });
  const usual = { encoding: 'utf-8', declaresEncoding: true, validators: true, manners: {} } as const;
  return { ...usual, source, host, drafts: draftsOf(definition.id), ...own };
}

const meridian = outlet(
  {
    id: 'meridian',
    name: 'Meridian Wire',
    alternateName: ['Meridian'],
    inLanguage: 'en',
    timeZone: 'Europe/Vilnius',
    feeds: [{ kind: 'feed', url: 'http://meridian.example/atom.xml' }],
  },
  {
    template: divPage,
    robots: 'User-agent: *\nDisallow: /search\n',
    documents: { '/atom.xml': atom },
  },
);

const GAZETTE_EXTRA = `<item><title>An entry that lost its address</title><guid isPermaLink="false">x-771</guid></item>
<item><title>Sponsored: A warmer boiler for a colder winter</title><category>Advertisement</category><link>http://gazette.example/sponsored/warmer-boiler/</link></item>
<item><title>Tide tables for November</title><link>http://tides.example/harwich/november</link></item>
<item><title>About us</title><link>http://gazette.example/about-us/</link></item>`;
const BRIDGE = 'http://gazette.example/2026/11/19/quay-bridge-opens/';
const BRIDGE_SPELLINGS = ['amp/', '?print=1', '?fbclid=IwAR0x9', '?utm_source=top&utm_campaign=week47#comments'];

const gazette = outlet(
  {
    id: 'gazette',
    name: 'The Harbour Gazette',
    alternateName: ['Harbour Gazette'],
    inLanguage: 'en-GB',
    timeZone: 'Europe/London',
    feeds: [
      { kind: 'feed', url: 'http://gazette.example/feed/' },
      { kind: 'feed', url: 'http://gazette.example/category/top/feed/' },
    ],
  },
  {
    template: blogPage,
    robots: 'User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n',
    documents: {
      '/feed/': (published) =>
        rss(published, { tracking: '?utm_source=rss&utm_medium=feed', extra: GAZETTE_EXTRA, ttlMinutes: 15 }),
      '/category/top/feed/': ({ outlet: gazetteItself }) =>
        rss(
          { outlet: gazetteItself, drafts: [] },
          {
            extra: BRIDGE_SPELLINGS.map(
              (tail) => `<item><title>Bridge</title><link>${BRIDGE}${tail.replaceAll('&', '&amp;')}</link></item>`,
            ).join('\n'),
          },
        ),
      '/about-us/': () => ({ type: 'text/html', body: aboutPage('gazette.example', 'The Harbour Gazette') }),
    },
    manners: { '/2026/11/19/library-hours/': { kind: 'reset' } },
  },
);

/** Addresses that the ledger's sitemap lists beside its articles. */
const LEDGER_EXTRA = ['/members/2026/11/20/inside-the-budget', '/go/partner', '/go/circle', '/city/fares-frozen'];

const ledger = outlet(
  {
    id: 'ledger',
    name: 'Lakeshore Ledger',
    inLanguage: 'en-US',
    timeZone: 'America/New_York',
    feeds: [{ kind: 'news-sitemap', url: 'http://ledger.example/news-sitemap.xml' }],
  },
  {
    template: ampPage,
    robots: 'User-agent: *\nDisallow: /members/\n\nSitemap: http://ledger.example/news-sitemap.xml\n',
    documents: {
      '/news-sitemap.xml': ({ outlet: itself, drafts }) =>
        newsSitemap(
          { outlet: itself, drafts: drafts.filter(({ path }) => path !== '/city/2026/11/20/transit-board-fares') },
          LEDGER_EXTRA,
        ),
    },
    manners: {
      '/markets/2026/11/20/wheat-futures-rise': { kind: 'busy', retryAfterSeconds: 2 },
      '/go/partner': { kind: 'redirect', status: 302, to: 'http://169.254.169.254/latest/meta-data/' },
      '/go/circle': { kind: 'redirect', status: 302, to: 'http://ledger.example/go/round' },
      '/go/round': { kind: 'redirect', status: 302, to: 'http://ledger.example/go/circle' },
      '/city/fares-frozen': {
        kind: 'redirect',
        status: 301,
        to: 'http://ledger.example/city/2026/11/20/transit-board-fares',
      },
    },
  },
);

const tribune = outlet(
  {
    id: 'tribune',
    name: 'South Shore Tribune',
    inLanguage: 'en-CA',
    timeZone: 'America/St_Johns',
    feeds: [{ kind: 'section', url: 'http://tribune.example/' }],
    articleUrl: '^/news/\\d{8}-\\d{2}\\.html$',
  },
  {
    template: tablePage,
    validators: false,
    robots: 'User-agent: *\nCrawl-delay: 0.5\n',
    documents: { '/': section },
    manners: { '/news/20261117-03.html': { kind: 'slow' } },
  },
);

const pulse = outlet(
  {
    id: 'pulse',
    name: 'Pulse',
    inLanguage: 'en',
    timeZone: 'Europe/Dublin',
    feeds: [{ kind: 'feed', url: 'http://pulse.example/feed.json' }],
  },
  { template: spaPage, documents: { '/feed.json': jsonFeed } },
);

const vestnik = outlet(
  {
    id: 'vestnik',
    name: 'Северный вестник',
    inLanguage: 'ru',
    timeZone: 'Europe/Moscow',
    feeds: [{ kind: 'feed', url: 'http://vestnik.example/rss.xml' }],
  },
  { template: tablePage, encoding: 'windows-1251', documents: { '/rss.xml': (published) => rss(published) } },
);

const aksam = outlet(
  {
    id: 'aksam',
    name: 'Akşam Postası',
    inLanguage: 'tr',
    timeZone: 'Europe/Istanbul',
    feeds: [{ kind: 'sitemap', url: 'http://aksam.example/sitemap.xml' }],
  },
  { template: divPage, documents: { '/sitemap.xml': sitemap } },
);

const kafkas = outlet(
  {
    id: 'kafkas',
    name: 'Kafkas Postası',
    inLanguage: 'tr',
    timeZone: 'Europe/Istanbul',
    feeds: [{ kind: 'feed', url: 'http://kafkas.example/rss.asp' }],
  },
  {
    template: brokenLinesPage,
    encoding: 'windows-1254',
    declaresEncoding: false,
    validators: false,
    documents: { '/rss.asp': (published) => rss(published) },
  },
);

const quiet = outlet(
  {
    id: 'quiet',
    name: 'The Pentreath Lamp',
    inLanguage: 'en-GB',
    timeZone: 'Europe/London',
    feeds: [{ kind: 'feed', url: 'http://quiet.example/feed.xml' }],
  },
  { template: blogPage, documents: { '/feed.xml': (published) => rss(published) } },
);

/** Every outlet of the newsroom. */
export const OUTLETS: readonly Outlet[] = [meridian, gazette, ledger, tribune, pulse, vestnik, aksam, kafkas, quiet];
