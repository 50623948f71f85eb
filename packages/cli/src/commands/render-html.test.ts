import { integrityOf } from '@xaso/core';
import { expect } from 'chai';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const envelope = { schemaVersion: 1, publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: '2026-09-30', audience: 'public', sources: [{ id: 'nguon', title: 'Báo cáo quý III/2026' }] };
const report = JSON.stringify({ kind: 'indicator-report', ...envelope, items: [{ indicator: 'government.on-time-dossiers', place: { name: 'Xã Mẫu' }, period: { type: 'quarter', year: 2026, quarter: 3 }, status: 'ok', numerator: 45, denominator: 60, sourceId: 'nguon' }] });
const ocop = JSON.stringify({ kind: 'ocop-catalogue', ...envelope, items: [{ id: 'a', name: 'Sản phẩm mẫu <b>' }] });
const procedures = JSON.stringify({ kind: 'procedure-catalogue', ...envelope, items: [{ code: '1.000001', name: 'Thủ tục mẫu' }, { code: '1.000002', name: 'Thủ tục mẫu hai' }] });

describe('xaso render --html', () => {
  const documents: readonly (readonly [name: string, text: string, words: readonly string[]])[] = [
    ['an indicator-report', report, ['<table class="table table-bordered">', 'Hồ sơ giải quyết đúng hạn', '45/60', 'quý III/2026', 'Báo cáo quý III/2026', 'Xã Mẫu']],
    ['an ocop-catalogue', ocop, ['Sản phẩm mẫu &lt;b&gt;', 'Ủy ban nhân dân Xã Mẫu']],
    ['a procedure-catalogue', procedures, ['<h3>Thủ tục mẫu</h3>', '<h3>Thủ tục mẫu hai</h3>']],
  ];
  for (const [name, text, words] of documents) {
    it(`writes ${name} with the tags that every content system keeps`, async () => {
      const terminal = fakeTerminal({ 'a.json': text });
      const code = await run(['render', 'a.json', '--html'], terminal);
      expect(code, terminal.printed.err).to.be.at.most(1);
      for (const word of words) expect(terminal.printed.out).to.contain(word);
      const tags = new Set([...terminal.printed.out.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]!));
      expect([...tags].filter((tag) => !'table caption tr th td p ul li a strong h3 h4 img div span'.split(' ').includes(tag))).to.deep.equal([]);
    });
  }

  it('writes what it is told to write, in English, too', async () => {
    const terminal = fakeTerminal({ 'a.json': report });
    expect(await run(['render', 'a.json', '--html', '--lang', 'en', '--out', 'a.html'], terminal)).to.equal(0);
    expect(String(terminal.files.get('a.html'))).to.contain('<p>Published by Ủy ban nhân dân Xã Mẫu').and.to.contain('<th scope="col">Indicator</th>');
  });

  it('takes of a catalogue the procedures that are asked for, and names one that is not there', async () => {
    const terminal = fakeTerminal({ 'a.json': procedures });
    expect(await run(['render', 'a.json', '--html', '--codes', '1.000002,9.999999'], terminal)).to.equal(1);
    expect(terminal.printed.out).to.contain('Thủ tục mẫu hai').and.to.not.contain('<h3>Thủ tục mẫu</h3>');
    expect(terminal.printed.err).to.contain('9.999999');
  });

  it('warns of a file that is for the office alone', async () => {
    const terminal = fakeTerminal({ 'a.json': ocop.replace('"public"', '"staff"') });
    expect(await run(['render', 'a.json', '--html'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('chỉ dùng trong cơ quan');
  });

  it('refuses what has no form to be read', async () => {
    const terminal = fakeTerminal({ 'a.json': JSON.stringify({ kind: 'holiday-calendar' }) });
    expect(await run(['render', 'a.json', '--html'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('không có dạng để đọc');
    for (const line of [['render', 'a.json'], ['render', '--html'], ['render', 'a.json', '--html', '--qr-sheet']]) expect(await run(line, terminal)).to.equal(2);
  });
});

describe('xaso snippet', () => {
  it('writes a div that names its file, around a table that is read without it', async () => {
    const terminal = fakeTerminal({ 'a.json': report });
    expect(await run(['snippet', 'a.json', '--src', '/uploads/chi-so.json'], terminal), terminal.printed.err).to.equal(0);
    expect(terminal.printed.out.startsWith('<div data-xa="scorecard" data-xa-src="/uploads/chi-so.json">\n')).to.equal(true);
    expect(terminal.printed.out).to.contain('<table').and.to.contain('45/60');
  });

  it('names the element that shows the document', async () => {
    const terminal = fakeTerminal({ 'o.json': ocop, 'p.json': procedures });
    await run(['snippet', 'o.json', '--src', '/uploads/o.json'], terminal);
    await run(['snippet', 'p.json', '--src', '/uploads/p.json'], terminal);
    expect(terminal.printed.out).to.contain('<div data-xa="ocop-catalogue" data-xa-src="/uploads/o.json">').and.to.contain('<div data-xa="procedure-finder" data-xa-src="/uploads/p.json">');
  });

  it('needs no file: the table inside is the data', async () => {
    const terminal = fakeTerminal({ 'a.json': report });
    await run(['snippet', 'a.json'], terminal);
    expect(terminal.printed.out.startsWith('<div data-xa="scorecard">\n')).to.equal(true);
  });

  it('writes a frame of the same host, and plain HTML, where an editor keeps nothing else', async () => {
    const frame = fakeTerminal({ 'a.json': report });
    await run(['snippet', 'a.json', '--tier', 'b', '--src', '/uploads/chi-so.json'], frame);
    expect(frame.printed.out).to.match(/^<iframe src="\/xaso\/embed\.html\?xa=scorecard&amp;src=\/uploads\/chi-so\.json" title="Dữ liệu của Ủy ban nhân dân Xã Mẫu"/);
    const plain = fakeTerminal({ 'a.json': report });
    await run(['snippet', 'a.json', '--tier', 'c'], plain);
    expect(plain.printed.out).to.not.contain('data-xa');
  });

  it('holds the digest of the file with --integrity, in a frame, too, and says that it must be made again', async () => {
    const digest = integrityOf(new TextEncoder().encode(report));
    const terminal = fakeTerminal({ 'a.json': report });
    expect(await run(['snippet', 'a.json', '--src', '/uploads/chi-so.json', '--integrity'], terminal), terminal.printed.err).to.equal(0);
    expect(terminal.printed.out.split('\n')[0]).to.equal(`<div data-xa="scorecard" data-xa-src="/uploads/chi-so.json" data-xa-integrity="${digest}">`);
    expect(terminal.printed.err).to.contain('mỗi lần thay tệp phải tạo lại đoạn mã');
    const frame = fakeTerminal({ 'a.json': report });
    await run(['snippet', 'a.json', '--src', '/uploads/chi-so.json', '--tier', 'b', '--integrity'], frame);
    expect(frame.printed.out).to.contain(`integrity=${encodeURIComponent(digest).replaceAll('%2F', '/')}`);
  });

  it('has no digest where no file is loaded', async () => {
    for (const rest of [[], ['--src', '/a.json', '--tier', 'c']]) {
      const terminal = fakeTerminal({ 'a.json': report });
      expect(await run(['snippet', 'a.json', '--integrity', ...rest], terminal)).to.equal(2);
      expect([terminal.printed.out, terminal.printed.err.includes('--src')]).to.deep.equal(['', true]);
    }
  });

  it('refuses an address that no snippet may have, and a frame without data', async () => {
    const terminal = fakeTerminal({ 'a.json': report });
    expect(await run(['snippet', 'a.json', '--src', 'javascript:alert(1)'], terminal)).to.equal(1);
    expect(terminal.printed.out).to.equal('');
    expect(await run(['snippet', 'a.json', '--tier', 'b'], terminal)).to.equal(2);
    expect(await run(['snippet', 'a.json', '--tier', 'z'], terminal)).to.equal(2);
  });
});
