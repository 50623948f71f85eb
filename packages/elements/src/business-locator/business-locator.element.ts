import { property } from 'lit/decorators.js';
import { PlacesElement } from '../places/places-element.js';
import type { PlacesMessages } from '../places/places-element.messages.js';
export type { MapChoice, MapStatusDetail, PlaceSearchDetail, PlaceSelectDetail, PlaceShareDetail } from '../places/places-events.js';
export type { PlacesMessages };

/**
 * Lists the businesses of a commune, to search, filter, order by distance, call, find on Google Maps, send and print; a map beside the list shares
 * its selection. Nothing is asked of any other server before a click, and without key, consent or network the list stays whole.
 *
 * @summary Business locator of a commune.
 * @tagname xa-business-locator
 * @status experimental
 * @since 0.1.0
 */
export class XaBusinessLocator extends PlacesElement {
  static override readonly tag = 'xa-business-locator';

  /** Whether the figure of businesses on Google Maps is left out. */
  @property({ type: Boolean, attribute: 'without-coverage' }) withoutCoverage = false;

  /** @internal */
  override get kindsWanted(): string {
    return 'businesses';
  }

  protected override get titleTerm(): keyof PlacesMessages & `title${string}` {
    return 'titleBusiness';
  }

  protected override get countsCoverage(): boolean {
    return !this.withoutCoverage;
  }
}
