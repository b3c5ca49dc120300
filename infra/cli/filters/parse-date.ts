import { parseDate } from '../../../shared/dates/parse-date.ts';
import type { CreateFilter } from '../filter.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** `{text, language?, reference?, timeZone?}` to `{date, precision, zone}`; `date` is null where the text holds none. */
export const create: CreateFilter = async () => (input) => {
  const [language, reference, timeZone] = [text(input.language), text(input.reference), text(input.timeZone)];
  const parsed = parseDate(String(input.text ?? ''), {
    ...(language !== undefined && { language }),
    ...(reference !== undefined && { reference }),
    ...(timeZone !== undefined && { timeZone }),
    monthAlone: true,
    exactDistance: true,
  });
  return parsed ?? { date: null };
};
