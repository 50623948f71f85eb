import { indexDefinitions, type FigureRow, type ScorecardReport } from '@xaso/indicators';
import type { TrendModel } from '@xaso/indicators/comparison';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { todayOf } from '../../../internal/clock.js';
import { figureModel } from '../../../internal/figures/figure-contract.js';
import { officialDefinitions } from '../../../internal/figures/official-definitions.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import { onDemand } from '../../../internal/on-demand.js';
import type { ExtrasHost } from '../extras-host.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { seriesOf, type Series } from './series-of.js';

const following = onDemand(() => import('./follow-figures.js'));

/** Reports of other periods that are looked at, at most. */
const mostReports = 60;

interface Followed {
  readonly of: readonly unknown[];
  /** By the key of the row that stands for the latest period. */
  readonly series: ReadonlyMap<string, Series>;
  readonly trends: Map<string, TrendModel | undefined>;
  readonly failed: boolean;
}

/** Shows figures of several periods as trends, each in the row of its latest period. */
export class BoardTrends implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #l10n: Localizer<ExtrasMessages>;
  #followed: Followed | undefined;
  #current: Followed | undefined;
  #wanted = false;

  constructor(host: ExtrasHost, l10n: Localizer<ExtrasMessages>) {
    this.#host = host;
    this.#l10n = l10n;
    host.element.addController(this);
  }

  hostUpdated(): void {
    if (!this.#wanted) return;
    this.#wanted = false;
    this.#host.element.waitFor(this.#bring());
  }

  /** Sorts the figures before anything is drawn, once for all rows. */
  prepare(): void {
    this.#current = this.#follow();
  }

  /** In the row of a figure. */
  render(row: FigureRow): TemplateResult | typeof nothing {
    const trend = this.#trendOf(row);
    return trend === undefined || following.value === undefined ? nothing : following.value.renderTrend(trend, this.#l10n);
  }

  /** In the details of a figure. */
  renderPoints(row: FigureRow): TemplateResult | typeof nothing {
    const trend = this.#trendOf(row);
    return trend === undefined || following.value === undefined ? nothing : following.value.renderTrendPoints(trend, this.#l10n);
  }

  /** Says that a report of another period was wrong. */
  renderFailure(): TemplateResult | typeof nothing {
    return this.#current?.failed ? html`<p class="notice no-print">${this.#l10n.term('trendFailed')}</p>` : nothing;
  }

  async #bring(): Promise<void> {
    const { loadEnglishComparisons } = await following.load();
    if (this.#l10n.language === 'en') await loadEnglishComparisons();
    this.#host.element.requestUpdate();
  }

  #trendOf({ key }: FigureRow): TrendModel | undefined {
    const followed = this.#current;
    const series = followed?.series.get(key);
    if (followed === undefined || series === undefined) return undefined;
    const code = following.value;
    const words = code?.comparisonWords(this.#l10n.language);
    if (code === undefined || words?.language !== this.#l10n.language) this.#wanted = true;
    if (code === undefined || words === undefined) return undefined;
    if (!followed.trends.has(key)) followed.trends.set(key, this.#make(series, code, words));
    return followed.trends.get(key);
  }

  #make({ observations, place }: Series, { trendOf, unitHistoryOf }: NonNullable<typeof following.value>, words: ReturnType<NonNullable<typeof following.value>['comparisonWords']>): TrendModel | undefined {
    const { element } = this.#host;
    const definition = indexDefinitions(this.#host.report()?.definitions ?? [], officialDefinitions())(observations[0]!.indicator);
    if (definition === undefined) return undefined;
    const trend = trendOf(observations, definition, { ...words, place, units: unitHistoryOf(element.units), asOf: todayOf(element) });
    return trend.points.length > 1 ? trend : undefined;
  }

  /** The figures sorted once for one report, history, language and day. */
  #follow(): Followed | undefined {
    const report = this.#host.report();
    if (report === undefined) return undefined;
    const { element } = this.#host;
    const of = [report, element.history, element.units, this.#l10n.language, todayOf(element), officialDefinitions(), following.value?.comparisonWords(this.#l10n.language).comparisonMessages];
    if (this.#followed?.of.every((one, index) => one === of[index])) return this.#followed;
    const { reports, failed } = historyOf(element.history);
    return (this.#followed = { of, series: seriesOf(report, reports, element.units !== undefined && element.units !== null), trends: new Map(), failed });
  }
}

/** The reports of other periods; whatever is no report is left out, and told. */
function historyOf(history: unknown): { readonly reports: readonly ScorecardReport[]; readonly failed: boolean } {
  if (history === undefined || history === null || figureModel.value === undefined) return { reports: [], failed: false };
  if (!Array.isArray(history)) return { reports: [], failed: true };
  const parsed = history.slice(0, mostReports).map((one) => figureModel.value!.parse(one).value);
  return { reports: parsed.filter((one) => one !== undefined), failed: parsed.includes(undefined) };
}
