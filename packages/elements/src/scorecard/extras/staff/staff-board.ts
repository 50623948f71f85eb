import type { IndicatorReport } from '@xaso/indicators';
import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Localizer } from '../../../internal/localize-controller.js';
import { onDemand } from '../../../internal/on-demand.js';
import type { ScorecardScene } from '../../scorecard-scene.js';
import { editorNote } from '../editor-note.js';
import type { ExtrasHost } from '../extras-host.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { renderFailure } from '../failure-line.js';
import type { Told } from '../judged/told.js';
import { staffDoor, type StaffDoor } from './staff-door.js';
import type { StaffView } from './staff-view.js';

/** A public page never fetches this. */
const view = onDemand(() => import('./staff-view.js'));

const reasons = { fileIsPublic: 'staffFileIsPublic', pageIsPublic: 'staffPageIsPublic' } as const satisfies Partial<Record<StaffDoor, keyof ExtrasMessages>>;

/** Lets staff in, and only them: the view behind it comes when both the page and its file are for staff. */
export class StaffBoard implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #l10n: Localizer<ExtrasMessages>;
  #view: StaffView | undefined;
  /** Whether the view was asked for in vain. */
  #stuck = false;

  constructor(host: ExtrasHost, l10n: Localizer<ExtrasMessages>) {
    this.#host = host;
    this.#l10n = l10n;
    host.element.addController(this);
  }

  /** Whether what is for staff is shown. */
  get isOpen(): boolean {
    return this.#door === 'open';
  }

  hostUpdated(): void {
    if (!this.isOpen || this.#view !== undefined || this.#stuck) return;
    this.#host.element.waitFor(this.#bringView());
  }

  /** Gaps, plan and findings; or, for whoever wrote the page, why they are not shown. */
  render(told: Told | undefined, scene: ScorecardScene): TemplateResult | typeof nothing {
    const door = this.#door;
    if (door === 'public') return nothing;
    if (door !== 'open') return editorNote(this.#l10n.term(reasons[door]), scene.l10n);
    if (this.#stuck) return this.#renderStuck(scene);
    return this.#view?.render(told, scene) ?? nothing;
  }

  get #door(): StaffDoor {
    // A table has no such field; a JSON report may.
    const report = this.#host.report() as Partial<IndicatorReport> | undefined;
    return staffDoor(this.#host.element.audience, report?.audience);
  }

  async #bringView(): Promise<void> {
    try {
      const { createStaffView } = await view.load();
      this.#view ??= createStaffView(this.#host);
    } catch {
      this.#stuck = true;
    }
    this.#host.element.requestUpdate();
  }

  #renderStuck({ l10n }: ScorecardScene): TemplateResult {
    const retry = (): void => {
      this.#stuck = false;
      this.#host.element.requestUpdate();
    };
    const state = { status: 'failed', value: undefined, findings: [], failure: { kind: 'network', retryable: true } } as const;
    return renderFailure(this.#l10n.term('staffFailed'), state, retry, l10n);
  }
}
