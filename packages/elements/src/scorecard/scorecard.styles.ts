import { css } from 'lit';

/**
 * Narrow first: a row is a stacked block. From 640 px of the element's own width the same table stands in columns.
 * Container queries ask for both px and rem, since a page's root may be 10 px, and with 200 % text columns need twice the room;
 * everything else counts in em of the 16 px or more of the base.
 */
export const scorecardStyles = css`
  :host {
    container: xa-scorecard / inline-size;
  }

  [part~='base'] {
    /* Room for a number, at the size of numbers: "97,43%", "hơn 300". */
    --_number: 4.6em;

    font-variant-numeric: tabular-nums lining-nums;
  }

  .notice {
    margin-block-end: var(--_space-l);
  }

  header {
    display: grid;
    padding-block-end: var(--_space-xl);
  }

  [part~='unit'] {
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
  }

  [part~='title'] {
    margin-block: 0.125em 0.25em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.4;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  [part~='coverage'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-m);
    margin-block-start: var(--_space-s);
  }

  [part~='coverage'] .bar {
    flex: none;
    inline-size: 8em;
    margin: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s);
    margin-block-start: var(--_space-m);
  }

  .actions button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .actions > [role='status']:empty {
    display: none;
  }

  .pillar {
    margin-block-end: calc(1.25 * var(--_space-xl));
  }

  .many {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
    overflow-clip-margin: 8px;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  tr,
  th,
  td {
    display: block;
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }

  caption {
    text-align: start;
    padding-block-end: var(--_space-s);
    border-block-end: 2px solid var(--xa-scorecard-rule-color, var(--_color-text));
  }

  caption > * {
    display: inline;
  }

  caption .count {
    margin-inline-start: 0.5em;
  }

  [part~='pillar-name'] {
    font-size: 1.25em;
    font-weight: 700;
  }

  /* Out of sight, but still the words that a screen reader says with each cell. */
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .row {
    padding-block: var(--_space-s) var(--_space-m);
    border-block-end: 1px solid var(--_color-line);
  }

  .row > td,
  .below-name {
    padding-inline-start: 1.75em;
  }

  .below-name {
    margin-block-end: var(--_space-s);
  }

  .row > td + td:not(:empty) {
    margin-block-start: var(--_space-s);
  }

  /* In columns the head says what this is. */
  .period::before {
    content: attr(data-label) ': ';
    content: attr(data-label) ': ' / '';
  }

  .row .name {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    inline-size: 100%;
    padding: 0.5em 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: inherit;
    font-weight: 500;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-user-select: text;
    user-select: text;
  }

  .name .icon {
    align-self: flex-start;
    margin-block-start: 0.1em;
    color: var(--_color-accent);
    transition: transform 150ms ease-out;
  }

  .name[aria-expanded='true'] .icon {
    transform: rotate(90deg);
  }

  .name:hover .name-text {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .amount {
    font-size: 1.375em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
  }

  .measure,
  .amount[part~='goal'] {
    font-weight: 400;
  }

  .measure {
    font-size: 0.7273em;
  }

  .difference + p {
    margin-block-start: var(--_space-xs);
  }

  .nothing {
    color: var(--_color-text-quiet);
    font-style: italic;
  }

  .mark > .icon {
    margin-block-start: 0.125em;
  }

  .mark {
    display: flex;
    gap: 0.375em;
    color: var(--_color-accent);
  }

  [part~='check'] {
    margin-block-start: 0.375em;
  }

  .difference {
    font-weight: var(--_font-weight-strong);
  }

  td p {
    text-wrap: pretty;
  }

  [part~='unit']::first-letter,
  .row p:not(.amount, .badge)::first-letter,
  .mark > span::first-letter,
  .word::first-letter,
  dd::first-letter {
    text-transform: uppercase;
  }

  .row.open,
  .row.open > * {
    border-block-end: 0;
  }

  .details > td {
    display: grid;
    gap: var(--_space-s);
    padding: var(--_space-m);
    border-block-end: 1px solid var(--_color-line);
    background: var(--_color-surface-quiet);
  }

  .details-list {
    display: grid;
    gap: var(--_space-s);
  }

  dt {
    color: var(--_color-text-quiet);
  }

  dd > ul,
  ol {
    padding-inline-start: 1.25em;
  }

  [part~='sources-title'] {
    margin-block-end: var(--_space-xs);
  }

  @container xa-scorecard (min-width: 640px) and (min-width: 40rem) {
    header {
      grid-template-columns: 1fr auto;
      column-gap: var(--_space-l);
    }

    header > * {
      grid-column: 1;
    }

    header > .actions {
      grid-column: 2;
      grid-row: 3 / span 6;
      align-self: end;
      margin: 0;
    }

    header > [part~='title'] {
      grid-column: 1 / -1;
      font-size: 1.875em;
    }

    thead {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }

    tr {
      display: table-row;
    }

    th,
    td {
      display: table-cell;
      padding-inline: 0 var(--_space-m);
      vertical-align: baseline;
    }

    thead th {
      padding-block: var(--_space-s);
      color: var(--_color-text-quiet);
      vertical-align: bottom;
    }

    thead th:nth-child(2) {
      inline-size: 27%;
    }

    thead th:last-child {
      inline-size: 20%;
    }

    thead th:nth-child(3):not(:last-child) {
      inline-size: 20%;
    }

    .row > * {
      padding-block: var(--_space-s) var(--_space-m);
    }

    .row:not(.open) > * {
      border-block-end: 1px solid var(--_color-line);
    }

    .row,
    .below-name {
      border: 0;
      margin: 0;
    }

    .period::before {
      content: none;
    }

    .row > td {
      padding-inline-start: 0;
    }

    .row > :last-child,
    thead th:last-child {
      padding-inline-end: 0;
    }

    /* Numbers align on their decimals; what follows them breaks into a column of its own. */
    .aligned {
      padding-inline-start: var(--_number);
      text-indent: calc(-1 * var(--_number));
    }

    .aligned .number,
    thead .number {
      display: inline-block;
      min-inline-size: var(--_number);
      padding-inline-end: calc(var(--_lack, 0) * 1ch + var(--_sign, 0em));
      text-align: end;
      text-indent: 0;
      white-space: nowrap;
    }

    thead .number {
      min-inline-size: calc(1.375 * var(--_number));
    }

    .lack-1 {
      --_lack: 1;
    }

    .lack-2 {
      --_lack: 2;
    }

    .no-sign {
      --_sign: 0.28em;
    }

    .details > td {
      display: table-cell;
    }

    .details-list > div {
      display: grid;
      grid-template-columns: 11em 1fr;
      gap: var(--_space-m);
    }

    .details-list + .details-list {
      margin-block-start: var(--_space-s);
    }
  }

  @container xa-scorecard (min-width: 900px) and (min-width: 56.25rem) {
    [part~='base'] {
      --_number: 5.4em;
    }
  }
`;
