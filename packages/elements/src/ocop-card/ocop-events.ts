/** Detail of `xa-ocop-share`. */
export interface OcopShareDetail {
  /** Id of the product. */
  readonly id: string;
  /** `app`: handed to an app of the phone; `copy`: copied, or offered for copying by hand. */
  readonly method: 'app' | 'copy';
}
