import { qrImage, type QrImage } from '@xaso/elements/qr-image';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { modulesOf, scan } from './scan.js';

const syllable = fc.constantFrom(
  'Thủ', 'tục', 'đăng', 'ký', 'khai', 'sinh', 'ỦY', 'BAN', 'NHÂN', 'DÂN', 'xã', 'Ế', 'Ộ', 'ữ', 'Đặng', 'nghề', 'gốm', 'số', '2026', '–', '“chè”', '1.250.000 ₫', '\n', '🌾', '越南',
);
const vietnamese = fc.array(syllable, { minLength: 1, maxLength: 60 }).map((words) => `Xã ${words.join(' ')}`);
const address = fc.tuple(
  fc.constantFrom('https://', 'http://', 'HTTPS://'),
  fc.constantFrom('dichvucong.gov.vn', 'xamau.example.vn:8443', 'xãmẫu.example', 'XAMAU.EXAMPLE.VN'),
  fc.constantFrom('', '/', '/thu-tuc', '/thủ-tục/khai-sinh', '/p/home/dvc-chi-tiet.html'),
  fc.webQueryParameters(),
).map(([scheme, host, path, query]) => `${scheme}${host}${path}${query === '' ? '' : `?${query}`}`);
const anything = fc.oneof(vietnamese, address, fc.string({ unit: 'grapheme', maxLength: 300 }), fc.stringMatching(/^[0-9]{1,400}$/), fc.stringMatching(/^[A-Z0-9 $%*+./:-]{1,300}$/));

/** The code of a text that has one. */
function drawn(text: string): QrImage {
  const { value, findings } = qrImage(text);
  if (!value) throw new Error(`no code: ${findings.map(({ code }) => code).join()}`);
  return value;
}

const scanned = (text: string, scale?: number): string | undefined => scan(modulesOf(drawn(text)), scale);

describe('qrImage, read back by an independent decoder', () => {
  it('says in Vietnamese what was put in, in several sizes of a module', () => {
    fc.assert(
      fc.property(vietnamese, fc.integer({ min: 2, max: 7 }), (text, scale) => {
        expect(scanned(text, scale)).to.equal(text.trim().normalize('NFC'));
      }),
      { numRuns: 60 },
    );
  });

  it('leads to the address that was put in, letter for letter', () => {
    fc.assert(
      fc.property(address, (text) => {
        expect(scanned(text)).to.equal(text);
        expect(drawn(text).host).to.equal(new URL(text).hostname);
      }),
      { numRuns: 60 },
    );
  });

  it('says what it says that it holds, for any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value, ok, findings } = qrImage(text);
        expect(ok).to.equal(value !== undefined);
        if (value) expect(scan(modulesOf(value))).to.equal(value.text);
        else expect(findings.map(({ code }) => code)).to.deep.equal(['qr.empty']);
      }),
      { numRuns: 120 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything({ withNullPrototype: false })), (input) => {
        fc.pre(typeof input !== 'object' || input === null || Array.isArray(input));
        expect(() => qrImage(input as string)).to.not.throw();
      }),
      { numRuns: 300 },
    );
  });
});

describe('qrImage', () => {
  it('keeps a quiet zone of four modules on every side', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value } = qrImage(text);
        if (!value) return;
        const modules = modulesOf(value);
        const inside = (at: number): boolean => at >= 4 && at < value.size - 4;
        expect(modules.every((row, y) => row.every((dark, x) => !dark || (inside(x) && inside(y))))).to.equal(true);
        expect(modules[4]![4] && modules[4]![value.size - 5] && modules[value.size - 5]![4], 'the three corners').to.equal(true);
      }),
      { numRuns: 60 },
    );
  });

  it('can be read with a stain on it, which error correction below M would not bear', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), (right, down, dark) => {
        const text = 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193';
        const modules = modulesOf(drawn(text));
        for (let y = 0; y < 6; y += 1) for (let x = 0; x < 6; x += 1) modules[15 + down + y]![15 + right + x] = dark;
        expect(scan(modules)).to.equal(text);
      }),
      { numRuns: 40 },
    );
  });

  it('has level M or better, by the format bits of the code itself', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value } = qrImage(text);
        if (!value) return;
        const modules = modulesOf(value);
        // The two bits of the level stand at the left of row 8, below the mask 101010000010010 (ISO/IEC 18004, 7.9).
        const level = [!modules[12]![4], modules[12]![5]].map(Number).join('');
        expect(level, 'L is 01').to.be.oneOf(['00', '11', '10']);
      }),
      { numRuns: 100 },
    );
  });

  for (const [what, character, limit] of [
    ['digits', '7', 5_596],
    ['capitals', 'A', 3_391],
    ['small letters', 'a', 2_331],
    ['letters with a tone', 'ộ', 777],
    ['characters beyond the first plane', '🌾', 582],
  ] as const) {
    it(`holds ${limit} ${what}, and says so of one more`, () => {
      const fits = character.repeat(limit);

      expect(drawn(fits).text).to.equal(fits);
      expect(scanned(fits, 3)).to.equal(fits);
      expect(qrImage(fits + character)).to.deep.equal({
        ok: false,
        value: undefined,
        findings: [{ code: 'qr.too-long', severity: 'error', where: { path: '' }, values: { length: limit + 1, limit } }],
      });
    });
  }

  it('answers at once for a text of a megabyte', () => {
    expect(qrImage('ộ'.repeat(500_000)).findings[0]!.values).to.deep.equal({ length: 500_000, limit: 777 });
  });

  for (const [name, text] of [['nothing', ''], ['white space', ' \n\t '], ['no text at all', undefined as unknown as string]] as const) {
    it(`says that ${name} is empty`, () => {
      expect(qrImage(text).findings.map(({ code }) => code)).to.deep.equal(['qr.empty']);
      expect(qrImage(text).value).to.equal(undefined);
    });
  }

  it('writes letters and tones as one character, but leaves an address as it is', () => {
    const loose = 'thủ tục'.normalize('NFD');

    expect(drawn(loose).text).to.equal('thủ tục'.normalize('NFC'));
    expect(drawn(`https://xamau.example/${loose}`).text).to.equal(`https://xamau.example/${loose}`);
  });

  it('puts a mark in place of half a character', () => {
    expect(scanned('a\ud83cb')).to.equal('a\ufffdb');
  });

  for (const [text, host] of [
    ['https://dichvucong.gov.vn/p/home', 'dichvucong.gov.vn'],
    ['HTTPS://DICHVUCONG.GOV.VN', 'dichvucong.gov.vn'],
    [' http://xamau.example.vn.:8080/a ', 'xamau.example.vn'],
    ['https://dichvucong.gov.vn@lua-dao.example/', 'lua-dao.example'],
    ['https://dịchvụcông.example/', 'xn--dchvcng-x0a0689dsha.example'],
    ['https:\\\\lua-dao.example', 'lua-dao.example'],
    ['javascript:alert(1)', undefined],
    ['mailto:ubnd@xamau.example.vn', undefined],
    ['dichvucong.gov.vn', undefined],
    ['Xem https://dichvucong.gov.vn', undefined],
    ['https://', undefined],
  ] as const) {
    it(`${text} leads to ${host ?? 'no host'}`, () => {
      expect(drawn(text).host).to.equal(host);
    });
  }
});
