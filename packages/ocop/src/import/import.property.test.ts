import { civilDate } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseOcopCatalogue } from '../product/parse-catalogue.js';
import { importOcop } from './import-ocop.js';
import { ocopColumns, type OcopField } from './ocop-columns.js';
import { hasPhone, isPhone, masked, withoutPhones } from './phone-text.js';

const fields = Object.keys(ocopColumns) as OcopField[];
const cells = fc.oneof(
  fc.constantFrom('', '3', '4 sao', '0', 'tiềm năng 5 sao', '15/03/2026', '31/02/2026', '2024', '12/QĐ-UBND ngày 1/1/2024 của UBND tỉnh Mẫu', '0912345678', 'có', 'x', '35.000 đồng/kg', '8930000000019', 'https://voso.vn/a', 'huyện', '__proto__'),
  fc.string({ maxLength: 40 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.record(Object.fromEntries(fields.map((field) => [field, cells])), { requiredKeys: [] }), { minLength: 1, maxLength: 12 });
const named = rows.map((all) => all.map((row, index) => ({ name: `Sản phẩm mẫu ${index + 1}`, owner: 'Hợp tác xã Mẫu', ...row })));

const headerOf = (field: string) => ocopColumns[field as OcopField][0]!;

async function imported(records: readonly object[]) {
  const table = records.map((record) => Object.fromEntries(Object.entries(record).map(([field, cell]) => [headerOf(field), cell as unknown])));
  const { value } = await readTable(JSON.stringify(table), { fileName: 'mau.json', headers: ocopColumns, required: ['name'] });
  return value === undefined ? undefined : importOcop(value, { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-10-01') });
}

describe('importOcop, for any', () => {
  it('table: nothing throws, every finding has its row, and the catalogue parses without losing a product', async () => {
    await fc.assert(
      fc.asyncProperty(named, async (records) => {
        const result = await imported(records);
        if (result === undefined) return;
        const parsed = parseOcopCatalogue(JSON.parse(JSON.stringify(result.value)));

        expect(parsed.findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(parsed.value?.items).to.deep.equal(JSON.parse(JSON.stringify(result.value!.items)));
        for (const { where } of result.findings) expect(where).to.include.keys('file', 'row');
        expect(JSON.stringify(result.findings)).not.to.contain('0912345678');
        expect(JSON.stringify(result.value)).not.to.contain('0912345678');
      }),
      { numRuns: 150 },
    );
  });

  it('order of rows: the same products come out', async () => {
    const lists = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 }).map((all) => all.map((number) => ({ name: `Sản phẩm mẫu ${number}`, stars: 3 + (number % 3) })));
    await fc.assert(
      fc.asyncProperty(lists, async (records) => {
        const [there, back] = [await imported(records), await imported([...records].reverse())];

        expect([...there!.value!.items].reverse()).to.deep.equal(back!.value!.items);
      }),
      { numRuns: 50 },
    );
  });
});

describe('telephones, for any', () => {
  const phones = fc.tuple(fc.constantFrom('0', '+84', '+84 '), fc.stringMatching(/^[1-9][0-9]{8}$/)).map((parts) => parts.join(''));

  it('number: it is known for one, and can neither be dialled from a finding nor found in a cleaned text', () => {
    fc.assert(
      fc.property(phones, (phone) => {
        expect([isPhone(phone), hasPhone(`Hộ Mẫu - ĐT: ${phone}`)]).to.deep.equal([true, true]);
        expect(withoutPhones(`Hộ Mẫu - ĐT: ${phone}`)).to.equal('Hộ Mẫu');
        expect(masked(phone)).not.to.contain(phone.slice(-6));
      }),
    );
  });

  it('text: cleaning takes linear time and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(hasPhone(withoutPhones(text)) && !hasPhone(text)).to.equal(false)));
    expect(withoutPhones(' ,;:(/'.repeat(3000)).length).to.be.greaterThan(0);
  });
});
