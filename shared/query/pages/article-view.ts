import type { ArticleRecord, Listing } from '../../model/record.ts';
import type { Revision } from '../../model/revision.ts';
import type { SourceNames } from './list.ts';

/** What the page of one article shows. */
export type ArticleView = {
  readonly record: ArticleRecord;
  readonly revisions: readonly Revision[];
  /** Its duplicate group, itself included. */
  readonly group: readonly Listing[];
  /** Other articles on the same event, copies of this one left out. */
  readonly story: readonly Listing[];
  readonly names: SourceNames;
};
