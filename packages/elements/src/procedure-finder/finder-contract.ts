import { onDemand } from '../internal/on-demand.js';

/** The code that reads catalogues, searches them and draws what was found; it is there whenever there is something to search. */
export const finderModel = onDemand(() => import('./finder-model.js'));

/**
 * The answer card, `xa-procedure`, with all that it is made of. It comes while the page is idle, or once somebody
 * types, so that a choice finds it there even if the network has gone by then.
 */
export const answerCard = onDemand(async () => {
  const model = import('../procedure/card-contract.js').then(({ cardModel }) => cardModel.load());
  const [card] = await Promise.all([import('../procedure/procedure.js'), model]);
  return card;
});
