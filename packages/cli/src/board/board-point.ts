import type { PaymentCode } from '@xaso/elements/payment-code';
import type { QrImage } from '@xaso/elements/qr-image';

/** What hangs somewhere by itself, such as a fee or a heritage site: what it is called, and a code that opens a page or pays an account. */
export interface BoardPoint {
  readonly name: string;
  /** One line below the name: where it is, or what it is for. */
  readonly note: string | undefined;
  readonly qr: QrImage;
  /** Where the code leads; undefined where it pays. */
  readonly link: { readonly href: string; readonly host: string } | undefined;
  /** Whom the code pays; undefined where it leads to a page. */
  readonly payment: PaymentCode | undefined;
}
