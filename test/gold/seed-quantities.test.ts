import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { findQuantities, parseVietnameseQuantity, quantityAmount, ratioAgreesWithPercent, type FoundQuantity, type Quantity } from '@xaso/core';
import { sharedFolder } from '../../tools/paths.mjs';

interface SeedFact {
  readonly id: string;
  readonly seedFile: string;
  readonly line: number;
  /** Where the token begins in its line, counted from 0. */
  readonly col: number;
  readonly sourceToken: string;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly qualifier: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly worded: boolean;
  readonly derived: boolean;
  readonly reportedPercent?: { readonly token: string; readonly value: number; readonly qualifier: string };
}

interface OtherNumber {
  readonly token: string;
}

interface SeedFacts {
  readonly facts: readonly SeedFact[];
  readonly nonIndicatorNumbers: readonly OtherNumber[];
}

/** Counts that stand in the articles and that no indicator claims. */
const plainCounts: Readonly<Record<string, readonly [value: number, unit: string]>> = {
  '3 yếu tố': [3, 'yếu tố'],
  '4 cấp': [4, 'cấp'],
  '2 địa phương': [2, 'địa phương'],
  'kết nối 5 khu phố': [5, 'khu phố'],
};

function readSeed(): SeedFacts | undefined {
  return sharedFolder === undefined ? undefined : (JSON.parse(readFileSync(join(sharedFolder, 'domain/seed-facts.json'), 'utf8')) as SeedFacts);
}

function digitFacts({ facts }: SeedFacts): readonly SeedFact[] {
  return facts.filter(({ worded, derived }) => !worded && !derived);
}

/** A token is a cell, or a few words around one quantity. */
function quantityOfToken(token: string): Quantity | undefined {
  return parseVietnameseQuantity(token).value ?? findQuantities(token)[0]?.quantity;
}

/** What the fact stores, in the terms of a quantity: whole đồng, percentage points to four decimals. */
function hasStoredValue(quantity: Quantity | undefined, fact: SeedFact): boolean {
  if (quantity === undefined) return false;
  if (quantity.form === 'range') return quantity.range.min === fact.min && quantity.range.max === fact.max;
  const amount = quantityAmount(quantity);
  if (quantity.form === 'ratio') {
    return quantity.numerator === fact.numerator && quantity.denominator === fact.denominator && Number(amount?.toFixed(4)) === fact.value;
  }
  return fact.value !== null && amount === (fact.unit.startsWith('tỷ') ? Math.round(fact.value * 1e9) : fact.value);
}

function hasStoredQualifier(quantity: Quantity | undefined, fact: SeedFact): boolean {
  return quantity?.qualifier === (fact.qualifier === 'approx_lt' ? 'approxLt' : fact.qualifier);
}

const absent = 'the collected facts are not beside the repository';

describe('the figures of the five articles', () => {
  const seed = readSeed();

  it('are all read from their token: value times scale', function () {
    if (seed === undefined) return this.skip(absent);
    const facts = digitFacts(seed);

    const wrong = facts.filter((fact) => !hasStoredValue(quantityOfToken(fact.sourceToken), fact));

    expect(facts).to.have.length(82);
    expect(wrong.map(({ id, sourceToken }) => `${id}: ${sourceToken}`)).to.deep.equal([]);
  });

  it('keep their qualifier, but for the one whose "ước" stands outside its token', function () {
    if (seed === undefined) return this.skip(absent);

    const wrong = digitFacts(seed).filter((fact) => !hasStoredQualifier(quantityOfToken(fact.sourceToken), fact));

    expect(wrong.map(({ id, sourceToken }) => [id, sourceToken])).to.deep.equal([['thong-nhat-17', '9,117 tỷ đồng']]);
  });

  it('are found where they stand in the articles, with every qualifier', function () {
    if (seed === undefined || sharedFolder === undefined) return this.skip(absent);
    const lines = new Map<string, string>();
    const lineOf = ({ seedFile, line }: SeedFact): string => {
      const key = `${seedFile}:${line}`;
      if (!lines.has(key)) lines.set(key, readFileSync(join(sharedFolder!, 'seeds', seedFile), 'utf8').split('\n')[line - 1]!);
      return lines.get(key)!;
    };
    const foundAt = (fact: SeedFact): FoundQuantity | undefined => {
      return findQuantities(lineOf(fact)).find((found) => found.end > fact.col && found.start < fact.col + fact.sourceToken.length);
    };

    const wrong = digitFacts(seed).filter((fact) => {
      const quantity = foundAt(fact)?.quantity;
      return !hasStoredValue(quantity, fact) || !hasStoredQualifier(quantity, fact);
    });

    expect(wrong.map(({ id, sourceToken }) => `${id}: ${sourceToken}`)).to.deep.equal([]);
  });

  it('are told from the other numbers: 25 refused by their form, five plain counts', function () {
    if (seed === undefined) return this.skip(absent);
    const others = seed.nonIndicatorNumbers.map(({ token }) => ({ token, found: findQuantities(token) }));

    const refused = others.filter(({ found }) => found.length === 0);
    const counted = others.filter(({ found }) => found.length > 0);

    expect([others.length, refused.length, counted.length]).to.deep.equal([30, 25, 5]);
    for (const { token, found } of counted) {
      const [value, unit] = plainCounts[token]!;
      expect(found, token).to.have.length(1);
      expect(found[0]!.quantity, token).to.deep.include({ form: 'single', value, scale: 1, unit, qualifier: 'eq' });
    }
  });

  it('agree with the percentage that an article reports beside its two numbers', function () {
    if (seed === undefined) return this.skip(absent);
    const reported = seed.facts.filter(({ reportedPercent }) => reportedPercent !== undefined);

    expect(reported.map(({ sourceToken }) => sourceToken)).to.deep.equal(['20/58 cơ sở kinh doanh']);
    for (const { sourceToken, reportedPercent } of reported) {
      const ratio = quantityOfToken(sourceToken);
      const percent = quantityOfToken(reportedPercent!.token);
      if (ratio?.form !== 'ratio' || percent?.form !== 'single') throw new Error(sourceToken);
      expect(ratioAgreesWithPercent(ratio, percent)).to.equal(true);
      expect(ratioAgreesWithPercent(ratio, { value: 40 })).to.equal(false);
    }
  });
});
