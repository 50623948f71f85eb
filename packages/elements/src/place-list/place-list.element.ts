import { property } from 'lit/decorators.js';
import { PlacesElement } from '../places/places-element.js';
import type { PlacesMessages } from '../places/places-element.messages.js';

export type { MapChoice, MapStatusDetail, PlaceSearchDetail, PlaceSelectDetail, PlaceShareDetail } from '../places/places-events.js';
export type { PlacesMessages };

/**
 * Lists places of the kinds that it is asked for: free Wi-Fi, heritage sites with their QR codes, community digital teams with their duty ("Ai giúp tôi?"),
 * houses of culture, offices. The engine is that of `xa-business-locator`.
 *
 * @summary List of places of some kind.
 * @tagname xa-place-list
 * @status experimental
 * @since 0.1.0
 */
export class XaPlaceList extends PlacesElement {
  static override readonly tag = 'xa-place-list';

  /** Kinds to list, as `wifi`, `heritage`, `digitalTeam`, `cultureHouse`, `oneStopOffice` …; separated by spaces, all when left out. */
  @property() kind?: string | undefined;

  /** @internal */
  override get kindsWanted(): string | undefined {
    return this.kind;
  }

  protected override get titleTerm(): keyof PlacesMessages & `title${string}` {
    const titles = { wifi: 'titleWifi', heritage: 'titleHeritage', digitalTeam: 'titleDigitalTeam' } as const;
    return titles[this.kind?.trim() as keyof typeof titles] ?? 'titlePlaces';
  }
}
