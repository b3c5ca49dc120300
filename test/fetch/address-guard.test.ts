import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkUrl, isPublicAddress } from '../../shared/fetch/address-guard.ts';

describe('the address guard', () => {
  it.each([
    'https://gazette.example/news',
    'http://gazette.example:8080/',
    'https://93.184.215.14/',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/',
    'https://xn--80ak6aa92e.example/',
  ])('lets %s pass', (url) => {
    expect(checkUrl(url).ok).toBe(true);
  });

  it.each([
    ...[
      'http://127.0.0.1/',
      'http://127.1/',
      'http://2130706433/',
      'http://0x7f000001/',
      'http://0177.0.0.1/',
      'http://0/',
    ],
    ...[
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[::ffff:7f00:1]/',
      'http://[64:ff9b::a00:1]/',
      'http://[fd00::1]/',
    ],
    ...[
      'http://10.0.0.1/',
      'http://172.16.0.1/',
      'http://192.168.1.1/',
      'http://100.64.0.1/',
      'http://169.254.169.254/',
    ],
    ...[
      'http://168.63.129.16/',
      'http://[100:0:0:1::1]/',
      'http://224.0.0.1/',
      'http://255.255.255.255/',
      'http://192.0.2.1/',
    ],
    ...[
      'http://localhost/',
      'http://localhost./',
      'http://db/',
      'http://printer.local/',
      'http://vault.internal/',
      'http://127.0.0.1./',
    ],
    ...[
      'http://user@gazette.example/',
      'http://a:b@gazette.example/',
      'http://gazette.example:22/',
      'https://gazette.example:6379/',
    ],
    ...[
      'ftp://gazette.example/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'gopher://x.example/',
      '//gazette.example/',
      'nonsense',
      '',
    ],
    `https://gazette.example/${'x'.repeat(9000)}`,
  ])('stops %s', (url) => {
    expect(checkUrl(url).ok).toBe(false);
  });

  it('stops every spelling of every private IPv4 address', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const privates = fc.oneof(
      fc.tuple(fc.constantFrom(10, 127, 0), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    );
    const spell = fc.constantFrom(
      (a: number[]) => a.join('.'),
      (a: number[]) => a.map((n) => `0x${n.toString(16)}`).join('.'),
      (a: number[]) => a.map((n) => `0${n.toString(8)}`).join('.'),
      (a: number[]) => String(a.reduce((sum, n) => sum * 256 + n, 0)),
      (a: number[]) => `[::ffff:${a.join('.')}]`,
      (a: number[]) => `${a.join('.')}.`,
    );
    fc.assert(fc.property(privates, spell, (address, write) => !checkUrl(`http://${write(address)}/`).ok));
  });

  it('knows public addresses from others', () => {
    expect(isPublicAddress('93.184.215.14')).toBe(true);
    for (const address of ['', 'gazette.example', '10.0.0.1', 'fe80::1%eth0', '::', '2002:7f00:1::', '192.88.99.1']) {
      expect(isPublicAddress(address), address).toBe(false);
    }
  });
});
