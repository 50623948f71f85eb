import { expect } from 'chai';
import { criteriaMessagesEn } from '../messages/en.js';
import { criteriaMessages } from '../messages/vi.js';
import { qd7662022 } from '../sets/qd-766-2022.js';
import { describeLegalReference, legalReferenceOf } from './legal-reference.js';
import { parseCriteriaSet } from './parse-criteria-set.js';

describe('legalReferenceOf', () => {
  const items = qd7662022.items.map((item) => (item.rule.kind === 'ratioToTarget' ? { ...item, rule: { ...item.rule, target: 0 } } : item));
  const broken = { ...qd7662022, items };
  const { findings } = parseCriteriaSet(broken);

  it('says for each fault which decision, item and source it is in', () => {
    const place = items.findIndex(({ rule }) => rule.kind === 'ratioToTarget');
    const finding = findings.find(({ where }) => 'path' in where && where.path.startsWith(`items[${place}]`))!;
    const reference = legalReferenceOf(broken, finding)!;

    expect(reference).to.deep.include({ decision: '766/QĐ-TTg', name: items[place]!.name.vi, code: items[place]!.code });
    expect(reference.sources).to.not.include('766/QĐ-TTg');
    expect(describeLegalReference(reference, criteriaMessages)).to.match(/^766\/QĐ-TTg, .*“.+”/);
    expect(describeLegalReference(reference, criteriaMessagesEn)).to.match(/^766\/QĐ-TTg, /);
  });

  it('says what it can of a set that is no set', () => {
    const at = (path: string): Parameters<typeof legalReferenceOf>[1] => ({ code: 'x', severity: 'error', where: { path }, values: {} });
    for (const input of [undefined, null, 7, [], {}, { items: 3 }, { items: [null], sources: [null], groups: 'x', decision: 5 }]) expect(legalReferenceOf(input, at('items[0].rule'))).to.equal(undefined);
    expect(legalReferenceOf({ decision: { number: '1/QĐ' } }, at('maxPoints'))).to.deep.equal({ decision: '1/QĐ', code: undefined, name: undefined, sources: [] });
    expect(describeLegalReference({ decision: '1/QĐ', code: undefined, name: undefined, sources: [] }, criteriaMessages)).to.equal('1/QĐ');
  });
});
