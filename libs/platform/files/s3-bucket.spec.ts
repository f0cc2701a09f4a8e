import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ObjectStore } from '../../../test/support/object-store.js';
import { VersionedBucket } from '../../../test/support/versioned-bucket.js';
import { SealBroken } from '../crypto/envelope.js';
import { FileMissing, FilesUnavailable, FileTooLarge } from './file-store.js';
import { S3Bucket } from './s3-bucket.js';
import { PART_BYTES } from './s3-upload.js';
import { SealedFileStore } from './sealed-file-store.js';

const key = randomBytes(32);
const MAX = 4 * PART_BYTES;

let objects: ObjectStore;
let bucket: S3Bucket;
let store: SealedFileStore;

beforeAll(async () => {
  objects = await ObjectStore.start();
  bucket = new S3Bucket(objects.settings);
  store = new SealedFileStore(bucket);
});
afterAll(async () => {
  bucket.close();
  await objects.stop();
});

const put = (content: Buffer, max = MAX) => store.put(Readable.from([content]), key, max);
const read = async (id: string, withKey = key) => buffer(await store.read(id, withKey));

describe('R10.3 files in a bucket', () => {
  it.each([
    ['nothing', 0],
    ['one byte', 1],
    ['less than a part', PART_BYTES - 1000],
    ['several parts', 2 * PART_BYTES + 12_345],
  ])('of %s come back as they were', async (_, size) => {
    const content = randomBytes(size);
    const stored = await put(content);
    expect(stored.size).toBe(size);
    expect((await read(stored.fileId)).equals(content)).toBe(true);
  });

  it('cannot be read there, nor with another key', async () => {
    const { fileId } = await put(Buffer.from('样例甲00003的送达回证'));
    const path = (await objects.kept()).find((each) => each.includes(fileId))!;
    expect((await readFile(path)).includes(Buffer.from('样例'))).toBe(false);
    await expect(read(fileId, randomBytes(32))).rejects.toBeInstanceOf(SealBroken);
  });

  it('too large, or whose sender fails among the parts, leave nothing behind', async () => {
    const before = await objects.kept();
    await expect(put(randomBytes(3 * PART_BYTES), 2 * PART_BYTES)).rejects.toBeInstanceOf(FileTooLarge);
    async function* failing() {
      yield randomBytes(2 * PART_BYTES);
      await Promise.resolve();
      throw new Error('the sender went away');
    }
    await expect(store.put(Readable.from(failing()), key, MAX)).rejects.toThrow('the sender went away');
    expect(await objects.kept()).toEqual(before);
  });

  it('are deleted, once or twice, and nothing of them is left', async () => {
    const { fileId } = await put(Buffer.from('x'));
    await store.delete(fileId);
    await store.delete(fileId);
    await expect(store.read(fileId, key)).rejects.toBeInstanceOf(FileMissing);
    expect((await objects.kept()).filter((path) => path.includes(fileId))).toEqual([]);
  });

  it('are unavailable, and not missing, without the bucket or the store', async () => {
    const { fileId } = await put(Buffer.from('x'));
    const elsewhere = [{ bucket: 'no-such-bucket' }, { endpoint: 'http://127.0.0.1:1' }];
    for (const wrong of elsewhere) {
      const away = new S3Bucket({ ...objects.settings, ...wrong });
      const lost = new SealedFileStore(away);
      await expect(lost.read(fileId, key)).rejects.toBeInstanceOf(FilesUnavailable);
      await expect(lost.delete(fileId)).rejects.toBeInstanceOf(FilesUnavailable);
      await expect(lost.put(Readable.from(['x']), key, MAX)).rejects.toBeInstanceOf(FilesUnavailable);
      away.close();
    }
  });
});

describe('versions of a deleted file', () => {
  it('are deleted one by one, where the bucket keeps them', async () => {
    const versioned = await VersionedBucket.start();
    const files = new S3Bucket({ ...objects.settings, endpoint: versioned.url });
    const id = '0a000000-0000-4000-8000-000000000001';
    await files.delete(id);
    const path = `/minglu-files/0a/${id}`;
    expect(versioned.deleted).toEqual([path, `${path}?one`, `${path}?two`, `${path}?marker`]);
    files.close();
    await versioned.stop();
  });
});
