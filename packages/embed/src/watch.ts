/** Milliseconds between two looks at a page that keeps changing: a ticker or a slide show must not cost anything. */
export const watchPause = 50;

/**
 * Calls `look` when nodes were added or a node became a marker, at most once in every pause.
 *
 * @param root - The page, or the part of it that is watched.
 * @param attribute - The attribute that makes a node a marker.
 */
export function watch(root: Node, attribute: string, look: () => void): MutationObserver {
  let waiting = false;
  const observer = new MutationObserver((records) => {
    if (waiting || !records.some((record) => record.type === 'attributes' || record.addedNodes.length > 0)) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      look();
    }, watchPause);
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: [attribute] });
  return observer;
}
