import type { CivilDate, Finding, Language } from '@xaso/core';
import type { TableMapping } from '@xaso/readers';
import { emptyAbout, type AboutForm } from './about/about.js';
import type { Source } from './file/open-file.js';
import type { KindId } from './kinds/kind.js';
import type { Tier } from './output/snippets.js';

/** The steps, in their order. */
export const allSteps = ['file', 'table', 'about', 'review', 'preview', 'output'] as const;

/** A step. */
export type StepId = (typeof allSteps)[number];

/** The file on the desk, and what was chosen about its sheets. */
export interface Work {
  readonly fileName: string;
  readonly source: Source;
  readonly kind: KindId;
  readonly mapping: TableMapping;
}

/** How the preview looks. */
export interface Look {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly width: 'wide' | 'phone';
  /** Id of a ready theme, `kit` for none, `own` for the colour in `brand`. */
  readonly theme: string;
  readonly brand: string;
}

/** A file that was not taken, and why. */
export interface Refusal {
  readonly fileName: string;
  readonly findings: readonly Finding[];
  /** A sentence of the desk where no finding says it. */
  readonly sentence?: string;
}

/** Rows of the original sheet that are shown. */
export interface Shown {
  readonly sheet: number;
  readonly from: number;
  /** Row that somebody wants to see. */
  readonly row: number | undefined;
}

/** Everything that the desk knows. */
export interface DeskState {
  readonly language: Language;
  readonly step: StepId;
  readonly isBusy: boolean;
  readonly work: Work | undefined;
  readonly refusal: Refusal | undefined;
  readonly about: AboutForm;
  /** Whether the publisher's name follows the name of the unit. */
  readonly publisherFollows: boolean;
  /** Whether wrong boxes are marked: not before somebody has tried to go on. */
  readonly showsFaults: boolean;
  readonly hosts: readonly string[];
  /** Headers for which the kept choices were made; undefined without kept choices. */
  readonly keptHeaders: readonly string[] | undefined;
  readonly keptFile: string | undefined;
  readonly look: Look;
  readonly shown: Shown;
  readonly tier: Tier;
  /** Where the data file will lie; undefined while it follows the sort of table. */
  readonly address: string | undefined;
  /** What screen readers are told. */
  readonly announcement: string;
  /** Whether something was downloaded since the last change. */
  readonly isKept: boolean;
}

/** An empty desk. */
export function emptyState(language: Language): DeskState {
  return {
    language,
    step: 'file',
    isBusy: false,
    work: undefined,
    refusal: undefined,
    about: emptyAbout,
    publisherFollows: true,
    showsFaults: false,
    hosts: [],
    keptHeaders: undefined,
    keptFile: undefined,
    look: { language, scheme: 'light', width: 'wide', theme: 'kit', brand: '#0a5a66' },
    shown: { sheet: 0, from: 0, row: undefined },
    tier: 'a',
    address: undefined,
    announcement: '',
    isKept: true,
  };
}

/** The steps that a file needs: a finished document needs no columns and has its own publisher. */
export function stepsFor(work: Work | undefined): readonly StepId[] {
  if (work?.source.type === 'document') return allSteps.filter((step) => step !== 'table' && step !== 'about');
  if (work?.source.type === 'records') return allSteps.filter((step) => step !== 'table');
  return allSteps;
}

/** The day on which the desk is used. */
export type Clock = () => CivilDate;
