/** A page of a list; `next` is the cursor of the page after it, null on the last one. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface PageRequest {
  /** 1–200; 50 unless told. */
  limit?: number;
  cursor?: string | null;
}

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

/** The cursor was not made by this list. */
export class BadCursor extends Error {
  constructor() {
    super('the cursor is not one of this list');
    this.name = 'BadCursor';
  }
}

export const limitOf = ({ limit = DEFAULT_LIMIT }: PageRequest): number =>
  Math.min(MAX_LIMIT, Math.max(1, Math.trunc(limit)));

type Part = string | number | null;

export const encodeCursor = (parts: readonly Part[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Of a part that may be null, as the column it stands for may be. */
export interface OrNull {
  orNull: RegExp;
}

/** The parts of a cursor, each checked by its pattern. Throws {@link BadCursor}. */
export function decodeCursor(cursor: string, patterns: readonly (RegExp | OrNull)[]): (string | null)[] {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== patterns.length) throw new BadCursor();
  return patterns.map((wanted, i) => {
    const part: unknown = parts[i];
    if (part === null && 'orNull' in wanted) return null;
    const pattern = 'orNull' in wanted ? wanted.orNull : wanted;
    const text = typeof part === 'number' ? String(part) : part;
    if (typeof text !== 'string' || !pattern.test(text)) throw new BadCursor();
    return text;
  });
}

export const PATTERNS = {
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  number: /^\d{1,15}$/,
} as const;

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursor();
  }
}

/** A page out of `limit + 1` rows: the row too many only tells that there is a next page. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  cursorOf: (last: T) => readonly Part[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null };
}
