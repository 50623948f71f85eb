/** How much a size may grow before the file has to be changed, with a reason. */
export const growth = 0.02;

/** Bytes by which a size without a limit of its own may move all the same: 2 % of a chunk of 300 B is one word. */
const slack = 100;

/**
 * Holds the sizes that were measured against those that are committed. Complaints fail the build; victories are worth a note.
 *
 * @param {Record<string, number>} measured - Bytes by name.
 * @param {Record<string, { limit: number | null, size: number, reason: string }>} committed - The content of test/sizes.json.
 */
export function compareSizes(measured, committed) {
  const complaints = [];
  const victories = [];
  for (const [name, size] of Object.entries(measured)) {
    const row = committed[name];
    const allowed = row ? Math.max(row.size * growth, row.limit === null ? slack : 0) : 0;
    if (!row) complaints.push(`${name}: ${size} B is not in test/sizes.json.`);
    else if (row.limit !== null && size > row.limit) complaints.push(`${name}: ${size} B is above its limit of ${row.limit} B.`);
    else if (size > row.size + allowed) complaints.push(`${name}: ${size} B has grown too far from the committed ${row.size} B; say why with --write.`);
    else if (size < row.size - allowed) victories.push(`${name}: ${size} B, was ${row.size} B; keep the victory with --write.`);
  }
  for (const [name, row] of Object.entries(committed)) {
    if (!(name in measured)) complaints.push(`${name}: is in test/sizes.json and was not measured.`);
    if (!row.reason) complaints.push(`${name}: has no reason.`);
  }
  return { complaints, victories };
}
