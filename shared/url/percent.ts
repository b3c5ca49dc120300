const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Characters that mean the same whether percent-encoded or not (RFC 3986, 2.3), and those that are only ever data in a path or query. */
const SAFE = /^[A-Za-z0-9\-._~!'()*,:@$;/]$/u;
const ESCAPES = /(?:%[0-9a-f]{2})+/giu;

const hex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const encodeBytes = (bytes: Iterable<number>): string => Array.from(bytes, hex).join('');

/** Spells one character: plain where it is safe, percent-encoded otherwise; `keep` are delimiters that mean something here. */
function spell(character: string, keep: string): string {
  if (SAFE.test(character) && !keep.includes(character)) return character;
  return encodeBytes(encoder.encode(character));
}

function respellEscapes(escapes: string, keep: string): string {
  const bytes = Uint8Array.from(escapes.slice(1).split('%'), (digits) => Number.parseInt(digits, 16));
  try {
    return Array.from(decoder.decode(bytes), (character) => spell(character, keep)).join('');
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? spell(String.fromCharCode(byte), keep) : hex(byte))).join('');
  }
}

/**
 * One spelling for percent-encoding: upper-case digits, nothing encoded that need not be, a stray `%` encoded. A delimiter in `keep`
 * stays encoded where it was encoded (`%2F` in a path is not a slash); anything outside ASCII, or unsafe, ends encoded.
 */
export function respell(text: string, keep: string): string {
  const escaped = text
    .replace(/%(?![0-9a-f]{2})/giu, '%25')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}[\]]/gu, (c) => encodeBytes(encoder.encode(c)));
  return escaped.replace(ESCAPES, (escapes) => respellEscapes(escapes, keep));
}
