import { expect } from '@open-wc/testing';
import { decodeJson } from './decode-json.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeJson', () => {
  for (const [name, bytes] of [
    ['UTF-8', utf8('{"tên":"Ế"}')],
    ['UTF-8 with a mark', utf8('\ufeff{"tên":"Ế"}')],
    ['UTF-16, little end first', utf16('{"tên":"Ế"}', true)],
    ['UTF-16, big end first', utf16('{"tên":"Ế"}', false)],
  ] as const) {
    it(`reads ${name}`, () => {
      expect(decodeJson(bytes)).to.deep.equal({ json: { tên: 'Ế' } });
    });
  }

  for (const [name, bytes, kind] of [
    ['an HTML page', utf8('  <!doctype html><p>Xin chờ'), 'notData'],
    ['an empty file', utf8(' \n'), 'noContent'],
    ['a file cut off', utf8('{"items":[{"id":'), 'unreadable'],
    ['two documents in a row', utf8('{}{}'), 'unreadable'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xf4, 0xe3, 0x22]), 'encoding'],
  ] as const) {
    it(`names ${name}`, () => {
      expect(decodeJson(bytes)).to.have.nested.property('failure.kind', kind);
    });
  }

  it('does not let a file reach the prototype of objects', () => {
    decodeJson(utf8('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'));

    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});
