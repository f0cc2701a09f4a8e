import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { writingsOf, type Writing } from './writings.js';

/** Where something stands that should not: the number of the needle, never its text. */
export interface Hit {
  place: string;
  /** From 1, in the order given. */
  needle: number;
  way: string;
}

/** Shorter ones would be found in anything. */
export const SHORTEST_NEEDLE = 4;

/** Looks for texts in bytes of any length, in every way in which they can be written. */
export class NeedleSearch {
  private readonly wanted: (Writing & { needle: number })[];
  private readonly longest: number;

  constructor(needles: readonly string[]) {
    this.wanted = needles.flatMap((text, i) => writingsOf(text).map((each) => ({ ...each, needle: i + 1 })));
    this.longest = Math.max(1, ...this.wanted.map(({ bytes }) => bytes.length));
  }

  /** Each needle is told once a place and way. */
  async in(place: string, content: Readable | AsyncIterable<Buffer>): Promise<Hit[]> {
    const found = new Map<string, Hit>();
    let tail: Buffer = Buffer.alloc(0);
    for await (const chunk of content) {
      const bytes = Buffer.concat([tail, chunk as Buffer]);
      for (const hit of this.hitsIn(place, bytes)) found.set(`${String(hit.needle)} ${hit.way}`, hit);
      // What stands across two chunks is found too.
      tail = bytes.subarray(Math.max(0, bytes.length - this.longest + 1));
    }
    return [...found.values()];
  }

  /** Every file below a folder, or the file itself. A file that goes meanwhile holds nothing. */
  async below(
    path: string,
    skip: (path: string) => boolean = () => false,
  ): Promise<{ files: number; hits: Hit[] }> {
    const hits: Hit[] = [];
    let files = 0;
    for await (const file of filesBelow(path, skip)) {
      files += 1;
      hits.push(...(await this.in(file, createReadStream(file)).catch(nothingWhenMissing)));
    }
    return { files, hits };
  }

  private hitsIn(place: string, bytes: Buffer): Hit[] {
    return this.wanted
      .filter((one) => bytes.includes(one.bytes))
      .map(({ needle, way }) => ({ place, needle, way }));
  }
}

async function* filesBelow(path: string, skip: (path: string) => boolean): AsyncGenerator<string> {
  const what = await stat(path).catch(() => null);
  if (!what || skip(path)) return;
  if (what.isFile()) yield path;
  if (!what.isDirectory()) return;
  for (const name of (await readdir(path)).sort()) yield* filesBelow(join(path, name), skip);
}

function nothingWhenMissing(error: NodeJS.ErrnoException): Hit[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
