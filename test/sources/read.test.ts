import { describe, expect, it } from 'vitest';
import { readSources } from '../../shared/sources/read.ts';

const GAZETTE = `
id: gazette
name: The Gazette
homepage: https://gazette.example/
timeZone: Europe/London
feeds:
  - { kind: feed, url: https://gazette.example/rss }
layouts:
  - { from: 2025-03-01, articleBody: div.story > p }
`;
const listed = GAZETTE.trim().replaceAll('\n', '\n    ');
const file = (...items: readonly string[]) => `sources:\n${items.map((item) => `  - ${item}`).join('\n')}\n`;

describe('a sources file', () => {
  it.each([
    ['a list under sources', file(listed)],
    ['a bare list', `- ${GAZETTE.trim().replaceAll('\n', '\n  ')}`],
    ['one definition', GAZETTE],
    [
      'JSON',
      JSON.stringify({
        sources: [
          {
            id: 'gazette',
            name: 'G',
            homepage: 'https://g.example',
            timeZone: 'UTC',
            feeds: [{ kind: 'feed', url: 'https://g.example/rss' }],
          },
        ],
      }),
    ],
  ])('may be %s', (_, text) => {
    expect(readSources(text, 'f.yaml').sources.map(({ id }) => id)).toEqual(['gazette']);
  });

  it('fills in what is not said', () => {
    expect(readSources(GAZETTE, 'f.yaml').sources[0]).toMatchObject({ store: 'full', enabled: true });
  });

  it('keeps the resolve table', () => {
    const text = `${file(listed)}resolve:\n  gazette.example: 127.0.0.1:8080\n`;
    expect(readSources(text, 'f.yaml').resolve).toEqual({ 'gazette.example': '127.0.0.1:8080' });
  });

  it.each([
    [
      'a wrong field, by source and place',
      file(listed.replace('https://gazette.example/rss', 'ftp://g')),
      'source "gazette", feeds 1, url',
    ],
    ['a field that does not exist', GAZETTE.replace('name:', 'title: x\nname:'), 'title'],
    ['a time zone that does not exist', GAZETTE.replace('Europe/London', 'London'), 'is not an IANA time zone'],
    ['no feed', GAZETTE.replace(/feeds:\n.*\n/, 'feeds: []\n'), 'must list at least one feed'],
    ['an id twice', file(listed, listed), 'two sources have the id "gazette"'],
    ['broken YAML', 'sources: [', 'f.yaml is not YAML or JSON'],
    ['nothing', '', 'f.yaml cannot be used'],
  ])('says what is wrong: %s', (_, text, message) => {
    expect(() => readSources(text, 'f.yaml')).toThrow(message);
  });
});
