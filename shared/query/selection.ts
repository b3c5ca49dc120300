import { plainName } from '../entities/names/names.ts';
import type { Listing } from '../model/record.ts';
import type { PageOf, PageOptions } from './listing-pages.ts';
import { QueryError, quoted } from './query-error.ts';
import type { Reader } from './reader.ts';
import type { ShownListing } from './relations.ts';

/** Which articles somebody asks for; the same words in the API, the command line and the exports. */
export const SELECTORS = {
  id: 'one article by its id',
  url: 'one article by any spelling of its address',
  source: 'articles of a source, by its id',
  day: 'articles of a UTC day, 2026-11-22',
  author: 'articles by an author',
  section: 'articles of a section of the source given by `source`',
  entity: 'articles that mention an entity, by its id or name',
  about: 'articles that an entity is the subject of, by its id or name',
  story: 'articles of a story, by its id',
  'copies-of': 'the duplicate group of an article, by its id',
  headline: 'articles of the last 30 days whose headline has these words',
} as const;
export type Selector = keyof typeof SELECTORS;

/** What was given of the selectors. None means the latest articles. */
export type Selection = Readonly<Partial<Record<Selector, string | undefined>>>;

/** Keys of the store hold 1,024 bytes. */
const LONGEST = 250;

/** The one selector in use; throws `QueryError` when several are given. */
function chosen(selection: Selection): readonly [Selector, string] | undefined {
  const given = Object.entries(selection).flatMap(([name, value]) =>
    value !== undefined && isSelector(name) ? [[name, value] as const] : [],
  );
  const endless = given.find(([name, value]) => name !== 'url' && value.length > LONGEST);
  if (endless !== undefined)
    throw new QueryError(`${endless[0]} is longer than ${LONGEST} characters`, {
      parameter: endless[0],
      hint: 'No id or name is as long as that.',
    });
  const chief = given.filter(([name]) => !(name === 'source' && selection.section !== undefined));
  if (chief.length > 1)
    throw new QueryError(`${chief.map(([name]) => name).join(' and ')} cannot be combined`, {
      hint: 'Ask by one of them; only section and source go together.',
    });
  return chief[0];
}

const isSelector = (name: string): name is Selector => Object.hasOwn(SELECTORS, name);

/** The articles that a selection names, newest first. */
export async function select(
  reader: Reader,
  selection: Selection,
  options: PageOptions,
): Promise<PageOf<ShownListing>> {
  const choice = chosen(selection);
  if (choice === undefined) return reader.latest(options);
  const [name, value] = choice;
  if (value.trim() === '')
    throw new QueryError(`${name} is empty`, { parameter: name, hint: `It takes ${SELECTORS[name]}.` });
  return READ[name](reader, value, options, selection);
}

type Read = (reader: Reader, value: string, options: PageOptions, all: Selection) => Promise<PageOf<ShownListing>>;

const READ: Readonly<Record<Selector, Read>> = {
  id: async (reader, id) => single(await reader.listing(id), 'id', id),
  url: async (reader, url) => single(await reader.listingAt(url), 'url', url),
  source: async (reader, id, options) =>
    known(await reader.bySource(id, options), () => reader.source(id), 'source', id),
  day: (reader, day, options) => reader.byDay(day, options),
  author: (reader, name, options) => reader.byAuthor(name, options),
  section: async (reader, name, options, { source }) => {
    if (source === undefined)
      throw new QueryError('section needs source', {
        parameter: 'section',
        hint: 'Name the source of the section too.',
      });
    const page = await reader.bySection(source, name, options);
    return known(page, () => reader.source(source), 'source', source);
  },
  entity: async (reader, entity, options) => reader.byEntity(await entityIdOf(reader, entity), options),
  about: async (reader, entity, options) =>
    reader.byEntity(await entityIdOf(reader, entity), { ...options, about: true }),
  story: async (reader, id, options) => known(await reader.byStory(id, options), () => reader.story(id), 'story', id),
  'copies-of': async (reader, id) =>
    known({ items: await reader.copiesOf(id) }, () => reader.listing(id), 'copies-of', id),
  headline: (reader, words, options) => {
    if (plainName(words) !== '') return reader.headlines(words, options);
    throw new QueryError(`${quoted(words)} holds no word`, {
      parameter: 'headline',
      hint: 'Give words of a headline.',
    });
  },
};

const ASK_WHY = 'What became of an address: /api/why?url=…, `dateline why URL`.';
const OWNERS = {
  id: { what: 'article', hint: ASK_WHY },
  url: { what: 'article at', hint: ASK_WHY },
  'copies-of': { what: 'article', hint: ASK_WHY },
  source: { what: 'source', hint: 'Sources and their ids: /api/sources, `dateline sources list`.' },
  story: { what: 'story', hint: 'An article names its own: `storyId`.' },
} as const;

/** A page; where it is empty, whose it would be must be known: a misspelt id is not an empty list. */
async function known<Page extends PageOf<Listing>>(
  page: Page,
  owner: () => Promise<object | undefined>,
  parameter: keyof typeof OWNERS,
  id: string,
): Promise<Page> {
  if (page.items.length > 0 || page.cursor !== undefined || (await owner()) !== undefined) return page;
  const { what, hint } = OWNERS[parameter];
  throw new QueryError(`there is no ${what} ${quoted(id)}`, { status: 404, parameter, hint });
}

const single = async (
  listing: ShownListing | undefined,
  parameter: 'id' | 'url',
  value: string,
): Promise<PageOf<Listing>> =>
  known({ items: listing === undefined ? [] : [listing] }, async () => undefined, parameter, value);

/** An entity by id, or by a name that only one entity bears. */
async function entityIdOf(reader: Reader, text: string): Promise<string> {
  if ((await reader.entity(text)) !== undefined) return text;
  const found = await reader.entities(text, 10);
  const exact = found.filter(({ name }) => name.toLocaleLowerCase() === text.toLocaleLowerCase());
  const candidates = exact.length > 0 ? exact : found;
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only.id;
  const several = candidates.map(({ id, name, type }) => `${id} (${name}, ${type})`).join('; ');
  throw new QueryError(
    only === undefined ? `no entity is known as ${quoted(text)}` : `${quoted(text)} may be several entities`,
    {
      status: only === undefined ? 404 : 400,
      parameter: 'entity',
      hint:
        only === undefined
          ? 'Search by the first letters of a name: /api/entities?prefix=…, `dateline entities find`.'
          : `Give one id of these: ${several}.`,
    },
  );
}
