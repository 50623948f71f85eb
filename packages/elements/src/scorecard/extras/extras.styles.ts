import { css } from 'lit';

/** What a board shows beyond its figures. It comes with the code for it, after the other styles; narrow first, in the container of the board. */
export const extrasStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-s) var(--_space-m);
    margin-block-end: var(--_space-m);
  }

  .choice {
    display: grid;
    flex: 1 1 13em;
    gap: var(--_space-xs);
    min-inline-size: 0;
    max-inline-size: 26em;
  }

  .choice > span {
    color: var(--_color-text-quiet);
  }

  select,
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    text-overflow: ellipsis;
  }

  .shown {
    margin-block-end: var(--_space-l);
    font-weight: var(--_font-weight-strong);
  }

  .shown:empty {
    margin: 0;
  }

  .judgement,
  .compared {
    display: grid;
    gap: var(--_space-s);
    margin-block-end: var(--_space-xl);
    padding-block-start: var(--_space-m);
    border-block-start: 2px solid var(--xa-scorecard-rule-color, var(--_color-text));
  }

  .judgement > *,
  .compared > * {
    min-inline-size: 0;
  }

  [part~='judgement-title'],
  [part~='compared-title'] {
    font-size: 1.25em;
    font-weight: 700;
  }

  .strong,
  .sum {
    font-weight: var(--_font-weight-strong);
  }

  .sum {
    font-size: 1.25em;
    line-height: 1.4;
  }

  .doubt {
    display: flex;
    gap: 0.5em;
    color: var(--_color-caution);
    font-weight: var(--_font-weight-strong);
  }

  .doubt > .icon {
    margin-block-start: 0.125em;
  }

  .closed-door {
    margin-block-end: var(--_space-l);
  }

  .outcomes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    gap: var(--_space-s) var(--_space-l);
  }

  .decided {
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 3px solid var(--_color-line-strong);
    background: var(--_color-surface-quiet);
    break-inside: avoid;
  }

  .decided.passed {
    border-inline-start-color: var(--_color-accent);
  }

  .decided.failed {
    border-inline-start-color: var(--_color-caution);
  }

  .decided.passed > .outcome > .icon {
    color: var(--_color-accent);
  }

  .decided.failed > .outcome > .icon {
    color: var(--_color-caution);
  }

  .assessed {
    margin-block: var(--_space-xs);
    padding-inline-start: var(--_space-s);
    border-inline-start: 2px solid var(--_color-line-strong);
  }

  .scores {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
    font-weight: var(--_font-weight-strong);
  }

  .criteria {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l);
    padding-block: var(--_space-s) var(--_space-m);
  }

  .group {
    display: grid;
    gap: var(--_space-s);
  }

  [part~='group-name'] {
    font-size: 1.125em;
    font-weight: 700;
  }

  .members {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: 0 calc(2 * var(--_space-l));
  }

  .members > .group {
    grid-column: 1 / -1;
  }

  .compared caption {
    padding-block-start: var(--_space-s);
    font-weight: var(--_font-weight-strong);
  }

  .criterion {
    padding-block: var(--_space-s);
    border-block-start: 1px solid var(--_color-line);
    break-inside: avoid;
  }

  .outcome,
  .verdict {
    display: flex;
    gap: 0.375em;
  }

  .outcome > span::first-letter,
  .reasons > li::first-letter,
  .compared td > *::first-letter,
  .pair th > p::first-letter {
    text-transform: uppercase;
  }

  .verdict {
    margin-block-start: var(--_space-xs);
    font-weight: var(--_font-weight-strong);
  }

  .certainty {
    display: flex;
    gap: 0.375em;
  }

  .certainty > span::first-letter {
    text-transform: uppercase;
  }

  .certainty.certain > .icon,
  .certainty.open > .icon {
    color: var(--_color-text-quiet);
  }

  .certainty.nearLine > .icon {
    color: var(--_color-caution);
  }

  .certainty > .icon,
  .verdict > .icon,
  .outcome > .icon {
    margin-block-start: 0.125em;
  }

  .reasons,
  .judgement ul {
    padding-inline-start: 1.25em;
  }

  .reasons .icon {
    color: var(--_color-caution);
  }

  .why,
  .copy,
  .points {
    margin-block-start: var(--_space-m);
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s);
  }

  .copy textarea {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }

  /* Out of the row but not out of the page: a line that was not there is not read out. */
  .copy > [role='status']:empty {
    position: absolute;
  }

  .details-list a,
  .origin a,
  [part~='sources'] a {
    display: inline-block;
    padding-block: 10px;
  }

  [part~='parts'] {
    margin-block-start: var(--_space-xs);
  }

  .trend {
    margin-block-start: var(--_space-s);
  }

  .trend > svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 15em;
    block-size: 3em;
    overflow: visible;
  }

  .trend .line {
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .trend .zero {
    stroke: var(--_color-line-strong);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .trend .break {
    stroke: var(--_color-caution);
    stroke-width: 1.5;
    stroke-dasharray: 3 3;
    vector-effect: non-scaling-stroke;
  }

  .trend .dot {
    stroke: var(--_color-accent);
    stroke-width: 7;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }

  .points table {
    inline-size: auto;
    min-inline-size: min(100%, 24em);
    table-layout: auto;
  }

  .points caption {
    border: 0;
    padding-block-end: 0;
    font-weight: var(--_font-weight-strong);
  }

  .points tbody > tr {
    display: grid;
    grid-template-columns: 7em 1fr;
    column-gap: var(--_space-s);
    padding-block: var(--_space-xs);
    border-block-end: 1px solid var(--_color-line);
  }

  .points tbody > tr > td:last-child {
    grid-column: 2;
  }

  .points td:empty {
    display: none;
  }

  .pair {
    padding-block: var(--_space-s);
    border-block-end: 1px solid var(--_color-line);
  }

  .pair th {
    font-weight: 500;
  }

  .pair .quiet {
    font-weight: 400;
  }

  .pair td::before,
  .points td[data-label]::before {
    content: attr(data-label) ': ';
    content: attr(data-label) ': ' / '';
    color: var(--_color-text-quiet);
  }

  .pair td:empty {
    display: none;
  }

  .pair td {
    margin-block-start: var(--_space-xs);
  }

  .pair .figure {
    font-weight: var(--_font-weight-strong);
  }

  @container xa-scorecard (min-width: 640px) and (min-width: 40rem) {
    .pair > * {
      padding-block: var(--_space-s);
      border-block-end: 1px solid var(--_color-line);
      overflow-wrap: anywhere;
    }

    .pair td:empty {
      display: table-cell;
    }

    .pair td::before,
    .points td[data-label]::before {
      content: none;
    }

    .compared thead th:nth-child(n) {
      inline-size: auto;
    }

    .compared thead th:first-child {
      inline-size: 34%;
    }

    .compared td > .quiet {
      display: block;
    }

    .points tbody > tr {
      display: table-row;
    }

    .points th:nth-child(n),
    .points td:nth-child(n),
    .points td:empty {
      display: table-cell;
      inline-size: auto;
      padding: var(--_space-xs) var(--_space-l) var(--_space-xs) 0;
      border-block-end: 1px solid var(--_color-line);
    }
  }

  @media (forced-colors: active) {
    .trend .line,
    .trend .dot {
      stroke: LinkText;
    }

    .trend .break,
    .trend .zero {
      stroke: CanvasText;
    }
  }

  @media print {
    .judgement,
    .compared {
      gap: 3pt;
    }

    .criteria {
      gap: 6pt;
    }

    .criterion {
      padding-block: 3pt;
    }

    .decided {
      padding: 2pt 0 2pt 8pt;
      background: none;
    }

    .details-list a,
    .origin a,
    [part~='sources'] a {
      display: inline;
      padding: 0;
    }
  }
`;
