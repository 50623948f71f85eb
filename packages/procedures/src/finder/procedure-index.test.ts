import { expect } from 'chai';
import { searchableProcedures } from '../fixtures/index.js';
import { officialLexicon } from './official-lexicon.js';
import { createProcedureIndex, startProcedureIndex, type SearchOptions } from './procedure-index.js';

const index = createProcedureIndex(searchableProcedures, { lexicon: officialLexicon });
const plain = createProcedureIndex(searchableProcedures);
const codes = (query: string, options?: SearchOptions) => index.search(query, options).hits.map(({ code }) => code);

describe('search', () => {
  for (const [what, query, code] of [
    ['with diacritics', 'đăng ký khai tử', '1.000656'],
    ['without diacritics', 'dang ky khai tu', '1.000656'],
    ['with diacritics on one word only', 'đăng ky khai tu', '1.000656'],
    ['with diacritics where the word has none', 'mo quan karaokê gia dinh', '1.001029'],
    ['in capitals', 'ĐĂNG KÝ KHAI TỬ', '1.000656'],
    ['with marks written apart', 'đăng ký khai tử'.normalize('NFD'), '1.000656'],
    ['while it is typed', 'đăng ký thườ', '1.004222'],
    ['with a letter too few', 'đăng ký thuong tr', '1.004222'],
    ['with a wrong letter', 'dang ky thuomg tru', '1.004222'],
    ['with two letters changed', 'dang ky thuogn tru', '1.004222'],
    ['with keys of Telex left', 'ddawng kys khai tuwr', '1.000656'],
    ['with keys of VNI left', 'd9ang8 ky1 khai tu73', '1.000656'],
    ['without spaces', 'dangkykhaitu', '1.000656'],
    ['with other spaces', 'đăng\u00a0ký\tkhai\ntử', '1.000656'],
    ['in another order', 'môi trường giấy phép', '1.010734'],
    ['by its first letters', 'gpmt', '1.010734'],
    ['by an abbreviation', 'gks', '1.001193'],
    ['by an abbreviation with đ', 'làm sđ', '1.115750'],
    ['by another', 'cccd', '1.014061'],
    ['by another', 'hkd', '1.001612'],
    ['in everyday words', 'làm giấy khai sinh cho con', '1.001193'],
    ['in everyday words', 'giấy độc thân', '1.004873'],
    ['in everyday words', 'giay doc than', '1.004873'],
    ['in everyday words', 'xin xây nhà', '1.013225'],
    ['in a Southern way', 'làm giấy hôn thú', '1.000894'],
    ['in a hurry', 'nhap ho khau', '1.004222'],
    ['in a sentence', 'tôi muốn hỏi tiền cho người già thì làm thế nào ạ', '1.014027'],
    ['by its code', '2.000815', '2.000815'],
    ['by its code without the point', '2000815', '2.000815'],
    ['by its code with the part of a province', '2.000815.000.00.00.H00', '2.000815'],
    ['by the beginning of its code', '2.0008', '2.000815'],
    ['by its plain name', 'giấy khai sinh', '1.001193'],
    ['with the other letter of the same sound', 'đăng kí tạm trú', '1.004194'],
    ['in two ways at once', 'làm sổ đỏ', '1.115750'],
    ['by one rare word beside a common phrase', 'mở quán karaoke', '1.001029'],
    ['with words of another world beside its own', 'mở quán trà sữa', '1.001612'],
  ] as const) {
    it(`finds what is asked for ${what}: “${query}”`, () => {
      expect(codes(query)[0]).to.equal(code);
    });
  }

  for (const query of ['thời tiết hôm nay', 'giá vàng', 'xem phim', 'con mèo', '', '   ', '???', 'tôi muốn', '2026']) {
    it(`gives nothing for “${query}”`, () => {
      expect(codes(query)).to.deep.equal([]);
    });
  }

  it('does not take a word for another with other diacritics', () => {
    expect(codes('bản đồ nghèo')).not.to.include('1.010734');
    expect(codes('thường trực')[0]).not.to.equal('1.004222');
  });

  it('puts the title first that says what is asked and no more, and says it early', () => {
    const names = ['Báo cáo của cơ sở về giấy phép mẫu', 'Giấy phép mẫu và báo cáo của cơ sở', 'Giấy phép mẫu'];
    const three = createProcedureIndex(names.map((name, place) => ({ code: `1.00000${place}`, name })));

    expect(three.search('giấy phép mẫu').hits.map(({ code }) => code)).to.deep.equal(['1.000002', '1.000001', '1.000000']);
  });

  it('knows a growing word by the marks that it has already', () => {
    const lexicon = { items: [{ type: 'meaning' as const, say: ['tiền án'], mean: ['lý lịch tư pháp'] }] };
    const own = createProcedureIndex([{ code: '1', name: 'Cấp phiếu lý lịch tư pháp' }, { code: '2', name: 'Hỗ trợ tiền ăn trưa' }], { lexicon });

    expect(own.search('tiền ăn').hits.map(({ code }) => code)).to.deep.equal(['2']);
    expect(own.search('tiền a').hits.map(({ code }) => code)).to.include.members(['1', '2']);
  });

  it('reads abbreviations of titles in full', () => {
    const own = createProcedureIndex([{ code: '1', name: 'Cấp lại sổ BHXH' }, { code: '2', name: 'Cấp lại sổ hộ tịch' }], { lexicon: officialLexicon });

    expect(own.search('sổ bảo hiểm xã hội').hits[0]?.code).to.equal('1');
    expect(own.search('so bhxh').hits[0]?.code).to.equal('1');
  });

  it('prefers titles that begin with what is asked for', () => {
    const filling = 'đối với trường hợp được cơ quan có thẩm quyền giao';
    const twins = createProcedureIndex([
      { code: '1', name: `Kiểm tra hồ sơ ${filling} đóng cửa mỏ` },
      { code: '2', name: `Đóng cửa mỏ ${filling} kiểm tra hồ sơ` },
    ]);

    expect(twins.search('đóng cửa mỏ').hits.map(({ code }) => code)).to.deep.equal(['2', '1']);
  });

  it('gives each procedure once, best first', () => {
    const { hits } = index.search('khai sinh');

    expect(new Set(hits.map(({ code }) => code)).size).to.equal(hits.length);
    expect(hits.map(({ score }) => score)).to.deep.equal(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('puts what the commune does before what is like it', () => {
    const twins = createProcedureIndex([
      { code: '1', name: 'Cấp giấy mẫu', communeLevel: false },
      { code: '2', name: 'Cấp giấy mẫu', communeLevel: false, receivedAtCommune: true },
      { code: '3', name: 'Cấp giấy mẫu', communeLevel: true },
    ]);

    expect(twins.search('giấy mẫu').hits.map(({ code }) => code)).to.deep.equal(['3', '2', '1']);
  });

  it('finds only words of titles without a lexicon', () => {
    expect(plain.search('đăng ký khai tử').hits[0]?.code).to.equal('1.000656');
    expect(plain.search('giấy độc thân').hits[0]?.code).not.to.equal('1.004873');
  });

  it('gives at most as many hits as are wanted', () => {
    expect(codes('đăng ký', { limit: 3 })).to.have.length(3);
    expect(codes('đăng ký', { limit: 0 })).to.deep.equal([]);
    expect(codes('đăng ký', { limit: -1 })).to.deep.equal([]);
  });

  for (const [options, found] of [
    [{ field: 'Đăng ký, quản lý cư trú' }, ['1.004222', '1.004194']],
    [{ audience: 'Hộ gia đình' }, ['1.001612']],
    [{ lifeEvent: 'sinh-con' }, ['1.001193']],
    [{ field: 'Lĩnh vực khác' }, []],
  ] as const) {
    it(`keeps to ${JSON.stringify(options)}`, () => {
      expect(codes('đăng ký')).to.have.length.greaterThan(found.length);
      expect(codes('đăng ký', options)).to.have.members(found);
    });
  }

  it('keeps to what can be done online, and to the commune', () => {
    expect(codes('đăng ký khai sinh', { level: 'full' })).to.deep.equal(['1.001193']);
    expect(codes('giấy phép môi trường', { communeOnly: true })).not.to.include('1.010734');
    expect(codes('1.010734', { communeOnly: true })).to.deep.equal([]);
  });

  it('marks in the names what was found', () => {
    const [hit] = index.search('khai sinh').hits;
    const marked = (text: string, stretches: readonly { start: number; end: number }[] = []) => stretches.map(({ start, end }) => text.slice(start, end));

    expect(marked('Thủ tục đăng ký khai sinh', hit?.highlights)).to.deep.equal(['đăng ký khai sinh']);
    expect(marked('Làm giấy khai sinh', hit?.plainHighlights)).to.deep.equal(['khai sinh']);
  });
});

describe('phrases that share a word', () => {
  const twice = createProcedureIndex(
    [
      { code: '1.000001', name: 'Đăng ký thường trú' },
      { code: '1.000002', name: 'Tiếp nhận học sinh' },
      { code: '1.000003', name: 'Chứng thực di chúc' },
    ],
    { lexicon: { items: [{ type: 'meaning', say: ['dọn về quê'], mean: ['thường trú'] }, { type: 'meaning', say: ['dọn trường'], mean: ['tiếp nhận học sinh'] }] } },
  );

  it('are both thought of, the longer one first', () => {
    expect(twice.search('dọn trường về quê').hits.map(({ code }) => code)).to.deep.equal(['1.000001', '1.000002']);
  });
});

describe('an index that is built in slices', () => {
  it('works until the time is up, and is the same in the end', () => {
    const build = startProcedureIndex(searchableProcedures, { lexicon: officialLexicon });
    let time = 0;
    const clock = () => (time += 10);
    let slices = 1;
    let built = build.step(clock, 5);
    for (; !built; slices += 1) built = build.step(clock, 5);

    expect(slices).to.be.greaterThan(10);
    expect(built.search('khai sinh')).to.deep.equal(index.search('khai sinh'));
    expect(build.step(clock)).to.equal(built);
  });

  it('is done at once when there is time', () => {
    expect(startProcedureIndex(searchableProcedures).step(() => 0)).not.to.equal(undefined);
  });
});
