/** A list of whole numbers that grows without boxing them. */
export type Column = {
  readonly push: (value: number) => void;
  readonly size: () => number;
  readonly done: () => Int32Array;
};

export function createColumn(): Column {
  let values = new Int32Array(1 << 12);
  let size = 0;
  return {
    push(value) {
      if (size === values.length) {
        const grown = new Int32Array(size * 2);
        grown.set(values);
        values = grown;
      }
      values[size] = value;
      size += 1;
    },
    size: () => size,
    done: () => values.slice(0, size),
  };
}
