import { UsageFault } from '../usage-fault.js';
import type { RunCommand } from './command.js';

/** `xaso render <file> --html`, `xaso render --qr-sheet` and `xaso render <list> --qr-sheet`: what people read without a program, on a page or on paper. */
export const runRender: RunCommand = async (call) => {
  const { file, options } = call;
  const [asksHtml, asksSheet] = [options.has('html'), options.has('qr-sheet')];
  if (!asksHtml && !asksSheet) throw new UsageFault('renderNothing');
  if (asksHtml === asksSheet || (asksHtml && file === '')) throw new UsageFault('renderOne');
  if (asksSheet && file !== '') return (await import('../board/render-points.js')).renderPoints(call);
  return asksHtml ? (await import('../render/html-page.js')).renderHtml(call) : (await import('../render/qr-sheet.js')).renderQrSheet(call);
};
