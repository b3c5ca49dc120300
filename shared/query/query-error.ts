/** A question that cannot be answered as asked. `message` says what is wrong; `hint` what to do instead. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly status: 400 | 404 | 405;
  readonly hint: string;
  /** The parameter at fault. */
  readonly parameter: string | undefined;

  constructor(message: string, options: { hint: string; status?: 400 | 404 | 405; parameter?: string }) {
    super(message);
    this.hint = options.hint;
    this.status = options.status ?? 400;
    this.parameter = options.parameter;
  }
}

/** User text as messages quote it: short, on one line. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `"${line.length > 80 ? `${line.slice(0, 80)}…` : line}"`;
};
