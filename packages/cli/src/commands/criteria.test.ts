import { inflateRawSync } from 'node:zlib';
import { readTable } from '@xaso/readers';
import { xlsxFile } from '@xaso/readers/fixtures';
import type { CriteriaSet } from '@xaso/criteria';
import { expect } from 'chai';
import { run } from '../run.js';
import { fakeTerminal, type FakeTerminal } from '../testing/fake-terminal.js';

/** A cell with semicolons stands in quotes. */
const annex = [
  'STT;Chỉ số;Điểm tối đa;Cách xác định;Tử số;Mẫu số;Ngưỡng;Áp dụng cho',
  'I;Chính quyền số;30;;;;;',
  '1;Tỷ lệ hồ sơ nộp trực tuyến;20;a/b × điểm tối đa;Số hồ sơ nộp trực tuyến;Tổng số hồ sơ;;',
  '2;Người chủ trì họp;10;"Bí thư/Chủ tịch = tối đa; Phó = 1/2; không = 0";;;;',
].join('\n');

const figures = 'Chỉ số;Giá trị;Tử số;Mẫu số;Cơ quan chủ trì\nTỷ lệ hồ sơ nộp trực tuyến;;90;120;Văn phòng Xã Mẫu\nNgười chủ trì họp;Phó;;;\n';

