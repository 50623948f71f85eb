import { expect } from 'chai';
import { sha256 } from './sha-256.js';

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

describe('sha256', () => {
  const vectors: readonly (readonly [text: string, digest: string])[] = [
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
    ['Xã Mẫu 🏠', 'af7bb544d7a2cc334cac933d5c1d7db46639351e8ee72a211912fa1fe0a52d85'],
  ];
  for (const [text, digest] of vectors) {
    it(`has the published digest of ${text.length} characters`, () => {
      expect(hex(sha256(new TextEncoder().encode(text)))).to.equal(digest);
    });
  }

  it('leaves the bytes as they are', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    sha256(bytes);
    expect([...bytes]).to.deep.equal([1, 2, 3]);
  });
});
