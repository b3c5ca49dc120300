/** `date` is ISO 8601: with `Z` or an offset where the zone is stated or the source's, else local; a day alone when only the day is known. */
export type ParsedDate = {
  readonly date: string;
  readonly precision: 'second' | 'minute' | 'day';
  readonly zone: 'stated' | 'source' | 'assumed';
};

const LOCAL = 'yyyy-mm-ddThh:mm:ss'.length;

/** Whether the `date` of a parsed date says at which offset from UTC its clock stands. */
export const isZoned = (date: string): boolean => date.length > LOCAL;

/** Whether it is an instant in UTC. */
export const isUtc = (date: string): boolean => date.endsWith('Z');
