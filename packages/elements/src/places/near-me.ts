import type { Position } from '@xaso/places';

/** Where the device is, or why that is not known. */
export type NearAnswer = { readonly position: Position } | { readonly problem: 'denied' | 'unavailable' | 'insecure' };

/** Milliseconds that a device may take to find out. */
const patience = 15_000;

/** Asks the device where it is, once. The answer stays in the page. */
export function askPosition(): Promise<NearAnswer> {
  if (!isSecureContext) return Promise.resolve({ problem: 'insecure' });
  if (!('geolocation' in navigator)) return Promise.resolve({ problem: 'unavailable' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ position: { latitude, longitude } }),
      ({ code, PERMISSION_DENIED }) => resolve({ problem: code === PERMISSION_DENIED ? 'denied' : 'unavailable' }),
      { maximumAge: 60_000, timeout: patience },
    );
  });
}
