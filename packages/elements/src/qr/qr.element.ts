import type { Finding } from '@xaso/core';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { elementFinding } from '../internal/element-findings.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { onDemand } from '../internal/on-demand.js';
import { PrintController } from '../internal/print-controller.js';
import { XaElement } from '../internal/xa-element.js';
import { qrMessages, type QrMessages } from './qr.messages.js';
import { qrStyles } from './qr.styles.js';
import type { PaymentCode } from './payment/payment-code.js';
import type { QrImage } from './qr-image.js';
import type { DrawnQr } from './read-qr.js';

/** A code for a transfer, with what it says. */
interface DrawnPayment {
  readonly payment: PaymentCode;
  readonly image: QrImage;
}

/** What draws codes, and what judges links: the second is shared with every element that has links. */
const drawing = onDemand(async () => {
  const [{ qrImage, renderQr }, { readQr }] = await Promise.all([import('./render-qr.js'), import('./read-qr.js')]);
  return { qrImage, renderQr, readQr };
});

/** What codes for payments need: few pages have one. */
const payments = onDemand(() => import('./payment/payment-model.js'));

/**
 * Shows an address or a text as a QR code, with the address and its host in letters beside it: nobody has to scan to know where it leads.
 * With an account it shows a VietQR code for a transfer, with holder, bank, number and amount in letters.
 *
 * @summary QR code of an address, a text or an account.
 * @tagname xa-qr
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until there is a code, and when there is none: put the address here as a plain link.
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the text, with its findings; does not bubble.
 * @csspart base - The outer box.
 * @csspart code - The code, black on white in every theme.
 * @csspart label - What the code leads to.
 * @csspart host - The host of the address.
 * @csspart text - The whole address or text, letter for letter what a scanner reads.
 * @csspart note - Says that the host has letters that machines write in another way, or that the account holder is to be compared.
 * @csspart holder - The holder of the account.
 * @csspart account - The number of the account.
 * @csspart bank - The bank of the account.
 * @csspart amount - The amount in đồng.
 * @csspart purpose - What the transfer is for.
 * @csspart status - The line that says why there is no code.
 * @cssproperty [--xa-qr-size=0px] - Least width of the code, where `size` is not enough: `10cm` for a poster. A code is never narrower than its text needs.
 * @cssproperty [--xa-qr-padding=var(--xa-space-s)] - Space inside the box.
 * @cssproperty [--xa-qr-radius=var(--xa-radius-m)] - Corner radius of the box.
 */
export class XaQr extends XaElement {
  static override readonly tag = 'xa-qr';
  static override styles: CSSResultGroup = [XaElement.styles, qrStyles];

  readonly #l10n = new LocalizeController<QrMessages>(this, qrMessages);

  /** Address or text that the code holds. */
  @property() value?: string | undefined;

  /** What the code leads to, in the words of the page. */
  @property() label?: string | undefined;

  /** How large the code is: `small` to be held in the hand, `medium` for a page or a sheet, `large` for a notice board. */
  @property() size: 'small' | 'medium' | 'large' = 'medium';

  /** Bank code (BIN) of 6 digits of the account to which the code pays. */
  @property() bank?: string | undefined;

  /** Number of that account. */
  @property() account?: string | undefined;

  /** Name of its holder, which is printed beside the code; without it there is none. */
  @property() holder?: string | undefined;

  /** Amount in whole đồng, digits only; whoever pays types it when it is left out. */
  @property() amount?: string | undefined;

  /** What the transfer is for, 25 characters at most; diacritics are taken off. */
  @property() purpose?: string | undefined;

  /** Whether the page lets this element show codes for payments: its owner has confirmed the account. */
  @property({ type: Boolean, attribute: 'allow-payment' }) allowPayment = false;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<QrMessages> | undefined;

  @state() private _drawn: DrawnQr | undefined;
  @state() private _payment: DrawnPayment | undefined;
  @state() private _problem: Finding | undefined;

