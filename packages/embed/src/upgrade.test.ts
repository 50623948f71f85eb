import { expect } from 'chai';
import { consoleNotes } from './notes.js';
import type { Registry, RegistryEntry } from './registry.js';
import { createUpgrader, markerLimit } from './upgrade.js';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let serial = 0;

/** A registry of one element of its own, so that no test meets what another one defined. */
function oneElement(load?: () => Promise<unknown>): { readonly tag: RegistryEntry['tag']; readonly registry: Registry } {
  serial += 1;
  const tag = `xa-placeholder-${serial}` as const;
  const define = async (): Promise<void> => customElements.define(tag, class extends HTMLElement {});
  const attributes = Object.assign(Object.create(null), { src: 'code', 'keep-copy': 'flag' }) as RegistryEntry['attributes'];
  return { tag, registry: Object.assign(Object.create(null), { sample: { tag, attributes, load: load ?? define } }) as Registry };
}

function page(content: (root: HTMLElement) => void): HTMLElement {
  const root = document.createElement('main');
  content(root);
  document.body.append(root);
  return root;
}

function add(root: HTMLElement, name: string, attributes: Readonly<Record<string, string>> = {}, localName = 'div'): HTMLElement {
  const node = document.createElement(localName);
  node.setAttribute('data-xa', name);
  for (const [attribute, value] of Object.entries(attributes)) node.setAttribute(attribute, value);
  node.textContent = 'Bảng thường';
  root.append(node);
  return node;
}

