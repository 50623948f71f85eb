import { expect } from 'chai';
import { parseIndicatorReport, type IndicatorReport } from '@xaso/indicators';
import { run } from '../run.js';
import { fakeTerminal, systemError, type FakeTerminal } from '../testing/fake-terminal.js';
import { rightRows, sampleCsv, sampleWorkbook, wrongRow } from '../testing/sample-sheet.js';

const publisher = 'Ủy ban nhân dân Xã Mẫu';

function importing(terminal: FakeTerminal, file: string, ...options: readonly string[]) {
  return run(['import', 'indicators', file, '--publisher', publisher, ...options], terminal);
}

function reportOf(text: string | Uint8Array | undefined): IndicatorReport {
  const parsed = parseIndicatorReport(JSON.parse(String(text)));
  expect(parsed.ok, JSON.stringify(parsed.findings)).to.equal(true);
  return parsed.value!;
}

/** The report of one row without place, period and source, imported with these options. */
async function reportWith(...options: readonly string[]): Promise<IndicatorReport> {
  const terminal = fakeTerminal({ 'bang.csv': 'Chỉ số;Tử số;Mẫu số\nHồ sơ giải quyết đúng hạn;45;60' });
  await run(['import', 'indicators', 'bang.csv', ...options], terminal);
  return reportOf(terminal.printed.out);
}

describe('xaso import indicators, a sheet of five rows of which one is wrong', () => {
  const sheet = sampleWorkbook([...rightRows, wrongRow]);

  it('writes the four good rows, names the wrong cell, and ends with 1', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sheet });

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json', '--as-of', '30/09/2026')).to.equal(1);
    expect(terminal.printed.out).to.equal('');
    expect(terminal.printed.err.split('\n')).to.include.members([
      'bang.xlsx',
      '  Lỗi          Trang tính “Quý III”, dòng 7, cột “Giá trị”: Không đọc được con số trong “k rõ”. Hãy chỉ ghi số và đơn vị tính.',
      'Đã ghi chi-so.json: 4 số liệu, xác nhận ngày 30/09/2026.',
    ]);
    const report = reportOf(terminal.files.get('chi-so.json'));
    expect(report.items.map(({ indicator, value, numerator, denominator }) => [indicator, value, numerator, denominator])).to.deep.equal([
      ['government.on-time-dossiers', undefined, 45, 60],
      ['government.digitised-results', 50, 30, 60],
      ['economy.ocop-products-on-ecommerce', 0, undefined, undefined],
      ['government.electronic-receipts', undefined, 20, 58],
    ]);
  });

  it('says the same in English', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sheet });

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json', '--lang', 'en')).to.equal(1);
    expect(terminal.printed.err.split('\n')).to.include.members([
      '  Error         Sheet “Quý III”, row 7, column “Giá trị”: No number could be read in “k rõ”. Please write the number and its unit only.',
      'Wrote chi-so.json: 4 figures, vouched for on 30 September 2026.',
    ]);
  });

  it('prints the document alone on the standard output when no file is named', async () => {
    const named = fakeTerminal({ 'bang.xlsx': sheet });
    const unnamed = fakeTerminal({ 'bang.xlsx': sheet });
    const dash = fakeTerminal({ 'bang.xlsx': sheet });

    await importing(named, 'bang.xlsx', '--out', 'chi-so.json');
    await importing(unnamed, 'bang.xlsx');
    await importing(dash, 'bang.xlsx', '--out', '-');

    expect(unnamed.printed.out).to.equal(named.files.get('chi-so.json'));
    expect(dash.printed.out).to.equal(unnamed.printed.out);
    expect(unnamed.printed.out.endsWith('}\n')).to.equal(true);
  });

  it('prints its findings as JSON beside the file', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sheet });

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json', '--format', 'json')).to.equal(1);
    const printed = JSON.parse(terminal.printed.out) as { findings: readonly { code: string; where: unknown }[] };
    expect(Object.keys(printed)).to.deep.equal(['file', 'ok', 'items', 'findings']);
    expect(printed).to.include({ file: 'bang.xlsx', ok: false, items: 4 });
    expect(printed.findings.find(({ code }) => code === 'number.unreadable')?.where).to.deep.equal({ file: 'bang.xlsx', sheet: 'Quý III', row: 7, column: 'Giá trị' });
    expect(terminal.printed.err).to.match(/^Đã ghi chi-so\.json/);
  });

  it('passes its own check', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sheet });
    await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json');

    expect(await run(['check', 'chi-so.json'], terminal)).to.equal(0);
  });
});

