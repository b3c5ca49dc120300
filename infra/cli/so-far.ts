import type { WriteStream } from 'node:tty';

type Output = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean };

/** Tells how far long work has come. */
export type SoFar = {
  /** The text replaces the one before; not every one is shown. */
  readonly tell: (text: string) => void;
  /** Before anything else is printed. */
  readonly clear: () => void;
};

const SHOW_EVERY_MS = { terminal: 100, elsewhere: 5000 };
/** Work that ends sooner says nothing of its way. */
const PATIENCE_MS = 1000;

/** On a terminal one line that changes in place, elsewhere a line now and then. */
export function soFarOn(output: Output = process.stderr, now: () => number = () => performance.now()): SoFar {
  const every = output.isTTY ? SHOW_EVERY_MS.terminal : SHOW_EVERY_MS.elsewhere;
  let next = now() + PATIENCE_MS;
  let isShown = false;
  const clear = (): void => {
    if (isShown && output.isTTY) output.write('\r\u001b[K');
    isShown = false;
  };
  return {
    clear,
    tell(text) {
      if (now() < next) return;
      clear();
      output.write(output.isTTY ? text : `${text}\n`);
      isShown = true;
      next = now() + every;
    },
  };
}
