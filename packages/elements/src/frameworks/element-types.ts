import type { ElementNames } from './generated/element-names.js';

/** A tag of the kit. */
export type ElementTag = keyof ElementNames;

/** Class of the element behind a tag. */
export type ElementOf<Tag extends ElementTag> = ElementNames[Tag]['element'];

/** Every property and attribute that a page may set. An attribute takes what its property takes; one without a property takes text. */
export type ElementProps<Tag extends ElementTag> = {
  [Property in ElementNames[Tag]['properties'] & keyof ElementOf<Tag>]?: ElementOf<Tag>[Property] | undefined;
} & {
  [Attribute in keyof ElementNames[Tag]['attributes']]?: ElementOf<Tag>[ElementNames[Tag]['attributes'][Attribute] & keyof ElementOf<Tag>] | undefined;
} & {
  [Attribute in ElementNames[Tag]['attributesAlone']]?: string | undefined;
};

/** Events of an element by name, each with `currentTarget`. */
export type ElementEvents<Tag extends ElementTag> = {
  [Name in ElementNames[Tag]['events'] & keyof HTMLElementEventMap]: HTMLElementEventMap[Name] & { readonly currentTarget: ElementOf<Tag> };
};