describe('xaso import indicators, its end', () => {
  it('is 0 when every row is right', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sampleWorkbook(rightRows) });

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json'), terminal.printed.err).to.equal(0);
  });

  it('counts one figure as one in English', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sampleWorkbook(rightRows.slice(0, 1)) });
    await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json', '--lang', 'en');

    expect(terminal.printed.err).to.contain('1 figure, vouched for on');
  });

  it('leaves the old file alone when no row can be used, even with --force', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sampleWorkbook([wrongRow]), 'chi-so.json': 'old' });

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json', '--force')).to.equal(1);
    expect(terminal.files.get('chi-so.json')).to.equal('old');
    expect(terminal.printed.err).to.contain('Không ghi số liệu, vì không có dòng nào dùng được.');
  });

  it('refuses a document in place of a table', async () => {
    const terminal = fakeTerminal({ 'chi-so.json': '{"kind":"indicator-report"}' });

    expect(await importing(terminal, 'chi-so.json', '--out', 'b.json')).to.equal(1);
    expect(terminal.printed.err).to.contain('Tệp là JSON; ở đây chỉ nhận: XLSX, CSV.');
  });

  it('writes nothing that a page would refuse', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sampleWorkbook(rightRows) });

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json', '--title', 'x'.repeat(301))).to.equal(1);
    expect(terminal.files.has('chi-so.json')).to.equal(false);
    expect(terminal.printed.err).to.contain('Trường title: Nội dung quá dài: chỉ được nhiều nhất 300 ký tự.');
  });
});

