import type { QrImage } from '@xaso/elements/qr-image';
import jsqr from 'jsqr';

/** jsQR is published as CommonJS, which Node gives as a namespace around the function that its types promise. */
const decode = (typeof jsqr === 'function' ? jsqr : (jsqr as { default: unknown }).default) as typeof jsqr.default;

/** Dark and light, module by module, as `QrImage.path` says it. */
export type Modules = readonly (readonly boolean[])[];

/** Draws the path on a grid of modules; throws when it holds anything but bars of one module's height inside the picture. */
export function modulesOf({ path, size }: QrImage): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const rest = path.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_bar, x: string, y: string, width: string, back: string) => {
    if (width !== back || Number(x) + Number(width) > size) throw new Error(`a bar runs out of the picture: ${x} ${y} ${width} ${back}`);
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) modules[Number(y)]![at] = true;
    return '';
  });
  if (rest !== '') throw new Error(`not a bar: ${rest.slice(0, 40)}`);
  return modules;
}

/** What an independent decoder reads from the modules, each drawn as `scale` pixels wide; undefined when it finds no code. */
export function scan(modules: Modules, scale = 4): string | undefined {
  const width = modules.length * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (modules[Math.floor(y / scale)]![Math.floor(x / scale)]) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  const found = decode(pixels, width, width, { inversionAttempts: 'dontInvert' });
  return found === null ? undefined : new TextDecoder().decode(Uint8Array.from(found.binaryData));
}