  constructor() {
    super();
    new PrintController(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (contents.some((name) => changed.has(name))) this.#read();
  }

  protected override render(): TemplateResult {
    return html`${this.#renderFigure() ?? html`<slot>${this.#renderText()}</slot>`} ${this.#renderProblem()}`;
  }

  #renderFigure(): TemplateResult | undefined {
    const scene = { label: this.label?.trim() ?? '', size: sizeOf(this.size), headingLevel: this.headingLevel, l10n: this.#l10n };
    if (this._payment) return payments.value?.renderPayment(this._payment, scene);
    return this._drawn && drawing.value?.renderQr(this._drawn, scene);
  }

  /** Without a code, and without content inside, the text is still there to read. */
  #renderText(): TemplateResult | typeof nothing {
    const text = this.#isPayment ? '' : String(this.value ?? '').trim();
    return text === '' ? nothing : html`<p part="base text">${text}</p>`;
  }

  #renderProblem(): TemplateResult {
    const problem = this._problem;
    return html`
      <div part="status" lang=${this.#l10n.language} class=${problem ? 'notice no-print' : nothing}>
        <p role="status">${problem ? this.#problemText(problem) : ''}</p>
      </div>
    `;
  }

  #problemText(problem: Finding): string {
    const { code, values } = problem;
    const payment = payments.value?.problemOf(problem, this.#l10n.language);
    if (payment !== undefined) return payment;
    if (code === 'qr.too-long') return this.#l10n.term('tooLong', { length: values['length'] ?? '', limit: values['limit'] ?? '' });
    return this.#l10n.term(code === 'qr.empty' ? 'empty' : 'notLoaded');
  }

  #read(): void {
    const { value } = this;
    const code = drawing.value;
    this._drawn = undefined;
    this._payment = undefined;
    this._problem = undefined;
    if (this.#isPayment) return this.#readPayment();
    if (value === undefined || value === null) return this.reportStatus('idle');
    if (!code) {
      this.reportStatus('loading');
      this.waitFor(this.#bring(drawing.load()));
      return;
    }
    const { drawn, findings } = code.readQr(code.qrImage(value), this.baseURI);
    this._drawn = drawn;
    if (!drawn) this._problem = findings[0];
    this.reportStatus(drawn ? 'ready' : this._problem?.code === 'qr.empty' ? 'empty' : 'error', findings);
  }

  /** A text of the form of payment codes is one: shown as a plain text it would be scanned as one all the same. */
  get #isPayment(): boolean {
    return [this.bank, this.account].some((given) => (given ?? '').trim() !== '') || /^\s*000201\d\d/.test(String(this.value ?? ''));
  }

  #readPayment(): void {
    const [code, pay] = [drawing.value, payments.value];
    if (!code || !pay) {
      this.reportStatus('loading');
      this.waitFor(this.#bring(Promise.all([drawing.load(), payments.load()])));
      return;
    }
    const { bank = '', account = '', holder = '', amount, purpose } = this;
    const isOwn = `${bank}${account}`.trim() !== '';
    const { value: payment, findings } = !this.allowPayment
      ? { value: undefined, findings: [pay.notAllowed()] }
      : isOwn
        ? pay.makePayment({ bank, account, holder, amount: amount?.trim() || undefined, purpose })
        : pay.readPayment(String(this.value), holder);
    const image = payment && code.qrImage(payment.payload).value;
    if (payment && image) this._payment = { payment, image };
    else this._problem = findings[0];
    this.reportStatus(this._payment ? 'ready' : 'error', findings);
  }

  /**
   * Paper and tests wait for this by `updateComplete`; whatever is asked for by then is drawn.
   * A page never asks a second time for a module that did not come, so there is no button to try again.
   */
  async #bring(code: Promise<unknown>): Promise<void> {
    try {
      await code;
    } catch {
      if (this.status !== 'loading') return;
      this._problem = elementFinding('data.network', { path: '' });
      this.reportStatus('error', [this._problem]);
      return;
    }
    this.#read();
  }
}

/** What a code is made of. */
const contents = ['value', 'bank', 'account', 'holder', 'amount', 'purpose', 'allowPayment'] as const satisfies readonly (keyof XaQr)[];

/** A word that names no size is `medium`. */
function sizeOf(size: string): XaQr['size'] {
  return size === 'small' || size === 'large' ? size : 'medium';
}
