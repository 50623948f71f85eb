/** The longest round distance (1, 2 or 5 and zeros, in metres) that fits into some pixels, and its length in pixels. */
export function scaleBar(metresPerPixel: number, room: number): { readonly metres: number; readonly length: number } {
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { metres, length: metres / metresPerPixel };
}
