import { fileTypeFromBuffer } from 'file-type';

/** Kinds that their first bytes tell whole. */
const TAKEN: ReadonlySet<string> = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/tiff']);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What browsers would run, whatever the file is called. */
const MARKUP = /<\s*(!doctype|html|head|body|script|svg|iframe|\?xml)/i;

/** How many first bytes are needed. */
export const HEAD_BYTES = 4100;

/** `zip` and `text` have to be looked at whole. */
export type Look = { mediaType: string | null } | 'zip' | 'text';

const startsWith = (head: Buffer, start: readonly number[]): boolean =>
  start.every((byte, index) => head[index] === byte);

/**
 * What a file is by its first bytes; a null media type for kinds that are not taken. What the browser says is not
 * asked, nor the name, but where bytes say nothing: only a `.txt` may be text.
 */
export async function looksLike(head: Buffer, fileName: string): Promise<Look> {
  if (startsWith(head, ZIP)) return 'zip';
  const found = (await fileTypeFromBuffer(head))?.mime;
  if (found !== undefined) return { mediaType: TAKEN.has(found) ? found : null };
  // One with more about its colours than the head holds is a picture all the same.
  if (startsWith(head, PNG)) return { mediaType: 'image/png' };
  return fileName.toLowerCase().endsWith('.txt') ? 'text' : { mediaType: null };
}

/** Whether this is text and nothing else: of one encoding to its end, and no page or program. */
export function isPlainText(content: Buffer): boolean {
  const isText = ['utf-8', 'gb18030'].some((encoding) => decodes(content, encoding));
  return isText && !content.includes(0) && !MARKUP.test(content.subarray(0, HEAD_BYTES).toString('latin1'));
}

function decodes(content: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
