import { criteriaFindingSeverities, parseCriteriaSet } from '@xaso/criteria';
import { RuleSchema } from '@xaso/criteria/schema';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';

const reference = readFileSync(join(root, 'docs/reference/criteria.md'), 'utf8');

describe('docs/reference/criteria.md', () => {
  it('shows a whole set without a fault', () => {
    const [, json = ''] = /```json\n(\{\n {2}"kind": "criteria-set"[\s\S]*?)\n```/.exec(reference) ?? [];

    expect(parseCriteriaSet(JSON.parse(json)).findings).to.deep.equal([]);
  });

  it('has a row for every rule', () => {
    for (const { shape } of RuleSchema.options) expect(reference).to.include(`| \`${shape.kind.value}\` |`);
  });

  it('names every finding about a set', () => {
    for (const code of Object.keys(criteriaFindingSeverities).filter((each) => each.startsWith('criteria.'))) expect(reference).to.include(`\`${code}\``);
  });
});
