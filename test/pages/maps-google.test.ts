import type * as Maps from '@xaso/maps';
import type * as Fakes from '@xaso/maps/fakes';
import { fakeGoogleMaps, googleLoaderAddress } from '@xaso/maps/fakes';
import type * as Google from '@xaso/maps/google';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { mapSite } from '../maps/map-pages.js';
import { launchBrowser, openPage, type PageRecord } from '../support/browser.js';
import { serve, type TestServer } from '../support/server.js';

type Kit = typeof Maps & typeof Fakes & typeof Google;

declare global {
  interface Window {
    kit: Kit;
    map: Maps.MapHandle | Maps.MapFailure;
    leaving: AbortController;
    /** What the map told its host. */
    heard: string[];
    fakeGoogle?: { maps: { options: Record<string, unknown>; listeners: Map<string, Set<() => void>>; zoom: number; box: Record<string, number> }[] };
    gm_authFailure?: (() => void) | undefined;
  }
}

const secret = 'AIzaSecretOfTheOwner';

/** What Google's map was told, as far as a test looks at it. */
type Options = Readonly<Record<string, unknown>> & { readonly restriction: { readonly latLngBounds: Readonly<Record<string, number>> }; readonly minZoom: number };

/** What the loader's address answers. */
type Answer = 'fake' | 'nothing' | 'silence';

