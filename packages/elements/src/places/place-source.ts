import type { PlaceDirectory } from '@xaso/places';

/** Places with what their document says about all of them; a plain table has no document. */
export interface PlaceSource extends Partial<Pick<PlaceDirectory, 'title' | 'publisher' | 'asOf' | 'licence' | 'place'>> {
  readonly items: PlaceDirectory['items'];
}
