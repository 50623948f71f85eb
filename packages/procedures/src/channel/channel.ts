/** The ways to hand in a file: at the counter, over the portal, by post. */
export const channels = ['inPerson', 'online', 'postal'] as const;

/** How a file may be handed in. */
export type Channel = (typeof channels)[number];

/** Whether something that is asked for over some channels (all, when it names none) is asked for over this one. */
export function isFor(channel: Channel, { channels: named }: { readonly channels?: readonly Channel[] | undefined }): boolean {
  return named === undefined || named.includes(channel);
}
