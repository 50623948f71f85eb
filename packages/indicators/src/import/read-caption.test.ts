import { expect } from 'chai';
import { readCaption } from './read-caption.js';

describe('readCaption', () => {
  const quarter = { type: 'quarter', year: 2026, quarter: 3 };

  it('reads labelled sentences', () => {
    expect(readCaption('Chuyển đổi số. Kỳ: quý III/2026. Nguồn: Báo cáo số 12/BC-UBND, ngày 5/10/2026.')).to.deep.equal({
      title: 'Chuyển đổi số',
      period: quarter,
      source: 'Báo cáo số 12/BC-UBND, ngày 5/10/2026',
    });
  });

  it('reads labels that only a comma parts', () => {
    const reading = readCaption('Xã Mẫu, kỳ: quý III/2026, nguồn: số liệu mẫu, không phải của địa phương nào');

    expect(reading).to.deep.include({ title: 'Xã Mẫu', period: quarter, source: 'số liệu mẫu, không phải của địa phương nào' });
    expect(reading.place?.name).to.equal('Xã Mẫu');
  });

  it('keeps a comma before words that are no label', () => {
    expect(readCaption('Bảng gồm: văn bản, hồ sơ: tất cả').title).to.equal('Bảng gồm: văn bản, hồ sơ: tất cả');
  });

  it('reads free words', () => {
    expect(readCaption('Phường Mẫu, quý III/2026')).to.deep.include({ title: 'Phường Mẫu, quý III/2026', period: quarter });
  });

  it('says nothing of an empty caption', () => {
    expect(readCaption(' . ;')).to.deep.equal({});
  });
});
