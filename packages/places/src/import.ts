/** Files of places to directories. A page loads this entry only when it reads such a file. */
export { importPlaces, type ImportPlacesOptions, type PlaceTable } from './import/import-places.js';
export { placeColumns, type PlaceField } from './import/place-columns.js';
export { placeTemplate } from './import/place-template.js';
export { readCoordinates, type CoordinateProblem, type CoordinateReading } from './import/read-coordinates.js';
export { readMapsLink, type MapsLink } from './import/read-maps-link.js';
export { readOpeningHours } from './import/read-opening-hours.js';
export { readPlaceTable, type ReadPlaceTableOptions } from './import/read-place-table.js';
