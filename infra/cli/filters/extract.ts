import { extract } from '../../../shared/extract/extract.ts';
import type { CreateFilter } from '../filter.ts';

/** `{id, url, html}` or `{id, url, bodyBase64, contentType}` -> the article's fields, with `dropped` where the pipeline would not keep it. */
export const create: CreateFilter = async () => (input) => {
  const { url, html, bodyBase64 } = input;
  const text = typeof html === 'string' ? html : Buffer.from(String(bodyBase64 ?? ''), 'base64').toString('utf8');
  const start = process.cpuUsage();
  const { article, dropped } = extract({ url: typeof url === 'string' ? url : '', html: text });
  const used = process.cpuUsage(start);
  return { ...article, ...(dropped ? { dropped } : {}), cpuMs: (used.user + used.system) / 1000 };
};
