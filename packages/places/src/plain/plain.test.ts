import { toCmsHtml, toCsv, toPlainText, civilDate } from '@xaso/core';
import { expect } from 'chai';
import { barePlace, openDaily, place, placeDirectory } from '../fixtures/build.js';
import { directoryOfStates, statePlaces } from '../fixtures/states.js';
import { placeMessagesEn, plainMessagesEn } from '../messages/en.js';
import { hoursLines } from './hours-lines.js';
import { addressText, placeRows } from './place-rows.js';
import { placeToPlain, toPlaceList, toPlaceTable, toPlain } from './to-plain.js';

const vi = { language: 'vi' } as const;
const en = { language: 'en', messages: placeMessagesEn, plainMessages: plainMessagesEn } as const;

describe('hoursLines', () => {
  it('are those of a door: days, lunch break, holidays', () => {
    expect(hoursLines(statePlaces.office.hours!, vi)).to.deep.equal(['Thứ Hai đến Thứ Sáu: 07:30–11:30, 13:30–17:00', 'Ngày lễ: nghỉ']);
    expect(hoursLines({ week: [{ days: [1, 2, 4, 5, 6], spans: [{ from: '07:00', to: '11:00' }] }], holidays: 'asUsual', tet: 'closed' }, vi)).to.deep.equal(['Thứ Hai, Thứ Ba, Thứ Năm đến Thứ Bảy: 07:00–11:00', 'Ngày lễ: như ngày thường', 'Tết Nguyên đán: nghỉ']);
  });

  it('say that holidays are not known, and when a place is closed for some days', () => {
    expect(hoursLines({ ...openDaily('18:00', '02:00'), special: [{ from: civilDate('2026-12-01'), to: civilDate('2026-12-05') }, { from: civilDate('2026-12-24'), spans: [{ from: '08:00', to: '12:00' }] }] }, vi)).to.deep.equal([
      'Hằng ngày: 18:00–02:00',
      'Ngày lễ, Tết: chưa rõ',
      'Từ 01/12/2026 đến 05/12/2026: nghỉ',
      'Ngày 24/12/2026: 08:00–12:00',
    ]);
  });

  it('are the list’s own words where nothing else is known', () => {
    expect(hoursLines({ text: 'Theo phiên chợ' }, vi)).to.deep.equal(['Theo phiên chợ']);
    expect(hoursLines({ always: true }, en)).to.deep.equal(['Day and night, every day']);
  });
});

describe('placeRows', () => {
  it('tell of a place of which nothing is known its kind alone', () => {
    expect(placeRows(barePlace(), vi)).to.deep.equal([{ id: 'kind', label: 'Loại', lines: ['Cơ sở kinh doanh'] }]);
  });

  it('give each fact its row, in one order', () => {
    expect(placeRows(place(), vi).map(({ id }) => id)).to.deep.equal(['kind', 'otherNames', 'category', 'address', 'formerAddress', 'hours', 'phone', 'payment', 'wifi', 'owner', 'maps', 'links', 'digitalAddress', 'plusCode', 'point']);
  });

  it('show the verified number with its day, and say when a point is rounded', () => {
    expect(placeRows(place(), vi).find(({ id }) => id === 'phone')!.lines).to.deep.equal(['0200 000 0001 (xác minh ngày 20/09/2026)']);
    expect(placeRows(statePlaces.rounded, vi).find(({ id }) => id === 'point')!.lines).to.deep.equal(['21.030, 105.856', 'Vị trí làm tròn khoảng 100 m']);
  });

  it('call hours and telephone of a digital team those of its duty', () => {
    expect(placeRows(statePlaces.digitalTeam, vi).filter(({ id }) => id === 'hours' || id === 'phone').map(({ label }) => label)).to.deep.equal(['Giờ trực', 'Điện thoại trực']);
  });
});

describe('addressText', () => {
  it('does not repeat a hamlet or a commune that the address has', () => {
    expect(addressText({ address: 'Số 1, Thôn Mẫu', hamlet: 'Thôn Mẫu', unit: { name: 'Xã Mẫu' } })).to.equal('Số 1, Thôn Mẫu, Xã Mẫu');
    expect(addressText({})).to.equal(undefined);
  });
});

describe('placeToPlain', () => {
  it('writes markup in data as text, and a refused address as text', () => {
    const html = toCmsHtml(placeToPlain(place({ name: '<img src=x onerror=alert(1)>', note: '<b>x</b>', links: { website: 'https://casino.example.com/' } }), vi));

    expect(html).not.to.match(/<img|<b>|href="https:\/\/casino/);
    expect(html).to.contain('casino.example.com');
  });
});

describe('toPlain', () => {
  it('writes a directory with who publishes it, every place, and whose data they are', () => {
    const text = toPlainText(toPlain({ ...directoryOfStates(), licence: '© Người mẫu' }, vi));

    expect(text).to.contain('Địa điểm mẫu').and.contain('Ủy ban nhân dân Xã Mẫu công bố, số liệu đến ngày 30/09/2026').and.contain('17 địa điểm').and.contain('Nguồn dữ liệu: © Người mẫu');
    for (const { name } of Object.values(statePlaces)) expect(text).to.contain(name);
    expect(text).not.to.match(/undefined|\{/);
  });

  it('leaves out columns in which nobody says anything, and that of the kind where there is one', () => {
    const csv = toCsv(toPlaceTable(placeDirectory([barePlace(), barePlace({ id: 'b', name: 'Quán mẫu', address: 'Số 2' })]), vi));

    expect(csv).to.contain('Tên').and.contain('Địa chỉ').and.not.contain('Loại').and.not.contain('Giờ');
  });

  it('speaks English', () => {
    expect(toPlainText(toPlain(placeDirectory(), en))).to.contain('Published by Ủy ban nhân dân Xã Mẫu, as of 30 September 2026').and.contain('Every day: 07:00–21:00');
  });
});

describe('toPlaceList', () => {
  it('gives each place one item with what a caller needs', () => {
    const html = toCmsHtml([toPlaceList({ items: [statePlaces.office, barePlace()] }, vi)]);

    expect(html).to.contain('<strong>Bộ phận một cửa Xã Mẫu</strong>. Trụ sở Xã Mẫu. Thứ Hai đến Thứ Sáu: 07:30–11:30, 13:30–17:00; Ngày lễ: nghỉ. 0200 000 0009 (xác minh ngày 20/09/2026).');
    expect(html).to.contain('<strong>Cửa hàng mẫu</strong>');
  });
});
