import { z } from 'zod';
import { isInstant } from '../../rules/calendar/dates.js';
import type { RawPlatformLine } from '../../rules/platform-list/platform-line.js';
import type { Platform } from '../../rules/words.js';
import type { PlatformPull } from './platform-connector.js';
import { PlatformFailure } from './platform-failure.js';

/** Longer than any honest line. */
const MAX_LINE = 4096;

const headSchema = z.object({ asOf: z.string().refine(isInstant) });
const cell = z.string().max(500).nullish();
const lineSchema = z.object({
  list: z.string().max(100),
  uscc: cell,
  idNumber: cell,
  documentType: cell,
  reference: z.string().max(500),
});
/** The last line, so that an answer that broke off is not taken for a whole one. */
const endSchema = z.strictObject({ count: z.int().min(0) });

/** The body of an answer as it comes in. */
export type Pieces = AsyncIterator<Uint8Array, undefined>;

/** Waits for a piece, in bounded time. */
type InTime = <T>(piece: Promise<T>) => Promise<T>;

/** Reads a snapshot: a head with the as-of, a line for each listing, and an end with their count. */
export async function readPull(platform: Platform, pieces: Pieces, inTime: InTime): Promise<PlatformPull> {
  const rows = jsonLines(platform, pieces, inTime);
  const head = headSchema.safeParse((await rows.next()).value);
  if (!head.success) {
    await rows.return(undefined);
    throw new PlatformFailure(platform, 'nonsense', 'no as-of');
  }
  return { asOf: new Date(head.data.asOf).toISOString(), lines: linesUntilEnd(platform, rows) };
}

async function* linesUntilEnd(
  platform: Platform,
  rows: AsyncGenerator<unknown>,
): AsyncGenerator<RawPlatformLine> {
  let count = 0;
  let ended = false;
  for await (const row of rows) {
    const end = endSchema.safeParse(row);
    if (ended || (end.success && end.data.count !== count))
      throw new PlatformFailure(platform, 'nonsense', 'its end is not its end');
    if (end.success) ended = true;
    else yield lineOf(platform, row, (count += 1));
  }
  if (!ended) throw new PlatformFailure(platform, 'nonsense', 'it broke off');
}

function lineOf(platform: Platform, row: unknown, number: number): RawPlatformLine {
  const parsed = lineSchema.safeParse(row);
  if (!parsed.success) throw new PlatformFailure(platform, 'nonsense', `line ${number}`);
  const { list, uscc, idNumber, documentType, reference } = parsed.data;
  return { list, uscc: uscc ?? '', idNumber: idNumber ?? '', documentType: documentType ?? '', reference };
}

async function* jsonLines(
  platform: Platform,
  pieces: Pieces,
  inTime: InTime,
): AsyncGenerator<unknown, undefined> {
  try {
    for await (const text of textLines(platform, pieces, inTime)) {
      if (text.trim() !== '') yield understood(platform, () => JSON.parse(text) as unknown);
    }
  } finally {
    await pieces.return?.().catch(() => undefined);
  }
}

async function* textLines(platform: Platform, pieces: Pieces, inTime: InTime): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (;;) {
    const piece = await inTime(pieces.next());
    const bytes = piece.done ? undefined : piece.value;
    rest += understood(platform, () => decoder.decode(bytes, { stream: !piece.done }));
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > MAX_LINE) throw new PlatformFailure(platform, 'nonsense', 'a line without end');
    if (!piece.done) continue;
    yield rest;
    return;
  }
}

function understood<T>(platform: Platform, work: () => T): T {
  try {
    return work();
  } catch {
    throw new PlatformFailure(platform, 'nonsense', 'no lines of JSON');
  }
}
