// What only some readers of a card want. It comes while the page is idle, so that it is there even if the network has gone by then.
export { jsonText } from '@xaso/core';
export { copied, shareText } from '../internal/share.js';
export { printProduct } from './print-product.js';
export { productLinkedData } from './product-linked-data.js';
export { renderQrCode } from './render-qr-code.js';
export { sharedProduct } from './shared-product.js';
