import { css } from 'lit';

/** The list: one column of slim rows where it is narrow, a grid of tiles where there is room. */
export const catalogueStyles = css`
  :host {
    container: xa-ocop-catalogue / inline-size;
  }

  .catalogue {
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

  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    align-items: start;
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
    padding-inline-start: 3em;
    appearance: none;
    -webkit-appearance: none;
  }

  .filters > summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    font-weight: var(--_font-weight-strong);
  }

  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: var(--_space-m);
    align-items: end;
    padding: var(--_space-m);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-quiet);
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

  .takes > button,
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  /* Both fit beside each other on the smallest telephone. */
  .takes > button {
    padding-inline: 0.75em;
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

  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    list-style: none;
  }

  .tile {
    position: relative;
    display: grid;
    grid-template-columns: minmax(4.5em, 26%) minmax(0, 1fr);
    align-items: start;
    min-inline-size: 0;
    border: 1px solid var(--_color-line);
    border-radius: var(--xa-ocop-card-radius, var(--_radius-m));
    background: var(--_color-surface);
    overflow: hidden;
  }

  /* What is not in sight is not laid out, but can be searched for in the page. */
  .many > .tile {
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
  }

  .tile > .box {
    align-self: start;
    aspect-ratio: 1;
    margin: min(var(--_space-m), 4cqi);
    margin-inline-end: 0;
    border-radius: var(--_radius-s);
  }

  /* Beside the words a drawing is enough: the words would not fit. */
  .tile > .box span {
    position: absolute;
    clip-path: inset(50%);
  }

  .tile .failed,
  .tile > .empty {
    line-height: 1.35;
  }

  .tile > .box .icon {
    inline-size: 2.5em;
    block-size: 2.5em;
  }

  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-xs);
    min-inline-size: 0;
    padding: min(var(--_space-m), 4cqi);
  }

  .tile [part~='name'] {
    font-size: 1.0625em;
    line-height: 1.4;
    letter-spacing: 0;
    text-wrap: pretty;
  }

  /* The whole tile opens the card. */
  .open {
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .open:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .open:focus-visible {
    outline: 0;
  }

  .tile:has(.open:focus-visible) {
    outline: 3px solid var(--_color-accent);
    outline-offset: 2px;
  }

  @supports not selector(:has(*)) {
    .open:focus-visible::after {
      outline: 3px solid var(--_color-accent);
      outline-offset: -3px;
    }
  }

  .tile:hover {
    border-color: var(--_color-accent);
  }

  .tile .stars {
    margin-block-start: 0;
    font-size: 1em;
  }

  .tile .shapes {
    block-size: 1.125em;
  }

  /* Out of sight without being taken down: to take thousands of tiles away at once, or to draw them again, takes long. */
  .resting {
    position: absolute;
    content-visibility: hidden;
    block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
  }

  @supports not (content-visibility: hidden) {
    .resting {
      display: none;
    }
  }

  .chosen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    justify-items: start;
  }

  .chosen > .card {
    inline-size: 100%;
  }

  .head:focus {
    outline: none;
  }

  @container xa-ocop-catalogue (min-width: 600px) {
    .tools {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    }

    .filters {
      grid-column: 1 / -1;
    }

    .list {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
      gap: var(--_space-m);
    }

    .tile {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    .many > .tile {
      contain-intrinsic-size: auto 27em;
    }

    .tile > .box {
      aspect-ratio: 4 / 3;
      margin: 0;
      border-radius: 0;
    }

    .tile > .box span {
      position: static;
      clip-path: none;
    }

    .tile > .box .icon {
      inline-size: 3.5em;
      block-size: 3.5em;
    }
  }

  @media print {
    .resting {
      display: none;
    }

    .list:not(.resting) {
      display: block;
    }

    .tile {
      display: block;
      padding-block: 5pt;
      border: 0;
      border-block-end: 1px solid var(--_color-line);
      border-radius: 0;
      break-inside: avoid;
      overflow: visible;
    }

    .many > .tile {
      content-visibility: visible;
    }

    .tile > .box {
      display: none;
    }

    .words {
      display: block;
      padding: 0;
    }

    .open {
      display: inline !important;
      color: #000;
    }

    .tile p {
      margin-block-start: 1pt;
    }
  }
`;
