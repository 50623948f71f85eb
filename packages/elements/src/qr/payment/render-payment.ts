import { formatMoney } from '@xaso/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { QrImage } from '../qr-image.js';
import { renderCode, type QrScene } from '../render-qr.js';
import type { PaymentCode } from './payment-code.js';

/** A code for a transfer, with everything that it says in letters: holder first, since that is what whoever pays has to compare. */
export function renderPayment({ payment, image }: { readonly payment: PaymentCode; readonly image: QrImage }, { label, size, headingLevel, l10n }: QrScene): TemplateResult {
  const { holder, bankName, account, amount, purpose } = payment;
  return html`
    <figure part="base" class="payment" lang=${l10n.language}>
      ${renderCode(image, size, l10n.term('codeOfPayment', { holder }))}
      <figcaption>
        ${label === '' ? nothing : heading(headingLevel, label, 'label')}
        <p class="quiet">${l10n.term('paysTo')}</p>
        <p part="holder" lang="vi"><strong>${holder}</strong></p>
        <dl class="payment">
          <div><dt>${l10n.term('account')}</dt><dd part="account">${account}</dd></div>
          <div><dt>${l10n.term('bank')}</dt><dd part="bank" lang="vi">${bankName}</dd></div>
          <div><dt>${l10n.term('amount')}</dt><dd part="amount">${amount === undefined ? l10n.term('amountOpen') : formatMoney(amount, { language: l10n.language })}</dd></div>
          ${purpose === undefined ? nothing : html`<div><dt>${l10n.term('purpose')}</dt><dd part="purpose" lang="vi">${purpose}</dd></div>`}
        </dl>
        <p part="note">${l10n.term('compareHolder')}</p>
      </figcaption>
    </figure>
  `;
}
