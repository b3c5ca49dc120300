import { describe, expect, it } from 'vitest';
import { styleSheet } from '../../shared/query/pages/style.ts';

type Colours = Readonly<Record<string, string>>;

/** The variables of the light and the dark scheme, in this order. */
const [light = {}, dark = {}] = [...styleSheet().matchAll(/:root\{([^}]*)\}/gu)].map(
  ([, text = '']): Colours =>
    Object.fromEntries([...text.matchAll(/--(\w+):(#\w+)/gu)].map(([, name, value]) => [name, value])),
);

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const PAIRS = [
  ...['ink', 'soft', 'link', 'accent'].flatMap((text) => ['paper', 'card', 'mark'].map((ground) => [text, ground])),
  ['addink', 'add'],
  ['delink', 'del'],
  ['paper', 'ink'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, colours) => {
  it.each(PAIRS)('%s can be read on %s', (text = '', ground = '') => {
    expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
