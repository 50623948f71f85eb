import type { Page } from 'playwright-core';

/** Waits until every element of a tag has settled on data, and there are as many as expected. */
export async function untilReady(page: Page, tag = 'xa-scorecard', count = 1): Promise<void> {
  await page.waitForFunction(
    ({ wanted, expected }) => {
      const elements = document.querySelectorAll(wanted);
      let ready = elements.length === expected;
      for (const element of elements) ready &&= ['ready', 'partial'].includes(String(Reflect.get(element, 'status')));
      return ready;
    },
    { wanted: tag, expected: count },
  );
}

/** Waits until every element of a tag says that it has no data. */
export async function untilFailed(page: Page, tag = 'xa-scorecard'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted);
    return element !== null && Reflect.get(element, 'status') === 'error';
  }, tag);
}

/** Text that a reader sees on the page, in open shadow roots, too; one space between blocks and cells. */
export async function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const childrenOf = (node: Element): Iterable<Node> =>
      node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : (node.shadowRoot ?? node).childNodes;
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return '';
      const { display } = getComputedStyle(node);
      if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return '';
      let text = '';
      for (const child of childrenOf(node)) text += read(child);
      return /^(?:inline|contents)/.test(display) ? text : ` ${text} `;
    };
    return read(document.body).replace(/\s+/g, ' ').trim();
  });
}
