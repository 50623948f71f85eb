import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a file as a server with brotli at its best (quality 11) sends it. */
export function brotliSize(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
}
