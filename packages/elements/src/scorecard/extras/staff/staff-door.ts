/** Who may see what is for staff: both the page and the file have to say that they are for staff. */
export type StaffDoor =
  /** Neither of them does: a public page, on which nothing is said of it. */
  | 'public'
  /** The page does, its file does not. */
  | 'fileIsPublic'
  /** The file does, its page does not. */
  | 'pageIsPublic'
  | 'open';

/**
 * Whether what is for staff may be shown.
 *
 * @param page The attribute `audience` of the element.
 * @param file The field `audience` of the report.
 */
export function staffDoor(page: string | undefined, file: string | undefined): StaffDoor {
  const [pageIsForStaff, fileIsForStaff] = [page?.trim() === 'staff', file === 'staff'];
  if (pageIsForStaff) return fileIsForStaff ? 'open' : 'fileIsPublic';
  return fileIsForStaff ? 'pageIsPublic' : 'public';
}
