/** How far the bench is, for the person who waits; the figures themselves go elsewhere. */
export function progress(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}
