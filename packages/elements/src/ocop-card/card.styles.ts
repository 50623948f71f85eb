import { css } from 'lit';

/** The card: photo above the words where it is narrow, beside them where there is room. */
export const cardStyles = css`
  .card {
    container-type: inline-size;
    max-inline-size: max(56rem, 896px); /* a page's root may be 10px */
    border: 1px solid var(--_color-line);
    border-radius: var(--xa-ocop-card-radius, var(--_radius-m));
    background: var(--_color-surface);
    overflow: hidden;
  }

  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    padding: var(--xa-ocop-card-padding, clamp(min(var(--_space-m), 6cqi), 5cqi, var(--_space-l)));
  }

  /* One shape for every photo, so that nothing moves when it comes. */
  .box {
    display: grid;
    place-content: center;
    place-items: center;
    gap: var(--_space-xs);
    aspect-ratio: 4 / 3;
    overflow: hidden;
    background: var(--_color-surface-quiet);
    color: var(--_color-text-quiet);
    text-align: center;
  }

  .box > img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    object-fit: cover;
  }

  .box:not(.empty) {
    place-content: stretch;
    place-items: stretch;
  }

  .failed,
  [data-broken] > img {
    display: none !important;
  }

  [data-broken] > .failed {
    display: grid !important;
    place-content: center;
    place-items: center;
    gap: var(--_space-xs);
  }

  .empty > .icon,
  .failed > .icon {
    inline-size: 3.5em;
    block-size: 3.5em;
    stroke-width: 1;
  }

  .credit {
    padding: var(--_space-xs) var(--xa-ocop-card-padding, clamp(min(var(--_space-m), 6cqi), 5cqi, var(--_space-l)));
  }

  .turn {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-s);
    padding: var(--_space-xs) var(--_space-s);
    border-block-end: 1px solid var(--_color-line);
  }

  .turn > button {
    display: grid;
    place-items: center;
    padding: 0;
    border-color: transparent;
    background: none;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-xs);
    outline-offset: 4px;
  }

  [part~='name'] {
    font-size: clamp(1.25em, 6cqi, 1.625em);
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }

  .long > [part~='name'] {
    font-size: 1.1875em;
    line-height: 1.4;
    letter-spacing: 0;
  }

  /* Shapes and words; the words alone where nothing is proved. */
  .stars {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.625em;
    margin-block-start: var(--_space-xs);
    font-size: 1.0625em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.45;
  }

  .shapes {
    flex: none;
    block-size: 1.25em;
    inline-size: auto;
    color: var(--xa-ocop-card-star-color, var(--_color-accent));
    print-color-adjust: exact;
  }

  .told {
    color: var(--_color-text-quiet);
    font-weight: 400;
  }

  .warned {
    padding: 0.375em 0.75em;
    border-inline-start: 3px solid var(--_color-caution);
    background: var(--_color-caution-quiet);
    color: var(--_color-caution);
  }

  .head > .notice {
    margin-block-start: var(--_space-s);
  }

  .price {
    margin-block-start: var(--_space-s);
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    margin-block-start: var(--_space-m);
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .row + .row {
    margin-block-start: var(--_space-xs);
  }

  dt {
    color: var(--_color-text-quiet);
  }

  dd {
    min-inline-size: 0;
  }

  .link {
    overflow-wrap: anywhere;
  }

  .link > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  .more {
    border-block-start: 1px solid var(--_color-line);
  }

  .rows + .more {
    margin-block-start: var(--_space-m);
  }

  .more > summary {
    min-block-size: 52px;
    font-weight: var(--_font-weight-strong);
  }

  .more > .text {
    display: grid;
    gap: var(--_space-s);
    max-inline-size: 38em;
    padding-block-end: var(--_space-m);
  }

  .more > .rows {
    margin-block: 0;
    padding-block: 0 var(--_space-m);
    border: 0;
  }

  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-m);
    padding-block-end: var(--_space-m);
  }

  .code > svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .code > p {
    flex: 1 1 12em;
    overflow-wrap: anywhere;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  .rows + .actions,
  .head + .actions {
    margin-block-start: var(--_space-m);
  }

  .actions > button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 48px;
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

  textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: var(--_space-s);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
  }

  .foot {
    margin-block-start: var(--_space-m);
  }

  @container (min-width: 30rem) {
    .row {
      grid-template-columns: 8.5em minmax(0, 1fr);
      gap: 0 var(--_space-m);
    }

    /* A link takes the height of a finger: its question stands level with its words. */
    .row:has(> dd > .link:first-child > a) > dt {
      padding-block-start: 0.625em;
    }
  }

  @container (min-width: 44rem) {
    .inner {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .media {
      padding-block: var(--xa-ocop-card-padding, var(--_space-l));
      padding-inline-start: var(--xa-ocop-card-padding, var(--_space-l));
    }

    .box {
      border-radius: var(--_radius-s);
    }

    .credit {
      padding-inline: 0;
    }

    .turn {
      border-block-end: 0;
    }
  }

  @media (forced-colors: active) {
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
      overflow: visible;
    }

    .inner {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 6mm;
    }

    .body {
      padding: 0;
    }

    .media {
      padding: 0;
    }

    .credit {
      padding-inline: 0;
    }

    .box {
      border: 1px solid var(--_color-line);
    }

    .row,
    .head,
    .code {
      break-inside: avoid;
    }

    .row {
      grid-template-columns: 8em minmax(0, 1fr);
    }

    .link > a {
      display: inline;
    }

    .stars.warned {
      padding-inline: 0.5em;
      background: none;
      color: #000;
    }

    summary {
      min-block-size: 0 !important;
      margin-block: 6pt 2pt;
      color: #000;
    }

    summary > .icon-chevron {
      display: none;
    }

    details.more:not([open]) {
      display: none;
    }
  }
`;
