import { expect } from '@open-wc/testing';
import { barePlace, directoryOfStates, placeDirectory, statePlaces } from '@xaso/places/fixtures';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { find, findAll, names, part, rowOf, showList, text, words } from '../places/testing/show-places.js';
import type { XaPlaceList } from './place-list.js';
import { placeListMessages } from './place-list.messages.js';
import './place-list.js';

describe('<xa-place-list>', () => {
  elementContract<XaPlaceList, typeof placeListMessages.vi>('xa-place-list', {
    props: { directory: directoryOfStates(), kind: 'wifi digitalTeam heritage', atTime: '15:00', map: 'none' },
    parts: ['base', 'header', 'title', 'provenance', 'tools', 'input', 'count', 'list', 'item', 'name', 'select', 'hours', 'phone', 'wifi', 'ways'],
    catalogue: placeListMessages,
  });

  describe('kinds', () => {
    it('shows the kinds that it is asked for, and no figure of businesses', async () => {
      const element = await showList({ directory: directoryOfStates(), kind: 'wifi', map: 'none' });

      expect(names(element)).to.deep.equal(['Điểm Wi-Fi mẫu']);
      expect(text(element, 'wifi')).to.equal('Tên mạng: WIFI-MAU');
      expect(text(element, 'hours')).to.equal('Mở cả ngày đêm');
      expect(part(element, 'coverage')).to.equal(null);
    });

    it('shows all places where it names no kind, each with what it is', async () => {
      const element = await showList({ directory: directoryOfStates(), map: 'none' });

      expect(names(element)).to.have.length(Object.keys(statePlaces).length);
      expect(words(rowOf(element, 'mot-cua-mau'))).to.contain('Bộ phận một cửa');
      expect(find(element, 'select[name=kind]')).to.exist;
    });

    it('shows another kind when it is asked for another one', async () => {
      const element = await showList({ directory: directoryOfStates(), kind: 'wifi', map: 'none' });

      element.kind = 'heritage';
      await element.updateComplete;

      expect(names(element)).to.deep.equal(['Di tích mẫu']);
    });

    it('is empty where the list has none of that kind', async () => {
      const element = await showList({ directory: placeDirectory([barePlace()]), kind: 'school' });

      expect(element.status).to.equal('empty');
    });

    for (const [kind, title] of Object.entries({ wifi: 'Điểm Wi-Fi miễn phí', heritage: 'Di tích', digitalTeam: 'Ai giúp tôi?' })) {
      it(`calls a list of ${kind} “${title}” where the file has no title`, async () => {
        const element = await showList({ directory: { ...directoryOfStates(), title: undefined }, kind, map: 'none' });

        expect(text(element, 'title')).to.equal(title);
      });
    }
  });

  describe('community digital teams', () => {
    it('are on duty or not, with the telephone of the duty', async () => {
      const element = await showList({ directory: directoryOfStates(), kind: 'digitalTeam', map: 'none' });

      expect(text(element, 'hours')).to.equal('Đang trực, đến 17:00');
      expect(text(element, 'phone')).to.contain('0200 000 0005');
      element.atTime = '18:00';
      await element.updateComplete;
      expect(text(element, 'hours')).to.equal('Ngoài giờ trực, trực lại lúc 14:00 ngày 01/12/2026');
    });
  });

  describe('heritage', () => {
    it('has the QR code of its page, with the host beside it, once it is selected', async () => {
      const element = await showList({ directory: directoryOfStates(), kind: 'heritage', map: 'none', linkHosts: 'xa-mau.example.vn' });
      expect(part(element, 'code')).to.equal(null);

      element.select('di-tich-mau');
      await eventually(() => part(element, 'code') !== null, 'draws the code');

      expect(text(element, 'code')).to.equal('Mã QR mở trang xa-mau.example.vn');
      await expect(element).to.be.accessible();
    });

    it('has no code for an address that the page does not allow', async () => {
      const element = await showList({ directory: directoryOfStates(), kind: 'heritage', map: 'none' });

      element.select('di-tich-mau');
      await eventually(() => part(element, 'details') !== null, 'tells more');

      expect(findAll(element, "[part~='code']")).to.have.length(0);
    });
  });
});
