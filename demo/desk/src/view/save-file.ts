/** Gives the reader a file, without asking any server: the browser saves it where downloads go. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to save only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Copies a text. Where the browser does not let a page do that, the text is selected for the reader's own keys. */
export async function copyText(area: HTMLTextAreaElement): Promise<boolean> {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return false;
  }
}
