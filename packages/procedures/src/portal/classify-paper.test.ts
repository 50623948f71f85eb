import { expect } from 'chai';
import { groupKind, itemKind, paperWords, withoutBullet, type GroupKind, type ItemKind } from './classify-paper.js';

describe('groupKind', () => {
  const headings: readonly (readonly [heading: string, kind: GroupKind])[] = [
    ['', 'main'],
    ['Mặc định', 'main'],
    ['Thành phần hồ sơ', 'main'],
    ['Hồ sơ gồm:', 'main'],
    ['* Giấy tờ phải nộp', 'submit'],
    ['Giấy tờ phải xuất trình', 'present'],
    ['* Lưu ý:', 'advice'],
    ['Giấy tờ phải nộp (trường hợp cấp lại)', 'case'],
    ['Đăng ký lại', 'case'],
    ['Trường hợp thay đổi chủ hộ', 'case'],
  ];

  for (const [heading, kind] of headings) {
    it(`takes “${heading}” for ${kind}`, () => {
      expect(groupKind(heading)).to.equal(kind);
    });
  }
});

describe('itemKind', () => {
  const items: readonly (readonly [text: string, group: GroupKind, count: number, kind: ItemKind])[] = [
    // papers
    ['- Tờ khai theo mẫu', 'submit', 1, 'paper'],
    ['- Tờ khai theo mẫu', 'submit', 0, 'paper'],
    ['Hộ chiếu hoặc giấy tờ khác', 'present', 0, 'paper'],
    ['Trường hợp ủy quyền thì phải nộp văn bản ủy quyền', 'submit', 0, 'paper'],
    ['Trường hợp đã ly hôn thì nộp trích lục ghi chú ly hôn', 'main', 1, 'paper'],
    // rules
    ['- Lưu ý: giấy tờ phải rõ ràng', 'submit', 1, 'rule'],
    ['Tờ khai theo mẫu', 'advice', 1, 'rule'],
    ['Người yêu cầu không phải xuất trình lại', 'advice', 0, 'rule'],
    ['Đối với giấy tờ nộp, xuất trình nếu người yêu cầu nộp hồ sơ theo hình thức trực tiếp', 'submit', 0, 'rule'],
    ['Cơ quan đăng ký không được yêu cầu nộp bản sao', 'main', 0, 'rule'],
    ['Giấy tờ do cơ quan nước ngoài cấp phải được hợp pháp hóa lãnh sự', 'main', 0, 'rule'],
    ['Trường hợp người yêu cầu không cung cấp được giấy tờ thì từ chối', 'main', 0, 'rule'],
    // headings
    ['Hồ sơ gồm:', 'main', 0, 'heading'],
    ['Một trong các giấy tờ sau:', 'main', 1, 'heading'],
    ['Cần lưu ý các điểm:', 'advice', 0, 'heading'],
  ];

  for (const [text, group, count, kind] of items) {
    it(`takes “${text}” under ${group} for a ${kind}`, () => {
      expect(itemKind(text, group, count)).to.equal(kind);
    });
  }
});

describe('paperWords', () => {
  const words: readonly (readonly [text: string, expected: object])[] = [
    ['- Tờ khai theo mẫu;', { name: 'Tờ khai theo mẫu', when: undefined, channels: undefined, replaceableByData: false }],
    ['- Tờ khai (nếu người yêu cầu nộp hồ sơ theo hình thức trực tiếp)', { name: 'Tờ khai', channels: ['inPerson', 'postal'] }],
    ['- Biểu mẫu điện tử (nếu người yêu cầu nộp hồ sơ theo hình thức trực tuyến)', { name: 'Biểu mẫu điện tử', channels: ['online'] }],
    ['Mẫu hộ tịch điện tử tương tác', { channels: ['online'] }],
    ['Trường hợp ủy quyền thì phải nộp văn bản ủy quyền', { name: 'Văn bản ủy quyền', when: 'ủy quyền' }],
    ['Đối với người nước ngoài thì nộp hộ chiếu', { name: 'Hộ chiếu', when: 'người nước ngoài' }],
    ['Văn bản ủy quyền trong trường hợp làm thay người khác', { name: 'Văn bản ủy quyền', when: 'làm thay người khác' }],
    ['Giấy ra viện (nếu có)', { name: 'Giấy ra viện (nếu có)', when: 'có giấy tờ này' }],
    ['Thẻ căn cước. Không phải xuất trình nếu đã có trong cơ sở dữ liệu', { name: 'Thẻ căn cước', replaceableByData: true }],
    ['Thông tin chứng minh nơi cư trú được khai thác từ cơ sở dữ liệu', { name: 'Giấy tờ, tài liệu chứng minh nơi cư trú', replaceableByData: true }],
  ];

  for (const [text, expected] of words) {
    it(`reads “${text}”`, () => {
      expect(paperWords(text)).to.deep.include(expected);
    });
  }
});

describe('withoutBullet', () => {
  it('takes off the sign or number that opens an item, and nothing of the item', () => {
    for (const text of ['- Tờ khai', '+ Tờ khai', '1. Tờ khai', 'a) Tờ khai', '* - Tờ khai']) expect(withoutBullet(text)).to.equal('Tờ khai');
    expect(withoutBullet('01 ảnh 4x6')).to.equal('01 ảnh 4x6');
    expect(withoutBullet('2.000 đồng')).to.equal('2.000 đồng');
  });
});
