import { expect } from '@open-wc/testing';
import { channelsOf, hexOf, isHexColor, parseHexColor } from './hex-color.js';

describe('a typed colour', () => {
  for (const [typed, read] of [
    ['#8c1c13', '#8c1c13'],
    ['#8C1C13', '#8c1c13'],
    ['#abc', '#aabbcc'],
    ['#FFF', '#ffffff'],
  ]) {
    it(`“${typed}” is read as ${read}`, () => {
      expect(parseHexColor(typed)).to.deep.equal({ ok: true, value: read, findings: [] });
    });
  }

  const refused: readonly unknown[] = [
    '',
    '#',
    '#ab',
    '#abcd',
    '#abcde',
    '#abcdeff',
    '#8c1c1380',
    '8c1c13',
    ' #8c1c13',
    '#8c1c13\n',
    '#8c1c1g',
    '#８c1c13',
    'red',
    'rgb(1, 2, 3)',
    'var(--x)',
    'url(https://example.com)',
    '#fff;} body{display:none',
    '</style><script>',
    undefined,
    null,
    0x8c1c13,
    ['#8c1c13'],
    { toString: () => '#8c1c13' },
  ];
  for (const input of refused) {
    it(`${JSON.stringify(input) ?? 'undefined'} is refused with a finding`, () => {
      const { ok, value, findings } = parseHexColor(input, 'brand');

      expect(ok).to.equal(false);
      expect(value).to.equal(undefined);
      expect(findings.map(({ code, where }) => ({ code, where }))).to.deep.equal([{ code: 'theme.color-unreadable', where: { path: 'brand' } }]);
    });
  }

  it('is quoted in its finding no longer than a sentence can bear', () => {
    expect(String(parseHexColor('x'.repeat(100_000)).findings[0]!.values['text'])).to.have.lengthOf(80);
  });

  it('comes back from its channels as it was', () => {
    for (const color of ['#000000', '#010203', '#8c1c13', '#fefdfc', '#ffffff'] as const) expect(hexOf(channelsOf(color))).to.equal(color);
  });

  it('is cut off at the edges of what a screen can show', () => {
    expect(hexOf([-0.5, 0.5, 1.5])).to.equal('#0080ff');
  });

  it('counts as written only in the one form that style sheets get', () => {
    expect(isHexColor('#8c1c13')).to.equal(true);
    for (const other of ['#8C1C13', '#abc', '#8c1c13 ', 'red', 3, null]) expect(isHexColor(other), String(other)).to.equal(false);
  });
});
