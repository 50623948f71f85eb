import { css } from 'lit';

/** The list: two lines a unit where it is narrow, columns where there is room, a plain table on paper. */
export const leagueStyles = css`
  :host {
    container: xa-league / inline-size;
  }

  .league {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
  }

  [part~='header'] {
    display: grid;
    gap: var(--_space-xs);
  }

  [part~='title'] {
    font-size: 1.5em;
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    justify-items: start;
  }

  .ask,
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-xs);
    align-content: end;
    inline-size: 100%;
    min-inline-size: 0;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: var(--_space-m);
    inline-size: 100%;
  }

  .ask > label,
  .choice > span {
    font-weight: var(--_font-weight-strong);
  }

  .tools input,
  .tools select {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 3em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    background-color: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    line-height: 1.5;
    text-overflow: ellipsis;
  }

  .tools input {
    appearance: none;
    -webkit-appearance: none;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-s) var(--_space-m);
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  [part~='count'] {
    font-weight: var(--_font-weight-strong);
  }

  .takes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }

  .takes > button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .done {
    flex: 1 0 100%;
  }

  .done:empty {
    display: none;
  }

  .nothing {
    display: grid;
    gap: var(--_space-s);
    justify-items: start;
    padding: var(--_space-l);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-quiet);
  }

  table,
  tbody {
    display: block;
    border: 0;
  }

  /* What is not in sight is not laid out, but can be searched for in the page. */
  .many > tbody {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 105em;
  }

  /* Read out, and in sight where there is room for columns. */
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Where letters are large and the place is small: one under the other. */
  tr {
    display: grid;
    grid-template:
      'rank unit' auto
      'province province' auto
      'within within' auto
      'band band' auto
      'points points' auto / auto minmax(0, 1fr);
    column-gap: var(--_space-s);
    padding-block: var(--_space-s);
    border-block-end: 1px solid var(--_color-line);
  }

  th,
  td {
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .rank {
    grid-area: rank;
    font-weight: var(--_font-weight-strong);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .unit {
    grid-area: unit;
  }

  .province {
    grid-area: province;
  }

  td.province {
    color: var(--_color-text-quiet);
  }

  .without-province .province {
    display: none;
  }

  .within {
    grid-area: within;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .band {
    grid-area: band;
  }

  td.within::before {
    content: attr(data-label) ': ';
    color: var(--_color-text-quiet);
  }

  .points {
    grid-area: points;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .points strong {
    font-weight: var(--_font-weight-strong);
  }

  .points p {
    line-height: 1.4;
    text-wrap: pretty;
  }

  .doubt .icon {
    margin-inline-end: 0.25em;
    color: var(--_color-caution);
  }

  @container xa-league (min-width: 272px) and (min-width: 17rem) {
    tr {
      grid-template:
        'rank unit points' auto
        '. province points' auto
        '. within within' auto
        '. band band' auto / 3em minmax(0, 1fr) auto;
    }

    /* Words need the width. */
    .noted {
      grid-template:
        'rank unit' auto
        '. province' auto
        '. within' auto
        '. band' auto
        '. points' auto / 3em minmax(0, 1fr);
    }

    .rank,
    tr:not(.noted) > .points {
      text-align: end;
    }
  }

  @container xa-league (min-width: 600px) and (min-width: 37.5rem) {
    .tools {
      justify-items: stretch;
    }

    .tools > button {
      justify-self: start;
    }

    thead {
      position: static;
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }

    thead th {
      color: var(--_color-text);
      font-weight: var(--_font-weight-strong);
    }

    thead tr {
      border-block-end: 2px solid var(--_color-line-strong);
    }

    /* Columns by shares and not by content, so that the rows of all pieces stand under each other. */
    tr {
      display: flex;
      gap: var(--_space-m);
      align-items: baseline;
      padding-inline: var(--_space-s);
    }

    .rank {
      flex: 0 0 3.75em;
    }

    .within {
      flex: 0 0 6em;
      text-align: end;
    }

    tr > .points {
      text-align: end;
    }

    td.within::before {
      content: none;
    }

    .unit {
      flex: 3 1 0;
    }

    .province {
      flex: 2 1 0;
    }

    .band {
      flex: 1.25 1 0;
    }

    .points {
      flex: 2 1 0;
    }

    .many > tbody {
      contain-intrinsic-block-size: auto 61em;
    }

    tbody tr:hover {
      background: var(--_color-surface-quiet);
    }
  }

  @media print {
    table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 9.5pt;
      line-height: 1.4;
    }

    /* The head stands on each page. */
    thead {
      position: static;
      display: table-header-group;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    .many > tbody {
      content-visibility: visible;
    }

    tr {
      display: table-row;
      break-inside: avoid;
    }

    th,
    td {
      display: table-cell;
      padding: 2pt 4pt;
      border-block-end: 0.5pt solid #999;
      vertical-align: baseline;
    }

    .without-province .province {
      display: none;
    }

    td.within::before {
      content: none;
    }
  }
`;
