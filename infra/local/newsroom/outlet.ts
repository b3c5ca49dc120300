import type { Source } from '../../../shared/model/source.ts';
import type { Draft } from './draft.ts';

/** Text that is not an article: a feed, a sitemap, a page of links. */
export type Document = { readonly type: string; readonly body: string };

/** What an outlet shows in the present state, newest first. */
export type Published = { readonly outlet: Outlet; readonly drafts: readonly Draft[] };

/** How an address misbehaves. `busy` and `reset` do so at the first request only. */
export type Manner =
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly to: string }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'slow' };

export type Outlet = {
  readonly source: Source;
  readonly host: string;
  readonly encoding: 'utf-8' | 'windows-1251' | 'windows-1254';
  /** Whether the Content-Type header names the encoding; otherwise only the page does. */
  readonly declaresEncoding: boolean;
  /** Whether answers carry ETag and Last-Modified, and conditional requests are answered with 304. */
  readonly validators: boolean;
  readonly template: Template;
  readonly drafts: readonly Draft[];
  /** robots.txt; without it the address answers 404. */
  readonly robots?: string;
  /** By path. */
  readonly documents: Readonly<Record<string, (published: Published) => Document>>;
  /** By path. */
  readonly manners: Readonly<Record<string, Manner>>;
};

/** What a template turns into a page. */
export type PageView = { readonly outlet: Outlet; readonly draft: Draft; readonly url: string };

export type Template = (view: PageView) => string;

export const urlOf = (outlet: Outlet, path: string): string => `http://${outlet.host}${path}`;
