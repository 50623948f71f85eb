let lastAddress: string | undefined;

/** Hands a text to the reader as a CSV file. No request is made. */
export function saveCsv(text: string, fileName: string): void {
  // A browser may read the address a while after the click; so it lives until the next file takes its place.
  if (lastAddress !== undefined) URL.revokeObjectURL(lastAddress);
  lastAddress = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = lastAddress;
  link.download = fileName;
  link.click();
}
