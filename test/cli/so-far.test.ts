import { describe, expect, it } from 'vitest';
import { soFarOn } from '../../infra/cli/so-far.ts';

function shownOn(isTTY: boolean, steps: readonly number[]): string {
  let [written, now] = ['', 0];
  const write = (text: string | Uint8Array): boolean => {
    written += String(text);
    return true;
  };
  const output = { isTTY, write };
  const soFar = soFarOn(output, () => now);
  for (const at of steps) {
    now = at;
    soFar.tell(`${at} so far`);
  }
  soFar.clear();
  return written;
}

describe('how far long work has come', () => {
  it('is not told of work that ends at once', () => {
    expect(shownOn(true, [0, 500, 999])).toBe('');
  });

  it('is one line of a terminal, which is empty in the end', () => {
    expect(shownOn(true, [1000, 1050, 1100])).toBe('1000 so far\r\u001b[K1100 so far\r\u001b[K');
  });

  it('is a line now and then elsewhere', () => {
    expect(shownOn(false, [1000, 1100, 3000, 6000])).toBe('1000 so far\n6000 so far\n');
  });
});
