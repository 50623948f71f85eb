import { expect, oneEvent } from '@open-wc/testing';
import { mapProblems, type MapProblem } from '@xaso/maps';
import { fakeProvider, sampleShape } from '@xaso/maps/fakes';
import { barePlace, directoryOfStates, manyPlaces, place, placeDirectory } from '@xaso/places/fixtures';
import { eventually } from '../internal/testing/eventually.js';
import { answers, FakeFetch, refuses } from '../internal/testing/fake-fetch.js';
import { forgetFiles } from '../internal/data/shared-files.js';
import type { MapStatusDetail, PlaceSelectDetail } from '../places/places-events.js';
import { find, findAll, names, part, rowOf, showLocator, text, type, words } from '../places/testing/show-places.js';
import type { XaBusinessLocator } from './business-locator.js';
import './business-locator.js';

const wide = { width: 1000 };
const [ring] = sampleShape.polygons[0]!;
const outline = { type: 'Polygon', coordinates: [ring] };

/** A locator whose map is a provider that does what it is told. It is opened by hand: a page in the background is not told what is in sight. */
async function withMap(provider = fakeProvider(), props: Partial<XaBusinessLocator> = {}): Promise<XaBusinessLocator> {
  const element = await showLocator({ directory: directoryOfStates(), mapProvider: provider, ...props }, wide);
  part(element, 'map-open')?.click();
  await eventually(() => element.mapStatus !== 'idle', 'the map is wanted');
  await element.updateComplete;
  return element;
}

const sketchOf = (element: XaBusinessLocator): ShadowRoot => find(element, '.frame > *')!.shadowRoot!;

