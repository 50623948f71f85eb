import { XaPlaceList } from './place-list.element.js';

export * from './place-list.element.js';

XaPlaceList.define();

declare global {
  interface HTMLElementTagNameMap {
    'xa-place-list': XaPlaceList;
  }
}
