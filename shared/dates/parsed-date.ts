/** `date` is ISO 8601: with `Z` or an offset where the zone is stated or the source's, else local; a day alone when only the day is known. */
export type ParsedDate = {
  readonly date: string;
  readonly precision: 'second' | 'minute' | 'day';
  readonly zone: 'stated' | 'source' | 'assumed';
};
