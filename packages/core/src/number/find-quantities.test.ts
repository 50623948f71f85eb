import { expect } from 'chai';
import { findQuantities } from './find-quantities.js';

const texts = (prose: string): readonly string[] => findQuantities(prose).map(({ text }) => text);

describe('findQuantities', () => {
  describe('in a sentence', () => {
    const rows: readonly (readonly [prose: string, found: readonly string[]])[] = [
      ['Ban Chỉ đạo gồm 19 thành viên, có 6 điểm cầu tại phường.', ['19 thành viên', '6 điểm cầu']],
      ['Năm 2024, 240 xã được công nhận.', ['240 xã']],
      ['Thu ngân sách ước đạt 9,117 tỷ đồng, đạt 117% so với kế hoạch năm', ['ước đạt 9,117 tỷ đồng', '117%']],
      ['chi 1 tỷ 200 triệu đồng trong 5 năm', ['1 tỷ 200 triệu đồng', '5 năm']],
      ['mỗi công dân chỉ mất tầm 5-10 phút làm thủ tục', ['tầm 5-10 phút']],
      ['có 850/16.968 số hộ đã tham gia', ['850/16.968 số hộ']],
      ['phí 50.000đ/hồ sơ, lãi 0,5%/năm, rộng 120m2', ['50.000đ/hồ sơ', '0,5%/năm', '120m2']],
      ['Tỷ lệ giảm -5,2% (−3% ở thôn)', ['-5,2%', '−3%']],
      ['từ 18 tuổi trở lên; từ 10 hộ trở lên', ['18 tuổi trở lên', '10 hộ trở lên']],
      ['có 5 xã gần 30 hộ và 6 thôn ít nhất 2 đội', ['5 xã', 'gần 30 hộ', '6 thôn', 'ít nhất 2 đội']],
      ['lọt tốp 15 và phấn đấu vào tốp 10', ['tốp 15', 'tốp 10']],
      ['bố trí 05 máy tính và 02 máy quét', ['05 máy tính', '02 máy quét']],
      ['tăng từ 5 xã lên 10 xã', ['5 xã', '10 xã']],
    ];
    for (const [prose, found] of rows) {
      it(`finds ${found.join(', ')}`, () => {
        expect(texts(prose)).to.deep.equal(found);
      });
    }

    it('says where, in the text that was given', () => {
      const prose = 'Xã Mẫu\u200b đạt 97,43%, hơn 30 hộ.'.normalize('NFD');

      const found = findQuantities(prose);

      expect(found.map(({ start, end }) => prose.slice(start, end).normalize('NFC'))).to.deep.equal(['97,43%', 'hơn 30 hộ']);
    });

    it('does not take the next line for the noun', () => {
      expect(findQuantities('Đạt 100%\nTỷ lệ hồ sơ')[0]!.quantity).to.include({ unit: '%', of: undefined });
    });

    it('gives what is read, with the doubt that is left', () => {
      const [share, count, percent] = findQuantities('13/13 sản phẩm OCOP; 16,968 hộ; đạt 97.43%.');

      expect(share!.quantity).to.include({ form: 'ratio', numerator: 13, denominator: 13, of: 'sản phẩm OCOP' });
      expect(count).to.deep.include({ candidates: [16.968, 16968] });
      expect(percent).to.deep.include({ text: '97.43%', quantity: undefined, candidates: [97.43, 9743] });
    });

    it('ends the noun at a word of grammar, a sign, or six words', () => {
      expect(findQuantities('37 sản phẩm OCOP đã được đưa lên sàn')[0]!.quantity).to.include({ unit: 'sản phẩm OCOP' });
      expect(findQuantities('5 xã: Hà Vinh')[0]!.quantity).to.include({ unit: 'xã' });
      expect(findQuantities('1 nhà văn hóa thôn kiểu mẫu sạch đẹp')[0]!.quantity).to.include({ unit: 'nhà văn hóa thôn kiểu mẫu' });
    });
  });

  describe('by form', () => {
    const nothing: readonly (readonly [why: string, ...proses: readonly string[]])[] = [
      ['days', 'ngày 28-7-2021', '09/12/2025', '2025-12-09', '09.12.2025', 'ngày 9/12'],
      ['months and quarters', 'tháng 9-2021', 'Tháng 10/2022', '2025-04', 'quý III/2026', 'quý 2', 'tháng 5', 'trong tháng 12, phường'],
      ['days of a feast', 'dịp 30/4 và 1/5', 'ngày 2/9'],
      ['years', 'năm 2024', 'trong năm 2025 huyện', 'các năm 2022, 2023 và 2024', 'giai đoạn 2021-2025', 'nhiệm kỳ 2025 - 2030', 'vào Tết 2026', '(2024)'],
      ['times', '8:30', 'từ 7h30 đến 11h', 'trực 24/7', 'trực 24/24', 'trực 24/24 giờ'],
      ['numbers of documents', 'Kế hoạch số 86/KH-UBND', 'Nghị quyết 57-NQ/TW', 'Luật 148/2025/QH15', 'Đề án 06', 'Thông tư 22/2023/TT-BTTTT'],
      ['parts of documents', 'khoản 2 Điều 14', 'Điều 5, 6 và 7', 'tiêu chí 17.1', 'Mẫu số 19'],
      ['addresses', 'https://xamau.vn/2024/10/bai-5', 'www.xamau.vn/5', 'xamau.gov.vn/12', 'a5@xamau.vn'],
      ['telephone numbers', 'điện thoại 0912345678', '0912.345.678', 'hotline 0912 345 678', 'tổng đài 1900 1009'],
      ['generations and versions', '4G/5G', '4G, 5G', 'chợ 4.0', 'phiên bản 2.1.3', 'dùng Windows 11 trên máy'],
      ['names with digits', 'TV360', 'COVID-19', 'khổ A4', 'ISO 9001:2015'],
      ['numbered things', 'lớp 5', 'khu 2', 'tổ 3', 'tầng 2', 'giai đoạn 2', 'lần thứ 3', 'hạng 15/63 tỉnh'],
      ['the names that follow a name', 'mức độ 3, 4 tôi đã làm', 'khu 2 và 3', 'lớp 1 - 5'],
      ['the base of a rate', 'Bình quân 1 tháng', 'mỗi 1 năm'],
      ['sizes', 'ảnh 10 x 15 cm', 'khổ 10 × 15'],
      ['marks of notes', 'một (01) bản', 'theo quy định (2)'],
      ['digits in groups that are parted by spaces', 'còn 1 000 hộ', '1 000 000 hộ'],
      ['codes of many digits', 'mã 123456789012 của hộ'],
      ['other digits', '١٢ hộ', '³ hộ'],
      ['a range that goes down', 'tỷ số 10-5'],
    ];
    for (const [why, ...proses] of nothing) {
      it(`passes over ${why}`, () => {
        for (const prose of proses) expect(texts(prose), prose).to.deep.equal([]);
      });
    }

    const counts: readonly (readonly [why: string, prose: string, found: readonly string[]])[] = [
      ['a noun that is one of many', 'Mỗi thôn 5 camera; mỗi tháng 30 hồ sơ; bình quân tháng 300 hồ sơ', ['5 camera', '30 hồ sơ', '300 hồ sơ']],
      ['a noun that is counted itself', 'có 12 lớp 30 em', ['12 lớp', '30 em']],
      ['"số" that means digital, or a sum', 'hoàn thành chuyển đổi số 240 xã; tổng số 58 cơ sở', ['240 xã', '58 cơ sở']],
      ['a percentage behind a naming noun', 'chữ ký số 100% cán bộ; mức 30%', ['100% cán bộ', '30%']],
      ['a measure behind a naming noun', 'kế hoạch 5 năm', ['5 năm']],
      ['a new clause behind a name', 'Năm 2024, 240 xã; Tháng 9, 15 hộ', ['240 xã', '15 hộ']],
      ['a count that looks like a year', '2024 hộ; 2.024 hộ', ['2024 hộ', '2.024 hộ']],
      ['a number that no calendar has', 'trong tháng 300 hồ sơ', ['300 hồ sơ']],
    ];
    for (const [why, prose, found] of counts) {
      it(`counts behind ${why}`, () => {
        expect(texts(prose)).to.deep.equal(found);
      });
    }

    it('tells the mark of a list from a number', () => {
      expect(texts('1. Mục tiêu: 5 xã\n2) Nhiệm vụ\n- 15 thôn\n-20 hộ\n300.')).to.deep.equal(['5 xã', '15 thôn', '20 hộ', '300']);
    });
  });

  it('finds nothing in nothing', () => {
    expect(findQuantities('')).to.deep.equal([]);
    expect(findQuantities('hai cấp, tất cả cán bộ')).to.deep.equal([]);
  });
});
