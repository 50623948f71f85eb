import { civilDate, type Finding } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import type { Observation } from '../observation/observation.schema.js';
import { parseIndicatorReport } from '../report/parse-indicator-report.js';
import { importIndicators, type ImportIndicatorsOptions } from './import-indicators.js';
import { indicatorColumns } from './indicator-columns.js';

const options: ImportIndicatorsOptions = {
  definitions: indicatorCatalogue,
  publisher: { name: 'Ủy ban nhân dân Xã Mẫu' },
  asOf: civilDate('2026-09-30'),
  place: { name: 'Xã Mẫu', level: 'commune' },
  period: { type: 'quarter', year: 2026, quarter: 3 },
};

async function imported(csv: string, more: Partial<ImportIndicatorsOptions> = {}): Promise<{ items: readonly Observation[]; findings: readonly Finding[]; ok: boolean }> {
  const table = await readTable(csv, { fileName: 'chi-so.csv', headers: indicatorColumns });
  const { value, findings, ok } = importIndicators(table.value!, { ...options, ...more });
  return { items: value?.items ?? [], findings: findings.filter(({ severity }) => severity !== 'note'), ok };
}

async function first(csv: string, more: Partial<ImportIndicatorsOptions> = {}): Promise<Observation> {
  const { items } = await imported(csv, more);
  expect(items).to.have.length(1);
  return items[0]!;
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}