describe('createUpgrader', () => {
  let lines: string[];
  const upgrader = (registry: Registry): ReturnType<typeof createUpgrader> =>
    createUpgrader(registry, customElements, '0.1.0', consoleNotes((line) => lines.push(line)));

  beforeEach(() => {
    lines = [];
  });

  afterEach(() => {
    for (const main of document.querySelectorAll('main')) main.remove();
  });

  describe('the div', () => {
    it('keeps its place and holds the element, which holds what the div held', async () => {
      const { tag, registry } = oneElement();
      const root = page((main) => add(main, 'sample', { class: 'cot-trai', 'data-xa-src': '/uploads/a.json', 'data-xa-keep-copy': '' }));

      upgrader(registry)(root);
      await settle();

      const div = root.firstElementChild!;
      const element = div.firstElementChild!;
      expect(div.className).to.equal('cot-trai');
      expect(element.localName).to.equal(tag);
      expect(element.getAttributeNames()).to.have.members(['src', 'keep-copy']);
      expect(element.getAttribute('src')).to.equal('/uploads/a.json');
      expect(element.textContent).to.equal('Bảng thường');
      expect(lines).to.deep.equal([]);
    });

    it('is complete when the element is connected, so that data is read once', async () => {
      const { tag, registry } = oneElement(async () => {
        customElements.define(
          tag,
          class extends HTMLElement {
            connectedCallback(): void {
              this.title = `${this.getAttribute('src')} ${this.textContent}`;
            }
          },
        );
      });
      const root = page((main) => add(main, 'sample', { 'data-xa-src': 'a.json' }));

      upgrader(registry)(root);
      await settle();

      expect(root.querySelector(tag)!.getAttribute('title')).to.equal('a.json Bảng thường');
    });

    it('is upgraded once, however often the page is looked at', async () => {
      const { tag, registry } = oneElement();
      const root = page((main) => add(main, 'sample'));
      const upgrade = upgrader(registry);

      upgrade(root);
      upgrade(root);
      await settle();
      upgrade(root);
      await settle();

      expect(root.querySelectorAll(tag)).to.have.length(1);
    });

    it('is not wrapped again when a script pastes a copy of the upgraded page', async () => {
      const { tag, registry } = oneElement();
      const root = page((main) => add(main, 'sample'));
      const upgrade = upgrader(registry);
      upgrade(root);
      await settle();

      root.append(root.firstElementChild!.cloneNode(true));
      upgrade(root);
      await settle();

      expect(root.querySelectorAll(tag)).to.have.length(2);
      expect(root.querySelectorAll(`${tag} ${tag}`)).to.have.length(0);
    });
  });

  describe('other nodes', () => {
    for (const localName of ['table', 'a', 'section']) {
      it(`<${localName}> goes into the element whole`, async () => {
        const { tag, registry } = oneElement();
        const root = page((main) => {
          add(main, 'sample', {}, localName);
          main.append('sau');
        });

        upgrader(registry)(root);
        await settle();

        expect(root.firstElementChild!.localName).to.equal(tag);
        expect(root.firstElementChild!.firstElementChild!.localName).to.equal(localName);
        expect(root.lastChild!.textContent).to.equal('sau');
      });
    }

    it('a form is left alone, since its fields can stand in for its methods', async () => {
      const { tag, registry } = oneElement();
      const root = page((main) => {
        const form = add(main, 'sample', {}, 'form');
        const field = document.createElement('input');
        field.name = 'getAttributeNames';
        form.append(field);
      });

      upgrader(registry)(root);
      await settle();

      expect(root.querySelector(tag)).to.equal(null);
    });

    it('what is being edited is left alone, and upgraded when it is no longer edited', async () => {
      const { tag, registry } = oneElement();
      const root = page((main) => {
        main.contentEditable = 'true';
        add(main, 'sample');
      });
      const upgrade = upgrader(registry);
      upgrade(root);
      await settle();
      expect(root.querySelector(tag)).to.equal(null);

      root.contentEditable = 'false';
      upgrade(root);
      await settle();

      expect(root.querySelector(tag)).to.not.equal(null);
    });

    it('a marker inside a marker, or inside an element, is its fallback and stays that', async () => {
      const { tag, registry } = oneElement();
      const root = page((main) => add(add(main, 'sample'), 'sample'));

      const upgrade = upgrader(registry);
      upgrade(root);
      await settle();
      upgrade(root);
      await settle();

      expect(root.querySelectorAll(tag)).to.have.length(1);
    });
  });

  describe('failure', () => {
    it('leaves the node untouched when the file cannot be loaded, and says so once', async () => {
      const { registry } = oneElement(() => Promise.reject(new TypeError('Failed to fetch')));
      const root = page((main) => {
        add(main, 'sample');
        add(main, 'sample');
      });
      const before = root.cloneNode(true);

      upgrader(registry)(root);
      await settle();

      expect(root.isEqualNode(before)).to.equal(true);
      expect(lines).to.deep.equal(['[xaso] loader.load-failed: sample TypeError: Failed to fetch']);
    });

    it('leaves the node untouched when the file defines nothing', async () => {
      const { registry } = oneElement(async () => undefined);
      const root = page((main) => add(main, 'sample'));
      const before = root.cloneNode(true);

      upgrader(registry)(root);
      await settle();

      expect(root.isEqualNode(before)).to.equal(true);
    });

    it('asks again for a marker that comes after the failure', async () => {
      let calls = 0;
      const { tag, registry } = oneElement(async () => {
        calls += 1;
        if (calls === 1) throw new TypeError('Failed to fetch');
        customElements.define(tag, class extends HTMLElement {});
      });
      const root = page((main) => add(main, 'sample'));
      const upgrade = upgrader(registry);
      upgrade(root);
      await settle();

      add(root, 'sample');
      upgrade(root);
      await settle();

      expect(root.lastElementChild!.firstElementChild!.localName).to.equal(tag);
    });
  });

  describe('what is there already', () => {
    it('fetches one file for many markers', async () => {
      let calls = 0;
      const { tag, registry } = oneElement(async () => {
        calls += 1;
        customElements.define(tag, class extends HTMLElement {});
      });
      const root = page((main) => {
        for (let index = 0; index < 5; index += 1) add(main, 'sample');
      });

      upgrader(registry)(root);
      await settle();

      expect(calls).to.equal(1);
      expect(root.querySelectorAll(tag)).to.have.length(5);
    });

    for (const { version, expected } of [
      { version: '0.1.0', expected: [] },
      { version: '0.9.0', expected: ['loader.other-element: 0.9.0'] },
    ]) {
      it(`uses the element of version ${version} that the page defined, without fetching`, async () => {
        const { tag, registry } = oneElement(() => Promise.reject(new Error('must not be fetched')));
        customElements.define(tag, Object.assign(class extends HTMLElement {}, { version }));
        const root = page((main) => add(main, 'sample'));

        upgrader(registry)(root);
        await settle();

        expect(root.querySelectorAll(tag)).to.have.length(1);
        expect(lines.map((line) => line.slice('[xaso] '.length, line.indexOf(' <')))).to.deep.equal(expected);
      });
    }
  });

  describe('limits', () => {
    it(`looks at the first ${markerLimit} markers of a page and says that there are more`, async () => {
      const { tag, registry } = oneElement();
      const root = page((main) => {
        for (let index = 0; index < markerLimit + 1; index += 1) add(main, 'sample');
      });

      upgrader(registry)(root);
      await settle();

      expect(root.querySelectorAll(tag)).to.have.length(markerLimit);
      expect(lines).to.deep.equal([`[xaso] loader.too-many: > ${markerLimit}`]);
    });
  });
});
