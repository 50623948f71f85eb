import type { ScorecardReport } from '@xaso/indicators';
import type { XaDataElement } from '../../internal/xa-data-element.js';
import type { MessageOverrides } from '../../internal/localize-controller.js';
import type { ScorecardMessages } from '../scorecard.messages.js';
import type { ExtrasMessages } from './extras.messages.js';

/** What a page may ask of a board beyond its figures. */
export interface AskedExtras {
  readonly criteria?: string | undefined;
  readonly criteriaSet?: unknown;
  readonly criteriaSrc?: string | undefined;
  readonly compareWith?: unknown;
  readonly compareSrc?: string | undefined;
  readonly units?: unknown;
  readonly history?: unknown;
  readonly controls?: string | undefined;
  readonly jsonLd: boolean;
  readonly messages?: MessageOverrides<ScorecardMessages & ExtrasMessages> | undefined;
}

/** The board as its extras see it. */
export interface ExtrasHost {
  readonly element: XaDataElement & AskedExtras;
  /** The report that is shown now. */
  report(): ScorecardReport | undefined;
  /** Fires an event of the reader's doing. */
  send(type: `xa-${string}`, detail: object): void;
}