describe('importIndicators', () => {
  it('makes a report that parses without a finding', async () => {
    const table = await readTable('Chỉ số;Giá trị;Tử số;Mẫu số\nHồ sơ giải quyết đúng hạn;;45;60\n', { fileName: 'chi-so.csv', headers: indicatorColumns });
    const { ok, value, findings } = importIndicators(table.value!, { ...options, title: 'Chuyển đổi số ở Xã Mẫu' });

    expect(findings).to.deep.equal([]);
    expect(ok).to.equal(true);
    expect(value).to.deep.equal({
      kind: 'indicator-report',
      schemaVersion: 1,
      title: 'Chuyển đổi số ở Xã Mẫu',
      publisher: { name: 'Ủy ban nhân dân Xã Mẫu' },
      asOf: '2026-09-30',
      audience: 'public',
      sources: [],
      items: [{ indicator: 'government.on-time-dossiers', place: options.place, period: options.period, status: 'ok', numerator: 45, denominator: 60 }],
    });
    expect(parseIndicatorReport(JSON.parse(JSON.stringify(value)), { definitions: indicatorCatalogue }).findings).to.deep.equal([]);
  });

  describe('the cell of the value', () => {
    const rows: readonly (readonly [cell: string, expected: Partial<Observation>])[] = [
      ['97,43%', { status: 'ok', value: 97.43 }],
      ['97,43 %', { status: 'ok', value: 97.43 }],
      ['100', { status: 'ok', value: 100 }],
      ['0', { status: 'ok', value: 0 }],
      ['0%', { status: 'ok', value: 0 }],
      ['hơn 26%', { status: 'ok', value: 26, qualifier: 'gt' }],
      ['20/58', { status: 'ok', numerator: 20, denominator: 58 }],
      ['', { status: 'missing' }],
      ['-', { status: 'missing' }],
      ['chưa có số liệu', { status: 'missing' }],
      ['Không áp dụng', { status: 'notApplicable' }],
      ['KHÔNG THU THẬP', { status: 'notCollected' }],
      ['chưa kiểm chứng', { status: 'notVerified' }],
      ['75% (chưa kiểm chứng)', { status: 'notVerified', value: 75 }],
      ['75% (mục tiêu, chưa phải kết quả)', { status: 'ok', value: 75, role: 'target' }],
      ['34,48% (nguồn ghi: hơn 30%)', { status: 'ok', value: 34.48, reported: { text: 'hơn 30%' } }],
    ];
    for (const [cell, expected] of rows) {
      it(`reads "${cell}" as ${JSON.stringify(expected)}`, async () => {
        const figure = await first(`Chỉ số;Giá trị\nHồ sơ giải quyết đúng hạn;"${cell}"\n`);
        const { status, value, numerator, denominator, qualifier, role, reported } = figure;

        expect(JSON.parse(JSON.stringify({ status, value, numerator, denominator, qualifier, role, reported }))).to.deep.equal(expected);
      });
    }

    it('multiplies by the word of scale in the cell or in the column of units, and keeps what was written', async () => {
      const inCell = await first('Chỉ số;Giá trị\nThu ngân sách nhà nước trên địa bàn;ước 9,117 tỷ đồng\n');
      const inColumn = await first('Chỉ số;Giá trị;Đơn vị tính\nThu ngân sách nhà nước trên địa bàn;9.117;triệu đồng\n');

      expect(inCell).to.deep.include({ value: 9_117_000_000, qualifier: 'estimate', reported: { text: 'ước 9,117 tỷ đồng' } });
      expect(inColumn).to.deep.include({ value: 9_117_000_000, reported: { text: '9.117 triệu đồng' } });
    });

    it('reads a range', async () => {
      expect(await first('Chỉ số;Giá trị\nThời gian một công dân làm xong thủ tục tại bộ phận một cửa;5-10 phút\n')).to.deep.include({ range: { min: 5, max: 10 }, qualifier: 'range' });
    });
  });

  it('loses only the wrong row, and names its cell by sheet, row and column', async () => {
    const { items, findings, ok } = await imported(
      ['Chỉ số;Giá trị', 'Hồ sơ giải quyết đúng hạn;97,43%', 'Hồ sơ thủ tục hành chính nộp trực tuyến;bao nhiêu cũng được', 'Camera an ninh kết nối với công an xã và với thôn;60'].join('\n'),
    );

    expect(ok).to.equal(false);
    expect(items.map(({ indicator }) => indicator)).to.deep.equal(['government.on-time-dossiers', 'security.cameras']);
    expect(findings).to.have.length(1);
    expect(findings[0]).to.deep.include({ code: 'number.unreadable', where: { file: 'chi-so.csv', row: 3, column: 'Giá trị' } });
  });

  it('reads no number that can be read in two ways, and none that is no whole base', async () => {
    const { items, findings, ok } = await imported('Chỉ số;Giá trị;Tử số;Mẫu số\nHồ sơ giải quyết đúng hạn;97.43;;\nHồ sơ thủ tục hành chính nộp trực tuyến;;12,5;60\n');

    expect(items).to.deep.equal([]);
    expect(ok).to.equal(false);
    expect(codes(findings)).to.deep.equal(['number.ambiguous-point', 'import.base-unreadable']);
  });

  describe('the indicator', () => {
    const found: readonly (readonly [written: string, id: string])[] = [
      ['Hồ sơ giải quyết đúng hạn', 'government.on-time-dossiers'],
      ['TỶ LỆ HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN (%)', 'government.on-time-dossiers'],
      ['ty le ho so giai quyet dung han', 'government.on-time-dossiers'],
      ['Số tổ công nghệ số cộng đồng', 'organisation.community-teams'],
      ['Tổng số tổ công nghệ số cộng đồng', 'organisation.community-teams'],
      ['Community digital teams', 'organisation.community-teams'],
      ['community_digital_teams', 'organisation.community-teams'],
    ];
    for (const [written, id] of found) {
      it(`is known by "${written}"`, async () => {
        const { items, findings } = await imported(`Chỉ số;Giá trị\n"${written}";12\n`);

        expect(items[0]?.indicator).to.equal(id);
        expect(findings).to.deep.equal([]);
      });
    }

    it('is known by its code before its name', async () => {
      expect((await first('Mã;Chỉ số;Giá trị\nsecurity.cameras;Hồ sơ giải quyết đúng hạn;12\n')).indicator).to.equal('security.cameras');
    });

    it('is not taken for a share when "Số …" counts', async () => {
      const counted = await imported('Chỉ số;Giá trị\nSố hồ sơ giải quyết đúng hạn;1.200\n');
      const shared = await imported('Chỉ số;Giá trị\nSố hồ sơ giải quyết đúng hạn;45/60\n');

      expect(codes(counted.findings)).to.deep.equal(['import.indicator-unknown']);
      expect(shared.items[0]?.indicator).to.equal('government.on-time-dossiers');
    });

    const kinds: readonly (readonly [cell: string, unit: string, kind: string, shownUnit: string])[] = [
      ['97,43%', '', 'ratio', '%'],
      ['20/58', '', 'ratio', '%'],
      ['300 nghìn đồng', '', 'amount', 'đồng'],
      ['1,5', 'tỷ đồng', 'amount', 'đồng'],
      ['30', 'phút', 'duration', 'phút'],
      ['tốp 15', '', 'rank', 'hạng'],
      ['có', '', 'yesNo', ''],
      ['12', 'tổ', 'count', 'tổ'],
      ['12', '', 'count', ''],
    ];
    for (const [cell, unit, kind, shownUnit] of kinds) {
      it(`of one's own, with the value "${cell}" and the unit "${unit}", becomes a ${kind}`, async () => {
        const table = await readTable(`Chỉ số;Giá trị;Đơn vị tính;Lĩnh vực\nChỉ số riêng của Xã Mẫu;${cell};${unit};Kinh tế số\n`, { fileName: 'chi-so.csv', headers: indicatorColumns });
        const { value, findings } = importIndicators(table.value!, options);

        expect(value?.definitions).to.deep.equal([
          {
            id: 'economy.chi-so-rieng-cua-xa-mau',
            name: { vi: 'Chỉ số riêng của Xã Mẫu' },
            pillar: 'economy',
            kind,
            unit: { vi: shownUnit },
            direction: 'none',
            definition: { unknown: true },
            frequency: { unknown: true },
            source: { unknown: true },
          },
        ]);
        expect(findings.map(({ code }) => code)).to.include('import.indicator-unknown');
        expect(parseIndicatorReport(JSON.parse(JSON.stringify(value))).ok).to.equal(true);
      });
    }

    it("of one's own is the same in every row that names it, and belongs to no pillar while none is named", async () => {
      const table = await readTable('Chỉ số;Địa bàn;Giá trị\nChỉ số riêng;thôn Mẫu 1;3\nCHỈ SỐ RIÊNG;thôn Mẫu 2;4\n', { fileName: 'chi-so.csv', headers: indicatorColumns });
      const { value } = importIndicators(table.value!, options);

      expect(value?.definitions?.map(({ id, pillar }) => [id, pillar])).to.deep.equal([['own.chi-so-rieng', undefined]]);
      expect(value?.items.map(({ indicator }) => indicator)).to.deep.equal(['own.chi-so-rieng', 'own.chi-so-rieng']);
    });

    it('has to be named where there is a figure', async () => {
      const { items, findings } = await imported('Chỉ số;Giá trị;Ghi chú\n;12;\n;;dòng trống\nHồ sơ giải quyết đúng hạn;75%;\n');

      expect(items).to.have.length(1);
      expect(findings.map(({ code, where }) => [code, 'row' in where ? where.row : 0])).to.deep.equal([['import.indicator-missing', 2]]);
    });
  });

  describe('headers that mean two things', () => {
    it('take "Chỉ tiêu" for the name, unless another column is', async () => {
      const name = await first('Chỉ tiêu;Kết quả\nHồ sơ giải quyết đúng hạn;75%\n');
      const target = await first('Chỉ số;Chỉ tiêu;Kết quả\nHồ sơ giải quyết đúng hạn;90%;75%\n');

      expect(name).to.deep.include({ indicator: 'government.on-time-dossiers', value: 75 });
      expect(target.target).to.deep.equal({ value: 90, label: 'Chỉ tiêu' });
    });

    it('take "Đơn vị" for the place, unless its cells are units of measure', async () => {
      const place = await first('Chỉ số;Đơn vị;Giá trị\nHồ sơ giải quyết đúng hạn;Phường Mẫu;75%\n');
      const unit = await first('Chỉ số;Đơn vị;Giá trị\nHồ sơ giải quyết đúng hạn;%;75\n');

      expect(place.place).to.deep.equal({ name: 'Phường Mẫu', level: 'commune' });
      expect(unit.place).to.deep.equal(options.place);
      expect(unit).to.deep.include({ value: 75 });
    });
  });

  it('reads everything else that a row may say', async () => {
    const figure = await first(
      [
        'STT;Chỉ số;Địa bàn;Kỳ báo cáo;Tử số;Mẫu số;Chỉ tiêu giao;Bình quân toàn tỉnh;Cơ quan chịu trách nhiệm;Nguồn;Minh chứng;Người xác nhận;Ngày xác nhận;Ghi chú',
        '1;Hồ sơ giải quyết đúng hạn;"thôn Mẫu, Xã Mẫu, tỉnh Mẫu";6 tháng đầu năm 2026;45;60;ít nhất 90%;81,5%;Văn phòng;Báo cáo mẫu;Biên bản mẫu;Người mẫu;05/10/2026;Ghi chú mẫu',
      ].join('\n'),
    );

    expect(figure).to.deep.equal({
      indicator: 'government.on-time-dossiers',
      place: { name: 'thôn Mẫu', level: 'hamlet', within: ['Xã Mẫu', 'tỉnh Mẫu'] },
      period: { type: 'half', year: 2026, half: 1 },
      status: 'ok',
      numerator: 45,
      denominator: 60,
      target: { value: 90, label: 'Chỉ tiêu giao', qualifier: 'gte' },
      benchmark: { value: 81.5, label: 'Bình quân toàn tỉnh' },
      responsible: 'Văn phòng',
      confirmedBy: { name: 'Người mẫu', date: '2026-10-05' },
      evidence: [{ title: 'Biên bản mẫu' }],
      note: 'Ghi chú mẫu',
      sourceId: 'nguon-1',
    });
  });

  it('lists each source once, behind the one that stands for all rows', async () => {
    const table = await readTable('Chỉ số;Giá trị;Nguồn\nHồ sơ giải quyết đúng hạn;75%;Báo cáo A\nHồ sơ thủ tục hành chính nộp trực tuyến;30%;Báo cáo A\nCamera an ninh kết nối với công an xã và với thôn;3;\n', { fileName: 'chi-so.csv', headers: indicatorColumns });
    const { value } = importIndicators(table.value!, { ...options, source: { title: 'Báo cáo chung' } });

    expect(value?.sources.map(({ title }) => title)).to.deep.equal(['Báo cáo chung', 'Báo cáo A']);
    expect(value?.items.map(({ sourceId }) => value.sources.find(({ id }) => id === sourceId)?.title)).to.deep.equal(['Báo cáo A', 'Báo cáo A', 'Báo cáo chung']);
  });

  describe('what nobody says', () => {
    const csv = 'Chỉ số;Giá trị\nHồ sơ giải quyết đúng hạn;75%\n';

    it('is a finding for publisher and day, and then there is no report', async () => {
      const { items, findings } = await imported(csv, { publisher: undefined, asOf: undefined });

      expect(items).to.deep.equal([]);
      expect(codes(findings)).to.deep.equal(['import.publisher-missing', 'import.as-of-missing']);
    });

    it('is a finding for the place', async () => {
      const { items, findings } = await imported(csv, { place: undefined });

      expect(items).to.deep.equal([]);
      expect(findings[0]).to.deep.include({ code: 'import.place-missing', where: { file: 'chi-so.csv', row: 2 } });
    });

    it('is an unknown period, as is one that can not be read', async () => {
      const unread = await imported('Chỉ số;Kỳ;Giá trị\nHồ sơ giải quyết đúng hạn;khi nào đó;75%\n');

      expect((await first(csv, { period: undefined })).period).to.deep.equal({ unknown: true });
      expect(unread.items[0]?.period).to.deep.equal({ unknown: true, note: 'khi nào đó' });
      expect(codes(unread.findings)).to.deep.equal(['import.period-unreadable']);
    });
  });

  it('asks for a second look at the cell that it is about', async () => {
    const { items, findings } = await imported('Chỉ số;Giá trị;Tử số;Mẫu số;Đơn vị tính\nHồ sơ giải quyết đúng hạn;40%;20;58;\nHồ sơ thủ tục hành chính nộp trực tuyến;;61;60;\nCamera an ninh kết nối với công an xã và với thôn;12%;;;\n');

    expect(items).to.have.length(3);
    expect(findings.map(({ code, where }) => [code, 'row' in where ? [where.row, where.column] : []])).to.deep.equal([
      ['observation.percent-disagrees', [2, 'Giá trị']],
      ['observation.numerator-over-denominator', [3, 'Tử số']],
      ['import.unit-differs', [4, 'Đơn vị tính']],
    ]);
  });

  it('keeps the first of two rows for one figure, and a goal beside its result', async () => {
    const { items, findings } = await imported('Chỉ số;Giá trị;Trạng thái\nHồ sơ giải quyết đúng hạn;75%;\nHồ sơ giải quyết đúng hạn;80%;\nHồ sơ giải quyết đúng hạn;90%;mục tiêu\n');

    expect(items.map(({ value, role }) => [value, role])).to.deep.equal([[75, undefined], [90, 'target']]);
    expect(codes(findings)).to.deep.equal(['import.row-repeated']);
  });

  it('names a status that it does not understand, and keeps the figure', async () => {
    const { items, findings } = await imported('Chỉ số;Giá trị;Trạng thái\nHồ sơ giải quyết đúng hạn;75%;tốt\n');

    expect(items[0]).to.deep.include({ status: 'ok', value: 75 });
    expect(codes(findings)).to.deep.equal(['import.status-unknown']);
  });

  it('drops a target or a day that can not be read, not the figure', async () => {
    const { items, findings } = await imported('Chỉ số;Giá trị;Mục tiêu;Người xác nhận;Ngày xác nhận\nHồ sơ giải quyết đúng hạn;75%;cao;Người mẫu;31/02/2026\n');

    expect(items[0]).to.deep.include({ value: 75, confirmedBy: { name: 'Người mẫu' } });
    expect(items[0]).to.not.have.property('target');
    expect(codes(findings)).to.have.members(['number.unreadable', 'date.impossible']);
  });

  describe('who filed what is counted', () => {
    const rows: readonly (readonly [cells: string, parts: Observation['parts'], codes: readonly string[]])[] = [
      ['30;15', { selfFiled: 30, assisted: 15 }, []],
      ['0;', { selfFiled: 0 }, []],
      [';', undefined, []],
      ['-;15', { assisted: 15 }, []],
      ['nhiều;15', { assisted: 15 }, ['import.part-unreadable']],
      ['-3;15', { assisted: 15 }, ['import.part-unreadable']],
      ['3,5;15', { assisted: 15 }, ['import.part-unreadable']],
      ['40;15', { selfFiled: 40, assisted: 15 }, ['observation.parts-over-whole']],
    ];
    for (const [cells, parts, expected] of rows) {
      it(`reads "${cells}" as ${JSON.stringify(parts) ?? 'no split'}, and keeps the figure`, async () => {
        const { items, findings } = await imported(`Chỉ số;Tử số;Mẫu số;Tự nộp;Nộp hộ\nHồ sơ giải quyết đúng hạn;45;60;${cells}\n`);

        expect(items).to.have.length(1);
        expect(items[0]?.parts).to.deep.equal(parts);
        expect(codes(findings)).to.deep.equal(expected);
      });
    }
  });

  it('reads numbers and percentages of a workbook as they are', async () => {
    const rows = [
      ['Chỉ số', 'Giá trị', 'Tử số', 'Mẫu số'],
      ['Hồ sơ giải quyết đúng hạn', '97,43%', null, null],
      ['Camera an ninh kết nối với công an xã và với thôn', 60, null, null],
      ['Hồ sơ thủ tục hành chính nộp trực tuyến', null, 850, 16_968],
    ];
    const table = await readTable(JSON.stringify(rows), { fileName: 'chi-so.json', headers: indicatorColumns });
    const { value } = importIndicators(table.value!, options);

    expect(value?.items.map(({ value: number, numerator, denominator }) => [number, numerator, denominator])).to.deep.equal([
      [97.43, undefined, undefined],
      [60, undefined, undefined],
      [undefined, 850, 16_968],
    ]);
  });
});
