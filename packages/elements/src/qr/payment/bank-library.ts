import * as bankList from 'vietnam-qr-pay/dist/constants/banks.js';
import * as qrPay from 'vietnam-qr-pay/dist/qr-pay.js';

/** What a CommonJS module exports: bundlers give its names, a test server and Node the whole as `default`. */
function exportsOf<Exports extends object>(module: Exports & { readonly default?: Exports }): Exports {
  return module.default ?? module;
}

/** Banks with their codes and names. Its files are named one by one: the index brings 13 kB of banking apps along. */
export const { BanksObject } = exportsOf(bankList);

/** Writes and reads the format of payment codes. */
export const { QRPay } = exportsOf(qrPay);

/** A payment code as it was read. */
export type QRPay = qrPay.QRPay;
