import type { Refusal, Verdict } from '../rules/verdict.js';

/** What became of a change; `same`: this very request had done it before; `changed`: somebody else came between. */
export type Changed = { was: object; is: object } | 'same' | 'changed' | { refusal: Refusal };

interface Versioned {
  version: number;
}

/** Changes a row that nobody else can change meanwhile, if it is as whoever asks has seen it and the rules let them. */
export async function changeSeen<T extends Versioned>(
  row: T,
  seen: number,
  asked: Partial<T>,
  { judge, write }: { judge: (row: T) => Promise<Verdict>; write: (changes: Partial<T>) => Promise<unknown> },
): Promise<Changed> {
  const keys = Object.keys(asked) as (keyof T)[];
  if (row.version === seen + 1 && keys.every((key) => row[key] === asked[key])) return 'same';
  if (row.version !== seen) return 'changed';
  const verdict = await judge(row);
  if (!verdict.allowed) return { refusal: verdict };
  const different = keys.filter((key) => row[key] !== asked[key]);
  await write({ ...asked, version: seen + 1 });
  const only = (of: Partial<T>): object => Object.fromEntries(different.map((key) => [key, of[key]]));
  return { was: only(row), is: only(asked) };
}
