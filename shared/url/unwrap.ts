/** Hosts that only carry the address of another page, in the named parameters. */
const REDIRECTORS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameters: readonly string[] }[] =
  [
    { host: /(?:^|\.)google\.[a-z.]{2,6}$/u, path: /^\/url$/u, parameters: ['url', 'q'] },
    { host: /(?:^|\.)facebook\.com$/u, path: /^\/(?:l|sharer)\.php$/u, parameters: ['u'] },
    { host: /(?:^|\.)facebook\.com$/u, path: /^\/login\/?$/u, parameters: ['next'] },
    { host: /^(?:www\.)?(?:bing|msn)\.com$/u, path: /^\/news\/apiclick\.aspx$/u, parameters: ['url'] },
  ];

/** `/c/s/host/path` on an AMP cache, `/amp/s/host/path` on a search engine: `s` says https. */
const AMP_CACHE = /^\/(?:amp|[civ]|wp\/[civ]|v\/c)\/(?<secure>s\/)?(?<target>[^/]+\.[^/]+.*)$/u;

function carriedBy(url: URL): string | undefined {
  const rule = REDIRECTORS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const found = rule?.parameters.map((name) => url.searchParams.get(name)).find((value) => value?.startsWith('http'));
  if (found !== undefined && found !== null) return found;
  const isCache = url.hostname.endsWith('.cdn.ampproject.org') || /(?:^|\.)google\.[a-z.]{2,6}$/u.test(url.hostname);
  const groups = isCache ? AMP_CACHE.exec(url.pathname)?.groups : undefined;
  return groups?.target === undefined ? undefined : `https://${groups.target}${url.search}`;
}

/** The page behind AMP caches and link redirectors; the address itself for all others. */
export function unwrap(url: URL): URL {
  let page = url;
  // Wrapped twice happens (a cache inside a redirector); more is an attempt to keep us busy.
  for (let depth = 0; depth < 3; depth++) {
    const inner = carriedBy(page);
    const parsed = inner === undefined ? null : URL.parse(inner);
    if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return page;
    page = parsed;
  }
  return page;
}
