import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { SniffedFile } from './sniffed-file.js';

const pdf = (bytes: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(bytes, 'x')]);
const inChunks = (file: Buffer, size: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(file.length / size) }, (_, i) => file.subarray(i * size, (i + 1) * size)),
  );

describe('looking at a file before it is stored', () => {
  it.each([
    ['shorter than what is looked at', pdf(3), 2],
    ['just as long', pdf(503), 100],
    ['longer', pdf(5000), 7],
    ['in one piece', pdf(5000), 10_000],
  ])('%s: nothing of it is lost', async (_, file, size) => {
    const sniffed = await SniffedFile.open(inChunks(file, size), 'a.pdf');
    expect(sniffed.mediaType).toBe('application/pdf');
    expect(await buffer(sniffed.content)).toEqual(file);
  });

  it('an empty file is of no kind, and can be discarded', async () => {
    const sniffed = await SniffedFile.open(Readable.from([]), 'a.txt');
    expect(sniffed.mediaType).toBeNull();
    await expect(sniffed.discard()).resolves.toBeUndefined();
  });

  it('a source that breaks off breaks the content', async () => {
    const broken = Readable.from(
      (function* () {
        yield pdf(600);
        throw new Error('connection lost');
      })(),
    );
    const sniffed = await SniffedFile.open(broken, 'a.pdf');
    await expect(buffer(sniffed.content)).rejects.toThrow('connection lost');
  });
});
