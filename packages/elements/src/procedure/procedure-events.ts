import type { CivilDate } from '@xaso/core';
import type { Answers, Channel } from '@xaso/procedures';

/** Detail of `xa-procedure-choice`: how the card stands after the reader has chosen something. */
export interface ProcedureChoiceDetail {
  /** Code of the procedure. */
  readonly code: string;
  readonly channel: Channel;
  /** The day on which the file would be handed in. */
  readonly received: CivilDate;
  /** Answers by id of the question: `yes`, `no` or the id of a choice; `case:deadline`, `case:fee` hold a case in words. */
  readonly answers: Answers;
}

/** Detail of `xa-procedure-share`. */
export interface ProcedureShareDetail {
  readonly code: string;
  /** `app`: handed to an app of the phone; `copy`: copied, or offered for copying by hand. */
  readonly method: 'app' | 'copy';
}

/** Detail of `xa-procedure-follow`. */
export interface ProcedureFollowDetail {
  /** Code of the procedure that is shown now. */
  readonly code: string;
}
