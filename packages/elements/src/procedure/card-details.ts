import type { Procedure } from '@xaso/procedures';
import type { CardSource } from './card-source.js';

/** Whether only the head of a procedure is here: then nothing may be said of what its details hold, not even that it is unknown. */
export function lacksDetails({ deadline, fee, papers }: Procedure, { detailsUrl }: CardSource): boolean {
  return detailsUrl !== undefined && deadline === undefined && fee === undefined && papers === undefined;
}

/** A head with its details, once they are here. */
export function withDetails(head: Procedure, details: Procedure | undefined): Procedure | undefined {
  return details?.code === head.code ? { ...head, ...details } : undefined;
}
