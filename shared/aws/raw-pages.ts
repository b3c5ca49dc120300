import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { S3Client } from '@aws-sdk/client-s3';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import type { RawPages } from '../pipeline/ports.ts';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Raw pages in a bucket, gzipped. A page that is not there, or not any more, is undefined. */
export function s3RawPages(client: S3Client, bucket: string): RawPages {
  return {
    async put(key, text) {
      const Body = await compress(text);
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body, ContentType: 'text/html', ContentEncoding: 'gzip' }),
      );
    },
    async get(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return Body && (await decompress(await Body.transformToByteArray())).toString();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

/** Stands where a function has no access to the bucket: it has no permission either. */
const NO_PAGES: RawPages = {
  put: () => Promise.reject(new Error('this function has no access to raw pages')),
  get: () => Promise.reject(new Error('this function has no access to raw pages')),
  remove: () => Promise.reject(new Error('this function has no access to raw pages')),
};

/** The bucket that a function was given, if it was given one. */
export const bucketPages = (client: () => S3Client, bucket: string | undefined): RawPages =>
  bucket === undefined ? NO_PAGES : s3RawPages(client(), bucket);
