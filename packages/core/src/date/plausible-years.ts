/** Years that figures and documents of communes speak of. Outside them stand typing errors and other eras: Buddhist 2568 is 2025. */
export const plausibleYears = { first: 1900, last: 2200 } as const;

/** Whether a year can be meant by a cell of a commune's sheet. */
export function isPlausibleYear(year: number): boolean {
  return year >= plausibleYears.first && year <= plausibleYears.last;
}
