import { describe, expect, it } from 'vitest';
import { shippedSources } from '../../shared/sources/index.ts';
import { readSources, SourcesUnusable } from '../../shared/sources/read.ts';

const problemsOf = (text: string): readonly string[] => {
  try {
    readSources(text, 'press.yaml');
    return [];
  } catch (error) {
    if (error instanceof SourcesUnusable) return error.problems;
    throw error;
  }
};

const GOOD = `sources:
  - id: harbour-gazette
    name: The Harbour Gazette
    homepage: https://gazette.example/
    timeZone: Europe/London
    feeds: [{ kind: feed, url: https://gazette.example/rss }]
resolve:
  gazette.example: 127.0.0.1:8080
`;

describe('a sources file', () => {
  it('is read with its defaults, as a list or as one definition alone', () => {
    const file = readSources(GOOD, 'press.yaml');
    expect(file.sources[0]).toMatchObject({ id: 'harbour-gazette', store: 'full', enabled: true, layouts: [] });
    expect(file.resolve).toEqual({ 'gazette.example': '127.0.0.1:8080' });
    const alone = GOOD.split('\n')
      .slice(1, 6)
      .map((line) => line.slice(4))
      .join('\n');
    expect(readSources(alone, 'one.yaml').sources).toEqual(file.sources);
    expect(readSources(JSON.stringify(file), 'press.json').sources).toEqual(file.sources);
    expect(readSources(JSON.stringify(file.sources), 'list.json').sources).toEqual(file.sources);
  });

  it.each([
    [
      'an unknown key',
      GOOD.replace('timeZone', 'timezone'),
      /press\.yaml:2: source "harbour-gazette" .*timezone; did you mean timeZone\?$/m,
    ],
    [
      'a zone that is none',
      GOOD.replace('Europe/London', 'London'),
      /^press\.yaml:5: .*timeZone is not an IANA time zone/,
    ],
    [
      'an address that is none',
      GOOD.replace('https://gazette.example/rss', 'rss'),
      /^press\.yaml:6: source "harbour-gazette", feeds 1, url is not an http\(s\) URL/,
    ],
    ['an unknown kind', GOOD.replace('kind: feed', 'kind: rss'), /must be one of feed, sitemap, news-sitemap, section/],
    [
      'a missing name',
      GOOD.replace('    name: The Harbour Gazette\n', ''),
      /source "harbour-gazette", name must be there.*write for example/,
    ],
    ['a name that is a list', GOOD.replace(/name: .*/, 'name: [a]'), /source "harbour-gazette", name must be a string/],
    ['no feeds', GOOD.replace(/feeds: .*/, 'feeds: []'), /must list at least one feed/],
    [
      'a pattern that does not compile',
      GOOD.replace(/\nresolve/, '\n    articleUrl: "("\nresolve'),
      /press\.yaml:7: .*articleUrl is not a regular expression/,
    ],
    ['broken YAML', 'sources: [\n  a: b: c', /^press\.yaml:2: /],
    ['something else', 'hello', /^press\.yaml:1: the file must be an object/],
    [
      'an id used twice',
      `${GOOD.split('resolve')[0]}${GOOD.split('\n').slice(1, 6).join('\n')}\n`,
      /press\.yaml:7: two sources have the id "harbour-gazette"/,
    ],
  ])('with %s says where and what to do', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message);
  });
});

describe('the shipped sources', () => {
  it('are at least a dozen valid definitions that nobody has verified yet', () => {
    const sources = shippedSources();
    expect(sources.length).toBeGreaterThanOrEqual(12);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(source.verifiedAt, source.id).toBeNull();
      expect(source.articleUrl, source.id).toBeDefined();
    }
  });
});
