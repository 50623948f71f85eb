import type { PlaceWording } from '../messages/place-words.js';
import type { PlainMessages } from '../messages/plain-messages.js';

/** In which words lists and single places are written; Vietnamese ones when left out. */
export interface PlainWording extends PlaceWording {
  readonly plainMessages?: PlainMessages | undefined;
}
