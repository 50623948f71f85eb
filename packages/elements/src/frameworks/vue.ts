import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementEvents, ElementOf, ElementProps, ElementTag } from './element-types.js';

/** `xa-data-status` → `XaDataStatus`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Name>;

/** What an element of the kit takes in a template: its properties (`:report`), its attributes (`heading-level`), its events (`@xa-data-status`). */
export type VueProps<Tag extends ElementTag> = Omit<HTMLAttributes, keyof ElementProps<Tag>> &
  PublicProps &
  ElementProps<Tag> & { [Name in keyof ElementEvents<Tag> & string as `on${Pascal<Name>}`]?: ((event: ElementEvents<Tag>[Name]) => void) | undefined };

type VueElements = { [Tag in ElementTag]: new () => ElementOf<Tag> & { $props: VueProps<Tag> } };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to.
  interface GlobalComponents extends VueElements {}
}
