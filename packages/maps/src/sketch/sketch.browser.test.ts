import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CommuneShape } from '../boundary/commune-shape.js';
import { isMapFailure, type MapHandle, type MapPlace, type MapSelectEvent } from '../provider.js';
import { sampleLabels, samplePlaces, sampleShape } from '../fakes/index.js';
import { sketchProvider } from './index.js';

let host: HTMLElement;
let leaving: AbortController;

const shadow = (): ShadowRoot => host.firstElementChild!.shadowRoot!;
const find = <Found extends Element>(selector: string): Found => shadow().querySelector<Found>(selector)!;
const all = (selector: string): readonly Element[] => [...shadow().querySelectorAll(selector)];
const picture = (): SVGSVGElement => find('.map');
const moved = (): string => find('.map > g').getAttribute('transform')!;
const scaleOf = (): number => Number(/scale\((.*)\)/.exec(find('.land').getAttribute('transform')!)![1]);
const nameOf = (marker: Element | null | undefined): string | undefined => marker?.querySelector('title')?.textContent;
const names = (): readonly (string | undefined)[] => all('.marker').map(nameOf);
const focused = (): string | undefined => nameOf(shadow().activeElement);
const marker = (name: string): Element => all('.marker').find((element) => nameOf(element) === name)!;

async function sketch(places: readonly MapPlace[] = samplePlaces(9), options: { readonly shape?: CommuneShape } = { shape: sampleShape }): Promise<MapHandle> {
  const map = await sketchProvider({ labels: sampleLabels, ...options }).mount(host, leaving.signal);
  if (isMapFailure(map)) throw new Error(map.failure);
  map.setPlaces(places);
  return map;
}

function picked(): string[] {
  const ids: string[] = [];
  host.addEventListener('xa-map-select', (event: MapSelectEvent) => ids.push(event.detail.id));
  return ids;
}

function touch(type: string, pointerId: number, x: number, y: number): void {
  picture().setPointerCapture = () => {}; // knows real pointers only
  const { left, top } = picture().getBoundingClientRect();
  picture().dispatchEvent(new PointerEvent(type, { pointerId, clientX: left + x, clientY: top + y, bubbles: true, pointerType: 'touch' }));
}

