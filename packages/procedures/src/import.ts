/** Files of others to documents: the portal's records, a commune's table. A page loads this entry only when it reads such files. */
export { importOverlay, type ImportOverlayOptions, type OverlayImport } from './overlay/import-overlay.js';
export { overlayColumns, type OverlayField } from './overlay/overlay-columns.js';
export { overlayTemplate } from './overlay/overlay-template.js';
export { fromPortalListing } from './portal/from-portal-listing.js';
export { fromPortalRecord, portalSourceId, type PortalCounts, type PortalResult } from './portal/from-portal-record.js';
export { importPortal, type ImportPortalOptions, type PortalImport } from './portal/import-portal.js';
export { importListing, listingColumns, listingRows, type ListingField, type ListingRow } from './portal/listing-sheet.js';
export { readDeadlineRows, type DeadlineRow } from './portal/read-deadline-row.js';
