import { attributeOf, xmlTags } from './xml-tags.js';

/** The built-in formats `0%` and `0.00%`. */
const builtInPercent = new Set([9, 10]);

/** Longer format codes than this don't occur: Excel refuses them. */
const longestCode = 255;

/** Positions of the cell styles whose number format shows a percentage: a cell with such a style shows `97,43%` and stores 0.9743. */
export function percentStyles(stylesXml: string): ReadonlySet<number> {
  const percentFormats = new Set(builtInPercent);
  const styles = new Set<number>();
  let inCells = false;
  let position = 0;
  for (const { name, closing, attributes } of xmlTags(stylesXml)) {
    if (name === 'cellXfs') inCells = !closing;
    if (closing) continue;
    const format = Number(attributeOf(attributes, 'numFmtId'));
    if (name === 'numFmt' && showsPercent(attributeOf(attributes, 'formatCode') ?? '')) percentFormats.add(format);
    if (name !== 'xf' || !inCells) continue;
    if (percentFormats.has(format)) styles.add(position);
    position += 1;
  }
  return styles;
}

/** A sign that is quoted or escaped is only printed and does not multiply. */
function showsPercent(code: string): boolean {
  return code.slice(0, longestCode).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').includes('%');
}
