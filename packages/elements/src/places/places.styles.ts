import { css } from 'lit';

/** Tools and list: one column where it is narrow; with room for it the map stands beside the list. */
export const placesStyles = css`
  :host {
    container: xa-places / inline-size;
  }

  .places {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
  }

  [part~='title'] {
    font-size: 1.5em;
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  [part~='coverage'] {
    margin-block-start: var(--_space-s);
    padding-inline-start: var(--_space-m);
    border-inline-start: 3px solid var(--_color-accent);
  }

  .covered,
  [part~='count'] {
    font-weight: var(--_font-weight-strong);
  }

  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
  }

  .ask,
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-xs);
    align-content: start;
    min-inline-size: 0;
  }

  .ask > label,
  .choice > span {
    font-weight: var(--_font-weight-strong);
  }

  .field {
    position: relative;
  }

  .field > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.875em;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-block: auto;
    color: var(--_color-accent);
    pointer-events: none;
  }

  .tools input,
  .tools select {
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
    padding-inline-start: 3em;
    appearance: none;
    -webkit-appearance: none;
  }

  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: var(--_space-m);
    align-items: end;
  }

  .toggles,
  .takes,
  .views,
  .reach {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s);
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }

  button[aria-pressed='true'],
  button.first {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }

  .said {
    flex: 1 0 100%;
  }

  .said:empty,
  .done:empty {
    display: none;
  }

  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-s) var(--_space-m);
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  .done {
    flex: 1 0 100%;
  }

  @container xa-places (max-width: 479.98px) {
    .tally > .takes {
      flex: 1 0 100%;
    }

    .tally button,
    .views > button {
      flex: 1 1 auto;
      gap: 0.375em;
      padding-inline: 0.375em;
      white-space: nowrap;
    }

    .toggles > button {
      padding-inline: 0.625em;
    }
  }

  .nothing {
    display: grid;
    gap: var(--_space-s);
    justify-items: start;
    padding: var(--_space-l);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-quiet);
  }

  .list {
    list-style: none;
  }

  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-xs);
    padding-block: var(--_space-m);
    border-block-end: 1px solid var(--_color-line);
  }

  .list > .place:first-child {
    padding-block-start: 0;
  }

  /* What is not in sight is not laid out, but can be searched for in the page. */
  .many > .place {
    content-visibility: auto;
    contain-intrinsic-size: auto 13em;
  }

  .place[aria-current] {
    padding-inline: var(--_space-m);
    border-inline-start: 4px solid var(--_color-accent);
    background: var(--_color-accent-quiet);
  }

  .list > .place[aria-current]:first-child {
    padding-block-start: var(--_space-m);
  }

  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-m);
  }

  .head > [part~='name'] {
    flex: 1;
    min-inline-size: 0;
    font-size: 1.0625em;
    line-height: 1.4;
  }

  .name {
    display: inline;
    min-inline-size: 0;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .name:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .distance {
    flex: none;
    font-weight: var(--_font-weight-strong);
    white-space: nowrap;
  }

  .line {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
  }

  .line > .icon {
    margin-block-start: 0.15em;
    color: var(--_color-text-quiet);
  }

  .open > span {
    font-weight: var(--_font-weight-strong);
  }

  .dear {
    color: var(--_color-caution);
  }

  [part~='phone'] > a {
    display: inline-block;
    min-block-size: 1.75em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-l);
  }

  .way {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 44px;
  }

  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    margin-block-start: var(--_space-s);
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  .rows {
    display: grid;
    gap: var(--_space-s);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
  }

  .row > dt {
    flex: 0 1 8em;
    color: var(--_color-text-quiet);
  }

  .row > dd {
    flex: 1 1 12em;
  }

  .photo {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 22rem;
    border-radius: var(--_radius-m);
    object-fit: cover;
  }

  .code > svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .shared {
    display: grid;
    gap: var(--_space-s);
    justify-items: start;
    inline-size: 100%;
  }

  .shared > label {
    display: grid;
    gap: var(--_space-xs);
    inline-size: 100%;
  }

  .shared textarea {
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
  }

  .reach {
    gap: 0 var(--_space-m);
  }

  .reach > a,
  .link a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    overflow-wrap: anywhere;
  }

  .report {
    margin-block-start: var(--_space-m);
    color: var(--_color-text-quiet);
  }

  .more {
    inline-size: 100%;
    margin-block-start: var(--_space-m);
  }

  @media print {
    .list > .place,
    .list > .place[aria-current] {
      display: block;
      padding: 4pt 0;
      border-inline-start: 0;
      background: none;
      break-inside: avoid;
    }

    .many > .place {
      content-visibility: visible;
    }

    .details {
      display: none;
    }

    .head {
      justify-content: start;
      align-items: flex-start;
      gap: 6pt;
    }

    .head > [part~='name'] {
      line-height: 1.35;
    }

    .mark {
      min-inline-size: 1.75em;
      font-weight: 700;
      text-align: end;
    }

    .name {
      display: inline !important;
      min-block-size: 0;
      padding: 0;
      color: #000;
      line-height: 1.35;
    }

    .line > .icon {
      display: none;
    }

    .sheet > .frame {
      block-size: 9.5cm;
      margin-block: 8pt 2pt;
      border: 1px solid #999;
      break-inside: avoid;
    }

    .legend {
      margin-block-end: 8pt;
    }

    .sheet > .list {
      columns: 2;
      column-gap: 18pt;
    }

    .place > :not(.head) {
      margin-inline-start: calc(1.75em + 6pt);
    }

    .code {
      inline-size: 4cm;
      margin-block-start: 4pt;
    }

    .ways {
      display: none;
    }
  }
`;
