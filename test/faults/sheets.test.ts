// F4–F18: what becomes of a sheet that an office keeps, when a cell, a row or the whole of it is not as it should be. Each fault has a sentence in Vietnamese and in English, and loses nothing else.
import { addWorkingDays, civilDate, coreMessages, describeFinding, parsePeriod, parseVietnameseDate, parseVietnameseQuantity, foldVietnamese, toNfc, vietnamHolidays, type Finding, type FindingMessages } from '@xaso/core';
import { coreMessagesEn } from '@xaso/core/messages/en';
import { importIndicators, importMessages, indicatorCatalogue, indicatorColumns, indicatorMessages, scorecardOf, type IndicatorReport } from '@xaso/indicators';
import { readTable, readersMessagesVi } from '@xaso/readers';
import { expect } from 'chai';

const words: FindingMessages = { ...coreMessages, ...readersMessagesVi, ...indicatorMessages, ...importMessages };
const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

const header = 'Chỉ số;Tử số;Mẫu số;Giá trị;Đơn vị tính;Kỳ';
const name = 'Hồ sơ giải quyết đúng hạn';
const goodRow = 'Biên lai điện tử thay biên lai giấy;20;58;;%;quý III/2026';

/** Reads a sheet as the command line and an element do. */
async function read(content: string | Uint8Array, fileName = 'bieu.csv'): Promise<{ readonly report: IndicatorReport | undefined; readonly findings: readonly Finding[] }> {
  const table = await readTable(content, { fileName, headers: indicatorColumns });
  if (table.value === undefined) return { report: undefined, findings: table.findings };
  const { value, findings } = importIndicators(table.value, { definitions: indicatorCatalogue, publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-09-30'), place: { name: 'Xã Mẫu' } });
  return { report: value, findings: [...table.findings, ...findings] };
}

function expectWords(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const sentence = describeFinding(finding, words, 'vi');
    expect(sentence, finding.code).to.be.a('string').and.not.include(finding.code);
    expect(sentence.length, finding.code).to.be.greaterThan(15);
  }
}

describe('faults of a sheet', () => {
  describe('F10: one number as people write it', () => {
    for (const [text, value, code] of [
      ['97,43', 97.43, undefined],
      ['97.43', undefined, 'number.ambiguous-point'],
      ['16.968', 16_968, undefined],
      ['16,968', 16.968, 'number.ambiguous-separator'],
      ['1.000', 1000, undefined],
      ['100 %', 100, undefined],
      ['−5', -5, undefined],
      ['hơn 1.000', 1000, undefined],
      ['1e3', undefined, 'number.unreadable'],
      ['١٢', undefined, 'number.unreadable'],
      ['NaN', undefined, 'number.unreadable'],
      ['Infinity', undefined, 'number.unreadable'],
      ['4G/5G', undefined, 'number.unreadable'],
      ['10/2022', undefined, 'number.unreadable'],
      ['86/KH-UBND', undefined, 'number.unreadable'],
      ['', undefined, undefined],
      ['-', undefined, undefined],
      ['…', undefined, undefined],
      ['k có', undefined, undefined],
      [NaN, undefined, 'number.unreadable'],
    ] as const) {
      it(`${JSON.stringify(text)} is ${value ?? 'no number'}${code === undefined ? '' : `, said with ${code}`}`, () => {
        const cell = parseVietnameseQuantity(text);

        expect(cell.value?.form === 'single' ? cell.value.value : undefined).to.equal(value);
        expect(codesOf(cell.findings)).to.deep.equal(code === undefined ? [] : [code]);
        expectWords(cell.findings);
      });
    }

    it('keeps qualifier, unit, range and both sides of a ratio', () => {
      expect(parseVietnameseQuantity('hơn 1.000').value).to.include({ qualifier: 'gt' });
      expect(parseVietnameseQuantity('9,117 tỷ').value).to.include({ value: 9.117, scale: 1e9 });
      expect(parseVietnameseQuantity('5-10').value).to.deep.include({ range: { min: 5, max: 10 } });
      expect(parseVietnameseQuantity('850/16.968').value).to.include({ numerator: 850, denominator: 16_968 });
    });
  });

  describe('F11, F12: shares', () => {
    for (const [says, cells, code, text] of [
      ['more than all', '60;45;;%', 'observation.numerator-over-denominator', '60/45'],
      ['nothing to divide by', '5;0;;%', 'observation.denominator-zero', '5/0'],
      ['less than nothing', '-5;60;;%', 'observation.base-negative', undefined],
      ['one side only', '45;;;%', 'observation.base-incomplete', undefined],
      ['a percentage that its own base contradicts', '20;58;50;%', 'observation.percent-disagrees', '20/58'],
      ['a percentage that its base bears out, in words', '20;58;trên 30;%', undefined, '20/58'],
      ['more than a hundred percent', ';;117%;%', 'observation.base-missing', '117%'],
      ['a tiny share', ';;0,004;%', 'observation.base-missing', 'dưới 0,01%'],
    ] as const) {
      it(`${says}: ${code ?? 'nothing to say'}${text === undefined ? '' : `, shown as ${text}`}`, async () => {
        const { report, findings } = await read(`${header}\n${name};${cells};quý III/2026\n${goodRow}`);

        if (code === undefined) expect(findings).to.deep.equal([]);
        else expect(codesOf(findings)).to.include(code);
        expectWords(findings);
        const board = scorecardOf(report!, { language: 'vi', definitions: indicatorCatalogue });
        const rows = JSON.stringify(board.pillars);
        expect(rows).to.include('20/58');
        if (text !== undefined) expect(rows.replaceAll('\u00a0', ' ').replaceAll(' %', '%')).to.include(text);
      });
    }
  });

  describe('F13: days', () => {
    for (const [text, day, code] of [
      ['09/12/2025', '2025-12-09', undefined],
      ['9-12-2025', '2025-12-09', undefined],
      ['2025-12-09', '2025-12-09', undefined],
      ['2025-12-09T00:00Z', '2025-12-09', undefined],
      ['29/02/2024', '2024-02-29', undefined],
      ['29/02/2025', undefined, 'date.impossible'],
      ['31/02/2025', undefined, 'date.impossible'],
      ['09/12/25', undefined, 'date.two-digit-year'],
      [45_999, '2025-12-08', 'date.serial-number'],
      [1_765_238_400_000, undefined, 'date.unreadable'],
      ['mùng 1 Tết', undefined, 'date.unreadable'],
    ] as const) {
      it(`${JSON.stringify(text)} is ${day ?? 'no day'}${code === undefined ? '' : `, said with ${code}`}`, () => {
        const { value, findings } = parseVietnameseDate(text);

        expect(value).to.equal(day);
        expect(codesOf(findings)).to.deep.equal(code === undefined ? [] : [code]);
        expectWords(findings);
      });
    }

    it('12/2022 is a month, never a share', () => {
      expect(parsePeriod('12/2022').value).to.deep.equal({ type: 'month', year: 2022, month: 12 });
      expect(parseVietnameseQuantity('12/2022').value).to.equal(undefined);
    });
  });

  describe('F15: working days', () => {
    it('pass over the weekend and Tết', () => {
      const { date } = addWorkingDays(civilDate('2026-02-13'), 3, vietnamHolidays) as { readonly date?: string };

      expect(date).to.be.a('string');
      expect(date! > '2026-02-20').to.equal(true);
    });

    it('give no date in a year of which no holidays are known', () => {
      const result = addWorkingDays(civilDate('2031-01-30'), 5, vietnamHolidays);

      expect(JSON.stringify(result)).to.not.match(/"confidence":"(?:official|certain)"/);
    });
  });

  describe('F16: letters', () => {
    for (const [says, text] of [
      ['letters taken apart', name.normalize('NFD')],
      ['a zero-width space', `${name}\u200b`],
      ['a soft hyphen', name.replace('quyết', 'quy\u00adết')],
      ['a hard space', name.replaceAll(' ', '\u00a0')],
      ['capitals', name.toUpperCase()],
    ] as const) {
      it(`${says}: the indicator is known all the same`, async () => {
        const { report, findings } = await read(`${header}\n${text};45;60;;%;quý III/2026`);

        expect(report!.items[0]).to.include({ numerator: 45, denominator: 60, indicator: (await read(`${header}\n${name};45;60;;%;quý III/2026`)).report!.items[0]!.indicator });
        expect(findings).to.deep.equal([]);
      });
    }

    it('search words fold to the same, whatever the marks and the kind of đ', () => {
      for (const text of ['Đất đai', 'ĐẤT ĐAI', 'Đất đai'.normalize('NFD'), 'dat dai', 'Ðất ðai', 'Đất\u00a0đai']) expect(foldVietnamese(text)).to.equal('dat dai');
      expect(toNfc('ế'.normalize('NFD'))).to.equal('ế');
    });
  });

  describe('F4–F9, F17: the whole sheet', () => {
    const tab = (text: string): string => text.replaceAll(';', '\t');
    const rows = `${header}\n${name};45;60;;%;quý III/2026\n${goodRow}`;
    const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

    for (const [says, content, codes, count] of [
      ['F17: tabs', tab(rows), [], 2],
      ['F17: commas, with quoted decimals', `Chỉ số,Tử số,Mẫu số,Giá trị,Đơn vị tính,Kỳ\n${name},45,60,"75,0",%,quý III/2026`, [], 1],
      ['F17: every kind of line end', rows.replace('\n', '\r\n').replace(/\n(?=[^\n]*$)/, '\r'), undefined, 2],
      ['F17: a line break in a cell', `${header}\n"Hồ sơ giải quyết\nđúng hạn";45;60;;%;quý III/2026`, [], 1],
      ['F17: a title above the header', `BIỂU TỔNG HỢP;;;;;\n\n${rows}`, ['header.rows-skipped'], 2],
      ['F17: a row that is cut short', `${rows}\n${name} tháng 9;45;60`, ['row.ragged'], 3],
      ['F17: a total', `${rows}\nTổng;65;118;;%;quý III/2026`, ['row.total-skipped'], 2],
      ['F17: headers in other words', rows.replace('Chỉ số', 'TÊN CHỈ TIÊU').replace('Kỳ', 'ky bao cao'), undefined, 2],
      ['F9: a row that comes twice', `${rows}\n${name};46;60;;%;quý III/2026`, ['import.row-repeated'], 2],
      ['F6: a byte order mark', `\ufeff${rows}`, [], 2],
      ['F6: “Unicode Text” of Excel', utf16(tab(rows)), [], 2],
      ['F6: zero bytes', rows.replace('45', '4\u00005'), ['encoding.nul-removed'], 2],
      ['F6: bytes that are no UTF-8', Buffer.from(rows.replace('Biên lai', 'Bi\u00ean lai'), 'latin1'), ['encoding.invalid-bytes'], undefined],
      ['F4: a quotation mark that is never closed', `${header}\n"${name};45;60;;%;quý III/2026`, ['csv.quote-unclosed'], undefined],
      ['F7: nothing at all', '', ['content.empty'], 0],
      ['F7: a header and no row', header, ['table.no-rows'], undefined],
      ['F7: a cell of a million letters', `${rows}\n${'x'.repeat(1_000_000)};1;2;;%;quý III/2026`, ['table.cell-too-long'], 3],
      ['F7: ten thousand columns', `${header};${'x;'.repeat(10_000)}\n${name};45;60;;%;quý III/2026`, ['table.too-many-columns'], undefined],
      ['F7: more rows than are read', `${header}\n${`${name};45;60;;%;quý III/2026\n`.repeat(20_001)}`, ['table.too-many-rows'], undefined],
      ['F5: a web page', '<!doctype html><title>Đăng nhập</title>', ['content.html'], 0],
      ['F5: an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), ['content.xls'], 0],
      ['F5: a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ'), ['content.binary'], 0],
      ['F5: a broken workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0]), undefined, 0],
      ['F13: an impossible period', `${header}\n${name};45;60;;%;31/02/2026\n${goodRow}`, ['import.period-unreadable'], 2],
    ] as readonly (readonly [string, string | Uint8Array, readonly string[] | undefined, number | undefined])[]) {
      it(`${says}: ${codes === undefined || codes.length === 0 ? 'read' : codes.join()}`, async () => {
        const { report, findings } = await read(content);

        if (codes?.length === 0) expect(codesOf(findings)).to.deep.equal([]);
        else if (codes !== undefined) expect(codesOf(findings)).to.include.members(codes);
        expectWords(findings);
        if (count !== undefined) expect(report?.items.length ?? 0).to.equal(count);
        if (report === undefined) expect(findings.length).to.be.greaterThan(0);
      });
    }
  });

  it('says in English what it says in Vietnamese', () => {
    expect(Object.keys(coreMessagesEn).sort()).to.deep.equal(Object.keys(coreMessages).sort());
  });
});
