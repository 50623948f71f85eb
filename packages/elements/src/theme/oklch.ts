import { channelsOf, hexOf, toGamma, toLinear, type Channels, type HexColor } from './hex-color.js';

/** A colour by what the eye tells apart: lightness 0 to 1, chroma from 0 (grey), hue in degrees. CSS Color 4, section 9. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Below this chroma a colour is grey and its hue is noise of the arithmetic. */
const greyChroma = 0.0005;

/** A written colour as lightness, chroma and hue; the hue of grey is 0. */
export function oklchOf(color: HexColor): Oklch {
  const [red, green, blue] = channelsOf(color).map(toLinear) as unknown as Channels;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const lightness = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  const chroma = Math.hypot(a, b);
  if (chroma < greyChroma) return { lightness, chroma: 0, hue: 0 };
  return { lightness, chroma, hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** Writes a colour; one that sRGB can't show keeps lightness and hue and gives up chroma. */
export function hexFromOklch({ lightness, chroma, hue }: Oklch): HexColor {
  if (lightness <= 0) return '#000000';
  if (lightness >= 1) return '#ffffff';
  let shown = 0;
  let notShown = chroma;
  if (isShown(channelsFrom(lightness, chroma, hue))) return hexOf(channelsFrom(lightness, chroma, hue));
  while (notShown - shown > 0.0005) {
    const middle = (shown + notShown) / 2;
    if (isShown(channelsFrom(lightness, middle, hue))) shown = middle;
    else notShown = middle;
  }
  return hexOf(channelsFrom(lightness, shown, hue));
}

function channelsFrom(lightness: number, chroma: number, hue: number): Channels {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toGamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    toGamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    toGamma(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
  ];
}

/** Within half a step of 8 bits, which rounding takes back. */
function isShown(channels: Channels): boolean {
  return channels.every((channel) => channel >= -0.002 && channel <= 1.002);
}
