import { loadOfficialLexicon, mergeLexicons, startLoadingIndex, startProcedureIndex, type Lexicon, type Procedure, type ProcedureIndex } from '@xaso/procedures';
import { inIdleSlices } from '../internal/idle-slices.js';

/** What an index is made of. */
export interface SearchMaterial {
  readonly items: readonly Procedure[];
  readonly lists?: readonly string[] | undefined;
  /** The commune's own words, beside those of the kit. */
  readonly lexicon?: Lexicon | undefined;
}

/** Makes the index of what is to be searched, while the page does other things; a new catalogue puts a new index in its place. */
export class SearchWork {
  readonly #changed: () => void;
  readonly #isWaitedFor: () => boolean;
  #material: SearchMaterial | undefined;
  #turn = 0;

  /** The index; undefined until it is made. An earlier one, over the same procedures, serves until the new one is there. */
  index: ProcedureIndex | undefined;

  /**
   * @param isWaitedFor Whether somebody has typed already, so that no idle moment is waited for.
   * @param changed What to do once there is an index.
   */
  constructor(isWaitedFor: () => boolean, changed: () => void) {
    this.#isWaitedFor = isWaitedFor;
    this.#changed = changed;
  }

  /** Begins with what is to be searched, unless it is what is searched already. Settles when the index is there, or when another one has been begun. */
  use(material: SearchMaterial): Promise<void> | undefined {
    const { items, lists, lexicon } = this.#material ?? {};
    if (material.items === items && material.lists === lists && material.lexicon === lexicon) return undefined;
    if (material.items !== items) this.index = undefined;
    this.#material = material;
    return this.#make(material);
  }

  async #make({ items, lists, lexicon: own }: SearchMaterial): Promise<void> {
    const turn = (this.#turn += 1);
    const isWanted = (): boolean => turn === this.#turn;
    const official = await loadOfficialLexicon(items).catch(() => undefined); // without it the words of the titles are found
    const lexicon = mergeLexicons(...[official, own].filter((each) => each !== undefined));
    if (!isWanted()) return;
    const work = lists === undefined ? startProcedureIndex(items, { lexicon }) : startLoadingIndex({ items, lists: [...lists] }, { lexicon });
    const index = await inIdleSlices(work, this.#isWaitedFor, isWanted);
    if (!isWanted() || index === undefined) return;
    this.index = index;
    this.#changed();
  }
}
