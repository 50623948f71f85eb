import { css } from 'lit';

/** The map: below the list's tools in place of the list where it is narrow, beside the list and in sight while it scrolls where it is wide. */
export const placesMapStyles = css`
  .both {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l);
    align-items: start;
  }

  .views {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0;
  }

  .views > button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .views > button:last-child {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  .map {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_color-line-strong);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    overflow: hidden;
  }

  .frame {
    block-size: min(var(--xa-places-map-size, 32rem), 70vh);
    min-block-size: 16rem;
  }

  .say {
    display: grid;
    gap: var(--_space-s);
    padding: var(--_space-s) var(--_space-m);
    border-block-start: 1px solid var(--_color-line);
  }

  .map > .notice {
    margin: 0;
  }

  .asking > .say {
    align-content: center;
    min-block-size: 16rem;
    padding: var(--_space-l);
    border: 0;
    background: var(--_color-surface-quiet);
  }

  .say .takes:not(:has(*)) {
    display: none;
  }

  .side > .chosen {
    margin-block-start: var(--_space-m);
  }

  @container xa-places (max-width: 719.98px) {
    .both.shows-list > .side,
    .both.shows-map > .column {
      display: none;
    }
  }

  @container xa-places (min-width: 720px) {
    .views,
    .side > .chosen {
      display: none;
    }

    .both:not(.alone) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .side {
      position: sticky;
      inset-block-start: var(--_space-m);
    }
  }

  @container xa-places (min-width: 1040px) {
    .both:not(.alone) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }

    .frame {
      block-size: min(var(--xa-places-map-size, 38rem), 76vh);
    }
  }

  @media print {
    .both,
    .both:not(.alone) {
      display: block;
    }

    .both.shows-map > .column,
    .both.shows-list > .side {
      display: block;
    }

    .side {
      position: static;
    }

    .map {
      margin-block-end: 8pt;
      border-radius: 0;
      break-inside: avoid;
    }

    .map.asking {
      display: none;
    }

    .frame {
      block-size: 8.5cm;
      min-block-size: 0;
    }
  }
`;
