export { fakeProvider, type FakeProvider } from './fake-provider.js';
export { sampleLabels } from './map-labels.js';
export { samplePlaces, sampleShape } from './sample-commune.js';
export { fakeGoogleMaps, googleLoaderAddress } from './fake-google-maps.js';
