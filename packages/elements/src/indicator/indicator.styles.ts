import { css } from 'lit';

/** One card: figure and facts side by side where there is room, one above the other where there is not; no query is needed for that. */
export const indicatorStyles = css`
  .card {
    padding: var(--xa-indicator-padding, clamp(var(--_space-m), 6%, var(--_space-l)));
    border: 1px solid var(--_color-line);
    border-radius: var(--xa-indicator-radius, var(--_radius-m));
    background: var(--_color-surface);
  }

  /* The line above each block falls outside in the first row, where it is cut off: it shows only between blocks that stand one above the other. */
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-m) calc(2 * var(--_space-l));
    margin-block-start: calc(-1 * var(--_space-m));
    clip-path: inset(0 -100vmax -100vmax);
  }

  .figure,
  .facts {
    margin-block-start: -2px;
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  .figure {
    flex: 1 1 16em;
  }

  [part~='name'] {
    font-size: 1.125em;
  }

  .value {
    margin-block-start: var(--_space-s);
    font-size: 1.125em;
    line-height: 1.4;
    text-wrap: balance;
  }

  .number {
    color: var(--_color-accent);
    font-size: 2.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.015em;
  }

  .long > .number {
    font-size: 1.5em;
  }

  .none {
    color: var(--_color-text-quiet);
    font-size: 1.375em;
    font-weight: var(--_font-weight-strong);
  }

  .doubt {
    display: block;
    color: var(--_color-caution);
    font-size: var(--_unit);
    font-weight: var(--_font-weight-strong);
  }

  .goal {
    display: flex;
    align-items: center;
    gap: 0.375em;
    font-weight: var(--_font-weight-strong);
  }

  .none::first-letter,
  .doubt::first-letter,
  [part~='ratio']::first-letter,
  [part~='reported']::first-letter,
  .goal > span::first-letter,
  .difference::first-letter,
  .stale::first-letter,
  dt::first-letter,
  dd::first-letter {
    text-transform: uppercase;
  }

  .facts {
    display: grid;
    flex: 1 1 16em;
    align-content: start;
    gap: var(--_space-s);
  }

  dt {
    color: var(--_color-text-quiet);
  }

  dd {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .difference,
  .stale {
    display: block;
  }

  .stale {
    color: var(--_color-caution);
  }

  .check {
    margin-block-start: var(--_space-m);
  }

  .check > .badge {
    margin-block-end: var(--_space-xs);
  }

  .card > details {
    margin-block: var(--_space-m) calc(-1 * var(--_space-s));
    border-block-start: 1px solid var(--_color-line);
  }

  .details-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-m) calc(2 * var(--_space-l));
    padding-block: var(--_space-xs) var(--_space-m);
  }

  .details-list ul {
    padding-inline-start: 1.125em;
  }

  /* In the head of a page: one block without a frame, facts in a line. */
  .small {
    padding: 0;
    border: 0;
    background: none;
  }

  .small .columns {
    display: block;
    margin: 0;
  }

  .small .figure,
  .small .facts {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .small .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
    margin-block-start: var(--_space-xs);
  }

  .small .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375em;
  }

  .small .difference {
    display: inline-block;
    margin-inline-start: 0.375em;
  }

  .small [part~='name'] {
    font-size: 1em;
  }

  .small .value {
    margin-block-start: 0;
    font-size: 1em;
  }

  .small .number {
    font-size: 1.75em;
  }

  .small > details {
    margin-block: 0;
    border: 0;
  }

  .large [part~='name'] {
    font-size: 1.375em;
  }

  .large .number {
    font-size: 3em;
  }

  .large .long > .number {
    font-size: 1.75em;
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
