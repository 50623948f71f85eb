import { expect } from 'chai';
import { formatMessage, placeholdersOf } from './message.js';

describe('formatMessage', () => {
  it('fills named placeholders', () => {
    expect(formatMessage('{count} bản ghi lỗi', { count: 3 })).to.equal('3 bản ghi lỗi');
  });

  it('chooses the singular only for exactly one', () => {
    const message = { one: '{count} record', other: '{count} records' };

    expect(formatMessage(message, { count: 1 })).to.equal('1 record');
    expect(formatMessage(message, { count: 0 })).to.equal('0 records');
  });

  it('leaves a placeholder without a value visible', () => {
    expect(formatMessage('Từ {from}')).to.equal('Từ {from}');
  });

  it('does not read inherited names as values', () => {
    expect(formatMessage('{constructor} {toString}')).to.equal('{constructor} {toString}');
  });

  it('names its placeholders', () => {
    expect([...placeholdersOf({ one: '{a}', other: '{a} {b}' })]).to.deep.equal(['a', 'b']);
  });
});
