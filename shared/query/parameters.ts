import type { Parameter } from './openapi.ts';
import { QueryError, quoted } from './query-error.ts';

/**
 * Refuses a question with a parameter that is not known, that stands twice, or that is neither true nor false where it must be: to pass over it would be
 * to answer another question. Throws `QueryError`.
 */
export function checkParameters(known: readonly Parameter[], given: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, values] of Object.entries(given)) {
    const parameter = known.find((one) => one.name === name);
    const wrong = parameter === undefined ? unknown(name, known) : misused(name, values, parameter.schema);
    if (wrong !== undefined) throw new QueryError(wrong.message, { parameter: name, hint: wrong.hint });
  }
}

const unknown = (name: string, known: readonly Parameter[]) => ({
  message: `there is no parameter ${quoted(name)}`,
  hint: known.length === 0 ? 'None is taken here.' : `Parameters are: ${known.map((one) => one.name).join(', ')}.`,
});

function misused(name: string, values: readonly string[], schema: object) {
  const [value = ''] = values;
  if (values.length > 1)
    return { message: `${name} stands ${values.length} times`, hint: 'Give it once; ask one question at a time.' };
  if (!('type' in schema) || schema.type !== 'boolean' || value === 'true' || value === 'false') return undefined;
  return {
    message: `${name} ${quoted(value)} is neither true nor false`,
    hint: `Write ${name}=true, or leave it out.`,
  };
}
