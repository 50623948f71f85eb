import { onDemand } from '../internal/on-demand.js';

/** The code that reads procedures and works out their cards; it is there whenever there is one to show. */
export const cardModel = onDemand(() => import('./card-model.js'));

const paper = onDemand(() => import('./print-card.js'));
let warmed = false;

/** The code that prints a card, which comes when the page has nothing else to do: who stands in the hall without network can still print. */
export const cardPaper = {
  load: paper.load,
  warmUp(): void {
    if (warmed) return;
    warmed = true;
    const bring = (): void => void paper.load().catch(() => undefined);
    if (typeof requestIdleCallback === 'function') requestIdleCallback(bring);
    else setTimeout(bring, 1000);
  },
};
