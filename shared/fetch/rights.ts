import * as z from 'zod/mini';
import type { Rights } from '../model/article.ts';
import { matchesPattern, normalisePath, normalisePattern } from './robots-match.ts';

/** Where a site states its reservation for all its pages (W3C TDMRep). */
export const TDM_WELL_KNOWN = '/.well-known/tdmrep.json';

const MAX_DIRECTIVES = 50;

/** What the headers of an answer say about machine use: `tdm-reservation`, `tdm-policy`, and the directives of X-Robots-Tag for all agents. */
export function rightsFromHeaders(headers: Readonly<Record<string, string>>): Rights {
  const reservation = headers['tdm-reservation']?.trim();
  const policy = headers['tdm-policy']?.trim();
  return {
    ...(reservation !== undefined && { tdmReservation: reservation === '1' }),
    ...(policy && URL.canParse(policy) && { tdmPolicy: policy }),
    robots: robotsDirectives(headers['x-robots-tag'] ?? ''),
  };
}

/** Directives of robots meta tags or X-Robots-Tag, lower case, without values; those addressed to one named agent are left out. */
export function robotsDirectives(text: string): string[] {
  const found = new Set<string>();
  let addressed = false;
  for (const part of text.slice(0, 4000).toLowerCase().split(',')) {
    const [name = '', value] = part.split(':', 2).map((piece) => piece.trim());
    // "examplebot: noindex, nofollow" speaks to that agent until another is named.
    if (value !== undefined && !VALUED.has(name)) addressed = name !== '*';
    const directive = value !== undefined && !VALUED.has(name) ? value : name;
    if (!addressed && /^[a-z_-]{2,30}$/.test(directive) && found.size < MAX_DIRECTIVES) found.add(directive);
  }
  return [...found];
}

const VALUED = new Set(['max-snippet', 'max-image-preview', 'max-video-preview', 'unavailable_after']);

const TdmFile = z.array(
  z.object({
    location: z.string(),
    'tdm-reservation': z.union([z.number(), z.string()]),
    'tdm-policy': z.catch(z.optional(z.string()), undefined),
  }),
);

/** What a site's tdmrep.json says of one of its paths; undefined where it says nothing or cannot be read. Of the rules that match, the longest decides, as in robots.txt. */
export function tdmForPath(file: string, path: string): { tdmReservation: boolean; tdmPolicy?: string } | undefined {
  const checked = TdmFile.safeParse(parse(file.slice(0, 200_000)));
  const target = normalisePath(path);
  const matching = (checked.data ?? []).filter(({ location }) => matchesPattern(normalisePattern(location), target));
  const [rule] = matching.sort((one, other) => other.location.length - one.location.length);
  if (rule === undefined) return undefined;
  const policy = rule['tdm-policy'];
  return {
    tdmReservation: String(rule['tdm-reservation']) === '1',
    ...(policy !== undefined && { tdmPolicy: policy }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Rights from several places as one: a reservation anywhere is one, directives add up. */
export function mergedRights(...stated: readonly (Partial<Rights> | undefined)[]): Rights {
  const reservations = stated.flatMap((rights) => rights?.tdmReservation ?? []);
  const policy = stated.find((rights) => rights?.tdmPolicy !== undefined)?.tdmPolicy;
  return {
    ...(reservations.length > 0 && { tdmReservation: reservations.includes(true) }),
    ...(policy !== undefined && { tdmPolicy: policy }),
    robots: [...new Set(stated.flatMap((rights) => rights?.robots ?? []))],
  };
}
