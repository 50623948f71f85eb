import type { CertaintyMessages } from '@xaso/criteria/uncertainty';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LocalizeController, type Localizer } from '../../../internal/localize-controller.js';
import { onDemand } from '../../../internal/on-demand.js';
import { warnOnce } from '../../../internal/warn-once.js';
import type { ScorecardScene } from '../../scorecard-scene.js';
import { editorNote } from '../editor-note.js';
import type { ExtrasHost } from '../extras-host.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { readDoubt } from './doubt-attribute.js';
import type { Told, ToldCertainty } from './told.js';

const code = onDemand(() => import('./judge-doubt.js'));

interface Known {
  readonly of: readonly unknown[];
  readonly certainty: ToldCertainty;
}

/**
 * Says of a judgement whether it holds when counts are a little off. It is asked for by the attribute `doubt`, which the element itself knows nothing of:
 * its own code is what every page waits for. The work begins once the judgement is drawn, and never holds the page up.
 */
export class JudgedCertainty implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #told: () => Told | undefined;
  #words: LocalizeController<CertaintyMessages> | undefined;
  /** What is being found out, or has been; also what was tried in vain. */
  #asked: readonly unknown[] = [];
  #known: Known | undefined;

  /** @param told What is told now. */
  constructor(host: ExtrasHost, told: () => Told | undefined) {
    this.#host = host;
    this.#told = told;
    new MutationObserver(() => host.element.requestUpdate()).observe(host.element, { attributeFilter: ['doubt'] });
    host.element.addController(this);
  }

  hostUpdated(): void {
    const percent = this.#percent;
    const told = this.#told();
    if (percent === 'wrong') warnOnce(`<${this.#host.element.localName}> doubt="${this.#written}" is no number of percent over 0 and up to 50.`);
    if (told === undefined || typeof percent !== 'number') {
      this.#asked = [];
      return;
    }
    const of = questionOf(told, percent);
    if (isSame(of, this.#asked)) return;
    this.#asked = of;
    // Without our code nothing is said of it: the judgement stands alone.
    this.#host.element.waitFor(this.#find(of, told, percent).catch(() => undefined));
  }

  /** What is known of a judgement; undefined while it is being found out, or where nobody asked. */
  of(told: Told): ToldCertainty | undefined {
    const percent = this.#percent;
    return typeof percent === 'number' && this.#known !== undefined && isSame(questionOf(told, percent), this.#known.of) ? this.#known.certainty : undefined;
  }

  /** For whoever wrote the page: why nothing is said. */
  renderFault(l10n: Localizer<ExtrasMessages>, scene: ScorecardScene): TemplateResult | typeof nothing {
    return this.#percent === 'wrong' ? editorNote(l10n.term('doubtWrong', { value: this.#written }), scene.l10n) : nothing;
  }

  /** The attribute as a note may repeat it. */
  get #written(): string {
    return this.#host.element.getAttribute('doubt')!.trim().slice(0, 40);
  }

  get #percent(): ReturnType<typeof readDoubt> {
    return readDoubt(this.#host.element.getAttribute('doubt'));
  }

  async #find(of: readonly unknown[], told: Told, percent: number): Promise<void> {
    const { certaintyWords, findCertainty } = await code.load();
    const isWanted = (): boolean => this.#asked === of;
    if (!isWanted()) return;
    const found = await findCertainty(told, percent, isWanted);
    if (found === undefined || !isWanted()) return;
    this.#words ??= new LocalizeController<CertaintyMessages>(this.#host.element, certaintyWords);
    this.#known = { of, certainty: { percent, ...found, words: this.#words } };
    this.#host.element.requestUpdate();
  }
}

function questionOf({ set, subject, evaluation: { asOf } }: Told, percent: number): readonly unknown[] {
  return [set, subject, asOf, percent];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
