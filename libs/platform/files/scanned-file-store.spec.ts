import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Clamd, VIRUS } from '../../../test/support/clamd.js';
import { FileTooLarge } from './file-store.js';
import { LocalFolder } from './local-folder.js';
import { ScannedFileStore } from './scanned-file-store.js';
import { SealedFileStore } from './sealed-file-store.js';
import { FileInfected, ScannerUnavailable, VirusScanner } from './virus-scanner.js';

const key = randomBytes(32);
const MAX = 1_000_000;

let clamd: Clamd;
let folder: string;
let store: ScannedFileStore;

beforeEach(async () => {
  clamd = await Clamd.start();
  folder = await mkdtemp(join(tmpdir(), 'minglu-scanned-'));
  store = storeAt(clamd.address);
});
afterEach(async () => {
  await clamd.stop();
  await rm(folder, { recursive: true });
});

const storeAt = (address: { host: string; port: number }, answerMs?: number): ScannedFileStore =>
  new ScannedFileStore(new SealedFileStore(new LocalFolder(folder)), new VirusScanner(address, answerMs));
const filesOnDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length;

describe('files that a virus scanner looks at', () => {
  it('are kept when clean, and were scanned whole', async () => {
    const content = randomBytes(300_000);
    const pieces = [content.subarray(0, 10), Buffer.alloc(0), content.subarray(10)];
    const { fileId, size } = await store.put(Readable.from(pieces), key, MAX);
    expect(size).toBe(content.length);
    expect((await buffer(await store.read(fileId, key))).equals(content)).toBe(true);
    expect(clamd.scanned.map((each) => each.equals(content))).toEqual([true]);
  });

  it('are refused when infected, by the name of what was found, and not kept', async () => {
    const infected = Readable.from([Buffer.from(VIRUS.slice(0, 5)), Buffer.from(VIRUS.slice(5))]);
    const refused = store.put(infected, key, MAX);
    await expect(refused).rejects.toBeInstanceOf(FileInfected);
    await expect(refused).rejects.toMatchObject({ signature: 'Minglu.Test' });
    expect(await filesOnDisk()).toBe(0);
  });

  it.each([
    ['says that it cannot', () => 'INSTREAM size limit exceeded. ERROR'],
    ['hangs up without a word', () => ''],
    ['never answers', () => null],
  ])('are not kept when the scanner %s', async (_, answer) => {
    clamd.answer = answer;
    const put = storeAt(clamd.address, 200).put(Readable.from([Buffer.from('clean')]), key, MAX);
    await expect(put).rejects.toBeInstanceOf(ScannerUnavailable);
    expect(await filesOnDisk()).toBe(0);
  });

  it('are not kept when the scanner cannot be reached', async () => {
    const put = storeAt({ host: '127.0.0.1', port: 1 }).put(Readable.from([Buffer.from('clean')]), key, MAX);
    await expect(put).rejects.toBeInstanceOf(ScannerUnavailable);
    expect(await filesOnDisk()).toBe(0);
  });

  it('are too large before the scanner has all of them', async () => {
    const large = Readable.from([randomBytes(600_000), randomBytes(600_000), Buffer.from(VIRUS)]);
    await expect(store.put(large, key, MAX)).rejects.toBeInstanceOf(FileTooLarge);
    expect(await filesOnDisk()).toBe(0);
  });
});
