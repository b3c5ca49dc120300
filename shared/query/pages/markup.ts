import { html } from 'hono/html';

/** Escaped HTML. Everything that is put into an `html` template is escaped unless it is such a value itself. */
export type Markup = ReturnType<typeof html>;

export const nothing: Markup = html``;

/** Markup where there is a value, nothing where there is none. */
export const when = <Value>(value: Value | undefined | null | false | '', show: (value: Value) => Markup): Markup =>
  value === undefined || value === null || value === false || value === '' ? nothing : show(value);

/** Markup for each element. */
export const each = <Value>(
  values: readonly Value[],
  show: (value: Value, place: number) => Markup,
): readonly Markup[] => values.map(show);

/** An address for `href`: only http(s), since a publisher's page might say `javascript:`. */
export function safeHref(url: string): string {
  return /^https?:\/\//iu.test(url) ? url : '#';
}

const path = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');

/** Addresses of our own pages. */
export const links = {
  article: (id: string): string => `/articles/${path(id)}`,
  revision: (id: string, revision: number): string => `/articles/${path(id, String(revision))}`,
  entity: (id: string): string => `/entities/${path(id)}`,
  source: (id: string): string => `/sources/${path(id)}`,
  story: (id: string): string => `/stories/${path(id)}`,
  day: (day: string): string => `/days/${path(day)}`,
  author: (name: string): string => `/authors/${path(name)}`,
  why: (url: string): string => `/why?url=${encodeURIComponent(url)}`,
};