describe('the sketch', () => {
  beforeEach(() => {
    leaving = new AbortController();
    host = document.createElement('div');
    host.style.cssText = 'inline-size: 600px; block-size: 400px';
    document.body.append(host);
  });

  afterEach(() => {
    leaving.abort();
    host.remove();
  });

  describe('drawing', () => {
    it('shows the area with its hole, the hamlets, every place by name, a scale and the north', async () => {
      await sketch();

      expect(find('.land').getAttribute('d')!.match(/M/g)).to.have.length(2);
      expect(all('.name').map(({ textContent }) => textContent)).to.deep.equal(['Thôn Mẫu Một', 'Thôn Mẫu Hai']);
      expect(names()).to.have.members(samplePlaces(9).map(({ name }) => name));
      expect(find('.scale').textContent).to.equal('1 km');
      expect(picture().textContent).to.contain('B');
    });

    it('fits the whole commune into the picture', async () => {
      await sketch([]);
      const land = find('.land').getBoundingClientRect();
      const frame = picture().getBoundingClientRect();

      expect(land.left).to.be.at.least(frame.left);
      expect(land.right).to.be.at.most(frame.right - 44);
      expect(land.top).to.be.at.least(frame.top);
      expect(land.bottom).to.be.at.most(frame.bottom);
      expect(land.height).to.be.greaterThan(340);
    });

    it('draws a kilometre as long as the scale says', async () => {
      await sketch([]);
      const bar = find('.bar').getBoundingClientRect().width;
      const land = find('.land').getBoundingClientRect().width;

      // 0.04 degrees of longitude at 19.72 degrees north
      expect((land / bar) * 1000).to.be.closeTo(0.04 * 111_320 * Math.cos((19.72 * Math.PI) / 180), 120);
    });

    it('draws many places as groups with their number, and none is lost', async () => {
      await sketch(samplePlaces(1000));
      const counted = all('.marker').map((element) => Number(/^(\d+) địa điểm$/.exec(nameOf(element)!)?.[1] ?? 1));

      expect(all('.marker').length).to.be.within(10, 120);
      expect(counted.reduce((sum, count) => sum + count)).to.equal(1000);
    });

    it('is a drawing of the places alone where no outline is given', async () => {
      await sketch(samplePlaces(4), {});

      expect(all('.marker')).to.have.length(4);
      expect(find('.land').hasAttribute('d')).to.equal(false);
    });

    it('writes the mark of a place into its point', async () => {
      await sketch([{ ...samplePlaces(1)[0]!, mark: '12' }]);

      expect(find('.marker > text').textContent).to.equal('12');
    });

    it('shows names as text, whatever they hold', async () => {
      const name = '<img src=x onerror=alert(1)> & "Quán"';
      const map = await sketch([{ ...samplePlaces(1)[0]!, name }]);
      map.select('dia-diem-1');

      expect(names()).to.deep.equal([name]);
      expect(all('img')).to.deep.equal([]);
    });

    it('has no style attribute, which a strict content policy would drop', async () => {
      const map = await sketch();
      map.select('dia-diem-5');

      expect(all('[style]')).to.deep.equal([]);
    });

    it('fits again when its room changes, and stays where the reader went', async () => {
      await sketch([]);
      const before = scaleOf();
      host.style.inlineSize = '300px';
      await nextFrame();
      await nextFrame();
      expect(scaleOf()).to.be.lessThan(before);

      find<HTMLButtonElement>('[aria-label="Phóng to"]').click();
      await nextFrame();
      const chosen = scaleOf();
      host.style.inlineSize = '500px';
      await nextFrame();
      await nextFrame();
      expect(scaleOf()).to.equal(chosen);
    });
  });

  describe('keyboard', () => {
    it('moves with the arrows, comes nearer with +, goes back with - and 0', async () => {
      await sketch();
      const [start, scale] = [moved(), scaleOf()];
      picture().focus();

      await sendKeys({ press: '+' });
      await nextFrame();
      expect(scaleOf()).to.be.closeTo(scale * 2, 1e-6);
      const nearer = moved();
      await sendKeys({ press: 'ArrowRight' });
      await nextFrame();
      expect(moved()).not.to.equal(nearer);
      await sendKeys({ press: '-' });
      await nextFrame();
      expect(scaleOf()).to.be.closeTo(scale, 1e-6);
      await sendKeys({ press: '+' });
      await sendKeys({ press: '0' });
      expect([moved(), scaleOf()]).to.deep.equal([start, scale]);
    });

    it('takes one Tab to the markers, then arrows from north to south, Home and End; Escape goes back', async () => {
      await sketch();
      picture().focus();

      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal('Địa điểm mẫu 1');
      await sendKeys({ press: 'ArrowDown' });
      expect(focused()).to.equal('Địa điểm mẫu 2');
      await sendKeys({ press: 'End' });
      expect(focused()).to.equal('Địa điểm mẫu 9');
      await sendKeys({ press: 'ArrowRight' });
      expect(focused()).to.equal('Địa điểm mẫu 9');
      await sendKeys({ press: 'ArrowUp' });
      expect(focused()).to.equal('Địa điểm mẫu 8');
      await sendKeys({ press: 'Home' });
      expect(focused()).to.equal('Địa điểm mẫu 1');
      expect(all('.marker[tabindex="0"]')).to.have.length(1);
      await sendKeys({ press: 'Escape' });
      expect(shadow().activeElement).to.equal(picture());
    });

    for (const key of ['Enter', 'Space']) {
      it(`picks a place with ${key}`, async () => {
        await sketch();
        const ids = picked();
        picture().focus();
        await sendKeys({ press: 'Tab' });
        await sendKeys({ press: key });

        expect(ids).to.deep.equal(['dia-diem-1']);
        expect(focused()).to.equal('Địa điểm mẫu 1');
      });
    }

    it('opens a group and goes on with a marker of it', async () => {
      await sketch(samplePlaces(400));
      const scale = scaleOf();
      picture().focus();
      await sendKeys({ press: 'Tab' });
      while (!focused()!.endsWith('địa điểm')) await sendKeys({ press: 'ArrowDown' });
      const group = focused();
      await sendKeys({ press: 'Enter' });

      expect(scaleOf()).to.be.greaterThan(scale);
      expect(focused()).to.be.a('string').and.not.equal(group);
    });

    it('leaves the shortcuts of the browser alone', async () => {
      await sketch();
      const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true });
      picture().dispatchEvent(event);

      expect(event.defaultPrevented).to.equal(false);
    });
  });

  describe('hand', () => {
    it('picks the place that is clicked', async () => {
      await sketch();
      const ids = picked();
      const { left, top, width, height } = marker('Địa điểm mẫu 5').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });

      expect(ids).to.deep.equal(['dia-diem-5']);
      expect(marker('Địa điểm mẫu 5').getAttribute('aria-current')).to.equal('true');
    });

    it('lets places on one spot take turns', async () => {
      await sketch(samplePlaces(3).map((place) => ({ ...place, longitude: 105.72, latitude: 19.72 })));
      const ids = picked();
      for (let turn = 0; turn < 4; turn += 1) marker('3 địa điểm').dispatchEvent(new MouseEvent('click', { bubbles: true }));

      expect(ids).to.deep.equal(['dia-diem-1', 'dia-diem-2', 'dia-diem-3', 'dia-diem-1']);
    });

    it('moves the picture by writing one attribute: nothing is drawn again, however many places there are', async () => {
      await sketch(samplePlaces(1000));
      find<HTMLButtonElement>('[aria-label="Phóng to"]').click();
      await nextFrame();
      const changes: MutationRecord[] = [];
      const watcher = new MutationObserver((records) => changes.push(...records));
      watcher.observe(shadow(), { subtree: true, childList: true, attributes: true, characterData: true });
      touch('pointerdown', 1, 300, 200);
      for (const x of [290, 280, 270]) {
        touch('pointermove', 1, x, 200);
        await nextFrame();
      }
      touch('pointerup', 1, 270, 200);
      await nextFrame();
      watcher.disconnect();

      expect(changes.length).to.be.within(1, 4);
      for (const { target, attributeName } of changes) expect([target, attributeName]).to.deep.equal([find('.map > g'), 'transform']);
    });

    it('takes a drag for no click, and a shaking hand for one', async () => {
      await sketch();
      const ids = picked();
      const point = marker('Địa điểm mẫu 5');
      for (const { way, expected } of [{ way: 60, expected: [] }, { way: 2, expected: ['dia-diem-5'] }]) {
        touch('pointerdown', 1, 300, 200);
        touch('pointermove', 1, 300 + way, 200);
        touch('pointerup', 1, 300 + way, 200);
        point.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        expect(ids).to.deep.equal(expected);
      }
    });

    it('comes nearer when two fingers part', async () => {
      await sketch();
      const scale = scaleOf();
      touch('pointerdown', 1, 280, 200);
      touch('pointerdown', 2, 320, 200);
      touch('pointermove', 1, 260, 200);
      touch('pointermove', 2, 340, 200);
      await nextFrame();

      expect(scaleOf()).to.be.closeTo(scale * 2, scale * 0.01);
    });

    it('leaves the wheel to the page, unless the key that zooms is held', async () => {
      await sketch();
      const scale = scaleOf();
      const turn = (ctrlKey: boolean): WheelEvent => {
        const event = new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true });
        picture().dispatchEvent(event);
        return event;
      };

      expect(turn(false).defaultPrevented).to.equal(false);
      await nextFrame();
      expect(scaleOf()).to.equal(scale);
      expect(turn(true).defaultPrevented).to.equal(true);
      await nextFrame();
      expect(scaleOf()).to.be.greaterThan(scale);
    });

    it('never goes farther than the commune, nor away from it', async () => {
      await sketch();
      const [start, scale] = [moved(), scaleOf()];
      find<HTMLButtonElement>('[aria-label="Thu nhỏ"]').click();
      touch('pointerdown', 1, 0, 0);
      touch('pointermove', 1, 5000, 5000);
      touch('pointerup', 1, 5000, 5000);
      await nextFrame();

      expect([moved(), scaleOf()]).to.deep.equal([start, scale]);
    });
  });

  describe('selection', () => {
    it('marks the place of the list by a ring, its name and aria-current, and says nothing back', async () => {
      const map = await sketch();
      const ids = picked();
      map.select('dia-diem-3');

      expect(all('[aria-current]').map(nameOf)).to.deep.equal(['Địa điểm mẫu 3']);
      expect(find('.label').textContent).to.equal('Địa điểm mẫu 3');
      expect(ids).to.deep.equal([]);
      map.select(undefined);
      expect(all('[aria-current], .label')).to.deep.equal([]);
    });

    it('draws the selected place by itself, also out of a group', async () => {
      const map = await sketch(samplePlaces(1000));
      expect(names()).not.to.include('Địa điểm mẫu 500');
      map.select('dia-diem-500');

      expect(names()).to.include('Địa điểm mẫu 500');
    });

    it('brings a place into view that lies beyond the edge', async () => {
      const map = await sketch();
      for (let times = 0; times < 4; times += 1) find<HTMLButtonElement>('[aria-label="Phóng to"]').click();
      await nextFrame();
      map.select('dia-diem-1');
      await nextFrame();
      const frame = picture().getBoundingClientRect();
      const { left, top } = marker('Địa điểm mẫu 1').getBoundingClientRect();

      expect(left).to.be.within(frame.left, frame.right);
      expect(top).to.be.within(frame.top, frame.bottom);
    });

    it('keeps the name of a place at the edge within the picture', async () => {
      const map = await sketch([{ ...samplePlaces(1)[0]!, longitude: 105.7399, name: 'Hợp tác xã nông nghiệp Mẫu ở ven rìa' }]);
      map.select('dia-diem-1');
      const label = find('.label').getBoundingClientRect();

      expect(label.right).to.be.at.most(picture().getBoundingClientRect().right);
    });

    it('does not take the focus, and leaves it where it is', async () => {
      const map = await sketch();
      picture().focus();
      await sendKeys({ press: 'Tab' });
      map.select('dia-diem-7');
      map.setPlaces(samplePlaces(9));

      expect(focused()).to.equal('Địa điểm mẫu 1');
    });

    it('knows no place that the list does not have', async () => {
      const map = await sketch();
      map.select('không có');
      map.select('dia-diem-9');
      map.setPlaces(samplePlaces(4));

      expect(all('[aria-current]')).to.deep.equal([]);
      expect(all('.marker')).to.have.length(4);
    });

    it('does not jump when a search leaves few places', async () => {
      const map = await sketch(samplePlaces(9), {});
      const [place, scale] = [moved(), scaleOf()];
      map.setPlaces(samplePlaces(9).slice(4, 5));

      expect([moved(), scaleOf()]).to.deep.equal([place, scale]);
    });
  });

  describe('end', () => {
    it('leaves nothing on the page, and every call is harmless', async () => {
      const map = await sketch();
      map.destroy();
      map.setPlaces(samplePlaces(3));
      map.select('dia-diem-1');
      map.fit();
      map.destroy();
      await aTimeout(0);

      expect(host.childNodes).to.have.length(0);
    });

    it('goes when the element goes', async () => {
      await sketch();
      leaving.abort();

      expect(host.childNodes).to.have.length(0);
    });

    it('does not even begin for an element that is gone', async () => {
      leaving.abort();

      expect(await sketchProvider({ labels: sampleLabels }).mount(host, leaving.signal)).to.deep.equal({ failure: 'aborted' });
      expect(host.childNodes).to.have.length(0);
    });
  });

  it('is accessible', async () => {
    const map = await sketch(samplePlaces(60));
    map.select('dia-diem-30');

    await expect(host).to.be.accessible();
  });

  it('asks nobody anything', async () => {
    const before = performance.getEntriesByType('resource').length;
    const map = await sketch(samplePlaces(200));
    map.select('dia-diem-3');
    await aTimeout(50);

    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});
