import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { civilDate, formatMessage, type Message } from '@xaso/core';
import { loadProcedureCatalogue } from '@xaso/procedures/catalogue';
import { adoptStyles, css, render } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import { cardView } from './card-view.js';
import { renderSheet } from './print-card.js';
import { printCardStyles } from './print-card.styles.js';
import { procedureMessages, type ProcedureMessages } from './procedure.messages.js';
import { procedureStyles } from './procedure.styles.js';

const day = civilDate('2026-10-05');
const l10n = { language: 'vi', term: (key: keyof ProcedureMessages, values = {}) => formatMessage(procedureMessages.vi[key] as Message, values) } as unknown as Localizer<ProcedureMessages>;

/** What is left of A4 between the margins. */
const paper = css`
  .sheet {
    inline-size: 180mm;
  }
  .paper {
    block-size: 263mm;
  }
`;

describe('the sheets of the procedures that come along', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('are one sheet of A4 each, with all the papers that only some bring', async () => {
    const catalogue = await loadProcedureCatalogue();
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    adoptStyles(root, [procedureStyles, printCardStyles, paper]);
    const probe = Object.assign(document.createElement('div'), { className: 'paper' });
    const box = document.createElement('div');
    root.append(probe, box);
    await emulateMedia({ media: 'print' });
    const most = probe.getBoundingClientRect().height;

    const long = catalogue.items.flatMap((procedure) => {
      const view = cardView(procedure, catalogue, { received: day, channel: 'inPerson', answers: {}, language: 'vi' });
      render(renderSheet({ view, ticked: new Set(), day, policy: {}, l10n }), box);
      const { height } = box.querySelector('.sheet')!.getBoundingClientRect();
      return height > most ? [`${procedure.code}: ${(height / most).toFixed(2)}`] : [];
    });
    host.remove();

    expect(catalogue.items.length).to.be.above(100);
    expect(long).to.deep.equal([]);
  });
});
