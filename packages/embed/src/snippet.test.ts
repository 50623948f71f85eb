import { expect } from 'chai';
import type { NoteCode } from './notes.js';
import { officialRegistry } from './registry.js';
import { readSnippet, type Snippet } from './snippet.js';

/** Reads `<div data-xa=… …>`; the codes of the notes come with what was read. */
function read(attributes: Readonly<Record<string, string>>, localName = 'div'): { readonly snippet: Snippet | undefined; readonly codes: readonly NoteCode[] } {
  const node = document.createElement(localName);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  const codes: NoteCode[] = [];
  const snippet = readSnippet(node, officialRegistry, (code) => codes.push(code));
  return { snippet, codes };
}

describe('readSnippet', () => {
  describe('name and version', () => {
    for (const name of ['scorecard', 'indicator', ' scorecard ']) {
      it(`knows "${name}"`, () => {
        const { snippet, codes } = read({ 'data-xa': name });

        expect(snippet!.entry.tag).to.equal(`xa-${name.trim()}`);
        expect(codes).to.deep.equal([]);
      });
    }

    for (const name of ['', 'Scorecard', 'scorecrd', 'constructor', '__proto__', 'toString', 'xa-scorecard']) {
      it(`leaves "${name}" alone with a note`, () => {
        expect(read({ 'data-xa': name })).to.deep.equal({ snippet: undefined, codes: ['loader.unknown-name'] });
      });
    }

    for (const version of ['1', ' 1 ', '']) {
      it(`reads version "${version}" as v1`, () => {
        const { snippet, codes } = read({ 'data-xa': 'scorecard', 'data-xa-version': version });

        expect(snippet!.name).to.equal('scorecard');
        expect(codes).to.deep.equal([]);
      });
    }

    for (const version of ['2', '1.1', 'v1', '01']) {
      it(`leaves version "${version}" alone with a note`, () => {
        expect(read({ 'data-xa': 'scorecard', 'data-xa-version': version })).to.deep.equal({ snippet: undefined, codes: ['loader.snippet-version'] });
      });
    }
  });

  describe('attributes', () => {
    it('reads those of the closed list and passes them on without the prefix', () => {
      const { snippet, codes } = read({
        id: 'so-lieu',
        'data-src': 'lazy.json',
        'data-xa': 'scorecard',
        'data-xa-src': ' /uploads/so-lieu.json ',
        'data-xa-lang': 'en',
        'data-xa-as-of': '2026-11-26',
        'data-xa-heading-level': '2',
      });

      expect({ ...snippet!.attributes }).to.deep.equal({ src: '/uploads/so-lieu.json', lang: 'en', 'as-of': '2026-11-26', 'heading-level': '2' });
      expect(codes).to.deep.equal([]);
    });

    it('has no prototype and lets no attribute reach one', () => {
      const { snippet, codes } = read({ 'data-xa': 'scorecard', 'data-xa-__proto__': 'x', 'data-xa-constructor': 'y', 'data-xa-onclick': 'alert(1)' });

      expect(Object.getPrototypeOf(snippet!.attributes)).to.equal(null);
      expect(Object.keys(snippet!.attributes)).to.deep.equal([]);
      expect(codes).to.deep.equal(['loader.unknown-attribute', 'loader.unknown-attribute', 'loader.unknown-attribute']);
      expect(Object.hasOwn(Object.prototype, 'x')).to.equal(false);
    });

    for (const { name, value, kept } of [
      { name: 'the longest value', value: `/${'a'.repeat(999)}`, kept: true },
      { name: 'one sign more', value: `/${'a'.repeat(1000)}`, kept: false },
      { name: 'a value with Vietnamese marks', value: '/số liệu.json', kept: false },
      { name: 'a value with a line break', value: '/a\n.json', kept: false },
    ]) {
      it(`${kept ? 'keeps' : 'leaves out'} ${name}`, () => {
        const { snippet, codes } = read({ 'data-xa': 'scorecard', 'data-xa-src': value });

        expect(snippet!.attributes['src']).to.equal(kept ? value : undefined);
        expect(codes).to.deep.equal(kept ? [] : ['loader.unreadable-value']);
      });
    }

    for (const value of ['sha256-a+b/=', 'sha256-a=\nsha256-b=', '“mã”', 'mã', `${'a'.repeat(1001)}`]) {
      it(`passes on integrity as it is written, also "${value.slice(0, 20)}", since a file must not stay unchecked`, () => {
        const { snippet, codes } = read({ 'data-xa': 'scorecard', 'data-xa-integrity': value });

        expect(snippet!.attributes['integrity']).to.equal(value);
        expect(codes).to.deep.equal([]);
      });
    }

    it('leaves out an integrity that is empty, as any text that a CMS form left empty', () => {
      expect(read({ 'data-xa': 'scorecard', 'data-xa-integrity': ' ' }).snippet!.attributes['integrity']).to.equal(undefined);
    });

    for (const { name, value, kept } of [
      { name: 'a name with Vietnamese marks', value: 'xã Cẩm La', kept: true },
      { name: 'a name with a line break', value: 'xã\nCẩm La', kept: false },
    ]) {
      it(`${kept ? 'keeps' : 'leaves out'} ${name} where a name is asked for`, () => {
        const { snippet, codes } = read({ 'data-xa': 'indicator', 'data-xa-place': value });

        expect(snippet!.attributes['place']).to.equal(kept ? value : undefined);
        expect(codes).to.deep.equal(kept ? [] : ['loader.unreadable-value']);
      });
    }

    it('leaves out a text that is empty, as a CMS form writes it', () => {
      expect(Object.keys(read({ 'data-xa': 'scorecard', 'data-xa-src': ' ' }).snippet!.attributes)).to.deep.equal([]);
    });

    for (const { value, on } of [
      { value: '', on: true },
      { value: 'keep-copy', on: true },
      { value: 'true', on: true },
      { value: 'false', on: false },
      { value: 'No', on: false },
      { value: '0', on: false },
    ]) {
      it(`reads the flag "${value}" as ${on ? 'set' : 'not set'}`, () => {
        expect(read({ 'data-xa': 'scorecard', 'data-xa-keep-copy': value }).snippet!.attributes['keep-copy']).to.equal(on ? '' : undefined);
      });
    }
  });

  describe('a plain link', () => {
    it('is the source when none is named', () => {
      expect(read({ 'data-xa': 'scorecard', href: '/so-lieu.csv' }, 'a').snippet!.attributes['src']).to.equal('/so-lieu.csv');
    });

    it('is not the source when one is named', () => {
      expect(read({ 'data-xa': 'scorecard', href: '/trang.html', 'data-xa-src': '/a.json' }, 'a').snippet!.attributes['src']).to.equal('/a.json');
    });
  });
});
