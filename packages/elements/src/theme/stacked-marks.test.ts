import { expect, fixture, html } from '@open-wc/testing';
import { reportOfAllStates } from '@xaso/indicators/fixtures';
import '../indicator/indicator.js';
import type { XaIndicator } from '../indicator/indicator.js';
import { scorecard } from '../scorecard/testing/show-scorecard.js';
import { gapBetweenLines, inkOf, lineHeights, stackedMarks, weights, type Ink } from './stacked-marks.js';

const folder = '/node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese';
const size = 400;

/** Draws the stacked marks in the typeface of the demo. */
async function inkAt(weight: number): Promise<Ink> {
  const face = await new FontFace('Marks', `url(${folder}-${weight}-normal.woff2)`, { weight: String(weight) }).load();
  document.fonts.add(face);
  const canvas = Object.assign(document.createElement('canvas'), { width: 5 * size, height: 3 * size });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.font = `${weight} ${size}px Marks`;
  context.fillText(stackedMarks, size / 2, 2 * size);
  document.fonts.delete(face);
  return inkOf(context.getImageData(0, 0, canvas.width, canvas.height), 2 * size, size);
}

/** Elements of a shadow tree that show text of their own. The list of a select is drawn by the system, in lines of the system. */
function textHolders(root: ShadowRoot): readonly Element[] {
  const hasText = (element: Element): boolean => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
  return [...root.querySelectorAll('*')].filter((element) => hasText(element) && element.closest('style, option, .visually-hidden, thead') === null);
}

describe('stacked marks', () => {
  it('are measured from the pixels that are drawn', () => {
    // 2 px wide, 5 px high; baseline on row 3; ink on rows 1 and 3; row 0 holds a soft edge only
    const alpha = [0, 60, 0, 255, 0, 0, 200, 0, 0, 0];
    const data = alpha.flatMap((opacity) => [0, 0, 0, opacity]);

    expect(inkOf({ data, width: 2, height: 5 }, 3, 4)).to.deep.equal({ above: 0.5, below: 0.25 });
  });

  it('of an empty canvas take no room', () => {
    expect(inkOf({ data: new Uint8ClampedArray(40), width: 2, height: 5 }, 3, 4)).to.deep.equal({ above: 0, below: 0 });
  });

  for (const weight of weights) {
    it(`of capitals do not meet the line above at weight ${weight} in any line height of the kit`, async () => {
      const ink = await inkAt(weight);

      expect(ink.above, 'two marks were drawn above the capitals').to.be.greaterThan(1);
      expect(ink.below, 'a dot was drawn below').to.be.greaterThan(0.2);
      for (const lineHeight of lineHeights) expect(gapBetweenLines(ink, lineHeight), String(lineHeight)).to.be.at.least(0);
      expect(gapBetweenLines(ink, 1), 'a line height of 1 is too little, or nothing was measured').to.be.below(0);
    });
  }

  it('have their room in every text of the scorecard and of the indicator', async () => {
    const board = await scorecard({ report: reportOfAllStates() });
    const card = await fixture<XaIndicator>(html`<xa-indicator as-of="2026-10-15" .report=${reportOfAllStates()}></xa-indicator>`);
    await card.updateComplete;
    const holders = [board, card].flatMap((element) => textHolders(element.shadowRoot!));
    expect(holders.length).to.be.greaterThan(50);

    for (const holder of holders) {
      const { lineHeight, fontSize } = getComputedStyle(holder);
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), `${holder.tagName}.${holder.className}`).to.be.at.least(lineHeights[0] - 0.001);
    }
  });

  it('are cut off by no box around a text', async () => {
    const board = await scorecard({ report: reportOfAllStates() });

    for (const holder of textHolders(board.shadowRoot!)) {
      for (let box: Element | null = holder; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, overflowClipMargin, contentVisibility } = getComputedStyle(box);
        expect([overflowX, overflowY], `${box.tagName}.${box.className}`).to.deep.equal(['visible', 'visible']);
        if (contentVisibility === 'auto') expect(Number.parseFloat(overflowClipMargin)).to.be.at.least(8);
      }
    }
  });
});
