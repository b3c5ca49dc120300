import { decodeBody } from '../../../shared/charset/charset.ts';
import type { CreateFilter } from '../filter.ts';

/** `{bodyBase64, contentType?, kind: html|xml}` to `{encoding, from}`. */
export const create: CreateFilter = async () => (input) => {
  const bytes = Buffer.from(String(input.bodyBase64 ?? ''), 'base64');
  const contentType = input.contentType;
  const kind = input.kind === 'xml' ? 'xml' : 'html';
  return decodeBody(bytes, typeof contentType === 'string' ? contentType : undefined, kind).charset;
};
