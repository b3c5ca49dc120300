import type { WriteStream } from 'node:tty';
import type { PipelineEvent } from '../../shared/pipeline/ports.ts';
import { coloursOn } from './colours.ts';
import type { Tally } from './tally.ts';
import { addEvent, emptyTally, shortLine, stageLines } from './tally.ts';

const REDRAW_MS = 100;
const PLAIN_LINE_MS = 2000;

/** Shows how the pipeline gets on: on a terminal one line per stage that changes in place, elsewhere a short line now and then. */
export type Progress = {
  readonly tally: Tally;
  onEvent(event: PipelineEvent): void;
  onFailure(error: unknown): void;
  /** A line that stays. */
  say(line: string): void;
  /** Shows a line per stage, to stay. */
  show(): void;
  close(): void;
};

export type Output = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean; readonly columns?: number };

/** Writes to the given stream; nothing is shown twice. */
export function progressOn(output: Output): Progress {
  const pc = coloursOn(output);
  const tally = emptyTally();
  let drawn = 0;
  let frame = '';
  let shown = shortLine(tally);
  // Some pseudo-terminals say that they have no columns.
  const width = (): number => (output.columns || 80) - 1;
  const clear = (): void => {
    if (drawn > 0) output.write(`\u001b[${drawn}A\u001b[0J`);
    drawn = 0;
  };
  const say = (line: string): void => {
    clear();
    output.write(`${line}\n`);
  };
  const draw = (): void => {
    const lines = stageLines(tally).map((line) => `${pc.dim(line.slice(0, width()))}\n`);
    if (drawn > 0 && lines.join('') === frame) return;
    clear();
    frame = lines.join('');
    output.write(frame);
    drawn = lines.length;
  };
  const sayShort = (): void => {
    const line = shortLine(tally);
    if (line !== shown) say(line);
    shown = line;
  };
  const timer = output.isTTY ? setInterval(draw, REDRAW_MS) : setInterval(sayShort, PLAIN_LINE_MS);
  return {
    tally,
    onEvent: (event) => addEvent(tally, event),
    onFailure(error) {
      tally.failures += 1;
      say(pc.yellow(`a message goes back to its queue: ${error instanceof Error ? error.message : String(error)}`));
    },
    say,
    show() {
      clear();
      for (const line of stageLines(tally)) say(line);
      shown = shortLine(tally);
    },
    close() {
      clearInterval(timer);
      clear();
    },
  };
}
