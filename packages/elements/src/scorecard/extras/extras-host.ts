import type { Finding } from '@xaso/core';
import type { CertaintyMessages } from '@xaso/criteria/uncertainty';
import type { ScorecardReport } from '@xaso/indicators';
import type { DataController } from '../../internal/data-controller.js';
import type { XaDataElement } from '../../internal/xa-data-element.js';
import type { MessageOverrides } from '../../internal/localize-controller.js';
import type { ScorecardMessages } from '../scorecard.messages.js';
import type { ExtrasMessages } from './extras.messages.js';
import type { StaffMessages } from './staff/staff.messages.js';

/** What a page may ask of a board beyond its figures. */
export interface AskedExtras {
  readonly criteria?: string | undefined;
  readonly criteriaSet?: unknown;
  readonly criteriaSrc?: string | undefined;
  readonly subjects?: unknown;
  readonly audience?: string | undefined;
  readonly compareWith?: unknown;
  readonly compareSrc?: string | undefined;
  readonly units?: unknown;
  readonly history?: unknown;
  readonly controls?: string | undefined;
  readonly jsonLd: boolean;
  readonly messages?: MessageOverrides<ScorecardMessages & ExtrasMessages & StaffMessages & CertaintyMessages> | undefined;
}

/** The board as its extras see it. */
export interface ExtrasHost {
  readonly element: XaDataElement & AskedExtras;
  /** The report that is shown now. */
  report(): ScorecardReport | undefined;
  /** What was found while reading it. */
  findings(): readonly Finding[];
  /** Fires an event of the reader's doing. */
  send(type: `xa-${string}`, detail: object): void;
}

/** What an element hands over, as short as it can be: its own code is what every page waits for. */
export interface ExtrasSource {
  readonly element: ExtrasHost['element'];
  readonly data: DataController<ScorecardReport>;
  readonly send: ExtrasHost['send'];
}
