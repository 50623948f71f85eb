/** A small report of a commune that does not exist, as a file beside a page would hold it. */
export const sampleReport = {
  kind: 'indicator-report',
  schemaVersion: 1,
  title: 'Chỉ số chuyển đổi số của Xã Mẫu',
  publisher: { name: 'UBND Xã Mẫu', responsible: 'Văn phòng HĐND và UBND Xã Mẫu' },
  asOf: '2026-10-05',
  audience: 'public',
  sources: [{ id: 'bao-cao', title: 'Báo cáo mẫu quý III/2026', number: '01/BC-MAU', date: { type: 'quarter', year: 2026, quarter: 3 } }],
  items: [
    {
      id: 'mau-01',
      indicator: 'government.online-dossiers',
      place: { name: 'Xã Mẫu', level: 'commune' },
      period: { type: 'quarter', year: 2026, quarter: 3 },
      status: 'ok',
      numerator: 412,
      denominator: 530,
      sourceId: 'bao-cao',
    },
    {
      id: 'mau-02',
      indicator: 'society.e-health-records',
      place: { name: 'Xã Mẫu', level: 'commune' },
      period: { type: 'quarter', year: 2026, quarter: 3 },
      status: 'ok',
      value: 97.43,
      sourceId: 'bao-cao',
    },
  ],
} as const;

/** Figures of the report as a Vietnamese page writes them. */
export const sampleFigures = ['97,43%', '412/530'] as const;

/** What a webmaster writes inside the snippet, and what stands there without the script. */
export const sampleFallback = `<table>
<caption>Xã Mẫu, kỳ: quý III/2026, nguồn: Báo cáo mẫu</caption>
<tr><th>Chỉ số</th><th>Giá trị</th><th>Đơn vị tính</th></tr>
<tr><td>Tỷ lệ người dân có sổ sức khỏe điện tử</td><td>96,5%</td><td>%</td></tr>
</table>`;

/** A figure that only the fallback holds, so that a test sees which of the two a reader sees. */
export const fallbackFigure = '96,5%';
