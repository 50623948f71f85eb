import type { FigureRow, ScorecardModel } from '@xaso/indicators';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { ScorecardMessages } from './scorecard.messages.js';

/** A board with what its layout depends on, worked out once for all rows. */
export interface Board {
  readonly model: ScorecardModel;
  /** The place of most figures, which is said once at the head; a row elsewhere says its own. Undefined when no place has the majority. */
  readonly place: string | undefined;
  /** Whether any row has something to be compared with; a column that is empty everywhere is left out. */
  readonly comparesAny: boolean;
  /** Most decimals among the percentages and among the other numbers, on which each kind aligns. */
  readonly decimals: { readonly percent: number; readonly other: number };
  /** Number under which a source stands in the list at the foot, by its id. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

/** What a board shows beyond its figures: choice of rows, judgement, comparison, trends. Its code comes on demand. */
export interface BoardExtras {
  /** The board with the rows that the reader chose, in the order that the reader chose. */
  shown(board: Board): Board;
  /** What stands between the head and the figures. */
  above(board: Board, scene: ScorecardScene): unknown;
  /** What stands below a figure in its row. */
  inRow(row: FigureRow): unknown;
  /** What opened details say beside what is known of the figure alone. */
  inDetails(row: FigureRow, scene: ScorecardScene): unknown;
}

/** What the render functions need beside the board; the page and the paper each have their own. */
export interface ScorecardScene {
  readonly l10n: Localizer<ScorecardMessages>;
  readonly headingLevel: number;
  /** Whether the details of a row are shown. */
  isOpen(row: FigureRow): boolean;
  readonly links: LinkController;
  /** Undefined until a board needs it. */
  readonly extras: BoardExtras | undefined;
  /** Handles the button of a row, which carries the row's key in `data-key`. Left out on paper, where nothing can be pressed. */
  readonly toggle?: ((event: Event) => void) | undefined;
}

/** Looks a model over once. */
export function boardOf(model: ScorecardModel): Board {
  const numbers = model.pillars.flatMap(({ rows }) => rows.filter(({ hasNumber }) => hasNumber).map(({ valueText }) => valueText));
  return {
    model,
    place: placeOfMost(model),
    comparesAny: model.pillars.some(({ rows }) => rows.some(({ comparisons }) => comparisons.length > 0)),
    decimals: {
      percent: mostDecimals(numbers.filter((text) => text.endsWith('%'))),
      other: mostDecimals(numbers.filter((text) => !text.endsWith('%'))),
    },
    sourceNumbers: new Map(model.sources.map(({ id }, index) => [id, index + 1])),
  };
}

function placeOfMost({ pillars, counts }: ScorecardModel): string | undefined {
  const counted = new Map<string, number>();
  for (const { rows } of pillars) for (const { place } of rows) counted.set(place, (counted.get(place) ?? 0) + 1);
  return [...counted].find(([, count]) => count * 2 > counts.total)?.[0];
}

/** How many decimals a written number shows; groups of three digits are no decimals, and more than two are never shown. */
export function decimalsOf(text: string): number {
  return (/[,.](\d\d?)%?$/.exec(text)?.[1] ?? '').length;
}

function mostDecimals(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, decimalsOf(text)), 0);
}
