import { expect } from 'chai';
import { findJsonFault } from './json-fault.js';

describe('findJsonFault', () => {
  const right = ['1', ' {} ', '[]', '{"a":[1,-0.5e+3,{"b":null}],"c":"\\u00e0\\n"}', '"x"', 'true', '[[[]]]', '0', '\n[\r\n1\t]'];
  for (const text of right) {
    it(`finds nothing wrong with ${JSON.stringify(text)}`, () => {
      expect(findJsonFault(text)).to.equal(undefined);
    });
  }

  const wrong: readonly (readonly [string, string, number])[] = [
    ['', 'truncated', 0],
    ['[1,2', 'truncated', 4],
    ['{"a":', 'truncated', 5],
    ['{"a":"x', 'truncated', 7],
    ['["\\u00', 'truncated', 6],
    ['[tru', 'truncated', 4],
    ['[-', 'truncated', 2],
    ['[1,]', 'syntax', 3],
    ['{"a":1,}', 'syntax', 7],
    ['{a:1}', 'syntax', 1],
    ["{'a':1}", 'syntax', 1],
    ['[1 2]', 'syntax', 3],
    ['[01]', 'syntax', 2],
    ['["a\nb"]', 'syntax', 3],
    ['["\\x"]', 'syntax', 2],
    ['[nul,1]', 'syntax', 1],
    ['[1}', 'syntax', 2],
    ['// ghi chú\n[1]', 'comment', 0],
    ['[1, /* hai */ 2]', 'comment', 4],
    ['[1] // hết', 'comment', 4],
    ['{"a":1}\n{"a":2}\n', 'lines', 8],
    ['{"a":1}{"a":2}', 'several-values', 7],
    ['[1] xong', 'trailing-text', 4],
    ['[1]]', 'trailing-text', 3],
  ];
  for (const [text, type, index] of wrong) {
    it(`finds ${type} at ${index} of ${JSON.stringify(text)}`, () => {
      expect(findJsonFault(text)).to.deep.equal({ type, index });
    });
  }

  it('does not mind nesting of any depth', () => {
    expect(findJsonFault('['.repeat(200_000))).to.deep.equal({ type: 'truncated', index: 200_000 });
  });
});
