import jsqr from 'jsqr';

/** jsQR is published as CommonJS, which Node gives as a namespace around the function that its types promise. */
const decode = (typeof jsqr === 'function' ? jsqr : (jsqr as { default: unknown }).default) as typeof jsqr.default;

const pixelsOfModule = 4;

/** What a scanner reads from every code of a page, in the order of the page: its drawings are painted and decoded. */
export function readQrCodes(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<svg class="qr" viewBox="0 0 (\d+) \1"[^>]*><rect[^>]*\/><path d="([^"]*)" fill="#000"\/><\/svg>/g)].map(([, size, path]) => readQr(Number(size), path!));
}

function readQr(size: number, path: string): string | undefined {
  const width = size * pixelsOfModule;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * pixelsOfModule; row < (Number(y) + 1) * pixelsOfModule; row += 1) {
      for (let column = Number(x) * pixelsOfModule; column < (Number(x) + Number(run)) * pixelsOfModule; column += 1) pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return decode(pixels, width, width)?.data;
}
