/**
 * Whether the browser can show the elements: Chrome and Edge 109, Firefox ESR 115, Safari 16.4, or newer.
 * Features are asked, not names, and only those the elements cannot do without; below them the fallback is the better page.
 */
export function meetsBrowserFloor(view: Window & typeof globalThis): boolean {
  try {
    return (
      'adoptedStyleSheets' in view.Document.prototype && // Safari 16.4
      'attachInternals' in view.HTMLElement.prototype && // Safari 16.4
      'findLast' in view.Array.prototype && // Chrome 97, Firefox 104
      view.CSS.supports('container-type', 'inline-size') && // Chrome 105, Firefox 110
      view.CSS.supports('height', '1dvh') // Chrome 108
    );
  } catch {
    return false;
  }
}
