import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** A command of the README's transcripts with what is printed under it. */
type Shown = { readonly command: string; readonly output: string };

/** Every `$ command` of the console blocks. */
const TRANSCRIPTS: readonly Shown[] = [...README.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...output] = part.split('\n');
      return { command: (line.split(/\s{2,}#/)[0] ?? '').trim(), output: output.join('\n').trim() };
    }),
);

const data = mkdtempSync(join(tmpdir(), 'dateline-readme-'));

/** Runs a command of the README on the test's own data folder; gives what it prints on standard output. */
function run(command: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout } = spawnSync('sh', ['-c', `${command} --data ${data}`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', TZ: 'UTC' },
  });
  return { status, output: stdout };
}

/** Lines of output without differences in trailing space. */
const lines = (text: string): string[] => text.split('\n').map((line) => line.trimEnd());

/** On a slow machine a host's pace puts a look off, to be had a minute later. */
const unhurried = (printed: readonly string[]): string[] =>
  printed
    .filter((line) => !line.includes('looked at: deferred ('))
    .map((line) => line.replace(/18:\d\d UTC {2}looked/, '18:NN UTC  looked'));

/** How many stories there are depends on which article came first; how many entities, on who was met before. */
const counted = (line: string): string => line.replace(/\d+ (stories|entities)/g, 'N $1');

describe('the README', () => {
  let started: ReturnType<typeof run>;

  beforeAll(() => {
    started = run('npm start -- --once');
  }, 180_000);

  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('has transcripts to check', () => {
    expect(TRANSCRIPTS.filter(({ output }) => output !== '').length).toBeGreaterThan(4);
  });

  it('shows the summary that the first command prints', () => {
    expect(started.status).toBe(0);
    const shown = TRANSCRIPTS.find(({ command }) => command === 'npm start -- --once');
    const summary = lines(shown?.output ?? '').filter((line) => /records? \(|records?:|revisions$/.test(line));
    expect(summary.length).toBeGreaterThan(0);
    for (const line of summary) expect(lines(started.output).map(counted)).toContain(counted(line));
  });

  it.each(TRANSCRIPTS.filter(({ command, output }) => /dateline -- (query|why)/.test(command) && output !== ''))(
    'prints what it shows under "$command"',
    ({ command, output }) => {
      const printed = run(command);
      expect(printed.status).toBe(0);
      const wanted = lines(output);
      const cut = wanted.at(-1) === '...';
      const got = lines(printed.output.trim());
      const expected = unhurried(cut ? wanted.slice(0, -1) : wanted);
      expect(unhurried(got).slice(0, cut ? expected.length : undefined)).toEqual(expected);
    },
    60_000,
  );

  it('begins with the two commands that do everything', () => {
    expect(TRANSCRIPTS.slice(0, 2).map(({ command }) => command)).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
  });
});
