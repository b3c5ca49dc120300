import { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

/** The body is larger than allowed, as sent or as decompressed. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The body is not what its Content-Encoding says. */
export class BodyUndecodable extends Error {
  override readonly name = 'BodyUndecodable';
}

type Bounds = {
  readonly maxBytes: number;
  /** Keep the first `maxBytes` instead of refusing what is longer. */
  readonly cut: boolean;
};

/** Nobody compresses more often than this on purpose. */
const MAX_ENCODINGS = 2;

/** Reads a body to its end, decompressing as it comes; stops reading and closes the connection at the bound. */
export async function readBody(
  body: Readable,
  contentEncoding: string | undefined,
  bounds: Bounds,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const { first, all } = await begun(body);
    const steps = [limited(bounds.maxBytes), ...decodersFor(contentEncoding, first)];
    for await (const chunk of steps.reduce(chained, Readable.from(all))) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > bounds.maxBytes) throw new BodyTooLarge(`more than ${bounds.maxBytes} bytes`);
    }
  } catch (error) {
    body.on('error', () => {}).destroy();
    if (!(error instanceof BodyTooLarge && bounds.cut))
      throw isDecoding(error) ? new BodyUndecodable(String(error)) : error;
  }
  return Buffer.concat(chunks, Math.min(size, bounds.maxBytes));
}

/** Pipes with faults: what ends one stream ends the next. */
function chained(from: Readable, to: Transform): Readable {
  from.on('error', (error) => to.destroy(error));
  to.on('close', () => from.destroy());
  return from.pipe(to);
}

/** The first chunk, and all chunks with it. */
async function begun(body: Readable): Promise<{ first: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  const start = await iterator.next();
  const first = start.done ? new Uint8Array() : start.value;
  return { first, all: rest(first, iterator) };
}

async function* rest(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** The body as sent has the same bound: what does not even shrink is no reason to read on. */
function limited(maxBytes: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      size += chunk.length;
      done(size - chunk.length > maxBytes ? new BodyTooLarge(`more than ${maxBytes} bytes`) : null, chunk);
    },
  });
}

function decodersFor(contentEncoding: string | undefined, first: Uint8Array): Transform[] {
  const names = (contentEncoding ?? '').toLowerCase().split(',');
  const encodings = names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
  if (encodings.length > MAX_ENCODINGS) throw new BodyUndecodable(`encoded ${encodings.length} times`);
  // The last encoding named was applied last, so it comes off first.
  return encodings.reverse().flatMap((name, at) => decoderFor(name, at === 0 ? first : undefined));
}

/** Servers announce gzip and send plain text; the first bytes know better. */
function decoderFor(name: string, first: Uint8Array | undefined): Transform[] {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return first === undefined || (first[0] === 0x1f && first[1] === 0x8b) ? [createGunzip()] : [];
    case 'deflate':
      return [first === undefined || (first[0] ?? 0) % 16 === 8 ? createInflate() : createInflateRaw()];
    case 'br':
      return [createBrotliDecompress()];
    case 'zstd':
      return [createZstdDecompress()];
    default:
      throw new BodyUndecodable(`encoding ${name.slice(0, 40)}`);
  }
}

/** Faults of the decompressors carry codes like Z_DATA_ERROR and ERR_BROTLI_...; those of the network do not. */
function isDecoding(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(Z_|ERR_(_|BROTLI|ZSTD|PADDING)|ZSTD)/.test(code);
}
