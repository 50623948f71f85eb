import { expect } from '@open-wc/testing';
import { fontNames, parseFontFamily } from './font-family.js';

const codes = (input: unknown): readonly string[] => parseFontFamily(input).findings.map(({ code }) => code);

describe('typed fonts', () => {
  for (const [typed, read] of [
    ['Be Vietnam Pro, sans-serif', "'Be Vietnam Pro', sans-serif"],
    ['"Times New Roman", serif', "'Times New Roman', serif"],
    ["'Segoe UI',system-ui", "'Segoe UI', system-ui"],
    ['SYSTEM-UI', 'system-ui'],
    ['Chữ  Việt 2, Sans-Serif', "'Chữ Việt 2', sans-serif"],
    ['Chu\u031b\u0303, serif', "'Chữ', serif"],
  ] as const) {
    it(`“${typed}” is read as ${read}`, () => {
      expect(parseFontFamily(typed)).to.deep.equal({ ok: true, value: read, findings: [] });
    });

    it(`${read} is read as itself`, () => {
      expect(parseFontFamily(read).value).to.equal(read);
    });
  }

  it('get a generic family for devices that lack them, and it is said', () => {
    const { value, findings } = parseFontFamily('Be Vietnam Pro', 'font');

    expect(value).to.equal("'Be Vietnam Pro', sans-serif");
    expect(findings).to.deep.equal([{ code: 'theme.font-generic-added', severity: 'note', where: { path: 'font' }, values: { generic: 'sans-serif' } }]);
  });

  for (const input of ['.VnTime', '".VnArialH", sans-serif', 'VNI-Times', 'Arial, vni helve']) {
    it(`of an old encoding are refused: ${input}`, () => {
      expect(codes(input)).to.deep.equal(['theme.font-legacy']);
      expect(parseFontFamily(input).value).to.equal(undefined);
    });
  }

  const refused: readonly unknown[] = [
    '',
    ',',
    'Arial,',
    'inherit',
    'Arial, initial',
    'none',
    'Arial; color: red',
    "Arial'; } body { display: none } a { x: '",
    '"Arial',
    "Arial'",
    "'Arial\"",
    'Arial\\',
    'url(x)',
    'a{b}',
    '/* a */ Arial',
    'Arial\nserif',
    '</style>',
    '@import',
    'Arial!important',
    '\u202eArial',
    'A'.repeat(61),
    Array.from({ length: 9 }, () => 'Arial').join(','),
    'A,'.repeat(200),
    undefined,
    null,
    12,
    ['Arial'],
  ];
  for (const input of refused) {
    it(`${JSON.stringify(input)?.slice(0, 60) ?? 'undefined'} is refused with a finding`, () => {
      expect(codes(input)).to.deep.equal(['theme.font-unreadable']);
      expect(parseFontFamily(input).value).to.equal(undefined);
    });
  }

  it('come apart into names without quotes', () => {
    expect(fontNames("'Be Vietnam Pro', system-ui, sans-serif")).to.deep.equal(['Be Vietnam Pro', 'system-ui', 'sans-serif']);
  });
});
