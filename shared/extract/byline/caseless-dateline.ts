/** A dateline in a script without capitals: as printed, the credit that stands in it, and the paragraph without it. */
export type CaselessDateline = { readonly dateline: string; readonly byline?: string; readonly rest: string };

const HAN = '\\p{Script=Han}';
const HANGUL = '\\p{Script=Hangul}';
const ARABIC = '\\p{Script=Arabic}';

/** Agencies of each script open so: a day and the sign of a dispatch, a place and the house in brackets, the house between strokes. */
const OPENINGS: readonly RegExp[] = [
  new RegExp(
    `^(?<dateline>${HAN}{2,16}\\d{1,2}月\\d{1,2}日[电電讯訊])\\s*(?:[（(](?<byline>[^（()）]{2,40})[)）])?`,
    'u',
  ),
  new RegExp(
    `^(?<dateline>[(\\[][^()\\[\\]=]{2,24}=[^()\\[\\]=]{2,24}[)\\]])\\s*(?<byline>${HANGUL}{2,4}(?:[·,]\\s?${HANGUL}{2,4})*\\s${HANGUL}{0,3}(?:기자|특파원))?\\s*=?`,
    'u',
  ),
  /^【(?<dateline>[^【】＝=]{2,20})(?:[＝=](?<byline>[^【】]{2,16}))?】/u,
  new RegExp(
    `^(?<dateline>${ARABIC}[${ARABIC}\\s]{1,30}\\d{1,2}\\s${ARABIC}{3,12}\\s?/[${ARABIC}\\s]{2,12}/)[\\s.–—-]*`,
    'u',
  ),
];

const SHORTEST_REST = 10;

/** Reads `（记者李明）` and the like off the start of a first paragraph; undefined where there is no dateline of this kind. */
export function takeCaselessDateline(text: string): CaselessDateline | undefined {
  for (const opening of OPENINGS) {
    const found = opening.exec(text);
    const rest = text.slice(found?.[0].length).trim();
    const { dateline, byline } = found?.groups ?? {};
    if (dateline !== undefined && rest.length >= SHORTEST_REST)
      return { dateline: dateline.trim(), rest, ...(byline === undefined ? {} : { byline }) };
  }
  return undefined;
}
