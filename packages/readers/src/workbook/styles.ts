/** How a cell looks. */
export type CellStyle = 'plain' | 'title' | 'subtitle' | 'header' | 'text' | 'strong' | 'center' | 'strongCenter' | 'input' | 'centerPlain' | 'hint';

/** Fonts by number: usual, bold, large bold, italic. */
const fonts = ['<b val="0"/>', '<b/>', '<b/>', '<i/>'];
const sizes = [12, 12, 14, 12];

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly align: string;
  readonly wrap: boolean;
}

const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { font: 0, fill: 0, border: 0, align: 'left', wrap: false },
  title: { font: 2, fill: 0, border: 0, align: 'center', wrap: true },
  subtitle: { font: 3, fill: 0, border: 0, align: 'center', wrap: true },
  header: { font: 1, fill: 2, border: 1, align: 'center', wrap: true },
  text: { font: 0, fill: 0, border: 1, align: 'left', wrap: true },
  strong: { font: 1, fill: 0, border: 1, align: 'left', wrap: true },
  center: { font: 0, fill: 0, border: 1, align: 'center', wrap: true },
  strongCenter: { font: 1, fill: 0, border: 1, align: 'center', wrap: true },
  input: { font: 0, fill: 3, border: 1, align: 'center', wrap: true },
  centerPlain: { font: 1, fill: 0, border: 0, align: 'center', wrap: true },
  hint: { font: 3, fill: 0, border: 1, align: 'left', wrap: true },
};

const names = Object.keys(looks) as readonly CellStyle[];

/** The number of a style in the sheet of styles. */
export function styleIndex(style: CellStyle): number {
  return names.indexOf(style);
}

/** The sheet of styles. The font is that of state papers. */
export function styleSheetXml(): string {
  const cell = ({ font, fill, border, align, wrap }: Look): string =>
    `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="${border === 0 ? 'center' : 'top'}"${wrap ? ' wrapText="1"' : ''}/></xf>`;
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF444444"/></${name}>`;
  const fill = (color: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="${fonts.length}">${fonts
    .map((weight, index) => `<font>${weight.includes('val') ? '' : weight}<sz val="${sizes[index]}"/><name val="Times New Roman"/><family val="1"/></font>`)
    .join('')}</fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFE4EDF3')}${fill('FFFFFBE6')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${names.length}">${names.map((name) => cell(looks[name])).join('')}</cellXfs></styleSheet>`;
}