async function imported(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<FakeTerminal> {
  const terminal = fakeTerminal({ 'phu-luc.csv': annex, 'Xã Mẫu.csv': figures, ...files });
  expect(await run(['import', 'criteria', 'phu-luc.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--title', 'Bộ mẫu', '--out', 'bo.json'], terminal), terminal.printed.err).to.equal(0);
  return terminal;
}

async function evaluated(terminal: FakeTerminal, ...options: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  terminal.printed.out = '';
  terminal.printed.err = '';
  const code = await run(['evaluate', '--set', 'bo.json', '--data', 'Xã Mẫu.csv', '--period', 'quý III/2026', ...options], terminal);
  return { code, ...terminal.printed };
}

describe('xaso template criteria', () => {
  it('makes a workbook that xaso import criteria reads without anything to look at', async () => {
    const terminal = fakeTerminal();

    expect(await run(['template', 'criteria', '--out', 'mau.xlsx'], terminal)).to.equal(0);
    expect(await run(['import', 'criteria', 'mau.xlsx', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'bo.json'], terminal), terminal.printed.err).to.equal(0);
    expect((JSON.parse(String(terminal.files.get('bo.json'))) as CriteriaSet).items.every(({ rule: { kind } }) => kind !== 'manual')).to.equal(true);
  });

  it('writes a set that is there, and from it the same set is read', async () => {
    const terminal = await imported();
    expect(await run(['template', 'criteria', '--set', 'bo.json', '--out', 'lai.csv'], terminal), terminal.printed.err).to.equal(0);
    expect(await run(['import', 'criteria', 'lai.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--title', 'Bộ mẫu', '--out', 'bo2.json'], terminal), terminal.printed.err).to.equal(0);

    const [one, other] = ['bo.json', 'bo2.json'].map((file) => JSON.parse(String(terminal.files.get(file))) as CriteriaSet);
    expect(other!.items).to.deep.equal(one!.items);
  });

  it('prints CSV where no file is named, and says that a workbook needs one', async () => {
    const terminal = fakeTerminal();
    expect(await run(['template', 'criteria'], terminal)).to.equal(0);
    expect(terminal.printed.out).to.contain('STT;Chỉ số;Điểm tối đa;Cách xác định');
    expect(await run(['template', 'criteria', '--format', 'xlsx'], terminal)).to.equal(2);
  });
});

describe('xaso import criteria', () => {
  it('makes a set that passes xaso check, and says how much of it is scored by hand', async () => {
    const terminal = await imported();

    expect(terminal.printed.err).to.contain('2 tiêu chí, 30 điểm; máy chấm 2, chấm thủ công 0');
    expect(await run(['check', 'bo.json'], terminal), terminal.printed.err).to.equal(0);
  });

  it('reads an annex as provinces publish it: titles above, merged headings and cells, numbered columns, a total below', async () => {
    const rows = [
      ['PHỤ LỤC'],
      ['BỘ TIÊU CHÍ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ CẤP XÃ'],
      ['(Kèm theo Quyết định số 01/QĐ-UBND ngày 05/01/2026)'],
      ['TT', 'Tiêu chí, chỉ tiêu', 'Thang điểm', 'Hướng dẫn chấm điểm'],
      ['(1)', '(2)', '(3)', '(4)'],
      ['I. NHẬN THỨC SỐ', null, null, null],
      [1, 'Số cuộc họp của Ban Chỉ đạo', 10, '2 cuộc: 10 điểm'],
      [1, 'Số cuộc họp của Ban Chỉ đạo', 10, '1 cuộc: 5 điểm'],
      [1, 'Số cuộc họp của Ban Chỉ đạo', 10, 'Không họp: 0 điểm'],
      ['II', 'CHÍNH QUYỀN SỐ', 20, null],
      [2, 'Tỷ lệ hồ sơ giải quyết đúng hạn', 20, '- Từ 95% trở lên: 20 điểm\n- Từ 90% đến dưới 95%: 10 điểm\n- Dưới 90%: 0 điểm'],
      [null, 'Tổng cộng', 30, null],
    ];
    const terminal = fakeTerminal({ 'pl.xlsx': xlsxFile([{ name: 'PL', rows, merged: ['A6:D6', 'A7:A9', 'B7:B9', 'C7:C9'] }]) });

    expect(await run(['import', 'criteria', 'pl.xlsx', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'bo.json'], terminal), terminal.printed.err).to.equal(0);
    const set = JSON.parse(String(terminal.files.get('bo.json'))) as CriteriaSet;
    expect(set.groups.map(({ name }) => name.vi)).to.deep.equal(['I. NHẬN THỨC SỐ', 'II. CHÍNH QUYỀN SỐ']);
    expect(set.items.map(({ id, maxPoints, rule: { kind } }) => [id, maxPoints, kind])).to.deep.equal([['i.1', 10, 'steps'], ['ii.2', 20, 'steps']]);
  });

  it('names the row that is scored by hand, and ends with 1', async () => {
    const terminal = fakeTerminal({ 'a.csv': 'STT;Chỉ số;Điểm tối đa;Cách xác định\n1;Mức độ hài lòng;5;Theo khảo sát của Sở\n' });

    expect(await run(['import', 'criteria', 'a.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'bo.json'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('Dòng 2, cột “Cách xác định”: Chưa hiểu chắc cách xác định của “Mức độ hài lòng”');
  });

  it('takes the decision, and refuses one that is not whole', async () => {
    const terminal = await imported();
    const line = ['import', 'criteria', 'phu-luc.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'co-qd.json', '--decision'];

    expect(await run([...line, '01/QĐ-UBND; 05/01/2026; Ủy ban nhân dân tỉnh Mẫu'], terminal)).to.equal(0);
    expect((JSON.parse(String(terminal.files.get('co-qd.json'))) as CriteriaSet).decision).to.deep.equal({ number: '01/QĐ-UBND', date: '2026-01-05', issuer: 'Ủy ban nhân dân tỉnh Mẫu' });
    expect(await run([...line, '01/QĐ-UBND', '--force'], terminal)).to.equal(2);
  });
});

describe('xaso template data', () => {
  it('asks for each figure once, under the name by which it is found again', async () => {
    const terminal = await imported();
    terminal.printed.out = '';

    expect(await run(['template', 'data', '--set', 'bo.json'], terminal)).to.equal(0);
    expect(terminal.printed.out.split('\r\n').slice(1, 3).map((line) => line.split(';')[0])).to.deep.equal(['Tỷ lệ hồ sơ nộp trực tuyến', 'Người chủ trì họp']);
  });
});

describe('xaso evaluate', () => {
  it('prints points, what is missing and how far the goal is', async () => {
    const { code, out } = await evaluated(await imported(), '--goal', '25');

    expect(code).to.equal(0);
    expect(out).to.contain('CHƯA ĐẠT').and.to.contain('Còn thiếu 5 điểm: đang có 20, cần 25.').and.to.contain('cần: Bí thư/Chủ tịch');
  });

  it('prints a stable JSON, with the unit, its points and its gaps', async () => {
    const { code, out } = await evaluated(await imported(), '--format', 'json');
    const { units, rollUp, notSubmitted } = JSON.parse(out) as { units: { points: number; state: string; place: { name: string }; criteria: { id: string; points: number; gap: { state: string } }[] }[]; rollUp: object; notSubmitted: string[] };

    expect(code).to.equal(0);
    expect(units[0]).to.deep.include({ points: 20, state: 'complete', place: { name: 'Xã Mẫu', level: 'commune' } });
    expect(units[0]!.criteria.map(({ id, points, gap }) => [id, points, gap.state])).to.deep.equal([['i.1', 15, 'gap'], ['i.2', 5, 'gap']]);
    expect(rollUp).to.deep.equal({ submitted: 1, expected: null, needsCheck: 0, achieved: null });
    expect(notSubmitted).to.deep.equal([]);
  });

  it('makes pages without script that work under the strictest policy', async () => {
    for (const page of ['sheet', 'chairman']) {
      const { code, out } = await evaluated(await imported(), '--format', 'html', '--page', page);
      expect(code).to.equal(0);
      expect(out).to.contain(`default-src 'none'; style-src 'sha256-`).and.to.match(/@page \{ size: A4/);
      expect(out).to.not.match(/<script|style="|javascript:/);
    }
  });

  it('shows text of data as text', async () => {
    const terminal = await imported({ 'Xã Mẫu.csv': figures.replace('Văn phòng Xã Mẫu', '<img src=x onerror=alert(1)>') });
    const { out } = await evaluated(terminal, '--format', 'html', '--page', 'chairman');

    expect(out).to.contain('&lt;img src=x onerror=alert(1)&gt;').and.not.to.contain('<img');
  });

  it('heads the sheet as an annex to a report, in the order of columns of the province', async () => {
    const { out } = await evaluated(await imported(), '--format', 'html', '--columns', '2,4,3', '--report', '12, 05/12/2026');

    expect(out).to.contain('(Kèm theo Báo cáo số 12/BC-UBND ngày 05/12/2026 của Ủy ban nhân dân Xã Mẫu)');
    expect([...out.matchAll(/<th scope="col" class="c-(\w+)">/g)].map((match) => match[1])).to.deep.equal(['name', 'self', 'max']);
  });

  it('writes the sheet as a workbook that repeats its header, and takes it back when it is filled in', async () => {
    const terminal = await imported();
    expect((await evaluated(terminal, '--format', 'xlsx', '--out', 'tc.xlsx')).code).to.equal(0);
    const bytes = terminal.files.get('tc.xlsx') as Uint8Array;
    expect(partOf(bytes, 'xl/workbook.xml')).to.contain("_xlnm.Print_Titles").and.to.contain("'Xã Mẫu'!$7:$7");
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).to.contain('orientation="landscape"').and.to.contain('paperSize="9"');
    const { value } = await readTable(bytes, { fileName: 'tc.xlsx', headers: { name: ['Chỉ số'], self: ['Tự chấm'] } });
    expect(value!.sheets[0]!.headerRow).to.equal(7);

    terminal.files.set('cham.csv', 'STT;Chỉ số;Tự chấm;Thẩm định;Giải trình;Tài liệu kiểm chứng\n2;Người chủ trì họp;7,5;5;Có ủy quyền;12/TB-UBND\n');
    const { out, code } = await evaluated(terminal, '--assessments', 'cham.csv', '--format', 'html');
    expect(code).to.equal(0);
    expect(out).to.contain('<td class="c-self">7,5</td><td class="c-verified">5</td><td class="c-explanation">Có ủy quyền; tính từ số liệu được 5 điểm</td><td class="c-documents">12/TB-UBND</td>');
  });

  it('judges a folder: who handed in, whose figures need a check, who did not', async () => {
    const terminal = await imported({ 'cac-xa/Xã Một.csv': figures, 'cac-xa/Xã Hai.csv': figures.replace('Phó', 'ai đó'), 'cac-xa/~$Xã Ba.xlsx': 'x', 'ds.txt': 'Xã Một\nXã Hai\nXã Bốn\n' });
    const { code, out, err } = await evaluated(terminal, '--data', 'cac-xa', '--expected', 'ds.txt');

    expect(code).to.equal(1);
    expect(out.split('\n').map((line) => line.replace(/ {2,}/g, '|')).slice(2, 6)).to.deep.equal(['Xã Hai|số liệu cần kiểm tra|15|30|1/2', 'Xã Một|đã nộp|20|30|2/2', 'Xã Bốn|chưa nộp', 'Đã nộp: 2/3; số liệu cần kiểm tra: 1']);
    expect(err).to.contain('“ai đó” không phải một lựa chọn của “Người chủ trì họp”').and.to.contain('Xã Bốn chưa nộp số liệu.');
    expect((await evaluated(terminal, '--data', 'cac-xa', '--format', 'xlsx', '--out', 'th.xlsx')).code).to.equal(1);
    expect(partOf(terminal.files.get('th.xlsx') as Uint8Array, 'xl/workbook.xml').match(/<sheet /g)).to.have.length(3);
    expect((await evaluated(terminal, '--data', 'cac-xa', '--format', 'html')).code).to.equal(2);
  });

  const refusals: readonly (readonly [options: readonly string[], sentence: string])[] = [
    [['--data', 'a.csv'], 'Cần cho biết chấm theo bộ nào'],
    [['--set', 'bo.json'], 'Cần cho biết số liệu ở đâu'],
    [['--set', 'khong-co', '--data', 'Xã Mẫu.csv'], 'Không có bộ tiêu chí “khong-co” đi kèm'],
    [['--set', 'bo.json', '--data', 'Xã Mẫu.csv', '--columns', '1,9'], 'Giá trị “1,9” của --columns chưa đúng'],
    [['--set', 'bo.json', '--data', 'Xã Mẫu.csv', '--goal', 'giỏi'], 'Mục tiêu “giỏi” không phải số điểm'],
    [['--set', 'bo.json', '--data', 'Xã Mẫu.csv', '--page', 'x'], 'Giá trị “x” của --page chưa đúng'],
    [['--set', 'bo.json', '--data', 'Xã Mẫu.csv', '--format', 'xlsx'], 'Bảng Excel không in ra màn hình được'],
  ];
  for (const [options, sentence] of refusals) {
    it(`ends with 2 and one sentence: xaso evaluate ${options.join(' ')}`, async () => {
      const terminal = await imported();
      terminal.printed.err = '';

      expect(await run(['evaluate', ...options], terminal)).to.equal(2);
      expect(terminal.printed.err).to.contain(sentence);
      expect(terminal.printed.err.trim().split('\n')).to.have.length(1);
    });
  }

  it('says everything in English, too', async () => {
    const { code, out } = await evaluated(await imported(), '--lang', 'en', '--goal', '25');

    expect(code).to.equal(0);
    expect(out).to.contain('NOT YET').and.to.contain('5 points are missing');
  });
});

/** The text of one part of a workbook. */
function partOf(bytes: Uint8Array, name: string): string {
  const archive = Buffer.from(bytes);
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const packed = archive.readUInt32LE(at + 18);
    const start = at + 30 + archive.readUInt16LE(at + 26);
    if (archive.toString('utf8', at + 30, start) === name) return inflateRawSync(archive.subarray(start, start + packed)).toString('utf8');
    at = start + packed;
  }
  return '';
}
