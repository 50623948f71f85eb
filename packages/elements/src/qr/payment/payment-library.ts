import * as qrPay from 'vietnam-qr-pay/dist/qr-pay.js';

// Its files are named one by one: the index brings 13 kB of banking apps along, and the list of banks is in `generated/bank-names.ts`.
// Bundlers give the names of a CommonJS module, a test server and Node the whole of it as `default`.
const { QRPay: Library } = (qrPay as typeof qrPay & { readonly default?: typeof qrPay }).default ?? qrPay;

/** Writes and reads the format of payment codes. */
export const QRPay = Library;

/** A payment code as it was read. */
export type QRPay = qrPay.QRPay;
