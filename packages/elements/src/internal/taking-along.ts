/** Address that opens what is sent: the one that the page gives, or, where that leads to no page, the page's own. */
export function shareAddress(given: string | undefined, base: string): string {
  try {
    const { protocol, href } = new URL(given ?? '', base);
    if (given && /^https?:$/.test(protocol)) return href;
  } catch {
    // No address.
  }
  return location.href;
}

/** Whether paper can be offered: the browser inside Zalo has no printer. */
export function canPrint(): boolean {
  return typeof print === 'function' && !/zalo/i.test(navigator.userAgent);
}
