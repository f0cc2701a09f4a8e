/** How long a new tab may take to read the file. */
const READ_WITHIN_MS = 60_000;

/** Shows a file in memory in a tab of its own. */
export function openFile(content: Blob): void {
  const url = URL.createObjectURL(content);
  window.open(url, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN_MS);
}

/** Hands a file in memory to the browser's download. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
