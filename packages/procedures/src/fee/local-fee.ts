import { foldVietnamese } from '@xaso/core';
import type { ApplicableFee } from './fee-for.js';
import type { SimpleFee } from './fee.schema.js';

/** What is paid where a commune's file speaks, and whether part of it still stands on the catalogue. */
export interface JoinedFees {
  readonly fees: readonly ApplicableFee[];
  /** Whether the commune's file says any of it. */
  readonly isLocal: boolean;
  readonly keepsCatalogue: boolean;
}

/**
 * Lays the fees of a commune's file over those of the catalogue. Only a law makes a case free and only a law exempts a group, so
 * both stay whatever the file says; the file fills the cases that the catalogue leaves open, or, where none is open, replaces its amounts.
 *
 * @param exemptions Who is exempt by the catalogue, also where it has no rate for this day or channel.
 */
export function joinLocalFees(local: readonly ApplicableFee[], catalogue: readonly ApplicableFee[], exemptions: readonly string[]): JoinedFees {
  if (catalogue.some(isFreeForAll) && local.every(({ when }) => when === undefined)) return { fees: catalogue, isLocal: false, keepsCatalogue: true };
  const own = local.map(({ fee, ...rest }): ApplicableFee => ({ ...rest, fee: withExemptions(fee, exemptions) }));
  const hasOpen = catalogue.some(({ fee }) => isOpen(fee));
  const isNamed = local.some(({ when }) => when !== undefined);
  const fees: ApplicableFee[] = [];
  let keepsCatalogue = exemptions.length > 0 && own.some(({ fee }) => fee.kind !== 'free');
  let isPlaced = false;
  for (const each of catalogue) {
    const stays = each.fee.kind === 'free' ? !isRestated(each, local, true) : hasOpen && !isOpen(each.fee) && !isRestated(each, local, false);
    if (stays) {
      fees.push(each);
      keepsCatalogue = true;
    } else if (isOpen(each.fee) && !isNamed) {
      fees.push(...own.map((filled): ApplicableFee => ({ ...filled, ...(each.when === undefined ? {} : { when: each.when }) })));
      isPlaced = true;
    } else if (!isPlaced && each.fee.kind !== 'free') {
      fees.push(...own);
      isPlaced = true;
    }
  }
  return { fees: isPlaced ? fees : [...fees, ...own], isLocal: true, keepsCatalogue };
}

/** A rate that somebody else has to set, or that nobody could read. */
function isOpen({ kind }: SimpleFee): boolean {
  return kind === 'setByProvince' || kind === 'unknown';
}

function isFreeForAll({ when, fee }: ApplicableFee): boolean {
  return fee.kind === 'free' && when === undefined && fee.condition === undefined;
}

/** Whether the file says the same case in its own words, shorter or longer; a free case only by one that is free too. */
function isRestated({ when, fee }: ApplicableFee, local: readonly ApplicableFee[], mustBeFree: boolean): boolean {
  const words = foldVietnamese(when ?? (fee.kind === 'free' ? fee.condition : undefined) ?? '');
  return local.some(({ when: other, fee: own }) => {
    if (other === undefined || words === '' || (mustBeFree && own.kind !== 'free')) return false;
    const said = foldVietnamese(other);
    return words.includes(said) || said.includes(words);
  });
}

function withExemptions(fee: SimpleFee, exemptions: readonly string[]): SimpleFee {
  const all = [...new Set([...(fee.exemptions ?? []), ...exemptions])];
  return fee.kind === 'free' || all.length === 0 ? fee : { ...fee, exemptions: all };
}
