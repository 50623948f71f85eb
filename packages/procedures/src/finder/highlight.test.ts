import { expect } from 'chai';
import { highlightsIn } from './highlight.js';

describe('highlights', () => {
  const marked = (text: string, ...keys: string[]) => highlightsIn(text, new Set(keys)).map(({ start, end }) => text.slice(start, end));

  it('mark words as they are spelled, neighbours in one stretch', () => {
    expect(marked('Thủ tục đăng ký, khai sinh cho con', 'dang', 'ki', 'con')).to.deep.equal(['đăng ký', 'con']);
  });

  it('are none when nothing was found', () => {
    expect(marked('Thủ tục', 'khai')).to.deep.equal([]);
  });
});
