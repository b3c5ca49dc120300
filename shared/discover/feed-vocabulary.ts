/** How a feed's namespaces are called here: `` for the formats' own elements, and the few modules of which we read something. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'www.w3.org/2005/atom': '',
  'purl.org/atom/ns#': '',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1#': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'backend.userland.com/rss091': '',
  'purl.org/dc/elements/1.0': 'dc:',
  'purl.org/dc/elements/1.1': 'dc:',
  'purl.org/dc/terms': 'dcterms:',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'purl.org/rss/1.0/modules/content': 'content:',
  'purl.org/rss/1.0/modules/syndication': 'sy:',
  'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
};

/** What elements are called whose namespace is not among those that we read. */
const FOREIGN = 'foreign:';

/** Names of elements by the namespaces that a document declares for its prefixes. */
export type Vocabulary = {
  readonly declare: (attributes: Readonly<Record<string, string>>) => void;
  /** Lower case, with our name for the namespace in front. */
  readonly nameOf: (element: string) => string;
};

/** A vocabulary that learns prefixes as they are declared; an undeclared prefix means what it usually means. */
export function feedVocabulary(): Vocabulary {
  const prefixes = new Map<string, string>([
    ...['dc', 'dcterms', 'feedburner', 'content', 'sy', 'rdf', 'itunes'].map((name) => [name, `${name}:`] as const),
    ...['atom', 'atom10', 'a10', 'rss'].map((name) => [name, ''] as const),
  ]);
  return {
    declare: (attributes) => {
      for (const [name, uri] of Object.entries(attributes)) {
        if (name.startsWith('xmlns:')) prefixes.set(name.slice(6).toLowerCase(), namespaceOf(uri));
      }
    },
    nameOf: (element) => {
      const [first = '', local] = element.toLowerCase().split(':', 2);
      return local === undefined ? first : (prefixes.get(first) ?? FOREIGN) + local;
    },
  };
}

function namespaceOf(uri: string): string {
  const bare = uri
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  return NAMESPACES[bare] ?? FOREIGN;
}
