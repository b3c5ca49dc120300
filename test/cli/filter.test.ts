import { describe, expect, it } from 'vitest';
import type { CreateFilter } from '../../infra/cli/filter.ts';
import { answerLine } from '../../infra/cli/filter.ts';
import { create as readFeed } from '../../infra/cli/filters/read-feed.ts';
import { create as tag } from '../../infra/cli/filters/tag.ts';

const asked = async (create: CreateFilter, line: string): Promise<unknown> =>
  JSON.parse(await answerLine(line, await create({})));

describe('a filter', () => {
  it.each<[string, CreateFilter, string, object]>([
    ['no JSON', tag, '{"id":', { id: null, error: expect.stringMatching(/^the line is not JSON: /u) }],
    ['no object', tag, '[1]', { id: null, error: 'the line is not a JSON object' }],
    ['null', tag, 'null', { id: null, error: 'the line is not a JSON object' }],
    ['a field that lacks', tag, '{"id":7}', { id: 7, error: expect.stringContaining('articleBody must be') }],
    [
      'a field of another type',
      tag,
      '{"id":7,"articleBody":[]}',
      { id: 7, error: expect.stringContaining('articleBody must be a string') },
    ],
    ['nothing to read', readFeed, '{"id":"x"}', { id: 'x', error: expect.not.stringContaining('{') }],
  ])('answers a line with %s by its id and what is wrong, in words', async (_, create, line, expected) => {
    expect(await asked(create, line)).toEqual(expected);
  });
});
