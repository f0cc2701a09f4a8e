/** The kinds of files that an officer's proofs come in, told by how they begin and, where that says too little, by name. */
const SIGNATURES: readonly [mediaType: string, start: readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OFFICE: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
};

const startsWith = (head: Buffer, start: readonly number[]): boolean =>
  start.every((byte, index) => head[index] === byte);

/** How many first bytes are needed. */
export const HEAD_BYTES = 512;

/** The media type of a file; null for kinds that are not taken. What the browser says is not asked. */
export function mediaTypeOf(head: Buffer, fileName: string): string | null {
  const known = SIGNATURES.find(([, start]) => startsWith(head, start));
  if (known) return known[0];
  const extension = fileName.toLowerCase().split('.').at(-1) ?? '';
  if (startsWith(head, ZIP)) return OFFICE[extension] ?? null;
  const isText = extension === 'txt' && head.length > 0 && !head.includes(0);
  return isText ? 'text/plain' : null;
}
