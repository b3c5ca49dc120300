import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { CreateFilter } from '../../infra/cli/filter.ts';
import { answerLine } from '../../infra/cli/filter.ts';
import { create as dedupe } from '../../infra/cli/filters/dedupe.ts';
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
    ['a number for an id', dedupe, '{"id":7}', { id: 7, error: 'id must be a string, and not empty' }],
    ['nothing to read', readFeed, '{"id":"x"}', { id: 'x', error: expect.not.stringContaining('{') }],
  ])('answers a line with %s by its id and what is wrong, in words', async (_, create, line, expected) => {
    expect(await asked(create, line)).toEqual(expected);
  });

  it('ends without a word when nobody reads on, and in words when it cannot begin', async () => {
    const run = (filter: string, ...given: readonly string[]) => {
      const child = spawn(process.execPath, ['infra/cli/dateline.ts', filter, ...given]);
      child.stdin.on('error', () => {});
      const told: string[] = [];
      child.stderr.on('data', (chunk) => told.push(String(chunk)));
      return { child, told, ended: once(child, 'close') };
    };
    const unread = run('check-url');
    unread.child.stdin.write('{"id":1,"url":"https://gazette.example/"}\n'.repeat(5000));
    await once(unread.child.stdout, 'data');
    unread.child.stdout.destroy();
    unread.child.stdin.end('{"id":1,"url":"https://gazette.example/"}\n'.repeat(5000));
    expect([await unread.ended, unread.told]).toEqual([[0, null], []]);
    const lost = run('extract', '--sources', 'nowhere.yaml');
    lost.child.stdin.end();
    expect([await lost.ended, lost.told.join('')]).toEqual([[1, null], 'dateline: there is no file nowhere.yaml\n']);
  }, 30_000);
});
