import { css } from 'lit';

/** The card: calm rows, each with its question, its answer and where that is from. Questions stand at the side where there is room. */
export const procedureStyles = css`
  .card {
    container-type: inline-size;
    max-inline-size: max(56rem, 896px); /* a page's root may be 10px */
    border: 1px solid var(--_color-line);
    border-radius: var(--xa-procedure-radius, var(--_radius-m));
    background: var(--_color-surface);
  }

  .inner {
    padding: var(--xa-procedure-padding, clamp(min(var(--_space-m), 6cqi), 5cqi, calc(1.25 * var(--_space-xl))));
  }

  .head {
    outline-offset: 4px;
  }

  [part~='title'] {
    font-size: clamp(1.375em, 6cqi, 1.75em);
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }

  .long > [part~='title'] {
    font-size: 1.25em;
    line-height: 1.4;
    letter-spacing: 0;
  }

  [part~='official-name'] {
    margin-block-start: var(--_space-xs);
  }

  .inner > .notice,
  .head > .notice {
    margin-block-start: var(--_space-m);
  }

  .head > .notice > button {
    text-align: start;
  }

  .strong,
  .legend,
  legend {
    font-weight: var(--_font-weight-strong);
  }

  /* One answer. */
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s) var(--_space-l);
    padding-block: var(--_space-l);
    border-block-start: 1px solid var(--_color-line);
  }

  .head + .row,
  .head + .channel,
  .notice + .row,
  .notice + .channel {
    margin-block-start: var(--_space-l);
  }

  .label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    align-self: start;
  }

  .mark {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
    background: var(--_color-accent-quiet);
    color: var(--_color-accent);
  }

  .mark > .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  [part~='label'] {
    color: var(--_color-text-quiet);
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    align-content: start;
    min-inline-size: 0;
  }

  .key {
    font-size: 1.375em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.35;
    text-wrap: pretty;
  }

  .sentence {
    font-size: 1.0625em;
  }

  .plain {
    padding: 0;
    list-style: none;
  }

  .link > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @container (min-width: 40rem) {
    .row {
      grid-template-columns: 11em minmax(0, 1fr);
    }

    .answer {
      padding-block-start: 0.35em;
    }

    .answer:has(> .key:first-child) {
      padding-block-start: 0.2em;
    }

    .answer:has(> .papers:first-child) {
      padding-block-start: 0;
    }

    /* A legend that floats may stand beside its answers. */
    .questions fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_space-s) var(--_space-l);
      align-items: center;
    }

    .questions legend {
      float: left;
      margin: 0;
    }

    .questions .wide {
      display: block;
    }
  }

  /* How, when, which case: native fields with room for a finger. */
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: var(--_space-s);
  }

  .choice {
    display: block;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }

  .option,
  .paper {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 44px;
    cursor: pointer;
  }

  .option {
    padding: 0.375em min(1em, 6cqi) 0.375em min(0.75em, 4cqi);
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
  }

  /* Twice as large on a narrow telephone, a single word may be wider than its box. */
  .option > span,
  .paper > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .option:hover {
    border-color: var(--_color-accent);
  }

  .option:has(:checked) {
    border-color: var(--_color-accent);
    background: var(--_color-accent-quiet);
    box-shadow: inset 0 0 0 1px var(--_color-accent);
  }

  .option:has(:focus-visible),
  .paper:has(:focus-visible) {
    outline: 3px solid var(--_color-accent);
    outline-offset: 2px;
    border-radius: var(--_radius-s);
  }

  /* The frame around the whole answer says it already. */
  @supports selector(:has(*)) {
    .option :focus-visible,
    .paper :focus-visible {
      outline: 0;
    }
  }

  input {
    accent-color: var(--_color-accent);
    font-size: inherit;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
  }

  input[type='date'],
  select,
  textarea {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 48px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
  }

  select,
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_space-s);
  }

  select {
    text-overflow: ellipsis;
  }

  .channel {
    padding-block-end: var(--_space-l);
  }

  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    margin-block-start: var(--_space-s);
    padding: min(var(--_space-m), 6cqi);
    border-radius: var(--_radius-s);
    background: var(--_color-surface-quiet);
  }

  .day > label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-m);
  }

  .result > strong {
    display: block;
    color: var(--_color-accent);
    font-size: 1.375em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.35;
  }

  .result > strong::first-letter {
    text-transform: uppercase;
  }

  .day > details {
    margin-block: calc(-1 * var(--_space-s));
  }

  .day ol {
    padding-block-end: var(--_space-s);
  }

  /* The list to tick. */
  .papers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }

  .paper {
    align-items: flex-start;
    padding-block: 0.5em;
    font-size: 1.125em;
  }

  .paper > input {
    margin-block-start: 0.1em;
  }

  .papers > li + li {
    border-block-start: 1px solid var(--_color-line);
  }

  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    margin-block-start: var(--_space-s);
    padding: min(var(--_space-m), 6cqi);
    border-radius: var(--_radius-s);
    background: var(--_color-surface-quiet);
  }

  .questions legend,
  .questions .legend {
    font-weight: 400;
  }

  .questions .option,
  .day select {
    background: var(--_color-surface);
  }

  .questions .option:has(:checked) {
    background: var(--_color-accent-quiet);
  }

  .added {
    margin-block-start: calc(-1 * var(--_space-s));
    padding-inline-start: var(--_space-s);
    border-inline-start: 3px solid var(--_color-accent);
  }

  /* What to do with it. */
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    padding-block: var(--_space-l);
    border-block-start: 1px solid var(--_color-line);
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 48px;
  }

  .button {
    padding: 0.5em 1em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
    text-decoration: none;
  }

  .button:hover {
    border-color: var(--_color-accent);
    background: var(--_color-accent-quiet);
  }

  .first,
  .first:hover {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }

  .actions > p,
  .shared {
    flex: 1 0 100%;
  }

  .actions > p:empty {
    display: none;
  }

  .shared {
    display: grid;
    gap: var(--_space-s);
    justify-items: start;
  }

  .shared > label {
    inline-size: 100%;
  }

  .more {
    border-block-start: 1px solid var(--_color-line);
  }

  .more > summary {
    min-block-size: 52px;
    font-weight: var(--_font-weight-strong);
  }

  .more > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    padding: 0 0 var(--_space-m) 1.25em;
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
    padding: 0 0 var(--_space-l);
    list-style: none;
  }

  .steps > li {
    padding-inline-start: var(--_space-m);
    border-inline-start: 3px solid var(--_color-accent);
  }

  .number {
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
  }

  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    padding-block-end: var(--_space-m);
  }

  dt {
    color: var(--_color-text-quiet);
  }

  .foot {
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  .print-only {
    display: none;
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      box-shadow: inset 0 0 0 1px Highlight;
    }

    .mark {
      border: 1px solid;
    }

    .first,
    .first:hover {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    .card {
      border: 0;
    }

    .inner {
      padding: 0;
    }

    .row,
    .more {
      padding-block: 6pt;
    }

    .row {
      grid-template-columns: 9em minmax(0, 1fr);
      break-inside: avoid;
    }

    .print-only {
      display: block;
    }

    .link > a {
      display: inline;
    }

    .day,
    .questions {
      padding: 0;
      background: none;
    }

    .questions:not(:has(.print-only)) {
      display: none;
    }

    .key {
      font-size: 13pt;
    }

    .paper > input {
      inline-size: 12pt;
      block-size: 12pt;
    }

    summary {
      min-block-size: 0 !important;
      color: #000;
    }

    summary > .icon-chevron {
      display: none;
    }
  }
`;
