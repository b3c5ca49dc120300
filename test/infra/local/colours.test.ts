import { describe, expect, it } from 'vitest';
import { coloursOn } from '../../../infra/local/colours.ts';

describe('colours', () => {
  it.each<[string, boolean, NodeJS.ProcessEnv, boolean]>([
    ['a terminal', true, {}, true],
    ['a terminal that knows none', true, { TERM: 'dumb' }, false],
    ['a terminal whose reader wants none', true, { NO_COLOR: '1' }, false],
    ['a file', false, {}, false],
    ['the log of a build', false, { CI: 'true' }, false],
    ['a file that shall have them', false, { FORCE_COLOR: '1' }, true],
    ['a file for a reader who wants none', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on %s', (_, isTTY, env, expected) => {
    expect(coloursOn({ isTTY }, env).red('x') !== 'x').toBe(expected);
  });
});