describe('<xa-business-locator>', () => {
  // The code of list, map and drawing comes once for all tests.
  before(async () => (await showLocator({ directory: directoryOfStates() }, wide)).remove());

  describe('map', () => {
    it('from another server is asked about first, in words that say where data goes', async () => {
      const provider = fakeProvider();
      const element = await withMap(provider);

      expect(element.mapStatus).to.equal('consent');
      expect(provider.mounts).to.equal(0);
      expect(text(element, 'map-status')).to.contain('Trước đó không có gì được gửi đi.').and.contain('Tải bản đồ');
      await expect(element).to.be.accessible();
    });

    it('is loaded at a press, then shows the places of the list', async () => {
      const provider = fakeProvider();
      const element = await withMap(provider);
      const statuses: string[] = [];
      element.addEventListener('xa-map-status', (event) => statuses.push((event as CustomEvent<MapStatusDetail>).detail.status));

      part(element, 'map-agree')!.click();
      await element.updateComplete;
      expect(text(element, 'map-status')).to.contain('Đang tải bản đồ…');
      await expect(element).to.be.accessible();
      provider.succeed();
      await eventually(() => element.mapStatus === 'ready', 'is there');
      await element.updateComplete;

      expect(statuses).to.deep.equal(['loading', 'ready']);
      expect(provider.places.map(({ name }) => name)).to.include('Cửa hàng mẫu đang mở');
      expect(text(element, 'map-status')).to.contain('chưa có vị trí nên chỉ có trong danh sách');
      await expect(element).to.be.accessible();
    });

    it('says its status in an event that does not bubble', async () => {
      const element = await withMap();
      const told = oneEvent(element, 'xa-map-status') as Promise<CustomEvent<MapStatusDetail>>;

      part(element, 'map-agree')!.click();

      const event = await told;
      expect([event.detail.status, event.detail.map, event.bubbles]).to.deep.equal(['loading', 'own', false]);
    });

    const words_: Record<MapProblem, string> = {
      'no-key': 'chưa có khóa để dùng bản đồ Google',
      'auth-failed': 'Google từ chối khóa',
      blocked: 'chặn bản đồ',
      offline: 'ngoại tuyến',
      timeout: 'quá chậm',
    };
    for (const problem of mapProblems) {
      it(`that ends with ${problem} says so in words, and leaves the list whole`, async () => {
        const element = await withMap(fakeProvider({ needsConsent: false, settles: problem }));
        await eventually(() => element.mapStatus === problem, 'fails');
        await element.updateComplete;

        expect(text(element, 'map-status')).to.contain(words_[problem]);
        expect(find(element, '.frame')!.hidden).to.equal(true);
        expect(names(element).length).to.be.greaterThan(5);
        expect(part(element, 'map-retry') !== null).to.equal(!['no-key', 'auth-failed'].includes(problem));
        await expect(element).to.be.accessible();
      });
    }

    it('is tried again at a press', async () => {
      const provider = fakeProvider({ needsConsent: false });
      const element = await withMap(provider);
      provider.fail('timeout');
      await eventually(() => part(element, 'map-retry') !== null, 'offers another try');

      part(element, 'map-retry')!.click();
      provider.succeed();
      await eventually(() => element.mapStatus === 'ready', 'is there');

      expect(provider.mounts).to.equal(2);
    });

    it('that stops working later is told of, too', async () => {
      const provider = fakeProvider({ needsConsent: false, settles: 'ready' });
      const element = await withMap(provider);
      await eventually(() => element.mapStatus === 'ready', 'is there');

      provider.fail('auth-failed');

      await eventually(() => text(element, 'map-status').includes('Google từ chối khóa'), 'says so');
      expect(provider.isShown).to.equal(false);
    });

    it('can be closed with the agreement taken back, and asks again', async () => {
      const provider = fakeProvider({ settles: 'ready' });
      const element = await withMap(provider);
      part(element, 'map-agree')!.click();
      await eventually(() => part(element, 'map-withdraw') !== null, 'is there');

      part(element, 'map-withdraw')!.click();
      await element.updateComplete;
      expect(provider.isShown).to.equal(false);
      expect(text(element, 'map-status')).to.contain('Bản đồ chưa mở.');
      await expect(element).to.be.accessible();
      part(element, 'map-open')!.click();

      expect(element.mapStatus).to.equal('consent');
    });

    it('follows what is searched for', async () => {
      const provider = fakeProvider({ needsConsent: false, settles: 'ready' });
      const element = await withMap(provider);
      await type(element, 'ca ngay dem');

      await eventually(() => provider.places.length === 1, 'shows one point');
    });

    it('is gone with the element', async () => {
      const provider = fakeProvider({ needsConsent: false, settles: 'ready' });
      const element = await withMap(provider);
      await eventually(() => element.mapStatus === 'ready', 'is there');

      element.remove();

      await eventually(() => !provider.isShown, 'is gone');
    });

    it('without a key for Google is said to lack it, and the drawing stands in at a press', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'google' }, wide);
      await eventually(() => text(element, 'map-status').includes('chưa có khóa'), 'says so');

      part(element, 'map-sketch')!.click();

      await eventually(() => element.mapStatus === 'ready', 'is drawn');
      expect(sketchOf(element).querySelectorAll('.marker').length).to.be.greaterThan(0);
    });

    it('of Google is asked about by Google’s name, and the key stands nowhere', async () => {
      const element = await showLocator({ directory: directoryOfStates(), googleKey: 'khoa-mau-123' }, wide);
      await eventually(() => element.mapStatus === 'consent', 'asks');

      expect(text(element, 'map-status')).to.contain('lấy từ máy chủ của Google').and.contain('Tải bản đồ từ Google').and.contain('Xem sơ đồ của xã');
      const written = [element, element.shadowRoot!].map((node) => new XMLSerializer().serializeToString(node)).join('');
      expect(written).to.contain('map-agree').and.not.contain('khoa-mau-123');
    });

    it('that is no copy of Google’s own is refused', async () => {
      const element = await showLocator({ directory: directoryOfStates(), mapEmbed: 'https://evil.example/maps/embed?pb=1' }, wide);
      await eventually(() => element.mapStatus === 'blocked', 'refuses');

      expect(findAll(element, 'iframe')).to.have.length(0);
    });
  });

  describe('drawing', () => {
    it('is the map where nothing else is given: no question, no key', async () => {
      const element = await showLocator({ directory: directoryOfStates() }, wide);
      await eventually(() => element.mapStatus === 'ready', 'is drawn');
      await element.updateComplete;

      expect(text(element, 'map-status')).to.contain('Sơ đồ vẽ ngay trong trang');
      expect(sketchOf(element).querySelectorAll('.marker').length).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
    });

    it('has the outline of the commune', async () => {
      const element = await showLocator({ directory: directoryOfStates(), boundary: outline }, wide);
      await eventually(() => element.mapStatus === 'ready', 'is drawn');

      expect(sketchOf(element).querySelector('.land')!.getAttribute('d')).to.be.a('string').and.not.equal('');
    });

    it('goes on without an outline that does not come, and says so', async () => {
      forgetFiles();
      const net = new FakeFetch(refuses(404));
      try {
        const element = await showLocator({ directory: directoryOfStates(), boundarySrc: '/ranh-gioi.geojson' }, wide);
        await eventually(() => element.mapStatus === 'ready', 'is drawn');
        await element.updateComplete;

        expect(text(element, 'boundary-status')).to.contain('Chưa tải được ranh giới của xã; sơ đồ chỉ có các điểm.');
      } finally {
        net.restore();
      }
    });

    it('asks for the file of the outline only once it is in sight', async () => {
      forgetFiles();
      const net = new FakeFetch(answers(outline));
      try {
        const element = await showLocator({ directory: directoryOfStates(), boundarySrc: '/ranh-gioi.geojson' }, { width: 320 });
        await new Promise((resolve) => setTimeout(resolve, 60));
        expect(net.asked).to.have.length(0);

        findAll(element, "[part~='views'] button")[1]!.click();

        await eventually(() => element.mapStatus === 'ready', 'is drawn');
        expect(net.asked.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/ranh-gioi.geojson']);
      } finally {
        net.restore();
      }
    });

    it('is left out where no place has a position, and where the page wants none', async () => {
      const nowhere = await showLocator({ directory: placeDirectory([barePlace()]) }, wide);
      const unwanted = await showLocator({ directory: directoryOfStates(), map: 'none' }, wide);

      expect(part(nowhere, 'map')).to.equal(null);
      expect(part(unwanted, 'map')).to.equal(null);
    });
  });

  describe('list and map', () => {
    it('share what is selected in the list', async () => {
      const provider = fakeProvider({ needsConsent: false, settles: 'ready' });
      const element = await withMap(provider);
      await eventually(() => element.mapStatus === 'ready', 'is there');

      find(element, '[data-id="dang-mo"]')!.click();

      await eventually(() => provider.asked.includes('select dang-mo'), 'the map shows it');
    });

    it('share what is picked on the map, with the focus kept, and say its name', async () => {
      const provider = fakeProvider({ needsConsent: false, settles: 'ready' });
      const element = await withMap(provider);
      await eventually(() => element.mapStatus === 'ready', 'is there');
      find(element, '#text')!.focus();
      const told = oneEvent(element, 'xa-place-select') as Promise<CustomEvent<PlaceSelectDetail>>;

      provider.pick('dang-dong');

      expect((await told).detail).to.deep.equal({ id: 'dang-dong', name: 'Cửa hàng mẫu đang đóng', from: 'map' });
      await element.updateComplete;
      expect(rowOf(element, 'dang-dong').getAttribute('aria-current')).to.equal('true');
      expect(findAll(element, '[aria-current]')).to.have.length(1);
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '#text'));
      expect(words(find(element, '.visually-hidden[role=status]'))).to.equal('Đã chọn Cửa hàng mẫu đang đóng');
    });

    it('share a place that was not drawn yet', async () => {
      const provider = fakeProvider({ needsConsent: false, settles: 'ready' });
      const element = await withMap(provider, { directory: placeDirectory(manyPlaces(1000)) });
      await eventually(() => element.mapStatus === 'ready', 'is there');
      const last = provider.places.at(-1)!;

      provider.pick(last.id);
      await element.updateComplete;

      expect(rowOf(element, last.id).getAttribute('aria-current')).to.equal('true');
    });

    it('are told apart on a marker by the keyboard: the drawing marks the same place', async () => {
      const element = await showLocator({ directory: placeDirectory([place({ id: 'a', name: 'Cửa hàng mẫu A' }), place({ id: 'b', name: 'Cửa hàng mẫu B', point: { latitude: 21.04, longitude: 105.87 } })]) }, wide);
      await eventually(() => element.mapStatus === 'ready', 'is drawn');
      find(element, '[data-id="b"]')!.click();

      await eventually(() => sketchOf(element).querySelector('.marker[aria-current] title')?.textContent === 'Cửa hàng mẫu B', 'marks it');
    });

    it('take turns where there is no room for both, with the picked place below the map', async () => {
      const provider = fakeProvider({ needsConsent: false, settles: 'ready' });
      const element = await showLocator({ directory: directoryOfStates(), mapProvider: provider }, { width: 320 });
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(getComputedStyle(find(element, '.side')!).display).to.equal('none');
      expect(provider.mounts).to.equal(0);

      findAll(element, "[part~='views'] button")[1]!.click();
      await eventually(() => element.mapStatus === 'ready', 'is there');
      provider.pick('dang-mo');
      await element.updateComplete;

      expect(getComputedStyle(find(element, '.column')!).display).to.equal('none');
      expect(words(find(element, '.chosen'))).to.contain('Cửa hàng mẫu đang mở');
      await expect(element).to.be.accessible();
    });
  });
});