describe('xaso import indicators, the file it writes', () => {
  const files = { 'bang.xlsx': sampleWorkbook(rightRows), 'chi-so.json': 'old' };

  it('never replaces a file unasked', async () => {
    const terminal = fakeTerminal(files);

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json')).to.equal(2);
    expect(terminal.files.get('chi-so.json')).to.equal('old');
    expect(terminal.printed).to.deep.equal({ out: '', err: 'Tệp chi-so.json đã có nên không ghi. Thêm --force nếu muốn ghi đè.\n' });
  });

  it('replaces it with --force', async () => {
    const terminal = fakeTerminal(files);

    expect(await importing(terminal, 'bang.xlsx', '--out', 'chi-so.json', '--force')).to.equal(0);
    expect(reportOf(terminal.files.get('chi-so.json')).items).to.have.length(4);
  });

  const unwritable: readonly (readonly [code: string, reason: string])[] = [
    ['ENOENT', 'không có thư mục này'],
    ['EACCES', 'không có quyền'],
    ['EBUSY', 'tệp đang được chương trình khác giữ'],
    ['ENOSPC', 'ổ đĩa hết chỗ'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
  ];

  for (const [code, reason] of unwritable) {
    it(`says why it could not be written: ${reason}`, async () => {
      const terminal = fakeTerminal(files);

      expect(await importing({ ...terminal, write: () => Promise.reject(systemError(code)) }, 'bang.xlsx', '--out', 'b.json')).to.equal(2);
      expect(terminal.printed).to.deep.equal({ out: '', err: `Không ghi được b.json: ${reason}.\n` });
    });
  }

  it('is never the sheet itself', async () => {
    for (const out of ['bang.xlsx', './bang.xlsx', 'x/../bang.xlsx']) {
      const terminal = fakeTerminal(files);

      expect(await importing(terminal, 'bang.xlsx', '--out', out, '--force')).to.equal(2);
      expect(terminal.files.get('bang.xlsx')).to.equal(files['bang.xlsx']);
    }
  });

  it('is needed when the standard output is for findings', async () => {
    const terminal = fakeTerminal(files);

    expect(await importing(terminal, 'bang.xlsx', '--format', 'json')).to.equal(2);
    expect(terminal.printed.err).to.contain('hãy thêm --out <tệp>');
  });
});

describe('xaso import indicators, what the options say', () => {
  it('needs a publisher', async () => {
    const terminal = fakeTerminal({ 'bang.xlsx': sampleWorkbook(rightRows) });

    expect(await run(['import', 'indicators', 'bang.xlsx', '--out', 'b.json'], terminal)).to.equal(2);
    expect(terminal.printed.err).to.equal('Cần ghi cơ quan công bố, ví dụ: --publisher "Ủy ban nhân dân Xã Mẫu"\n');
  });

  it('puts title, publisher, day, period and source into the document', async () => {
    const report = await reportWith('--publisher', publisher, '--title', 'Bảng mẫu', '--as-of', 'ngày 30 tháng 9 năm 2026', '--period', 'quý III/2026', '--source', 'Báo cáo mẫu');

    expect(report).to.deep.include({ title: 'Bảng mẫu', publisher: { name: publisher }, asOf: '2026-09-30', audience: 'public' });
    expect(report.sources.map(({ title }) => title)).to.deep.equal(['Báo cáo mẫu']);
    expect(report.items[0]).to.deep.include({ period: { type: 'quarter', year: 2026, quarter: 3 }, sourceId: report.sources[0]!.id });
  });

  it('takes today for the day, and does not make up a period, a source or a title', async () => {
    const report = await reportWith('--publisher', publisher);

    expect(report.asOf).to.equal('2026-09-30');
    expect(report.items[0]!.period).to.deep.equal({ unknown: true });
    expect([report.title, report.sources]).to.deep.equal([undefined, []]);
  });

  it('composes letters that a keyboard has typed apart', async () => {
    expect((await reportWith('--publisher', publisher.normalize('NFD'))).publisher.name).to.equal(publisher);
  });

  const places: readonly (readonly [options: readonly string[], place: unknown, unitCode: string | undefined])[] = [
    [['--publisher', 'Ủy ban nhân dân Xã Mẫu'], { name: 'Xã Mẫu', level: 'commune' }, undefined],
    [['--publisher', 'Uỷ ban nhân dân phường Mẫu'], { name: 'phường Mẫu', level: 'commune' }, undefined],
    [['--publisher', 'UBND xã Mẫu', '--unit-code', '00001'], { name: 'xã Mẫu', level: 'commune', code: '00001' }, '00001'],
    [['--publisher', 'UBND tỉnh Mẫu', '--unit', 'Xã Mẫu, tỉnh Mẫu', '--unit-code', '00001'], { name: 'Xã Mẫu', level: 'commune', within: ['tỉnh Mẫu'], code: '00001' }, undefined],
    [['--publisher', 'Trường Mẫu', '--unit', 'thôn Mẫu'], { name: 'thôn Mẫu', level: 'hamlet' }, undefined],
  ];

  for (const [options, place, unitCode] of places) {
    it(`takes the place of rows that name none from: ${options.join(' ')}`, async () => {
      const report = await reportWith(...options);

      expect(report.items[0]!.place).to.deep.equal(place);
      expect(report.publisher.unitCode).to.equal(unitCode);
    });
  }

  it('guesses no place from any other publisher, and says how to give one', async () => {
    const terminal = fakeTerminal({ 'bang.csv': sampleCsv([['Hồ sơ giải quyết đúng hạn', '', '45', '60', '%', 'quý III/2026']]) });

    expect(await run(['import', 'indicators', 'bang.csv', '--publisher', 'Trường Mẫu'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('Dòng 2: Dòng này không ghi địa bàn').and.to.contain('Thêm --unit "Xã Mẫu"');
    expect(terminal.printed.out).to.equal('');
  });

  const unreadable: readonly (readonly [option: string, value: string, sentence: string])[] = [
    ['--as-of', '31/02/2026', 'Giá trị “31/02/2026” của --as-of chưa đúng. Ngày “31/02/2026” không có trong lịch. Hãy kiểm tra lại ngày và tháng.'],
    ['--as-of', 'hôm nay', 'Giá trị “hôm nay” của --as-of chưa đúng. Không đọc được ngày trong “hôm nay”.'],
    ['--period', 'quý 5/2026', 'Giá trị “quý 5/2026” của --period chưa đúng. Kỳ số liệu “quý 5/2026” không có trong lịch.'],
    ['--period', 'quý III', 'Giá trị “quý III” của --period chưa đúng. Kỳ số liệu “quý III” chưa ghi năm.'],
  ];

  for (const [option, value, sentence] of unreadable) {
    it(`does not read on with ${option} "${value}"`, async () => {
      const terminal = fakeTerminal({ 'bang.xlsx': sampleWorkbook(rightRows) });

      expect(await importing(terminal, 'bang.xlsx', '--out', 'b.json', option, value)).to.equal(2);
      expect(terminal.printed.err).to.contain(sentence);
      expect(terminal.files.has('b.json')).to.equal(false);
    });
  }
});
