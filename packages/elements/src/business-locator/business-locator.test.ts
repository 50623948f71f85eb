import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { directoryOfStates, manyPlaces, place, placeDirectory, statePlaces } from '@xaso/places/fixtures';
import { forgetFiles } from '../internal/data/shared-files.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { answers, FakeFetch, fails } from '../internal/testing/fake-fetch.js';
import type { PlaceSearchDetail, PlaceSelectDetail } from '../places/places-events.js';
import { choose, find, findAll, names, part, rowOf, showLocator, text, type, words } from '../places/testing/show-places.js';
import type { XaBusinessLocator } from './business-locator.js';
import { businessLocatorMessages } from './business-locator.messages.js';
import './business-locator.js';

const businesses = Object.values(statePlaces).filter(({ kind }) => kind === 'business' || kind === 'cashPoint');

describe('<xa-business-locator>', () => {
  elementContract<XaBusinessLocator, typeof businessLocatorMessages.vi>('xa-business-locator', {
    props: { directory: directoryOfStates(), atTime: '15:00', map: 'none', reportPhone: '0200 000 0009', reportMail: 'ubnd@xa-mau.example.vn' },
    parts: ['base', 'header', 'title', 'provenance', 'coverage', 'tools', 'input', 'filters', 'near', 'open-now', 'pays-by-qr', 'count', 'save', 'print', 'list', 'item', 'name', 'select', 'category', 'address', 'hours', 'phone', 'ways', 'directions', 'maps', 'precision', 'report', 'report-phone', 'report-mail'],
    catalogue: businessLocatorMessages,
  });

  describe('the list', () => {
    it('shows businesses and no other place, whose list it is and how many there are', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });

      expect(names(element)).to.have.length(businesses.length);
      expect(names(element)).to.include('Cửa hàng mẫu đang mở').and.not.include('Di tích mẫu');
      expect(text(element, 'title')).to.equal('Địa điểm mẫu');
      expect(text(element, 'provenance')).to.equal('Ủy ban nhân dân Xã Mẫu công bố, số liệu đến ngày 30/09/2026.');
      expect(text(element, 'count')).to.equal(`${businesses.length} địa điểm`);
    });

    it('tells of each place what it is, where, whether it is open and whom to call', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });
      const row = rowOf(element, 'dang-mo');

      expect(words(row)).to.contain('Ăn uống').and.contain('Số 1, đường Mẫu').and.contain('Đang mở, đến 21:00').and.contain('xác minh ngày 20/09/2026');
      expect(row.querySelector<HTMLAnchorElement>("[part~='phone'] a")!.href).to.equal('tel:02000000001');
      expect(words(rowOf(element, 'dang-dong'))).to.contain('Đang đóng, mở lúc 06:00 ngày mai');
      expect(words(rowOf(element, 'gio-bang-loi'))).to.contain('Theo phiên chợ');
      expect(words(rowOf(element, 'chi-co-ten'))).to.equal('Cửa hàng mẫu chỉ có tên Cơ sở kinh doanh');
    });

    it('does not dial a number that bills the caller, and says that it does', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });
      const phone = rowOf(element, 'so-cuoc-cao').querySelector("[part~='premium']")!;

      expect(words(phone)).to.contain('số tính cước cao');
      expect(phone.querySelector('a')).to.equal(null);
    });

    it('leads to Google Maps and to the way there without a key', async () => {
      const element = await showLocator({ directory: placeDirectory([place({ googleMaps: { placeId: 'ChIJmau0000000001' } })]), map: 'none' });

      expect(find<HTMLAnchorElement>(element, "[part~='maps']")!.href).to.contain('https://www.google.com/maps/search/?api=1').and.contain('query_place_id=ChIJmau0000000001');
      expect(find<HTMLAnchorElement>(element, "[part~='directions']")!.href).to.contain('https://www.google.com/maps/dir/?api=1');
      expect(find<HTMLAnchorElement>(element, "[part~='directions']")!.rel).to.equal('noopener noreferrer');
    });

    it('does not follow a map address that leads elsewhere', async () => {
      const element = await showLocator({ directory: placeDirectory([place({ googleMaps: { url: 'https://evil.example/maps' } })]), map: 'none' });

      expect(find<HTMLAnchorElement>(element, "[part~='maps']")!.host).to.equal('www.google.com');
    });

    it('counts who is on Google Maps, with the base and how it is counted', async () => {
      const items = [place({ id: '1' }), place({ id: '2', googleMaps: undefined }), place({ id: '3', googleMaps: { placeId: 'ChIJmau0000000001' } })];
      const element = await showLocator({ directory: placeDirectory(items), map: 'none' });

      expect(text(element, 'coverage')).to.contain('Đã định vị trên Google Maps: 1/3 cơ sở kinh doanh (33,3%)').and.contain('chỉ có tọa độ thì chưa tính');
      element.withoutCoverage = true;
      await element.updateComplete;
      expect(part(element, 'coverage')).to.equal(null);
    });

    it('says whom to tell that an entry is wrong, and refuses a mail address with instructions behind it', async () => {
      const element = await showLocator({ directory: placeDirectory(), map: 'none', reportPhone: '0200 000 0009', reportMail: 'ubnd@xa-mau.example.vn?bcc=x@y.vn' });

      expect(find<HTMLAnchorElement>(element, "[part~='report-phone']")!.href).to.equal('tel:02000000009');
      expect(part(element, 'report-mail')).to.equal(null);
    });
  });

  describe('search and filters', () => {
    it('finds without diacritics and with them, by name and by what a place lives by', async () => {
      const element = await showLocator({ directory: placeDirectory([place({ id: '1', name: 'Quán Phở Mẫu' }), place({ id: '2', name: 'Tiệm Mẫu', category: 'repair' })]), map: 'none' });

      await type(element, 'pho');
      expect(names(element)).to.deep.equal(['Quán Phở Mẫu']);
      expect(text(element, 'count')).to.equal('1 trong 2 địa điểm');
      await type(element, 'sửa chữa');
      expect(names(element)).to.deep.equal(['Tiệm Mẫu']);
    });

    it('leave a category, a hamlet, what is open and what takes QR', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });

      await choose(element, 'category', 'Xăng dầu, gas');
      expect(names(element)).to.deep.equal(['Cửa hàng mẫu mở cả ngày đêm']);
      await choose(element, 'category', '');
      await choose(element, 'hamlet', 'Thôn Mẫu Hai');
      expect(names(element)).to.deep.equal(['Cửa hàng mẫu đang đóng']);
      await choose(element, 'hamlet', '');
      part(element, 'open-now')!.click();
      await element.updateComplete;
      expect(names(element)).to.include('Cửa hàng mẫu đang mở').and.not.include('Cửa hàng mẫu đang đóng').and.not.include('Cửa hàng mẫu nghỉ giữa giờ');
      part(element, 'pays-by-qr')!.click();
      await element.updateComplete;
      expect(part(element, 'pays-by-qr')!.getAttribute('aria-pressed')).to.equal('true');
      expect(names(element)).to.not.include('Cửa hàng mẫu chỉ có tên');
    });

    it('tell a screen reader and the page how many, once the reader pauses, and never where the reader is', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });
      const told = oneEvent(element, 'xa-place-search') as Promise<CustomEvent<PlaceSearchDetail>>;
      await type(element, 'ca ngay dem');

      expect((await told).detail).to.deep.equal({ text: 'ca ngay dem', kind: undefined, category: undefined, hamlet: undefined, openNow: false, paysByQr: false, isNear: false, count: 1 });
      await element.updateComplete;
      expect(words(find(element, '.visually-hidden[role=status]'))).to.equal(`1 trong ${businesses.length} địa điểm`);
    });

    it('say that there is nothing, and drop all conditions at a press', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });
      await type(element, 'không có thứ này');
      expect(text(element, 'nothing')).to.contain('Không có địa điểm nào như vậy.');

      find(element, "[part~='reset']")!.click();
      await element.updateComplete;

      expect(names(element)).to.have.length(businesses.length);
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '#text'));
    });

    it('take markup as words', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });

      await type(element, '<img src=x onerror=alert(1)>');

      expect(findAll(element, 'img[src=x]')).to.have.length(0);
    });
  });

  describe('near me', () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')!;
    const stub = (ask: (done: PositionCallback, failed: PositionErrorCallback) => void): void => {
      Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: ask } });
    };
    afterEach(() => {
      delete (navigator as unknown as Record<string, unknown>)['geolocation'];
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation')).to.deep.equal(real);
    });

    it('asks only at a press, puts the nearest first, and goes back at another', async () => {
      let asked = 0;
      stub((done) => {
        asked += 1;
        done({ coords: { latitude: 21.0285, longitude: 105.8572 } } as GeolocationPosition);
      });
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });
      const before = names(element);
      expect(asked).to.equal(0);

      part(element, 'near')!.click();
      await eventually(() => part(element, 'near')!.getAttribute('aria-pressed') === 'true', 'knows where it is');

      expect(names(element)[0]).to.equal('Cửa hàng mẫu ghi giờ bằng lời');
      expect(words(rowOf(element, 'dang-mo').querySelector("[part~='distance']"))).to.equal('520 m');
      expect(text(element, 'near-status')).to.contain('không gửi đi đâu');
      expect(words(rowOf(element, 'lam-tron').querySelector("[part~='distance']"))).to.contain('khoảng');
      part(element, 'near')!.click();
      await element.updateComplete;
      expect(names(element)).to.deep.equal(before);
    });

    it('says so when the device does not tell', async () => {
      stub((_, failed) => failed({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError));
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });

      part(element, 'near')!.click();

      await eventually(() => text(element, 'near-status').includes('không cho trang biết vị trí'), 'says so');
      expect(names(element)).to.have.length(businesses.length);
    });
  });

  describe('a selected place', () => {
    it('opens by keyboard with the focus kept, says so, and closes again', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });
      const selected = oneEvent(element, 'xa-place-select') as Promise<CustomEvent<PlaceSelectDetail>>;
      find(element, '[data-id="dang-mo"]')!.focus();

      await sendKeys({ press: 'Enter' });
      expect((await selected).detail).to.deep.equal({ id: 'dang-mo', name: 'Cửa hàng mẫu đang mở', from: 'list' });
      await element.updateComplete;
      await eventually(() => part(element, 'details') !== null, 'tells more');

      expect(rowOf(element, 'dang-mo').getAttribute('aria-current')).to.equal('true');
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '[data-id="dang-mo"]'));
      expect(text(element, 'details')).to.contain('Quán mẫu cũ').and.contain('quét mã QR').and.contain('kiểm tra ngày 20/09/2026');
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(part(element, 'details')).to.equal(null);
    });

    it('is offered as a text to copy where the phone has no list of apps', async () => {
      const own = Object.getOwnPropertyDescriptor(navigator, 'share');
      Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
      try {
        const element = await showLocator({ directory: directoryOfStates(), map: 'none', shareHref: '/dia-diem?ma={id}' });
        element.select('dang-mo');
        await eventually(() => part(element, 'share') !== null, 'tells more');
        part(element, 'share')!.click();
        await eventually(() => find(element, 'textarea') !== null, 'offers the text');

        expect(find<HTMLTextAreaElement>(element, 'textarea')!.value).to.contain('Cửa hàng mẫu đang mở').and.contain('Điện thoại: 0200 000 0001').and.contain(`Xem đầy đủ: ${location.origin}/dia-diem?ma=dang-mo`);
      } finally {
        if (own) Object.defineProperty(navigator, 'share', own);
        else delete (navigator as { share?: unknown }).share;
      }
    });

    it('names the place in the mail that asks for a correction', async () => {
      const element = await showLocator({ directory: placeDirectory(), map: 'none', reportMail: 'ubnd@xa-mau.example.vn' });
      element.select('dia-diem-mau');
      await eventually(() => part(element, 'correction') !== null, 'tells more');

      expect(decodeURIComponent(part(element, 'correction')!.querySelector('a')!.href)).to.equal('mailto:ubnd@xa-mau.example.vn?subject=Sửa hoặc gỡ thông tin: Cửa hàng mẫu');
    });

    it('becomes LocalBusiness for search engines when the page asks, without what has no consent', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' });

      const data = (await element.linkedData()) as { name: string; '@type': string; telephone?: string; geo?: unknown }[];

      expect(data).to.have.length(businesses.length);
      expect(data.find(({ name }) => name === 'Điểm nạp, rút tiền mẫu')!['@type']).to.equal('LocalBusiness');
      expect(data.find(({ name }) => name === 'Cửa hàng mẫu chưa đồng ý công khai')!).to.not.have.any.keys('telephone', 'geo');
    });
  });

  describe('five thousand places', () => {
    it('begin with the first, go on while the page is idle, and further at a press with the focus on the first new one', async () => {
      const element = await showLocator({ directory: placeDirectory(manyPlaces(5000)), map: 'none' });
      expect(names(element).length).to.be.within(24, 96);
      await eventually(() => names(element).length === 96, 'draws more');

      const next = 96;
      part(element, 'more')!.click();
      await element.updateComplete;

      expect(names(element).length).to.equal(288);
      expect((element.shadowRoot!.activeElement as HTMLElement).textContent).to.equal(names(element)[next]);
    });

    it('are all on paper, each with the number that it has on the drawing', async () => {
      const element = await showLocator({ directory: placeDirectory(manyPlaces(400)), map: 'none' });
      const total = Number(/^\d+/.exec(text(element, 'count'))![0]);

      dispatchEvent(new Event('beforeprint'));

      expect(names(element)).to.have.length(total);
      expect(findAll(element, "[part~='mark']").slice(0, 3).map(words)).to.deep.equal(['1', '2', '3']);
      dispatchEvent(new Event('afterprint'));
      expect(findAll(element, "[part~='mark']")).to.have.length(0);
    });
  });

  describe('data', () => {
    let net: FakeFetch | undefined;
    beforeEach(forgetFiles);
    afterEach(() => net?.restore());

    it('may be a plain table inside', async () => {
      const inside = '<table><caption>Cửa hàng của xã (mẫu)</caption><tr><th>Tên</th><th>Ngành nghề</th><th>Địa chỉ</th><th>Giờ mở cửa</th></tr><tr><td>Cửa hàng mẫu</td><td>Tạp hóa</td><td>Thôn Mẫu</td><td>7:00–20:00</td></tr></table>';
      const element = await showLocator({ map: 'none' }, { inside });

      expect(names(element)).to.deep.equal(['Cửa hàng mẫu']);
      expect(text(element, 'title')).to.equal('Cửa hàng của xã (mẫu)');
      expect(text(element, 'hours')).to.equal('Đang mở, đến 20:00');
    });

    it('of a table leaves telephones without consent out', async () => {
      const inside = '<table><tr><th>Tên</th><th>Điện thoại</th><th>Đồng ý công khai</th><th>Ngày đồng ý</th></tr><tr><td>Cửa hàng mẫu A</td><td>0200 000 0001</td><td>không</td><td></td></tr><tr><td>Cửa hàng mẫu B</td><td>0200 000 0002</td><td>có</td><td>01/09/2026</td></tr></table>';
      const element = await showLocator({ map: 'none' }, { inside });

      expect(findAll(element, "[part~='phone']").map(words)).to.deep.equal(['0200 000 0002']);
    });

    it('may be a CSV file', async () => {
      net = new FakeFetch(answers('Tên;Ngành nghề;Địa chỉ\nCửa hàng mẫu;Tạp hóa;Thôn Mẫu\n', { headers: { 'content-type': 'text/csv' } }));
      const element = await showLocator({ src: '/dia-diem.csv', map: 'none' });

      expect(names(element)).to.deep.equal(['Cửa hàng mẫu']);
    });

    it('may be GeoJSON as mapping programs write it, and names whom its licence wants named', async () => {
      const file = { type: 'FeatureCollection', attribution: 'Bản đồ mẫu, ODbL', features: [{ type: 'Feature', id: 'm-1', properties: { name: 'Cửa hàng mẫu', 'Ngành nghề': 'Tạp hóa' }, geometry: { type: 'Point', coordinates: [106.81, 20.93] } }] };
      net = new FakeFetch(answers(JSON.stringify(file), { headers: { 'content-type': 'application/geo+json' } }));
      const element = await showLocator({ src: '/dia-diem.geojson', map: 'none' });

      expect(names(element)).to.deep.equal(['Cửa hàng mẫu']);
      expect(text(element, 'licence')).to.equal('Giấy phép sử dụng: Bản đồ mẫu, ODbL');
    });

    it('that is partly wrong shows the good places and how many are not', async () => {
      const element = await showLocator({ directory: { ...placeDirectory(), items: [place(), { id: 'x' }] }, map: 'none' });

      expect(element.status).to.equal('partial');
      expect(names(element)).to.have.length(1);
      expect(text(element, 'status')).to.contain('1 bản ghi có lỗi nên chưa được hiển thị.');
    });

    it('without any business is empty, says so and keeps the fallback', async () => {
      const element = await showLocator({ directory: placeDirectory([statePlaces.heritage]), map: 'none' });

      expect(element.status).to.equal('empty');
      expect(find(element, 'slot:not([name])')).to.exist;
      expect(part(element, 'base')).to.equal(null);
    });

    it('that does not come keeps the fallback and offers another attempt', async () => {
      net = new FakeFetch(fails());
      const element = await showLocator({ src: '/dia-diem.json' });

      expect(element.status).to.equal('error');
      expect(part(element, 'retry')).to.exist;
      expect(find(element, 'slot:not([name])')).to.exist;
    });
  });

  describe('taking it along', () => {
    it('saves what is shown as CSV, and names the file', async () => {
      const clicked: HTMLAnchorElement[] = [];
      const own = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        clicked.push(this);
      };
      try {
        const element = await showLocator({ directory: directoryOfStates(), map: 'none' });
        await type(element, 'ca ngay dem');
        part(element, 'save')!.click();
        await eventually(() => clicked.length === 1, 'saves');
        const csv = await (await fetch(clicked[0]!.href)).text();

        expect(clicked[0]!.download).to.equal('dia-diem-uy-ban-nhan-dan-xa-mau-2026-09-30.csv');
        expect(csv).to.contain('Cửa hàng mẫu mở cả ngày đêm').and.not.contain('Cửa hàng mẫu đang đóng');
        await eventually(() => words(find(element, '.tally .done')) === 'Đã lưu tệp dia-diem-uy-ban-nhan-dan-xa-mau-2026-09-30.csv.', 'names the file');
      } finally {
        HTMLAnchorElement.prototype.click = own;
      }
    });

    it('prints the list alone, whole, with addresses and a small drawing that has the same numbers', async () => {
      const own = window.print;
      let sheet: ShadowRoot | undefined;
      let printed = { rows: 0, text: '', marks: [] as string[], outline: '' as string | null };
      window.print = () => {
        sheet = document.querySelector('[data-xa-print-page]')!.shadowRoot!;
        const drawing = sheet.querySelector('.frame > *')!.shadowRoot!;
        printed = { rows: sheet.querySelectorAll("[part~='item']").length, text: sheet.textContent!, marks: [...drawing.querySelectorAll('.marker text')].map((one) => one.textContent!), outline: drawing.querySelector('.land')!.getAttribute('d') };
      };
      try {
        const element = await showLocator({ directory: directoryOfStates(), boundary: { type: 'Polygon', coordinates: [[[105.84, 21.02], [105.88, 21.02], [105.88, 21.04], [105.84, 21.02]]] } }, { width: 320 });
        part(element, 'print')!.click();
        await eventually(() => sheet !== undefined, 'prints');
      } finally {
        window.print = own;
        dispatchEvent(new Event('afterprint'));
      }

      expect(printed.rows).to.equal(businesses.length);
      expect(printed.text).to.contain('Số 1, đường Mẫu').and.contain('In ngày 27/11/2026');
      expect(printed.text, 'hours, since nothing is open on paper').to.contain('Hằng ngày: 07:00–21:00').and.not.contain('Đang mở');
      expect(printed.marks.length).to.be.greaterThan(0);
      expect(printed.outline, 'the outline, though the map was never in sight').to.match(/^M/);
    });
  });

  describe('language', () => {
    it('is English in an English page', async () => {
      const element = await showLocator({ directory: directoryOfStates(), map: 'none' }, { lang: 'en' });

      await eventually(() => text(element, 'count') === `${businesses.length} places`, 'speaks English');
      expect(words(rowOf(element, 'dang-mo'))).to.contain('Open until 21:00');
    });
  });
});
