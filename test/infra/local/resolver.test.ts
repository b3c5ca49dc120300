import { describe, expect, it } from 'vitest';
import { localResolution } from '../../../infra/local/resolver.ts';

describe('the local resolver', () => {
  it('resolves listed hosts to exactly their addresses', async () => {
    const { resolve, trustedAddresses } = localResolution({
      'Gazette.example': '127.0.0.1:4090',
      'six.example': '[::1]:80',
    });
    expect(await resolve?.('gazette.EXAMPLE')).toEqual([{ address: '127.0.0.1', port: 4090 }]);
    expect(await resolve?.('six.example')).toEqual([{ address: '::1', port: 80 }]);
    expect(trustedAddresses).toEqual(new Set(['127.0.0.1:4090', '::1:80']));
  });

  it('trusts no other private address: a name that resolves there stays refused', async () => {
    const { resolve, trustedAddresses } = localResolution({ 'gazette.example': '127.0.0.1:4090' });
    const answers = await resolve?.('localhost');
    expect(answers?.length).toBeGreaterThan(0);
    for (const { address } of answers ?? []) expect(trustedAddresses?.has(`${address}:80`)).toBe(false);
  });

  it.each([
    '10.0.0.1:80',
    '192.168.1.2:80',
    'localhost:80',
    '127.0.0.1',
    '127.0.0.1:0',
    '127.0.0.1:70000',
    '127.0.0.999:80',
    '8.8.8.8:53',
    '',
  ])('refuses %j as a target', (target) => {
    expect(() => localResolution({ 'gazette.example': target })).toThrow(
      'gazette.example must stand for a loopback address',
    );
  });
});
