/** What the names on an element (class, id, role, itemprop, rel) and its tag say about its part in the page. */
export type Look = {
  /** Bits of `MARK`. */
  readonly marks: number;
  /** Sum of the learned weights of the words in class and id; positive speaks for body text. */
  readonly weight: number;
  /** Lowest of these weights. */
  readonly worst: number;
};

/** Roles that an element's names can give it. One bit each. */
export const MARK = {
  byline: 1,
  date: 2,
  headline: 4,
  body: 8,
  caption: 16,
  furniture: 32,
  comment: 64,
  modified: 128,
  summary: 256,
  live: 512,
} as const;

const ROLES: readonly (readonly [number, RegExp])[] = [
  [
    MARK.byline,
    /byline|author|(?:^|[\s_-])(?:by|writer|writers|reporter|autor|autore|auteur|signature|firma|contributors?)(?=$|[\s_-])|journalist|redakteur|credit-line/i,
  ],
  [MARK.date, /date|time|publish|posted|pubdate|fecha|datum|data-|created|updated|modified|when\b|stamp/i],
  [
    MARK.headline,
    /headline|(?:^|[\s_-])(?:entry|post|article|story|page|news)?[_-]?title(?=$|[\s_-])|titulo|überschrift/i,
  ],
  [
    MARK.body,
    /article-?_?(?:body|content|text)|story-?_?(?:body|content|text)|entry-?_?content|post-?_?(?:body|content|text)|body-?_?(?:text|content|copy)|content-?_?(?:body|text)|articlebody|rich-?text|(?:^|[\s_-])(?:prose|wysiwyg|paragraph)(?=$|[\s_-])/i,
  ],
  [
    MARK.caption,
    /caption|legend|bildunterschrift|photo-?credit|image-?(?:credit|info|text|desc)|(?:^|[\s_-])(?:copyright|credits?)(?=$|[\s_-])/i,
  ],
  [
    MARK.furniture,
    /related|recommend|share|sharing|social|newsletter|subscri|promo|sponsor|advert|(?:^|[\s_-])ads?(?=$|[\s_-])|banner|cookie|consent|gdpr|sidebar|breadcrumb|(?:^|[\s_-])(?:tags?|nav|menu|footer|header|masthead|toolbar|widget|teaser|popup|modal|overlay|login|signup|paywall|print|search|pagination|pager|outbrain|taboola|trending|popular|mostread|most-read|more|toc|rating|disclaimer|copyright|bio|donate|support|app)(?=$|[\s_-])|readmore|read-more|also-read|see-also|skip-/i,
  ],
  [MARK.comment, /comment|disqus|respond|discussion|kommentar|reply/i],
  [MARK.modified, /updated|modified|revised|aktualis|modific/i],
  [
    MARK.summary,
    /summary|standfirst|dek(?:$|[\s_-])|lead|lede|intro|teaser|subtitle|sub-?head|excerpt|abstract|strap|chapo|vorspann|ingress/i,
  ],
  [MARK.live, /live-?blog|live-?update|timeline|ticker/i],
];

const NO_LOOK: Look = { marks: 0, weight: 0, worst: 0 };

/** Splits `storyBody__text-2` into its lower-case words of two letters or more. */
export function nameWords(names: string): string[] {
  return (
    names
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{2,24}/g) ?? []
  );
}

function lookOf(names: string, weights: ReadonlyMap<string, number>): Look {
  let marks = 0;
  for (const [mark, pattern] of ROLES) if (pattern.test(names)) marks |= mark;
  let weight = 0;
  let worst = 0;
  for (const word of new Set(nameWords(names))) {
    const value = weights.get(word) ?? 0;
    weight += value;
    if (value < worst) worst = value;
  }
  return { marks, weight, worst };
}

/** A reader of names that remembers what it has read; made for one page, since pages repeat few names many times. */
export function lookReader(weights: ReadonlyMap<string, number>): (names: string) => Look {
  const seen = new Map<string, Look>();
  return (names) => {
    if (names === '') return NO_LOOK;
    const known = seen.get(names);
    if (known) return known;
    const look = lookOf(names.length > 400 ? names.slice(0, 400) : names, weights);
    seen.set(names, look);
    return look;
  };
}