describe('Google’s map', () => {
  let browser: Browser;
  let server: TestServer;
  let page: Page;
  let record: PageRecord;
  let asked: URL[];
  let answer: Answer;
  let consoleText: string[];

  before(async () => {
    server = await serve(mapSite());
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    answer = 'fake';
    asked = [];
    consoleText = [];
    ({ page, record } = await openPage(browser, `${server.address}/`));
    page.on('console', (message) => consoleText.push(message.text()));
    await page.route(`${googleLoaderAddress}**`, async (route) => {
      asked.push(new URL(route.request().url()));
      if (answer === 'fake') await route.fulfill({ contentType: 'text/javascript', body: fakeGoogleMaps() });
      else if (answer === 'nothing') await route.abort('blockedbyclient');
    });
    await page.waitForFunction(() => 'kit' in window);
  });

  afterEach(() => page.context().close());

  /** Mounts a map as an element does and gives what it settled with. */
  function mount(key: string | undefined = secret, timeLimit = 5_000): Promise<string> {
    return page.evaluate(
      async ([key, timeLimit]) => {
        const { kit } = window;
        const host = document.querySelector<HTMLElement>('#host')!;
        window.heard ??= [];
        window.leaving = new AbortController();
        host.addEventListener('xa-map-select', ({ detail }) => window.heard.push(`select ${detail.id}`));
        host.addEventListener('xa-map-fail', ({ detail }) => window.heard.push(`fail ${detail.failure}`));
        const provider = kit.googleProvider({ key, labels: kit.sampleLabels, shape: kit.sampleShape });
        window.map = await kit.mountMap(provider, host, window.leaving.signal, { timeLimit });
        return kit.isMapFailure(window.map) ? window.map.failure : 'ready';
      },
      [key, timeLimit] as const,
    );
  }

  const show = (count: number, then: 'nothing' | { select: string } = 'nothing'): Promise<void> =>
    page.evaluate(
      async ([count, then]) => {
        const map = window.map as Maps.MapHandle;
        map.setPlaces(window.kit.samplePlaces(count));
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (then !== 'nothing') map.select(then.select);
      },
      [count, then] as const,
    );
  const markers = (): Promise<string[]> => page.locator('gmp-advanced-marker').evaluateAll((found) => found.map((marker) => (marker as HTMLElement).title));
  const hostChildren = (): Promise<number> => page.evaluate(() => document.querySelector('#host')!.childElementCount);

  it('asks nobody anything until it is mounted', async () => {
    await page.evaluate(() => void window.kit.googleProvider({ key: 'x', labels: window.kit.sampleLabels }));
    await page.waitForTimeout(50);

    expect(record.requests.filter((address) => !address.startsWith('/'))).to.deep.equal([]);
  });

  it('asks Google once, in Vietnamese, for Viet Nam, with the key and no more of the page’s address than its origin', async () => {
    expect(await mount()).to.equal('ready');

    expect(asked).to.have.length(1);
    expect(Object.fromEntries(asked[0]!.searchParams)).to.include({ key: secret, language: 'vi', region: 'VN', auth_referrer_policy: 'origin', v: 'quarterly' });
    expect(record.requests.filter((address) => !address.startsWith('/')).length).to.equal(1);
  });

  it('keeps the key out of the page: no attribute, no event, no line of the console', async () => {
    await mount();
    await show(30, { select: 'dia-diem-3' });
    await page.evaluate(() => (window.map as Maps.MapHandle).destroy());
    await mount();
    const written = await page.evaluate(() => document.body.outerHTML + JSON.stringify(window.heard) + JSON.stringify(window.map));

    expect(written).not.to.contain(secret);
    expect(consoleText.join('\n')).not.to.contain(secret);
  });

  it('keeps the camera to the commune and its neighbourhood', async () => {
    await mount();
    await show(9);
    const { restriction, minZoom, ...options } = await page.evaluate(() => window.fakeGoogle!.maps[0]!.options as Options);

    const sides = Object.entries(restriction.latLngBounds).map(([side, degrees]) => [side, degrees.toFixed(4)]);
    expect(Object.fromEntries(sides)).to.deep.equal({ west: '105.6900', south: '19.6900', east: '105.7500', north: '19.7500' });
    expect(minZoom).to.be.within(12, 15);
    expect(options).to.include({ gestureHandling: 'cooperative', clickableIcons: false, streetViewControl: false, mapTypeControl: false });
  });

  it('shows every place by name, and many as groups with their number', async () => {
    await mount();
    await show(9);
    expect(await markers()).to.have.members(Array.from({ length: 9 }, (_, index) => `Địa điểm mẫu ${index + 1}`));

    await show(1000);
    const counts = (await markers()).map((title) => Number(/^(\d+) địa điểm$/.exec(title)?.[1] ?? 1));
    expect(counts.length).to.be.lessThan(400);
    expect(counts.reduce((sum, count) => sum + count)).to.equal(1000);
  });

  it('tells which place was picked, and marks the one that the list names', async () => {
    await mount();
    await show(9, { select: 'dia-diem-2' });
    expect(await page.evaluate(() => window.heard)).to.deep.equal([]);
    await page.getByTitle('Địa điểm mẫu 5', { exact: true }).click();

    expect(await page.evaluate(() => window.heard)).to.deep.equal(['select dia-diem-5']);
    expect(await page.locator('gmp-advanced-marker').evaluateAll((found) => (found as (HTMLElement & { zIndex: number })[]).filter(({ zIndex }) => zIndex === 1).map(({ title }) => title))).to.deep.equal(['Địa điểm mẫu 5']);
  });

  it('comes nearer when a group is opened', async () => {
    await mount();
    await show(400);
    const zoom = () => page.evaluate(() => window.fakeGoogle!.maps[0]!.zoom);
    const before = await zoom();
    await page.locator('gmp-advanced-marker[title$="địa điểm"]').first().click();

    expect(await zoom()).to.be.greaterThan(before);
  });

  it('says “no-key” without asking anybody', async () => {
    for (const key of ['', '  ']) expect(await mount(key)).to.equal('no-key');

    expect(asked).to.deep.equal([]);
    expect(await hostChildren()).to.equal(0);
  });

  it('says that Google refused the key, takes the map away, and does not pretend that another try would help', async () => {
    expect(await mount('refused')).to.equal('ready');
    await page.waitForFunction(() => window.heard.length > 0);

    expect(await page.evaluate(() => window.heard)).to.deep.equal(['fail auth-failed']);
    expect(await hostChildren()).to.equal(0);
    expect(await mount('refused')).to.equal('auth-failed');
    expect(asked).to.have.length(1);
  });

  it('says “blocked” when the address is blocked, and shows the map on another try, with another key too', async () => {
    answer = 'nothing';
    expect(await mount('first-key')).to.equal('blocked');
    expect(await hostChildren()).to.equal(0);

    answer = 'fake';
    expect(await mount('second-key')).to.equal('ready');
    expect(asked.map((address) => address.searchParams.get('key'))).to.deep.equal(['first-key', 'second-key']);
  });

  it('says “timeout” when Google’s address is silent', async () => {
    answer = 'silence';

    expect(await mount(secret, 80)).to.equal('timeout');
    expect(await hostChildren()).to.equal(0);
  });

  it('says “timeout” when Google’s code comes and never begins', async () => {
    expect(await mount('silent', 200)).to.equal('timeout');
  });

  it('says “offline” when the network is cut, without a try', async () => {
    await page.context().setOffline(true);

    expect(await mount()).to.equal('offline');
    expect(asked).to.deep.equal([]);
  });

  it('stops at once when the element is taken away', async () => {
    answer = 'silence';
    const settled = mount();
    await page.waitForFunction(() => 'leaving' in window);
    await page.evaluate(() => window.leaving.abort());

    expect(await settled).to.equal('aborted');
    expect(await hostChildren()).to.equal(0);
  });

  it('leaves nothing behind: no node, no listener, no hook; a hook of the page’s own is called and put back', async () => {
    await page.evaluate(() => {
      window.heard = [];
      window.gm_authFailure = () => window.heard.push('the page’s own');
    });
    await mount();
    await show(9);
    await page.evaluate(() => {
      window.gm_authFailure!();
      (window.map as Maps.MapHandle).setPlaces(window.kit.samplePlaces(3));
    });

    expect(await page.evaluate(() => window.heard)).to.deep.equal(['the page’s own', 'fail auth-failed']);
    expect(await hostChildren()).to.equal(0);
    expect(await page.evaluate(() => window.fakeGoogle!.maps[0]!.listeners.get('idle')!.size)).to.equal(0);
    await page.evaluate(() => window.gm_authFailure!());
    expect(await page.evaluate(() => window.heard.at(-1))).to.equal('the page’s own');
  });

  it('removes its hook when the page had none, and goes when the element goes', async () => {
    await mount();
    expect(await page.evaluate(() => typeof window.gm_authFailure)).to.equal('function');
    await page.evaluate(() => window.leaving.abort());

    expect(await page.evaluate(() => 'gm_authFailure' in window)).to.equal(false);
    expect(await hostChildren()).to.equal(0);
  });

  it('uses what the page has loaded by itself, and tells it nothing', async () => {
    await page.evaluate((address) => {
      const page = window as unknown as { google: unknown };
      page.google = { maps: { __ib__: () => {} } };
      const script = document.createElement('script');
      script.src = `${address}?key=of-the-page`;
      document.head.append(script);
      return new Promise((resolve) => script.addEventListener('load', resolve));
    }, googleLoaderAddress);
    expect(await mount()).to.equal('ready');

    expect(asked.map((address) => address.searchParams.get('key'))).to.deep.equal(['of-the-page']);
    expect(consoleText.join('\n')).not.to.contain(secret);
  });
});
