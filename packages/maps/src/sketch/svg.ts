type Attributes = Readonly<Record<string, string | number>>;

/** Makes an SVG element. Looks are presentation attributes or classes: a `style` attribute breaks under a strict content policy. */
export function svg<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: readonly (Node | string)[]): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(element, attributes);
  element.append(...children);
  return element;
}

/** Sets attributes, and only those that change: each write costs the page a look at the drawing. */
export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}
