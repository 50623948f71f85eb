import type { LinkPolicy } from '@xaso/core';
import { presets, themeFromBrand, themeProperties } from '@xaso/elements/theme';
import type { DeskDocument, DeskKind } from '../kinds/kind.js';
import type { Look } from '../state.js';

/** What the preview shows. */
export interface PreviewRequest {
  readonly kind: DeskKind;
  readonly document: DeskDocument;
  readonly look: Look;
  readonly links: LinkPolicy;
}

/** The element on the stage, kept while the desk is drawn anew so that what was opened in it stays open. */
export class PreviewElement {
  #element: HTMLElement | undefined;
  #document: DeskDocument | undefined;
  #themed: readonly string[] = [];

  /** The real element with the document in it; undefined when this version has none for the sort. */
  show({ kind, document: shown, look, links }: PreviewRequest): HTMLElement | undefined {
    const tag = `xa-${kind.element.name}`;
    if (customElements.get(tag) === undefined) return undefined;
    const element = this.#element?.localName === tag ? this.#element : document.createElement(tag);
    if (element !== this.#element || shown !== this.#document) Object.assign(element, kind.element.properties(shown));
    this.#element = element;
    this.#document = shown;
    element.lang = look.language;
    element.setAttribute('link-hosts', (links.hosts ?? []).join(' '));
    this.#dress(element, look);
    return element;
  }

  #dress({ style }: HTMLElement, { theme, brand, scheme }: Look): void {
    for (const property of this.#themed) style.removeProperty(property);
    const chosen = theme === 'own' ? themeFromBrand({ brand }).value : presets.find(({ id }) => id === theme)?.theme;
    const properties = chosen === undefined ? [] : (themeProperties(chosen, scheme).value ?? []);
    for (const [property, value] of properties) style.setProperty(property, value);
    this.#themed = properties.map(([property]) => property);
    style.colorScheme = scheme;
  }
}
