import type { Procedure } from '@xaso/procedures';
import type { CardSource } from './card-source.js';

/** Whether only the head of a procedure is here: then nothing may be said of what its details hold, not even that it is unknown. */
export function lacksDetails({ deadline, fee, papers }: Procedure, { detailsUrl }: CardSource): boolean {
  return detailsUrl !== undefined && deadline === undefined && fee === undefined && papers === undefined;
}

/** Where the details lie: beside the file that holds the head, or beside the page that does. Undefined when that is no address. */
export function detailsAddress({ code }: Procedure, { detailsUrl = '' }: CardSource, base: string, src: string | undefined): string | undefined {
  try {
    return new URL(detailsUrl.replaceAll('{code}', encodeURIComponent(code)), src === undefined ? base : new URL(src, base)).href;
  } catch {
    return undefined;
  }
}

/** A head with its details, once they are here. */
export function withDetails(head: Procedure, details: Procedure | undefined): Procedure | undefined {
  return details?.code === head.code ? { ...head, ...details } : undefined;
}
