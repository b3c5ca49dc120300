import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';
import { rivalOf } from './rivals.ts';

/** How a text's encoding was decided; `encoding` is a WHATWG label. */
export type Charset = {
  readonly encoding: string;
  readonly from: 'bom' | 'header' | 'declaration' | 'utf-8-check' | 'detection' | 'default';
};

/** The declaration should stand in the first 1024 bytes (WHATWG); browsers find a later one too, so we look further. */
const SNIFF_BYTES = 16 * 1024;
/** Detection reads this much: more costs time and changes nothing. */
const DETECT_BYTES = 64 * 1024;

/** Statistics this sure of themselves are believed without a second opinion. */
const CERTAIN = 60;

/** Starts the shifts of ISO-2022, which is made of ASCII bytes alone. */
const ESCAPE = 0x1b;

/** Names that the WHATWG list lacks, and the encoding that reads their bytes. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'gb_18030-2000': 'gb18030',
  cp936: 'gbk',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  cp932: 'shift_jis',
  'shift-jis': 'shift_jis',
  koi8u: 'koi8-u',
  'windows-31j': 'shift_jis',
  cp1250: 'windows-1250',
};

/** Decodes a page or feed. The order: byte order mark, HTTP header, declaration in the text, valid UTF-8, statistics, windows-1252. */
export function decodeBody(
  bytes: Uint8Array,
  contentType: string | undefined,
  kind: 'html' | 'xml',
): { text: string; charset: Charset } {
  const charset = decide(bytes, contentType, kind);
  return { text: new TextDecoder(charset.encoding).decode(bytes), charset };
}

function decide(bytes: Uint8Array, contentType: string | undefined, kind: 'html' | 'xml'): Charset {
  const mark = fromMark(bytes);
  if (mark) return { encoding: mark, from: 'bom' };
  const header = knownEncoding(contentType?.match(/charset\s*=\s*["']?\s*([^\s"';,]+)/i)?.[1]);
  if (header) return { encoding: header, from: 'header' };
  const declared = fromDeclaration(bytes, kind);
  if (declared) return { encoding: declared, from: 'declaration' };
  const escapes = bytes.includes(ESCAPE);
  if (!escapes && isAscii(bytes)) return { encoding: kind === 'xml' ? 'utf-8' : 'windows-1252', from: 'default' };
  if (!escapes && isUtf8(bytes)) return { encoding: 'utf-8', from: 'utf-8-check' };
  const detected = detect(bytes);
  return detected ? { encoding: detected, from: 'detection' } : { encoding: 'windows-1252', from: 'default' };
}

function fromMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The WHATWG name of a label, if this runtime can decode it. */
function knownEncoding(label: string | undefined): string | undefined {
  if (label === undefined || label.length > 40) return undefined;
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(OTHER_NAMES[name] ?? name).encoding;
  } catch {
    return undefined;
  }
}

/** The encoding that meta tags or the XML declaration give. A UTF-16 sign is one only where the bytes are really that wide. */
function fromDeclaration(bytes: Uint8Array, kind: 'html' | 'xml'): string | undefined {
  const wide = widePrefix(bytes);
  if (wide) return wide;
  const head = bytes.subarray(0, SNIFF_BYTES);
  if (kind === 'xml') return xmlDeclaration(head);
  const sniffer = new Sniffer({ maxBytes: SNIFF_BYTES });
  sniffer.write(head);
  return sniffer.resultType === ResultType.DEFAULT ? undefined : knownEncoding(sniffer.encoding);
}

/** `<?` or `<h` in UTF-16 without a mark. */
function widePrefix(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0) return 'utf-16be';
  return undefined;
}

function xmlDeclaration(head: Uint8Array): string | undefined {
  const text = Buffer.from(head).toString('latin1');
  const start = text.indexOf('<?xml');
  const end = start < 0 ? -1 : text.indexOf('?>', start);
  if (end < 0) return undefined;
  const label = text.slice(start, end).match(/encoding\s*=\s*["']\s*([\w:.-]+)\s*["']/i)?.[1];
  const encoding = knownEncoding(label);
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-8' : encoding;
}

/** What the statistics of the bytes say, unless another encoding reads them as clean text of its own script. */
function detect(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, DETECT_BYTES);
  const sample = head.includes(ESCAPE) ? head : withoutMarkup(head);
  const [best] = analyse(sample);
  const likely = best === undefined || best.confidence < 10 ? undefined : knownEncoding(likelier(best.name));
  return best !== undefined && best.confidence >= CERTAIN && likely !== 'koi8-r'
    ? likely
    : (rivalOf(sample, likely) ?? likely);
}

/** Tags are English in every language. No encoding in use but ISO-2022 has their brackets within its characters. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/<[^<>]{1,2000}>/g, ' ');
  return Buffer.from(text, 'latin1');
}

/** Hebrew in visual ISO order is extinct: its letters are read as windows-1255, which has them all. */
const likelier = (name: string): string => (name === 'ISO-8859-8' ? 'windows-1255' : name);
