import { codeAt } from '../code-at.ts';

/** Counts over one text, made in a single pass. */
export type TextStats = {
  /** Length in Latin letters: a sign of a script that writes words in one or two signs counts as three. */
  readonly units: number;
  readonly words: number;
  readonly commas: number;
  /** Sentence ends, in any script. */
  readonly stops: number;
  readonly digits: number;
  readonly uppers: number;
  readonly letters: number;
  /** Signs that programs use and prose does not. */
  readonly code: number;
};

const CLASS = { other: 0, lower: 1, upper: 2, digit: 3, stop: 4, comma: 5, space: 6, code: 7, dense: 8 } as const;

/** Class of each UTF-16 code unit; Chinese, Japanese and Korean signs are dense. */
const CLASSES: Uint8Array = (() => {
  const classes = new Uint8Array(65_536);
  const range = (from: number, to: number, value: number) => classes.fill(value, from, to + 1);
  range(0x250, 0xffff, CLASS.lower);
  range(0x2000, 0x2bff, CLASS.other);
  range(0x3000, 0x303f, CLASS.other);
  range(0xff00, 0xffef, CLASS.other);
  range(0xd800, 0xf8ff, CLASS.other);
  for (const [from, to] of [
    [97, 122],
    [0xdf, 0x24f],
    [0x430, 0x45f],
  ] as const)
    range(from, to, CLASS.lower);
  for (const [from, to] of [
    [65, 90],
    [0xc0, 0xde],
    [0x391, 0x3a9],
    [0x400, 0x42f],
  ] as const)
    range(from, to, CLASS.upper);
  for (const [from, to] of [
    [0x3040, 0x30ff],
    [0x3400, 0x9fff],
    [0xac00, 0xd7af],
  ] as const)
    range(from, to, CLASS.dense);
  range(48, 57, CLASS.digit);
  const signs = (list: string, value: number) => {
    for (const sign of list) classes[sign.charCodeAt(0)] = value;
  };
  signs('.!?…。！？؟।۔', CLASS.stop);
  signs(',;،、，；', CLASS.comma);
  signs(' ', CLASS.space);
  signs('{}<>=\\_[]|~^`', CLASS.code);
  return classes;
})();

/** How often each class stands in a text; counted anew for each text. */
const counts = new Int32Array(9);
const countOf = (kind: keyof typeof CLASS): number => counts[CLASS[kind]] ?? 0;

export function textStats(text: string): TextStats {
  counts.fill(0);
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const kind = CLASSES[codeAt(text, index)] ?? 0;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const [uppers, dense] = [countOf('upper'), countOf('dense')];
  return {
    units: length + 2 * dense,
    words: countOf('space') + 1 + dense / 2,
    commas: countOf('comma'),
    stops: countOf('stop'),
    digits: countOf('digit'),
    uppers,
    letters: countOf('lower') + uppers + dense,
    code: countOf('code'),
  };
}
