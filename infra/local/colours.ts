import process from 'node:process';
import { createColors } from 'picocolors';

type Stream = { readonly isTTY?: boolean };

/**
 * Colours for what goes to one stream: for a terminal, and for nothing else, so that neither a file nor a build's log gets escape
 * codes. NO_COLOR (no-color.org) refuses them everywhere, FORCE_COLOR asks for them everywhere.
 */
export function coloursOn(stream: Stream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv = process.env) {
  return createColors(!NO_COLOR && (Boolean(FORCE_COLOR) || (stream.isTTY === true && TERM !== 'dumb')));
}

/** Of answers, which go to stdout. */
export const colours = coloursOn(process.stdout);

/** Of errors and remarks, which go to stderr. */
export const errorColours = coloursOn(process.stderr);
