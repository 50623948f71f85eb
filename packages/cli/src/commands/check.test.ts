import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { civilDate, integrityOf } from '@xaso/core';
import { indicatorReport, observation, plainObservation } from '@xaso/indicators/fixtures';
import { searchIndexOf } from '@xaso/procedures';
import { bareProcedure, portalListingRow, procedure, procedureCatalogue, procedureOverlay } from '@xaso/procedures/fixtures';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { rightRows, sampleCsv, sampleWorkbook, wrongRow } from '../testing/sample-sheet.js';

const qd766 = JSON.parse(await readFile(fileURLToPath(import.meta.resolve('@xaso/criteria/sets/qd-766-2022.json')), 'utf8')) as { readonly items: readonly object[] };
const envelope = { schemaVersion: 1, publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: '2026-09-30', sources: [] };

async function check(content: string | Uint8Array, name = 'tep.json', ...options: readonly string[]) {
  const terminal = fakeTerminal({ [name]: content });
  const code = await run(['check', name, ...options], terminal);
  return { code, ...terminal.printed };
}

describe('xaso check, JSON documents', () => {
  const documents: readonly (readonly [what: string, document: unknown, code: number, says: string])[] = [
    ['a report without doubts', indicatorReport(), 0, 'tep.json: không có điều gì cần xem lại. Số mục dùng được: 1.'],
    ['a report with a note', indicatorReport({ items: [plainObservation({ value: 97.43 })] }), 0, 'Ghi chú'],
    ['a figure that contradicts its base', indicatorReport({ items: [observation({ numerator: 20, denominator: 58, value: 40 })] }), 1, 'Cần xem lại'],
    ['an indicator that nobody has defined', indicatorReport({ items: [plainObservation({ indicator: 'chi-so-la', value: 1 })] }), 1, 'chi-so-la'],
    ['a report without its day', { ...indicatorReport(), asOf: undefined }, 1, 'Trường asOf'],
    ['an empty holiday calendar', { ...envelope, kind: 'holiday-calendar', items: [] }, 0, 'không có điều gì cần xem lại'],
    ['a holiday calendar with a wrong year', { ...envelope, kind: 'holiday-calendar', items: [{ year: 'x' }] }, 1, 'Mục thứ 1'],
    ['a directory of units', { ...envelope, kind: 'unit-directory', items: [{ code: '00001', kind: 'commune', name: 'Mẫu', fullName: 'Xã Mẫu' }] }, 0, 'Số mục dùng được: 1.'],
    ['a directory with a unit without code', { ...envelope, kind: 'unit-directory', items: [{ kind: 'commune', name: 'Mẫu', fullName: 'Xã Mẫu' }] }, 1, 'Mục thứ 1'],
    ['a set of criteria that the kit ships', qd766, 0, 'Số mục dùng được'],
    ['a set of criteria with a rule that nobody knows', { ...qd766, items: [{ ...qd766.items[0], rule: { kind: 'x' } }] }, 1, 'Không có cách chấm “x”'],
    ['a catalogue of procedures', procedureCatalogue(), 0, 'không có điều gì cần xem lại. Số mục dùng được: 1.'],
    ['a catalogue with a procedure without name', procedureCatalogue([bareProcedure({ name: '' })]), 1, 'Mục thứ 1, trường name'],
    ['a file of a commune', procedureOverlay(), 0, 'Số mục dùng được: 1.'],
    ['a lexicon of a wrong shape', { ...envelope, kind: 'search-lexicon', items: [{ type: 'x' }] }, 1, 'Mục thứ 1'],
    ['an index', searchIndexOf([procedure()], { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30') }), 0, 'Số mục dùng được: 1.'],
    ['an index of something else', { ...envelope, kind: 'search-index', items: [7] }, 1, 'Mục thứ 1'],
    ['a list of products', { ...envelope, kind: 'ocop-catalogue', items: [{ id: 'a', name: 'Sản phẩm mẫu' }] }, 0, 'Số mục dùng được: 1.'],
    ['a list of products with one without a name', { ...envelope, kind: 'ocop-catalogue', items: [{ id: 'a' }] }, 1, 'Mục thứ 1'],
    ['a directory of places', { ...envelope, kind: 'place-directory', items: [{ id: 'a', name: 'Cửa hàng mẫu', kind: 'business' }] }, 0, 'Số mục dùng được: 1.'],
    ['a directory with a place without a name', { ...envelope, kind: 'place-directory', items: [{ id: 'a', kind: 'business' }] }, 1, 'Mục thứ 1'],
    ['a kind of a later version', { ...envelope, kind: 'map-style', items: [] }, 1, 'Trường kind: Phiên bản này chưa kiểm tra được loại “map-style”. Các loại kiểm tra được: indicator-report, criteria-set, evaluation, procedure-catalogue, procedure-overlay, ocop-catalogue, place-directory, search-lexicon, search-index, unit-directory, holiday-calendar.'],
    ['a kind that does not exist', { ...envelope, kind: 'constructor', items: [] }, 1, 'loại “constructor”'],
    ['no kind', { ...envelope, items: [] }, 1, 'Trường kind: Tệp không ghi loại tài liệu.'],
    ['a newer version', { ...indicatorReport(), schemaVersion: 2 }, 1, 'phiên bản 2'],
  ];

  for (const [what, document, code, says] of documents) {
    it(`${what}: ${code}`, async () => {
      const result = await check(JSON.stringify(document));

      expect(result.code, result.err).to.equal(code);
      expect(result.err).to.contain(says);
      expect(result.out).to.equal('');
    });
  }

  it('names a field that is misspelled, and one that nobody reads', async () => {
    const misspelled = await check(JSON.stringify({ ...indicatorReport(), publisher: undefined, publsher: { name: 'Xã Mẫu' } }));
    const additional = await check(JSON.stringify({ ...indicatorReport(), colour: 'xanh' }));

    expect(misspelled.code).to.equal(1);
    expect(misspelled.err).to.contain('Có phải ý muốn ghi là “publisher”?');
    expect(additional.code).to.equal(0);
    expect(additional.err).to.contain('Tên trường “colour” không có trong mẫu');
  });

  it('lets an editor name the schema', async () => {
    expect((await check(JSON.stringify({ $schema: './indicator-report.schema.json', ...indicatorReport() }))).err).to.contain('không có điều gì cần xem lại');
  });

  const contents: readonly (readonly [what: string, name: string, content: string | Uint8Array, says: string])[] = [
    ['JSON with a fault', 'tep.json', '{"kind": "indicator-report",}', 'Dòng 1: JSON sai cú pháp ở dòng 1, cột 29'],
    ['an empty file', 'tep.json', '', 'Tệp trống'],
    ['a page', 'tep.json', '<!doctype html><title>404</title>', 'trang web'],
    ['a lone text', 'tep.json', '"x"', 'không phải bảng'],
    ['a JSON list without figures', 'tep.json', '[{"a": 1}]', 'Không thấy số liệu nào trong bảng.'],
    ['the listing of the portal', 'tep.jsonl', `${JSON.stringify(portalListingRow())}\n${JSON.stringify(portalListingRow({ code: '9.000002' }))}\n`, 'xaso import portal'],
    ['an old workbook', 'tep.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '.xls'],
  ];

  for (const [what, name, content, says] of contents) {
    it(`names what is wrong with ${what}`, async () => {
      const result = await check(content, name);

      expect([result.code, result.out]).to.deep.equal([1, '']);
      expect(result.err).to.contain(says);
    });
  }

  it('knows a document on the standard input by how it begins', async () => {
    const text = JSON.stringify(indicatorReport());
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

    expect((await check(text, '-')).err).to.equal('đầu vào chuẩn: không có điều gì cần xem lại. Số mục dùng được: 1.\n');
    expect((await check(`\ufeff \n${text}`, '-')).code).to.equal(0);
    expect((await check(utf16, '-')).err).to.contain('Số mục dùng được: 1.');
  });
});

describe('xaso check, tables', () => {
  it('is clean when every row is', async () => {
    const { code, err, out } = await check(sampleWorkbook(rightRows), 'bang.xlsx');

    expect([code, out], err).to.deep.equal([0, '']);
    expect(err).to.contain('Lỗi: 0; cần xem lại: 0;').and.to.contain('Số mục dùng được: 4.');
  });

  it('names sheet, row and column of a wrong cell, and needs no publisher and no place', async () => {
    const { code, err } = await check(sampleWorkbook([...rightRows, wrongRow]), 'bang.xlsx');

    expect(code).to.equal(1);
    expect(err).to.contain('Lỗi          Trang tính “Quý III”, dòng 7, cột “Giá trị”: Không đọc được con số trong “k rõ”.');
    expect(err).not.to.contain('địa bàn');
  });

  it('reads separated text from the standard input', async () => {
    const { code, err } = await check(sampleCsv([['Hồ sơ giải quyết đúng hạn', '', '61', '60', '%', 'quý III/2026']]), '-');

    expect(code).to.equal(1);
    expect(err).to.match(/^đầu vào chuẩn\n {2}Cần xem lại {2}Dòng 2, cột “Tử số”: /);
  });

  it('takes more rows than a page does', async () => {
    const rows = Array.from({ length: 20_001 }, (_, index) => `Hồ sơ giải quyết đúng hạn;45;60;thôn Mẫu ${index + 1}`);
    const { code, err } = await check(['Chỉ số;Tử số;Mẫu số;Địa bàn', ...rows].join('\n'), 'bang.csv');

    expect(code, err).to.equal(0);
    expect(err).to.contain('Số mục dùng được: 20.001.');
  });

  it('asks for a look at a table whose columns it does not know', async () => {
    const { code, err } = await check('Chỉ số;Con số của xã\nHồ sơ giải quyết đúng hạn;45', 'bang.csv');

    expect(code).to.equal(1);
    expect(err).to.contain('Không thấy số liệu nào trong bảng. Hãy kiểm tra tên cột');
  });
});

describe('xaso check --format json', () => {
  it('prints a stable shape on the standard output, and nothing beside it', async () => {
    const { code, out, err } = await check(sampleCsv([['Di tích có mã QR giới thiệu thông tin', 'k rõ', '', '', 'di tích', 'quý III/2026']]), 'bang.csv', '--format', 'json', '--lang', 'en');

    expect([code, err]).to.deep.equal([1, '']);
    expect(JSON.parse(out)).to.deep.equal({
      file: 'bang.csv',
      ok: false,
      items: 0,
      findings: [
        {
          code: 'number.unreadable',
          severity: 'error',
          where: { file: 'bang.csv', row: 2, column: 'Giá trị' },
          values: { text: 'k rõ' },
          message: 'No number could be read in “k rõ”. Please write the number and its unit only.',
        },
      ],
    });
  });

  it('is as complete for a clean file', async () => {
    const { code, out } = await check(JSON.stringify(indicatorReport()), 'tep.json', '--format', 'json');

    expect(code).to.equal(0);
    expect(JSON.parse(out)).to.deep.equal({ file: 'tep.json', ok: true, items: 1, findings: [] });
  });

  it('is ok with warnings, which the exit status counts', async () => {
    const { code, out } = await check(JSON.stringify(indicatorReport({ items: [observation({ numerator: 61 })] })), 'tep.json', '--format=json');

    expect([code, (JSON.parse(out) as { ok: boolean }).ok]).to.deep.equal([1, true]);
  });
});

describe('xaso check --against', () => {
  const report = (others: number, count = 10): string =>
    JSON.stringify(indicatorReport({ items: Array.from({ length: count }, (_, index) => observation({ id: `mau-${index + 1}`, place: { name: `Thôn Mẫu ${index + 1}` }, numerator: index < others ? 1 : 45, value: undefined })) }));

  async function compare(before: string, after: string, ...options: readonly string[]) {
    const terminal = fakeTerminal({ 'moi.json': after, 'cu.json': before });
    const code = await run(['check', 'moi.json', '--against', 'cu.json', ...options], terminal);
    return { code, ...terminal.printed };
  }

  for (const { others, code } of [{ others: 0, code: 0 }, { others: 3, code: 0 }, { others: 4, code: 1 }, { others: 10, code: 1 }]) {
    it(`${others} of 10 items differ: ${code}`, async () => {
      const result = await compare(report(0), report(others));

      expect(result.code, result.err).to.equal(code);
      expect(result.err).to.contain(`So với cu.json: ${others}/10 mục khác.`);
      expect(result.err.includes(`Cần xem lại  ${others} trong 10 mục khác với tệp cũ, nhiều hơn mức thường gặp (30%).`)).to.equal(code === 1);
      expect(result.out).to.equal('');
    });
  }

  it('counts what came and what went', async () => {
    expect((await compare(report(0, 10), report(0, 12))).err).to.contain('So với cu.json: 2/12 mục khác.');
    expect((await compare(report(0, 10), report(0, 5))).err).to.contain('So với cu.json: 5/10 mục khác.');
  });

  it('compares what is read, not how a file is laid out', async () => {
    expect((await compare(report(0), JSON.stringify(JSON.parse(report(0)), null, 2))).err).to.contain('So với cu.json: 0/10 mục khác.');
  });

  it('compares tables whatever their files are called', async () => {
    const rows = (value: string): string => sampleCsv([['Hồ sơ giải quyết đúng hạn', '', '45', '60', '%', 'quý III/2026'], ['Di tích có mã QR giới thiệu thông tin', value, '', '', 'di tích', 'quý III/2026']]);
    const terminal = fakeTerminal({ 'moi.csv': rows('4'), 'ban-truoc.csv': rows('4'), 'ban-khac.csv': rows('5') });

    expect(await run(['check', 'moi.csv', '--against', 'ban-truoc.csv'], terminal), terminal.printed.err).to.equal(0);
    expect(terminal.printed.err).to.contain('So với ban-truoc.csv: 0/2 mục khác.');
    expect(await run(['check', 'moi.csv', '--against', 'ban-khac.csv'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('So với ban-khac.csv: 1/2 mục khác.');
  });

  it('tells a program the same', async () => {
    const { code, out, err } = await compare(report(0), report(4), '--format', 'json');

    expect([code, err]).to.deep.equal([1, '']);
    expect(JSON.parse(out)).to.deep.include({ ok: true, items: 10, summary: { against: 'cu.json', changed: 4, of: 10 } });
    expect((JSON.parse(out) as { findings: readonly { code: string }[] }).findings.map((finding) => finding.code)).to.deep.equal(['file.changed-much']);
  });

  it('says when there is nothing to compare with', async () => {
    const unreadable = await compare('{', report(0));
    expect(unreadable.code).to.equal(1);
    expect(unreadable.err).to.contain('cu.json').and.to.contain('Không đọc được mục nào trong tệp cũ');
    expect((await compare(report(0), '{')).err).to.not.contain('tệp cũ');
    const terminal = fakeTerminal({ 'moi.json': report(0) });
    expect(await run(['check', 'moi.json', '--against', 'khong-co.json'], terminal)).to.equal(2);
  });

  it('takes one file', async () => {
    const terminal = fakeTerminal({ 'a.json': report(0), 'b.json': report(0), 'cu.json': report(0) });

    expect(await run(['check', 'a.json', 'b.json', '--against', 'cu.json'], terminal)).to.equal(2);
    expect(terminal.printed.err).to.contain('--against chỉ dùng khi kiểm tra một tệp');
  });
});

describe('xaso check --integrity', () => {
  const text = JSON.stringify(indicatorReport());
  const digest = integrityOf(new TextEncoder().encode(text));

  it('prints the digest of the bytes alone, to be put to use', async () => {
    const { code, out } = await check(text, 'tep.json', '--integrity');

    expect([code, out]).to.deep.equal([0, `${digest}\n`]);
    expect((await check(`${text} `, 'tep.json', '--integrity')).out).to.not.equal(`${digest}\n`);
  });

  it('prints that of a file with faults, too: what it is does not depend on what it is worth', async () => {
    const { code, out } = await check('{', 'tep.json', '--integrity');

    expect(code).to.equal(1);
    expect(out).to.match(/^sha256-[A-Za-z0-9+/]{43}=\n$/);
  });

  it('prints one a line for several files, and has it in JSON', async () => {
    const terminal = fakeTerminal({ 'xa/a.json': text, 'xa/b.json': `${text} ` });
    await run(['check', 'xa', '--integrity'], terminal);
    expect(terminal.printed.out.split('\n')[0]).to.equal(`${digest}  xa/a.json`);
    expect(terminal.printed.out.split('\n')).to.have.length(3);

    expect(JSON.parse((await check(text, 'tep.json', '--integrity', '--format', 'json')).out)).to.deep.include({ file: 'tep.json', integrity: digest });
    const many = fakeTerminal({ 'xa/a.json': text });
    await run(['check', 'xa', '--integrity', '--format', 'json'], many);
    expect((JSON.parse(many.printed.out) as { files: readonly object[] }).files[0]).to.deep.include({ integrity: digest });
  });
});
