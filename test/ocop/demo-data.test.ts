import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate, type Finding } from '@xaso/core';
import { certificateOn, parseOcopCatalogue, starsToShow, type OcopCatalogue } from '@xaso/ocop';
import { expect } from 'chai';
import { root } from '../../tools/paths.mjs';

const folder = join(root, 'demo/data/ocop');

function read(name: string): { readonly catalogue: OcopCatalogue; readonly findings: readonly Finding[] } {
  const { value, findings } = parseOcopCatalogue(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  return { catalogue: value!, findings };
}

describe('the products of the demo portal', () => {
  it('that are real carry no figure of ours: a claim with its source, no price, no code, no star shape on any day', () => {
    const { catalogue, findings } = read('cau-ke-2024');

    expect(catalogue.items).to.have.length(24);
    expect([...new Set(findings.map(({ code }) => code))]).to.deep.equal(['ocop.decision-missing']);
    for (const product of catalogue.items) {
      expect(product.name).not.to.match(/mẫu/i);
      expect(product).to.not.have.any.keys('price', 'trace', 'presence', 'story', 'whereToBuy');
      expect(product.owner).to.not.have.any.keys('phone', 'address');
      expect(product.owner!.kind).to.not.equal('household');
      for (const date of ['2024-01-01', '2026-11-27']) {
        const { shapes, text } = starsToShow(product, civilDate(date), { language: 'vi' });
        expect(shapes).to.equal(undefined);
        expect(text).to.match(/^[345] sao theo danh sách của huyện Cầu Kè \(cũ\) năm 2024, chưa có số quyết định$/);
      }
    }
  });

  it('that are samples say so, and show one that is valid, one that ends soon and one that has expired', () => {
    const { catalogue, findings } = read('mau');

    expect(findings).to.deep.equal([]);
    expect(catalogue.items.every(({ name }) => /mẫu/i.test(name))).to.equal(true);
    expect(catalogue.items.map(({ certificate }) => certificateOn(certificate, civilDate('2026-11-27')).status)).to.deep.equal(['valid', 'expiring', 'expired', 'valid']);
  });

  it('have pictures that are there, told in words, and not said to be photos of real products', () => {
    for (const { catalogue } of [read('cau-ke-2024'), read('mau')]) {
      for (const { src, alt, credit } of catalogue.items.flatMap(({ photos = [] }) => photos)) {
        expect(existsSync(join(root, 'demo', src)), src).to.equal(true);
        expect(alt).to.match(/^Hình vẽ/);
        expect(credit).to.contain('hình vẽ');
      }
    }
  });
});
