import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../shared/charset/charset.ts';

const TURKISH = 'Liman bugün öğleden sonra şiddetli rüzgâr yüzünden kapatıldı; yolcular İskele önünde bekledi.';
const RUSSIAN = 'Порт закрыли после полудня из-за сильного ветра, пассажиры ждали у причала до самого вечера.';
const JAPANESE = '強い風のため港は午後に閉鎖され、乗客は夕方まで桟橋で待たされたと港湾当局が発表した。';

const sniff = (text: string, encoding: string, contentType?: string, kind: 'html' | 'xml' = 'html') =>
  decodeBody(iconv.encode(text, encoding), contentType, kind);

/** ISO-2022-JP: the bytes of EUC-JP without their high bits, between shifts. */
function shifted(text: string): Buffer {
  const wide = iconv.encode(text, 'euc-jp').map((byte) => byte & 0x7f);
  const line = Buffer.concat([Buffer.from('\u001b$B'), wide, Buffer.from('\u001b(B\n')]);
  return Buffer.concat([line, line, line]);
}

describe('the charset', () => {
  it('is what the byte order mark says, against header and meta', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`<meta charset="koi8-r">${RUSSIAN}`)]);
    expect(decodeBody(bytes, 'text/html; charset=windows-1251', 'html')).toEqual({
      text: `<meta charset="koi8-r">${RUSSIAN}`,
      charset: { encoding: 'utf-8', from: 'bom' },
    });
    expect(sniff(`\uFEFF<p>${RUSSIAN}`, 'utf16le').charset).toEqual({ encoding: 'utf-16le', from: 'bom' });
  });

  it('is what the header says, when it is an encoding', () => {
    expect(sniff(TURKISH, 'windows-1254', 'text/html; Charset="iso-8859-9"')).toEqual({
      text: TURKISH,
      charset: { encoding: 'windows-1254', from: 'header' },
    });
    expect(sniff(RUSSIAN, 'utf8', 'text/html; charset=no-such').charset.from).toBe('utf-8-check');
  });

  it('is what the page or the XML declaration says', () => {
    expect(
      sniff(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${RUSSIAN}`, 'windows-1251'),
    ).toMatchObject({
      text: expect.stringContaining(RUSSIAN),
      charset: { encoding: 'windows-1251', from: 'declaration' },
    });
    const xml = `<?xml version='1.0' encoding='EUC-JP' ?><t>${JAPANESE}</t>`;
    expect(sniff(xml, 'euc-jp', 'text/xml', 'xml')).toMatchObject({ text: xml, charset: { encoding: 'euc-jp' } });
  });

  it('takes a sign of UTF-16 in narrow text for UTF-8', () => {
    expect(sniff(`<?xml version="1.0" encoding="utf-16"?><t>${RUSSIAN}</t>`, 'utf8', undefined, 'xml')).toMatchObject({
      text: expect.stringContaining(RUSSIAN),
      charset: { encoding: 'utf-8', from: 'declaration' },
    });
  });

  it.each([
    ['windows-1251', RUSSIAN, 'windows-1251'],
    ['koi8-r', RUSSIAN, 'koi8-r'],
    ['shift_jis', JAPANESE, 'shift_jis'],
    ['euc-jp', JAPANESE, 'euc-jp'],
    ['iso-2022-jp', JAPANESE, 'iso-2022-jp'],
    ['utf8', TURKISH, 'utf-8'],
  ])('is found from the bytes alone: %s', (encoding, text, expected) => {
    const bytes = encoding === 'iso-2022-jp' ? shifted(text) : iconv.encode(`${text} ${text}`, encoding);
    expect(decodeBody(bytes, undefined, 'html').charset.encoding).toBe(expected);
  });

  it('falls back to the standards’ defaults', () => {
    expect(sniff('plain', 'ascii').charset).toEqual({ encoding: 'windows-1252', from: 'default' });
    expect(sniff('<t/>', 'ascii', undefined, 'xml').charset).toEqual({ encoding: 'utf-8', from: 'default' });
  });
});
