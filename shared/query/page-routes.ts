import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Listing } from '../model/record.ts';
import type { Revision } from '../model/revision.ts';
import type { PageOf, PageOptions } from './listing-pages.ts';
import { articlePage, revisionPage } from './pages/article.ts';
import { changeList } from './pages/history.ts';
import { layout } from './pages/layout.ts';
import { articleList, headlineOf, moreLink, type SourceNames } from './pages/list.ts';
import { each, type Markup, when } from './pages/markup.ts';
import {
  dayHead,
  entityHead,
  entityList,
  plainHead,
  sourceHead,
  sourceList,
  storyHead,
  whyPage,
} from './pages/others.ts';
import { QueryError, quoted } from './query-error.ts';
import type { Reader } from './reader.ts';

const ON_A_PAGE = 30;

const CHANGES_ON_A_PAGE = 100;
const STORY_ON_A_PAGE = 20;
const STORY_SHOWN = 6;

async function changedSince(reader: Reader, since: string): Promise<readonly Revision[]> {
  const { revisions } = await reader.changes(since, CHANGES_ON_A_PAGE);
  return [...revisions].reverse();
}

const optionsOf = (c: Context): PageOptions => ({ limit: ON_A_PAGE, cursor: c.req.query('cursor') });

async function namesOf(reader: Reader): Promise<SourceNames> {
  return new Map((await reader.sources()).map(({ id, name }) => [id, name]));
}

function known<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value !== undefined) return value;
  throw new QueryError(`There is no ${what} ${quoted(id)}.`, {
    status: 404,
    hint: 'Search for a name, words of a headline, or an address.',
  });
}

type ListPage = { readonly title: string; readonly head: Markup; readonly days?: boolean; readonly feed?: string };

/** A page that lists articles. */
async function listed(c: Context, reader: Reader, page: PageOf<Listing>, { title, head, days = true, feed }: ListPage) {
  const main = html`${head}${articleList(page.items, await namesOf(reader), { days, level: 2 })}${moreLink(new URL(c.req.url), page.cursor)}`;
  return c.html(layout({ title, main, ...(feed !== undefined && { feed }) }));
}

/** The pages for people. */
export function pagesOver(reader: Reader): Hono {
  const pages = new Hono();
  pages.get('/', async (c) =>
    listed(c, reader, await reader.latest(optionsOf(c)), {
      title: 'Latest',
      head: html`<h1 class="hidden">Latest articles</h1>`,
      feed: '/feed.atom',
    }),
  );
  addArticles(pages, reader);
  addLists(pages, reader);
  pages.get('/sources', async (c) => c.html(layout({ title: 'Sources', main: sourceList(await reader.sources()) })));
  pages.get('/changes', async (c) => {
    const since = c.req.query('since');
    const revisions =
      since === undefined ? await reader.newestChanges(CHANGES_ON_A_PAGE) : await changedSince(reader, since);
    const note =
      since === undefined ? 'What was committed last, newest first.' : `Committed since ${since}, newest first.`;
    const main = html`${plainHead('Changes', note)}${changeList(revisions)}`;
    return c.html(layout({ title: 'Changes', main }));
  });
  pages.get('/why', async (c) => {
    const url = c.req.query('url')?.trim() ?? '';
    return c.html(layout({ title: 'Why?', main: whyPage(url, url === '' ? undefined : await reader.why(url)) }));
  });
  pages.get('/search', async (c) => searched(c, reader));
  return pages;
}

function addArticles(pages: Hono, reader: Reader): void {
  pages.get('/articles/:id', async (c) => {
    const record = known(await reader.article(c.req.param('id')), 'article', c.req.param('id'));
    const [revisions, names, group, told] = await Promise.all([
      reader.revisions(record.articleId),
      namesOf(reader),
      record.matches.length > 0 ? reader.copiesOf(record.articleId) : [],
      record.storyId === undefined ? { items: [] } : reader.byStory(record.storyId, { limit: STORY_ON_A_PAGE }),
    ]);
    const copies = new Set([record.articleId, ...group.map(({ articleId }) => articleId)]);
    const story = told.items.filter(({ articleId }) => !copies.has(articleId)).slice(0, STORY_SHOWN);
    return c.html(layout({ title: headlineOf(record), main: articlePage({ record, revisions, group, story, names }) }));
  });
  pages.get('/articles/:id/:revision{\\d+}', async (c) => {
    const { id, revision } = c.req.param();
    const text = known(await reader.textAt(id, Number(revision)), 'revision', `${id}/${revision}`);
    return c.html(layout({ title: `Revision ${revision}`, main: revisionPage(text) }));
  });
}

function addLists(pages: Hono, reader: Reader): void {
  pages.get('/entities/:id', async (c) => {
    const entity = known(await reader.entity(c.req.param('id')), 'entity', c.req.param('id'));
    const about = c.req.query('about') === 'true';
    return listed(c, reader, await reader.byEntity(entity.id, { ...optionsOf(c), about }), {
      title: entity.name,
      head: entityHead(entity, about),
    });
  });
  pages.get('/sources/:id', async (c) => {
    const id = c.req.param('id');
    const [found, page] = [await reader.source(id), await reader.bySource(id, optionsOf(c))];
    if (found === undefined && page.items.length > 0)
      return listed(c, reader, page, {
        title: id,
        head: plainHead(id, 'Its definition was removed; its articles stay.'),
      });
    const source = known(found, 'source', id);
    return listed(c, reader, page, {
      title: source.name,
      head: sourceHead(source, await reader.status(source.id)),
    });
  });
  pages.get('/stories/:id', async (c) => {
    const story = known(await reader.story(c.req.param('id')), 'story', c.req.param('id'));
    const page = await reader.byStory(story.id, optionsOf(c));
    return listed(c, reader, page, { title: story.title, head: storyHead(story) });
  });
  pages.get('/days/:day', async (c) => {
    const page = await reader.byDay(c.req.param('day'), optionsOf(c));
    return listed(c, reader, page, { title: c.req.param('day'), head: dayHead(c.req.param('day')), days: false });
  });
  pages.get('/authors/:name', async (c) => {
    const name = c.req.param('name');
    return listed(c, reader, await reader.byAuthor(name, optionsOf(c)), {
      title: name,
      head: plainHead(name, 'Articles under this name, at any source.'),
    });
  });
}

/** Names, words of headlines, or an address. */
async function searched(c: Context, reader: Reader) {
  const words = c.req.query('q')?.trim() ?? '';
  if (/^https?:\/\//iu.test(words)) {
    const listing = await reader.listingAt(words);
    return c.redirect(
      listing === undefined ? `/why?url=${encodeURIComponent(words)}` : `/articles/${listing.articleId}`,
    );
  }
  const [entities, page, sources] = await Promise.all([
    reader.entities(words, 12),
    reader.headlines(words, optionsOf(c)),
    reader.sources(words),
  ]);
  const main = html`${plainHead(`Search: ${words}`)}
${when(entities.length > 0, () => html`<h2>People, organisations and places</h2>${entityList(entities)}`)}
${when(words !== '' && sources.length > 0, () => html`<h2>Sources</h2><ul class="chips">${each(sources, ({ id, name }) => html`<li><a href="/sources/${encodeURIComponent(id)}">${name}</a></li>`)}</ul>`)}
<h2>Headlines of the last 30 days</h2>${articleList(page.items, await namesOf(reader))}${moreLink(new URL(c.req.url), page.cursor)}`;
  return c.html(layout({ title: 'Search', main, search: words }));
}
