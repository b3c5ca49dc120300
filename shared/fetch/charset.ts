// Deciding a charset is pure and needed by `discover` too, so it lives in a folder of its own.
export { decodeBody } from '../charset/charset.ts';
