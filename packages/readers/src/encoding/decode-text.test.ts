import { expect } from 'chai';
import { findingLog } from '../finding/finding-log.js';
import { cleanText, decodeText } from './decode-text.js';

const text = 'Tên;Tỷ lệ\nXã Mẫu;97,43%\n';
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

function utf16(value: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = (mark ? `\ufeff${value}` : value).split('').map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

function decoded(bytes: Uint8Array, fallback?: 'windows-1258') {
  const log = findingLog('so-lieu.csv');
  return { text: decodeText(bytes, log, fallback), codes: log.findings().map(({ code }) => code), findings: log.findings() };
}

describe('decodeText', () => {
  const clean: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['UTF-16LE with its mark (Excel "Unicode Text")', utf16(text, true, true)],
    ['UTF-16BE with its mark', utf16(text, false, true)],
  ];
  for (const [name, bytes] of clean) {
    it(`reads ${name} without a word`, () => {
      expect(decoded(bytes)).to.deep.equal({ text, codes: [], findings: [] });
    });
  }

  it('reads UTF-16 without its mark and says so', () => {
    for (const littleEndian of [true, false]) {
      const result = decoded(utf16(text, littleEndian, false));
      expect(result.text).to.equal(text);
      expect(result.codes).to.deep.equal(['encoding.utf16-without-mark']);
    }
  });

  it('counts the bytes that are not UTF-8, and names the first line', () => {
    const bytes = Uint8Array.from([...utf8('a\nb'), 0xff, ...utf8('c'), 0xc3, ...utf8('\ufffd')]);
    const result = decoded(bytes);
    expect(result.text).to.equal('a\nb\ufffdc\ufffd\ufffd');
    expect(result.findings[0]).to.deep.include({ code: 'encoding.invalid-bytes', where: { file: 'so-lieu.csv', row: 2 }, values: { count: 2 } });
  });

  it('leaves a written U+FFFD alone', () => {
    expect(decoded(utf8('a\ufffdb')).codes).to.deep.equal([]);
  });

  it('refuses the bytes of a legacy font instead of showing other letters', () => {
    const bytes = Uint8Array.from('Céng hoµ x· héi chñ nghÜa ViÖt Nam'.split('').map((letter) => letter.charCodeAt(0)));
    const result = decoded(bytes);
    expect(result.text).to.equal(undefined);
    expect(result.findings[0]).to.deep.include({ code: 'encoding.legacy-font', values: { font: 'TCVN3' } });
  });

  it('tries Windows-1258 only when it is configured', () => {
    const bytes = Uint8Array.from([0x58, 0x61, 0xde, 0x20, 0xf0, 0xf3]); // "Xã đó": x, a, tilde, space, đ, ó
    expect(decoded(bytes, 'windows-1258').text?.normalize('NFC')).to.equal('Xã đó');
    expect(decoded(bytes, 'windows-1258').codes).to.deep.equal(['encoding.windows-1258']);
    expect(decoded(bytes).codes).to.deep.equal(['encoding.invalid-bytes']);
  });

  it('takes NUL characters out and counts them', () => {
    const result = decoded(utf8('Tên,Số\nXã\0 Mẫu,1\0\n'));
    expect(result.text).to.equal('Tên,Số\nXã Mẫu,1\n');
    expect(result.findings[0]).to.deep.include({ code: 'encoding.nul-removed', values: { count: 2 } });
  });

  it('replaces halves of surrogate pairs, in bytes and in text', () => {
    expect(decoded(utf16('a\ud83d b', true, true)).findings[0]).to.deep.include({ code: 'encoding.invalid-bytes', values: { count: 1 } });
    const log = findingLog('x');
    expect(cleanText('a\ud83d b \ud83d\ude00', log)).to.equal('a\ufffd b \ud83d\ude00');
    expect(log.findings()[0]).to.deep.include({ code: 'encoding.invalid-bytes', values: { count: 1 } });
  });
});
