/** The name of a file without its folders and its ending. */
export function baseName(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{2,5}$/i, '');
}
