import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SealBroken } from '../crypto/envelope.js';
import { CHUNK_BYTES } from '../crypto/file-cipher.js';
import { FileMissing, FileTooLarge, type FileStore } from './file-store.js';
import { LocalFolder } from './local-folder.js';
import { SealedFileStore } from './sealed-file-store.js';

let folder: string;
let store: FileStore;
const key = randomBytes(32);
const MAX = 10 * CHUNK_BYTES;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minglu-files-'));
  store = new SealedFileStore(new LocalFolder(folder));
});
afterAll(() => rm(folder, { recursive: true }));

const pathOf = (id: string) => join(folder, id.slice(0, 2), id);
const put = (content: Buffer, max = MAX) => store.put(Readable.from([content]), key, max);
const read = async (id: string, withKey = key) => buffer(await store.read(id, withKey));
const filesOnDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());

describe('R10.3 files', () => {
  it.each([0, 1, 17, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 5])(
    'of %i bytes come back as they were',
    async (size) => {
      const content = randomBytes(size);
      const stored = await put(content);
      expect(stored.size).toBe(size);
      expect((await read(stored.fileId)).equals(content)).toBe(true);
    },
  );

  it('come in pieces of any size', async () => {
    const content = randomBytes(2 * CHUNK_BYTES + 100);
    const pieces = [content.subarray(0, 1), content.subarray(1, 70_000), content.subarray(70_000)];
    const { fileId } = await store.put(Readable.from(pieces), key, MAX);
    expect((await read(fileId)).equals(content)).toBe(true);
  });

  it('cannot be read on the disk', async () => {
    const { fileId } = await put(Buffer.from('样例甲00003的送达回证'));
    expect((await readFile(pathOf(fileId))).includes(Buffer.from('样例'))).toBe(false);
  });

  it('do not open under another key, or when put in place of another', async () => {
    const [one, other] = [await put(Buffer.from('one')), await put(Buffer.from('other'))];
    await expect(read(one.fileId, randomBytes(32))).rejects.toBeInstanceOf(SealBroken);
    await writeFile(pathOf(other.fileId), await readFile(pathOf(one.fileId)));
    await expect(read(other.fileId)).rejects.toBeInstanceOf(SealBroken);
  });

  it('do not open when cut, lengthened, reordered or changed', async () => {
    const { fileId } = await put(randomBytes(3 * CHUNK_BYTES));
    const whole = await readFile(pathOf(fileId));
    const chunk = CHUNK_BYTES + 16;
    const [header, first, second, last] = [0, 17, 17 + chunk, 17 + 2 * chunk].map((at, i) =>
      whole.subarray(at, i === 0 ? 17 : at + chunk),
    ) as [Buffer, Buffer, Buffer, Buffer];
    const flipped = Buffer.from(whole);
    flipped[100] = (flipped[100] ?? 0) ^ 1;
    const broken = [
      ...[Buffer.alloc(0), header, whole.subarray(0, -1), Buffer.concat([header, first, second])],
      ...[Buffer.concat([header, second, first, last]), Buffer.concat([whole, last]), flipped],
    ];
    for (const bytes of broken) {
      await writeFile(pathOf(fileId), bytes);
      await expect(read(fileId)).rejects.toBeInstanceOf(SealBroken);
    }
  });

  it('too large, or whose sender fails, leave nothing behind', async () => {
    const before = (await filesOnDisk()).length;
    await expect(put(randomBytes(101), 100)).rejects.toBeInstanceOf(FileTooLarge);
    expect((await put(randomBytes(100), 100)).size).toBe(100);
    async function* failing() {
      yield randomBytes(10);
      await Promise.resolve();
      throw new Error('the sender went away');
    }
    await expect(store.put(Readable.from(failing()), key, MAX)).rejects.toThrow('the sender went away');
    expect((await filesOnDisk()).length).toBe(before + 1);
  });

  it('are deleted, once or twice, and missing afterwards', async () => {
    const { fileId } = await put(Buffer.from('x'));
    await store.delete(fileId);
    await store.delete(fileId);
    await expect(store.read(fileId, key)).rejects.toBeInstanceOf(FileMissing);
  });

  it.each(['../../etc/passwd', '', 'x', `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(11)}/`])(
    'are asked for by their id only, not by %j',
    async (id) => {
      await expect(store.read(id, key)).rejects.toBeInstanceOf(FileMissing);
      await expect(store.delete(id)).rejects.toBeInstanceOf(FileMissing);
    },
  );
});
