import { readFileSync } from 'node:fs';
import { decodeModel, type Model } from './model.ts';

/** The model that is shipped beside this file. */
export function shippedModel(): Model {
  return decodeModel(readFileSync(new URL('model.bin', import.meta.url)));
}
