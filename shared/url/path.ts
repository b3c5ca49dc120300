import { respell } from './percent.ts';

const INDEX_PAGE = /^(?:index|default)(?:\.(?:html?|shtml|xhtml|php\d?|aspx?|jsp|cfm|cgi|pl))?$/iu;
/** Last segments that ask for another rendering of the page before them. */
const RENDERING_SEGMENT = /^(?:amp|amphtml|amp\.html|print|printable|mobile)$/iu;
const AMP_SUFFIX = /\.amp(?=\.html?$|$)/iu;
const SESSION_SUFFIX = /;(?:jsessionid|phpsessid|sid)=[^;/]*/giu;
const SESSION_SEGMENT = /^\((?:[A-Z]\([^()]*\))+\)$/iu;

/** Takes rendering segments off both ends, as long as something remains that can name a page. */
function withoutRenderings(segments: readonly string[]): readonly string[] {
  let kept = segments;
  while (kept.length > 1 && RENDERING_SEGMENT.test(kept.at(-1) ?? '')) kept = kept.slice(0, -1);
  if (kept.length > 1 && /^(?:amp|print)$/iu.test(kept[0] ?? '')) kept = kept.slice(1);
  return kept;
}

/** One spelling for a path as WHATWG URLs give it (dots resolved, backslashes turned): `''` for the root, else `/a/b` without a slash at the end. */
export function canonicalPath(pathname: string): string {
  const segments = respell(pathname, '/')
    .replace(SESSION_SUFFIX, '')
    .split('/')
    .filter((segment) => segment !== '' && !SESSION_SEGMENT.test(segment));
  const kept = [...withoutRenderings(segments)];
  const last = kept.at(-1)?.replace(AMP_SUFFIX, '');
  if (last === undefined) return '';
  if (INDEX_PAGE.test(last)) kept.pop();
  else kept[kept.length - 1] = last;
  return kept.map((segment) => `/${segment}`).join('');
}
