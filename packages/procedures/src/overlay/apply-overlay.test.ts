import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { bareProcedure, overlayEntry, procedure, procedureCatalogue, procedureOverlay } from '../fixtures/index.js';
import { parseProcedureCatalogue } from '../procedure/parse-procedure-catalogue.js';
import { applyOverlay } from './apply-overlay.js';
import { localFactsOf } from './local-facts.js';
import { parseProcedureOverlay } from './parse-overlay.js';

const { code: _code, ...facts } = overlayEntry();
const local = { ...facts, publisher: 'Ủy ban nhân dân Xã Mẫu', asOf: civilDate('2026-10-01') };

describe('applyOverlay', () => {
  it('lays the facts of the commune beside those of the catalogue, with their own provenance', () => {
    const { value, findings } = applyOverlay(procedureCatalogue(), procedureOverlay());

    expect(findings).to.deep.equal([]);
    expect(value?.items).to.deep.equal([{ ...procedure(), local }]);
    expect(parseProcedureCatalogue(value)).to.deep.include({ ok: true, findings: [] });
  });

  it('changes neither the catalogue nor the file', () => {
    const [catalogue, overlay] = [procedureCatalogue(), procedureOverlay()];
    applyOverlay(catalogue, overlay);

    expect([catalogue, overlay]).to.deep.equal([procedureCatalogue(), procedureOverlay()]);
  });

  it('lies over a newer catalogue just as well', () => {
    const newer = procedureCatalogue([procedure({ name: 'Thủ tục mẫu (sửa đổi)' })]);

    expect(applyOverlay(newer, procedureOverlay()).value?.items[0]).to.deep.include({ name: 'Thủ tục mẫu (sửa đổi)', local });
  });

  it('names what fits no procedure', () => {
    const { value, findings } = applyOverlay(procedureCatalogue(), procedureOverlay([overlayEntry({ code: '9.000009' })]));

    expect(value?.items[0]).not.to.have.property('local');
    expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['overlay.code-unknown', { code: '9.000009' }]]);
  });

  describe('where a procedure has been replaced', () => {
    const catalogue = procedureCatalogue([procedure({ lifeCycle: { status: 'replaced', replacedBy: ['9.000002'] } }), bareProcedure({ code: '9.000002' })]);

    it('takes counter and telephone along to its successor, the fee not, and says so', () => {
      const { value, findings } = applyOverlay(catalogue, procedureOverlay());
      const { fee: _fee, decision: _decision, ...kept } = local;

      expect(value?.items[1]?.local).to.deep.equal(kept);
      expect(value?.items[0]?.local).to.deep.equal(local);
      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['overlay.code-replaced', { code: '9.000001', successor: '9.000002' }]]);
    });

    it('lets the successor keep an entry of its own', () => {
      const { value } = applyOverlay(catalogue, procedureOverlay([overlayEntry(), overlayEntry({ code: '9.000002', counter: '7' })]));

      expect(value?.items[1]?.local?.counter).to.equal('7');
    });

    it('does not choose between two successors', () => {
      const split = procedureCatalogue([procedure({ lifeCycle: { status: 'replaced', replacedBy: ['9.000002', '9.000003'] } }), bareProcedure({ code: '9.000002' }), bareProcedure({ code: '9.000003' })]);

      expect(applyOverlay(split, procedureOverlay()).value?.items.map((item) => item.local !== undefined)).to.deep.equal([true, false, false]);
    });
  });
});

describe('localFactsOf', () => {
  it('gives what the commune says of a procedure', () => {
    expect(localFactsOf(procedureOverlay(), '9.000001')).to.deep.equal(local);
    expect(localFactsOf(procedureOverlay(), '9.000009')).to.equal(undefined);
  });
});

describe('parseProcedureOverlay', () => {
  it('takes a file as it is', () => {
    expect(parseProcedureOverlay(procedureOverlay())).to.deep.equal({ ok: true, value: procedureOverlay(), findings: [] });
  });

  it('keeps good entries and names each bad one', () => {
    const rate = (from: string, to: string) => ({ kind: 'byCase' as const, cases: [{ from: civilDate(from), to: civilDate(to), fee: { kind: 'free' as const } }] });
    const { value, findings } = parseProcedureOverlay(
      procedureOverlay([
        overlayEntry(),
        overlayEntry(),
        { code: 'x y' } as never,
        overlayEntry({ code: '9.000002', fee: rate('2026-02-01', '2026-01-01') }),
        overlayEntry({ code: '9.000003', confirmedOn: '2026-02-30' as never }),
        overlayEntry({ code: '9.000004', fee: rate('2026-01-01', '2026-01-01') }),
      ]),
    );

    expect(value?.items.map(({ code }) => code)).to.deep.equal(['9.000001', '9.000002', '9.000004']);
    expect(findings.map(({ code }) => code)).to.deep.equal(['document.duplicate-id', 'schema.pattern', 'procedure.dates-reversed', 'date.impossible']);
  });

  it('gives no value for what is no such file', () => {
    for (const input of [null, [], procedureCatalogue()]) expect(parseProcedureOverlay(input).value).to.equal(undefined);
  });
});
