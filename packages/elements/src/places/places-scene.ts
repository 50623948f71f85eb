import type { LinkPolicy } from '@xaso/core';
import type { MapFailEvent, MapSelectEvent, MapStatus } from '@xaso/maps';
import type { CivilMoment, Coverage, ListedPlace, Place, PlaceFacets } from '@xaso/places';
import type { TemplateResult } from 'lit';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { PlaceWords } from './place-language.js';
import type { PlaceQuestion } from './place-search.js';
import type { PlaceSource } from './place-source.js';
import type { PlacesMessages } from './places-element.messages.js';
import type { MapChoice } from './places-events.js';

/** What a reader may do with a list of places. */
export interface PlacesActs {
  readonly ask: (change: Partial<PlaceQuestion>) => void;
  readonly near: () => void;
  readonly reset: () => void;
  readonly more: () => void;
  readonly select: (id: string) => void;
  readonly view: (view: 'list' | 'map') => void;
  readonly share: (place: Place) => void;
  readonly copy: (place: Place) => void;
  readonly copyJsonLd: (place: Place) => void;
  readonly save: () => void;
  readonly print: () => void;
}

/** What a reader may do with the map. */
export interface MapActs {
  readonly open: () => void;
  readonly agree: () => void;
  readonly retry: () => void;
  readonly sketch: () => void;
  readonly withdraw: () => void;
  readonly picked: (event: MapSelectEvent) => void;
  readonly failed: (event: MapFailEvent) => void;
}

/** What drawing the map needs. */
export interface MapScene {
  readonly choice: Exclude<MapChoice, 'none'>;
  readonly status: MapStatus;
  /** Whether the drawing of the commune can stand in for another map. */
  readonly offersSketch: boolean;
  /** How many of the places found have no position. */
  readonly withoutPoint: number;
  readonly boundaryNotice: unknown;
  readonly acts: MapActs;
}

/** What drawing a list of places needs. */
export interface PlacesScene {
  readonly source: PlaceSource;
  readonly title: string;
  readonly coverage: Coverage | undefined;
  readonly total: number;
  readonly found: readonly ListedPlace[];
  readonly facets: PlaceFacets;
  readonly question: PlaceQuestion;
  /** How many places are drawn. */
  readonly limit: number;
  readonly selected: string | undefined;
  /** Where the selected place stands among those found; -1 when it is not among them. */
  readonly position: number;
  /** What is told of the selected place beside its row, once its code is there. */
  readonly details: TemplateResult | undefined;
  /** Counts what has been done with the selected place. */
  readonly revision: number;
  readonly view: 'list' | 'map';
  /** Undefined where there is none. */
  readonly map: MapScene | undefined;
  /** Whether rows carry the numbers of the printed map. */
  readonly printing: boolean;
  /** What paper says of a place, once its code is there. */
  readonly onPaper: ((place: Place, scene: PlacesScene) => TemplateResult) | undefined;
  readonly moment: CivilMoment;
  /** What came of asking where the reader is, in words. */
  readonly nearSaid: string;
  /** What was done last, in words. */
  readonly done: string;
  readonly words: PlaceWords;
  readonly headingLevel: number;
  readonly l10n: Localizer<PlacesMessages>;
  readonly links: LinkController;
  readonly policy: LinkPolicy;
  readonly canPrint: boolean;
  readonly reportPhone: string | undefined;
  readonly reportMail: string | undefined;
  readonly acts: PlacesActs;
}
