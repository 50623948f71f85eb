import { expect } from 'chai';
import { progressLine, showsColours } from './progress-line.js';

function stream(isTTY: boolean, columns = 20) {
  const written: string[] = [];
  return { isTTY, columns, write: (text: string) => written.push(text), written };
}

/** Runs with some variables of the environment. */
function withEnvironment(variables: Readonly<Record<string, string>>, body: () => void): void {
  const before = { ...process.env };
  delete process.env['NO_COLOR'];
  process.env['TERM'] = 'xterm';
  Object.assign(process.env, variables);
  try {
    body();
  } finally {
    process.env = before;
  }
}

describe('progress', () => {
  it('is one line of a terminal, no longer than it is wide, and taken away at the end', () => {
    withEnvironment({}, () => {
      const terminal = stream(true);
      const show = progressLine(terminal);
      show('Đang đọc một tệp có tên rất dài.xlsx');
      show(undefined);
      expect(terminal.written).to.deep.equal(['\r\u001b[2KĐang đọc một tệp có', '\r\u001b[2K']);
    });
  });

  it('is not written into a file or a pipe, nor to a terminal that knows no such thing', () => {
    const pipe = stream(false);
    progressLine(pipe)('x');
    const dumb = stream(true);
    withEnvironment({ TERM: 'dumb' }, () => progressLine(dumb)('x'));
    expect([...pipe.written, ...dumb.written]).to.deep.equal([]);
  });
});

describe('colours', () => {
  it('are for a terminal alone, unless its owner wants none', () => {
    withEnvironment({}, () => expect([true, false].map((isTTY) => showsColours(stream(isTTY)))).to.deep.equal([true, false]));
    withEnvironment({ NO_COLOR: '1' }, () => expect(showsColours(stream(true))).to.equal(false));
    withEnvironment({ TERM: 'dumb' }, () => expect(showsColours(stream(true))).to.equal(false));
  });
});
