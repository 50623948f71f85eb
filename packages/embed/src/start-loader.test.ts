import { expect } from 'chai';
import { version } from './generated/version.js';
import type { Registry, RegistryEntry } from './registry.js';
import { startLoader } from './start-loader.js';
import { watchPause } from './watch.js';

type View = Window & typeof globalThis;

const frames: HTMLIFrameElement[] = [];

/** A page of its own for every test, since a page takes one loader only. */
function freshPage(): { readonly view: View; readonly lines: string[] } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const view = frame.contentWindow as View;
  const lines: string[] = [];
  view.console.warn = (line: string) => lines.push(line);
  return { view, lines };
}

function registryFor(view: View): Registry {
  const load = async (): Promise<void> => view.customElements.define('xa-sample', class extends view.HTMLElement {});
  const entry: RegistryEntry = { tag: 'xa-sample', attributes: Object.create(null) as RegistryEntry['attributes'], load };
  return Object.assign(Object.create(null), { sample: entry }) as Registry;
}

function addMarker(view: View): HTMLElement {
  const node = view.document.createElement('div');
  node.setAttribute('data-xa', 'sample');
  view.document.body.append(node);
  return node;
}

const pause = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('startLoader', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('upgrades what is on the page and what is added later', async () => {
    const { view } = freshPage();
    const first = addMarker(view);
    startLoader(view, registryFor(view));
    await pause();
    expect(first.firstElementChild!.localName).to.equal('xa-sample');

    const second = addMarker(view);
    await pause(watchPause * 1.5);

    expect(second.firstElementChild!.localName).to.equal('xa-sample');
  });

  it('upgrades a node that becomes a marker later', async () => {
    const { view } = freshPage();
    startLoader(view, registryFor(view));
    const node = view.document.createElement('div');
    view.document.body.append(node);
    await pause(watchPause * 1.5);

    node.setAttribute('data-xa', 'sample');
    await pause(watchPause * 1.5);

    expect(node.firstElementChild!.localName).to.equal('xa-sample');
  });

  it('is silent the second time, and the page is upgraded once', async () => {
    const { view, lines } = freshPage();
    const node = addMarker(view);

    startLoader(view, registryFor(view));
    startLoader(view, registryFor(view));
    await pause();

    expect(node.children).to.have.length(1);
    expect(lines).to.deep.equal([]);
  });

  it('leaves the page to a loader of another version and names both', async () => {
    const { view, lines } = freshPage();
    Object.defineProperty(view, Symbol.for('xaso'), { value: Object.freeze({ version: '9.0.0', snippet: 1 }) });
    const node = addMarker(view);

    startLoader(view, registryFor(view));
    await pause();

    expect(node.children).to.have.length(0);
    expect(lines).to.deep.equal([`[xaso] loader.other-loader: 9.0.0, ${version}`]);
  });

  it('leaves a frozen object that says which version is there', () => {
    const { view } = freshPage();

    startLoader(view, registryFor(view));

    const presence: unknown = Reflect.get(view, Symbol.for('xaso'));
    expect(presence).to.deep.equal({ version, snippet: 1 });
    expect(Object.isFrozen(presence)).to.equal(true);
    expect(Reflect.set(view, Symbol.for('xaso'), {})).to.equal(false);
  });

  it('leaves the page as it is below the browser floor', async () => {
    const { view, lines } = freshPage();
    view.CSS.supports = () => false;
    const node = addMarker(view);

    startLoader(view, registryFor(view));
    await pause();

    expect(node.children).to.have.length(0);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[xaso\] loader\.browser-too-old: /);
  });

  it('does not throw on a page that has lost its console', () => {
    const { view } = freshPage();
    Object.defineProperty(view, 'console', { value: undefined });
    view.CSS.supports = () => false;

    expect(() => startLoader(view, registryFor(view))).to.not.throw();
  });
});
