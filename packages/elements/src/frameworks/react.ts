import type { HTMLAttributes, RefAttributes } from 'react';
import type { ElementEvents, ElementOf, ElementProps, ElementTag } from './element-types.js';

/**
 * Attributes of an element of the kit in JSX: its properties (`report={…}`), its attributes (`heading-level={2}`), its events (`onxa-data-status={…}`),
 * and what every HTML element takes.
 */
export type ReactProps<Tag extends ElementTag> = Omit<HTMLAttributes<ElementOf<Tag>>, keyof ElementProps<Tag>> &
  RefAttributes<ElementOf<Tag>> &
  ElementProps<Tag> & { [Name in keyof ElementEvents<Tag> & string as `on${Name}`]?: ((event: ElementEvents<Tag>[Name]) => void) | undefined };

type ReactElements = { [Tag in ElementTag]: ReactProps<Tag> };

declare module 'react' {
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace -- React looks for its tags in this namespace.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be added to.
    interface IntrinsicElements extends ReactElements {}
  }
}
