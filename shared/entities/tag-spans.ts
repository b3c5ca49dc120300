import { mended } from './mend/mend.ts';
import { shippedModel } from './tagger/model-file.ts';
import { createTagger, type Span, type Tagger, tagWith } from './tagger/tagger.ts';

export type { Span } from './tagger/tagger.ts';

/** Which tagger speaks, for the record; the version is the model file's. */
export const TAGGER = { name: 'dateline-en', version: '8' } as const;

let tagger: Tagger | undefined;

/** Finds the names in an English text: spans in order, none overlapping, offsets into `articleBody`. Takes any Unicode, in linear time. The model is read at the first call. */
export function tagSpans(articleBody: string, _headline?: string): readonly Span[] {
  tagger ??= createTagger(shippedModel());
  return mended(articleBody, tagWith(tagger, articleBody));
}
