import type { CriteriaMessageKey } from '../messages/vi.js';

/** What a line of an explanation is about; a page can leave out or set apart what it does not need. */
export type ExplanationLineKind = 'status' | 'points' | 'input' | 'rule' | 'change' | 'decision' | 'band' | 'coverage' | 'origin' | 'warning';

/** One sentence. */
export interface ExplanationLine {
  readonly kind: ExplanationLineKind;
  /** Key of the sentence in the catalogue: the same in every language. */
  readonly message: CriteriaMessageKey;
  readonly text: string;
}

/** How a number came about: the set, its groups, its criteria. */
export interface Explanation {
  readonly kind: 'set' | 'group' | 'criterion';
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ExplanationLine[];
  readonly children: readonly Explanation[];
}
