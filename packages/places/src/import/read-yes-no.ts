import { foldVietnamese } from '@xaso/core';
import type { Cell } from '@xaso/readers';

/** Yes or no in a cell; undefined for an empty one, `unreadable` for other words. `wlan` is how OpenStreetMap says yes to Wi-Fi. */
export function readYesNo(cell: Cell): boolean | undefined | 'unreadable' {
  if (cell === null || cell === '') return undefined;
  if (typeof cell === 'boolean') return cell;
  const folded = foldVietnamese(String(cell).slice(0, 80));
  if (/^(?:co|da co|da|roi|dong y|x|v|✓|✔|☑|yes|y|1|true|wlan|wifi|wi-fi|mien phi|free)$/u.test(folded)) return true;
  if (/^(?:khong|chua|chua co|khong co|khong dong y|chua dong y|no|n|0|false|-)$/.test(folded)) return false;
  return 'unreadable';
}
