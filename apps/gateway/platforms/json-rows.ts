import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { LIMITS } from '../imports/reading/limits.js';
import { tooLarge, unreadable } from '../imports/reading/unreadable.js';

type Open = () => Promise<Readable>;

/** What a file says first, blanks and byte order mark left out. */
async function firstSign(open: Open): Promise<string> {
  for await (const chunk of (await open()) as AsyncIterable<Buffer>) {
    const text = chunk
      .subarray(0, 512)
      .toString('utf8')
      .replace(/^[\s\uFEFF]+/, '');
    if (text !== '') return text.charAt(0);
  }
  return '';
}

/** No CSV of ours begins with a bracket. */
export const isJson = async (open: Open): Promise<boolean> => ['[', '{'].includes(await firstSign(open));

/** The items of an array, held in memory and so bounded, or of a file with an object on each line, of any length. */
export async function* jsonRows(open: Open): AsyncGenerator<unknown> {
  if ((await firstSign(open)) === '[') yield* parsed(await wholeOf(open)) as unknown[];
  else yield* eachLine(open);
}

async function* eachLine(open: Open): AsyncGenerator<unknown> {
  const content = await open();
  const lines = createInterface({ input: content, crlfDelay: Infinity });
  let rows = 0;
  try {
    for await (const line of lines) {
      if (line.length > LIMITS.recordLength) throw tooLarge('a line is longer than allowed');
      if ((rows += 1) > LIMITS.rows) throw tooLarge(`more than ${LIMITS.rows.toString()} lines`);
      if (line.trim() !== '') yield parsed(line);
    }
  } finally {
    lines.close();
    content.destroy();
  }
}

async function wholeOf(open: Open): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of (await open()) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if ((length += chunk.length) > LIMITS.workbookBytes) throw tooLarge('the array is too large; send lines');
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw unreadable('not JSON');
  }
}
