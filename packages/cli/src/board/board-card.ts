import type { QrImage } from '@xaso/elements/qr-image';

/** One procedure on a board: what it is called, and the code that leads to its page. */
export interface BoardCard {
  readonly code: string;
  /** What people call it, or its official name. */
  readonly name: string;
  /** The official name, where it is not the one above. */
  readonly officialName: string | undefined;
  /** The address in the code. */
  readonly href: string;
  readonly host: string;
  /** Whether the address is a page of the procedure, and not only a search for it. */
  readonly isOwnPage: boolean;
  readonly qr: QrImage;
}
