import { css } from 'lit';

/** The finder in the reader's own colours, and on paper. It comes after the other styles. */
export const finderMediaStyles = css`
  @media (forced-colors: active) {
    .field > .icon,
    .row > .icon-chevron {
      color: CanvasText;
    }

    .row .name {
      color: ButtonText;
    }

    mark {
      background: none;
      box-shadow: none;
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }

    .clear {
      border-color: ButtonBorder;
    }

    .questions,
    .note {
      border-inline-start-color: CanvasText;
    }
  }

  @media print {
    .row {
      display: block !important;
      min-block-size: 0;
      padding: 4pt 0;
    }

    .row > .icon-chevron,
    .ask .icon {
      display: none;
    }

    .row .name,
    .official {
      display: block;
      overflow: visible;
    }

    .rows > li {
      break-inside: avoid;
    }

    mark {
      background: none;
      box-shadow: none;
    }

    .questions {
      padding: 0 0 0 var(--_space-m);
    }

    .answers button {
      display: block !important;
      min-block-size: 0;
      padding: 0;
      border: 0;
      font-weight: 400;
    }
  }
`;
