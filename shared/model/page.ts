/** How a page's encoding was decided; `encoding` is a WHATWG label. */
export type Charset = {
  readonly encoding: string;
  readonly from: 'bom' | 'header' | 'declaration' | 'utf-8-check' | 'detection' | 'default';
};

/** The fetched HTML and how it was fetched. */
export type Page = {
  /** After redirects. */
  readonly url: string;
  readonly requestedUrl: string;
  /** ISO 8601 UTC. */
  readonly fetchedAt: string;
  readonly html: string;
  readonly charset: Charset;
  /** Lower-case names; only those that the pipeline uses later. */
  readonly headers: Readonly<Record<string, string>>;
};
