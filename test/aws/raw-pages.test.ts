import { CreateBucketCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSqs } from '../../infra/local/sqs.ts';
import { startSqs } from '../../infra/local/sqs.ts';
import { s3Client } from '../../shared/aws/clients.ts';
import { s3RawPages } from '../../shared/aws/raw-pages.ts';

// The emulator of the queues plays S3 as well.
let emulator: LocalSqs;
let client: S3Client;
beforeAll(async () => {
  emulator = await startSqs({});
  client = s3Client(emulator.endpoint);
  await client.send(new CreateBucketCommand({ Bucket: 'raw-pages' }));
});
afterAll(async () => {
  client.destroy();
  await emulator.close();
});

describe('raw pages in a bucket', () => {
  it('come back as they were put', async () => {
    const pages = s3RawPages(client, 'raw-pages');
    await pages.put('a1/l1.html', '<p>Ünlü 한국</p>');
    expect(await pages.get('a1/l1.html')).toBe('<p>Ünlü 한국</p>');
  });

  it('are stored compressed, and say so', async () => {
    const text = '<p>again</p>'.repeat(1000);
    await s3RawPages(client, 'raw-pages').put('a1/long.html', text);
    const stored = await client.send(new GetObjectCommand({ Bucket: 'raw-pages', Key: 'a1/long.html' }));
    expect(stored).toMatchObject({ ContentEncoding: 'gzip', ContentType: 'text/html' });
    expect((await stored.Body?.transformToByteArray())?.length).toBeLessThan(text.length / 10);
  });

  it('are gone once removed, and removing again is fine', async () => {
    const pages = s3RawPages(client, 'raw-pages');
    await pages.put('a2/l1.html', 'text');
    await pages.remove('a2/l1.html');
    await pages.remove('a2/l1.html');
    expect(await pages.get('a2/l1.html')).toBeUndefined();
  });

  it('let other faults through', async () => {
    await expect(s3RawPages(client, 'no-such-bucket').get('a')).rejects.toThrow();
  });
});
