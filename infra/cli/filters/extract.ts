import { decodeBody } from '../../../shared/charset/charset.ts';
import { extract } from '../../../shared/extract/extract.ts';
import type { LearnedLayout } from '../../../shared/extract/learn.ts';
import { NOTHING_LEARNED } from '../../../shared/extract/learn.ts';
import type { Source } from '../../../shared/model/source.ts';
import { siteOf } from '../../../shared/url/canonical.ts';
import type { CreateFilter } from '../filter.ts';
import { loadSources } from '../load-sources.ts';

const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';

const hostsOf = ({ homepage, hosts = [] }: Source): string[] => [hostOf(homepage), ...hosts];

/** The source that an address belongs to: by its host, else by its site. */
function sourceOf(url: string, sources: readonly Source[]): Source | undefined {
  const host = hostOf(url);
  return (
    sources.find((source) => hostsOf(source).includes(host)) ??
    sources.find((source) => siteOf(hostOf(source.homepage)) === siteOf(host))
  );
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function htmlOf(input: Readonly<Record<string, unknown>>): string {
  const html = text(input.html);
  if (html !== undefined) return html;
  const body = text(input.bodyBase64);
  if (body === undefined) throw new Error('the line has neither html nor bodyBase64');
  return decodeBody(Buffer.from(body, 'base64'), text(input.contentType), 'html').text;
}

/**
 * `{id, url, html}` or `{id, url, bodyBase64, contentType}` to the article's fields, with `dropped` where the pipeline would not keep it, and the
 * processor milliseconds spent on the page. `--learn` learns a layout for each site from its pages so far, and answers their `drift`.
 */
export const create: CreateFilter = async (options) => {
  const file = text(options.sources);
  const sources = file === undefined ? [] : loadSources([file]).sources;
  const outlets = sources.map(({ id, name, alternateName = [] }) => ({ id, names: [name, ...alternateName] }));
  const learned = new Map<string, LearnedLayout>();
  return (input) => {
    const url = text(input.url) ?? '';
    const html = htmlOf(input);
    const source = sourceOf(url, sources);
    const site = siteOf(hostOf(url));
    const layout = options.learn === true ? (learned.get(site) ?? NOTHING_LEARNED) : undefined;
    const start = process.cpuUsage();
    const found = extract(
      { url, html },
      { outlets, ...(source ? { source } : {}), ...(layout ? { learned: layout } : {}) },
    );
    const { user, system } = process.cpuUsage(start);
    if (found.learned) learned.set(site, found.learned);
    const { article, dropped, drift } = found;
    return {
      ...article,
      ...(dropped === undefined ? {} : { dropped }),
      ...(drift === undefined ? {} : { drift }),
      cpuMs: (user + system) / 1000,
    };
  };
};
