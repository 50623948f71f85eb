import type { Channel } from '@xaso/procedures';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { CardView } from './card-view.js';
import type { ProcedureMessages } from './procedure.messages.js';

/** What a reader may do with a card. */
export interface CardActions {
  readonly chooseChannel: (channel: Channel) => void;
  /** A day as its field gives it, `yyyy-MM-dd`; empty when the reader has cleared it. */
  readonly chooseDay: (day: string) => void;
  /** `answer` is empty when the reader takes an answer back. */
  readonly answer: (question: string, answer: string) => void;
  readonly tick: (paper: string, ticked: boolean) => void;
  readonly follow: (code: string) => void;
}

/** What drawing a card needs beside the card. */
export interface CardScene {
  readonly view: CardView;
  readonly headingLevel: number;
  readonly l10n: Localizer<ProcedureMessages>;
  readonly links: LinkController;
  /** Ids of the papers that the reader has ready. */
  readonly ticked: ReadonlySet<string>;
  /** Address and words of those who help at hand, as the page gives them. */
  readonly help: { readonly href: string | undefined; readonly text: string | undefined };
  readonly actions: CardActions;
}
