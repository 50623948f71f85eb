import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '@xaso/core';
import { importIndicators, indicatorColumns, parseIndicatorReport } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import { root } from '../../tools/paths.mjs';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'tools/release/sample', name)));

describe('the sample data for webmasters', () => {
  it('are a report that raises no finding', () => {
    const { ok, findings, value } = parseIndicatorReport(JSON.parse(new TextDecoder().decode(sample('chi-so-mau.json'))));

    expect(findings).to.deep.equal([]);
    expect(ok).to.equal(true);
    expect(value!.items).to.have.length(2);
  });

  it('are a table as Excel saves it, and a page reads it without an error', async () => {
    const table = await readTable(sample('chi-so-mau.csv'), { fileName: 'chi-so-mau.csv', headers: indicatorColumns });
    const { value, findings } = importIndicators(table.value!, { definitions: indicatorCatalogue, publisher: { name: 'UBND Xã Mẫu' }, asOf: civilDate('2026-10-05') });

    expect([...table.findings, ...findings].filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(value!.items.map(({ status }) => status)).to.deep.equal(['ok', 'ok', 'ok', 'missing']);
    expect([...sample('chi-so-mau.csv').slice(0, 3)], 'the mark by which Excel knows UTF-8').to.deep.equal([0xef, 0xbb, 0xbf]);
  });
});
