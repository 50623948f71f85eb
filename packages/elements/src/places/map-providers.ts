import { googleEmbedProvider, parseGoogleEmbed, type CommuneShape, type MapLabels, type MapProvider } from '@xaso/maps';
import type { Localizer } from '../internal/localize-controller.js';
import { distanceText } from '@xaso/places';
import type { PlaceWords } from './place-language.js';
import type { MapChoice } from './places-events.js';
import type { PlacesMessages } from './places-element.messages.js';

/** What a map is made of. */
export interface MapMaterial {
  readonly labels: MapLabels;
  readonly shape: CommuneShape | undefined;
  readonly googleKey: string | undefined;
  readonly googleMapId: string | undefined;
  readonly mapEmbed: string | undefined;
  readonly mapProvider: MapProvider | undefined;
  readonly language: string;
}

/** A map that is not to be had, without asking anybody. */
const unable = (failure: 'no-key' | 'blocked'): MapProvider => ({ needsConsent: false, mount: async () => ({ failure }) });

/** The provider of a choice. Its code comes when it is mounted, within the time that a map may take. */
export function providerOf(choice: MapChoice, material: MapMaterial): MapProvider {
  const { labels, shape, googleKey, googleMapId, mapEmbed, mapProvider, language } = material;
  switch (choice) {
    case 'google':
      if ((googleKey ?? '').trim() === '') return unable('no-key');
      return onDemandProvider(true, async () => (await import('@xaso/maps/google')).googleProvider({ key: googleKey, mapId: googleMapId, labels, shape, language }));
    case 'embed': {
      const { value } = parseGoogleEmbed(mapEmbed ?? '');
      return value === undefined ? unable('blocked') : googleEmbedProvider(value, labels.map);
    }
    case 'own':
      return mapProvider ?? unable('blocked');
    default:
      return onDemandProvider(false, async () => (await import('@xaso/maps/sketch')).sketchProvider({ labels, ...(shape === undefined ? {} : { shape }) }));
  }
}

function onDemandProvider(needsConsent: boolean, bring: () => Promise<MapProvider>): MapProvider {
  return {
    needsConsent,
    mount: async (host, signal) => {
      try {
        return await (await bring()).mount(host, signal);
      } catch {
        // Our own code did not come.
        return { failure: navigator.onLine === false ? 'offline' : 'blocked' };
      }
    },
  };
}

/** The words on a map, in the language of its page. */
export function mapLabels(l10n: Localizer<PlacesMessages>, words: PlaceWords): MapLabels {
  return {
    map: l10n.term('map'),
    zoomIn: l10n.term('mapZoomIn'),
    zoomOut: l10n.term('mapZoomOut'),
    fit: l10n.term('mapFit'),
    north: l10n.term('mapNorth'),
    cluster: (count) => l10n.term('count', { count }),
    distance: (metres) => distanceText(metres, words),
  };
}
