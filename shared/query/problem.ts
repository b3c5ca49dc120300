import { QueryError } from './query-error.ts';

/** RFC 9457, with a hint that says what to do. */
export type Problem = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly hint: string;
  readonly parameter?: string;
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be answered as asked',
  404: 'Not found',
  405: 'Only reading is possible here',
};

/** What a failure looks like to the client. The inside of a fault is never shown; `report` is told it. */
export function problemOf(error: unknown, report: (error: unknown) => void): Problem {
  if (error instanceof QueryError)
    return {
      type: 'about:blank',
      title: TITLES[error.status] ?? 'Error',
      status: error.status,
      detail: error.message,
      hint: error.hint,
      ...(error.parameter !== undefined && { parameter: error.parameter }),
    };
  report(error);
  return {
    type: 'about:blank',
    title: 'Something went wrong on our side',
    status: 500,
    detail: 'The store could not be read.',
    hint: 'Try again in a moment.',
  };
}
