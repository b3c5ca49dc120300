import { respell } from './percent.ts';
import {
  CHANNEL_PARAMETERS,
  CHANNEL_WORDS,
  PLATFORM_PARAMETERS,
  REFERRER_PARAMETERS,
  RENDERING_PARAMETERS,
  SESSION_PARAMETERS,
  TRACKING_NAMES,
  TRACKING_PREFIXES,
} from './tracking-parameters.ts';

type Parameter = { readonly name: string; readonly value: string };

/** Whether a value says nothing but a channel: each of its parts is a channel's word or a number (`rss`, `newsletter-2`). */
function isChannel(value: string): boolean {
  const lower = value.toLowerCase();
  const parts = lower.split(/[_\-:|+]|%20/u).filter((part) => part !== '' && !/^\d+$/u.test(part));
  return CHANNEL_WORDS.has(lower) || (parts.length > 0 && parts.every((part) => CHANNEL_WORDS.has(part)));
}

function isRendering(name: string, value: string): boolean {
  const values = RENDERING_PARAMETERS.get(name);
  return values !== undefined && (values === '*' || values.split(' ').includes(value.toLowerCase()));
}

/** A two-digit share mark (`?s=20`), which social apps append to addresses that are complete without it. */
const isShareMark = (name: string, value: string, path: string): boolean =>
  name === 's' &&
  /^(?:0\d|1\d|2[01])$/u.test(value) &&
  path !== '' &&
  !/\.\w{3,4}$/u.test(path.replace(/\.html?$/u, ''));

function saysNothing({ name, value }: Parameter, site: string, path: string): boolean {
  const key = name.toLowerCase();
  if (TRACKING_NAMES.has(key) || SESSION_PARAMETERS.has(key) || /^aspsessionid/u.test(key)) return true;
  if (TRACKING_PREFIXES.some((prefix) => key.startsWith(prefix))) return true;
  if (isRendering(key, value) || isShareMark(key, value, path)) return true;
  if (REFERRER_PARAMETERS.has(key)) return !/^\d+$|\/|%2F/iu.test(value);
  if (CHANNEL_PARAMETERS.has(key)) return value === '' || isChannel(value);
  return PLATFORM_PARAMETERS.get(site)?.has(key) ?? false;
}

/** Reads `a=1&amp;b`: entities that a page's author left in are taken for what was meant. */
function parametersOf(search: string): readonly Parameter[] {
  return search
    .replace(/^\?/u, '')
    .split(/&(?:amp;)*/iu)
    .map((part) => {
      const [name = '', ...rest] = part.split('=');
      return {
        name: respell(name, '/&=+#').replaceAll('%20', '+'),
        value: respell(rest.join('='), '&+#').replaceAll('%20', '+'),
      };
    })
    .filter(({ name }) => name !== '');
}

const spelled = ({ name, value }: Parameter): string => (value === '' ? name : `${name}=${value}`);

/** One spelling for a query: what says nothing about the page is dropped, the rest sorted by name, then value. `site` is the registrable domain. */
export function canonicalQuery(search: string, site: string, path: string): string {
  const kept = parametersOf(search).filter((parameter) => !saysNothing(parameter, site, path));
  return [...new Set(kept.map(spelled))].sort().join('&');
}
