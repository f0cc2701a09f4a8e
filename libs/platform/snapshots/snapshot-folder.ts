import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const snapshotName = (day: string): string => `minglu-public-${day}.jsonl`;
export const signatureName = (day: string): string => `${snapshotName(day)}.sig`;

/** The last daily snapshot and beside it its signature. They are public: nothing here is sealed. */
export class SnapshotFolder {
  constructor(private readonly folder: string) {}

  static within(dataDir: string): SnapshotFolder {
    return new SnapshotFolder(join(dataDir, 'snapshots'));
  }

  async put(day: string, content: Buffer, signature: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o755 });
    await this.#write(this.#path(day, snapshotName), content);
    await this.#write(this.#path(day, signatureName), Buffer.from(`${signature.toString('base64')}\n`));
  }

  /** Deletes the files of all other days. */
  async keepOnly(day: string): Promise<void> {
    const kept = new Set([snapshotName(day), signatureName(day)]);
    const names = await readdir(this.folder);
    for (const name of names) if (!kept.has(name)) await rm(join(this.folder, name), { force: true });
  }

  /** Deletes every day's file in which a text occurs, with its signature; answers how many. */
  async dropAllWith(text: string): Promise<number> {
    const names = await readdir(this.folder).catch(noneWhenMissing);
    let dropped = 0;
    for (const name of names.filter((one) => !one.endsWith('.sig'))) {
      const path = join(this.folder, name);
      const content = await readFile(path).catch(nullWhenMissing);
      if (!content?.includes(text)) continue;
      await rm(`${path}.sig`, { force: true });
      await rm(path, { force: true });
      dropped += 1;
    }
    return dropped;
  }

  /** Not after an erasure has dropped it. */
  async has(day: string): Promise<boolean> {
    return (await stat(this.#path(day, snapshotName)).catch(nullWhenMissing)) !== null;
  }

  /** Null when there is no such file. */
  async read(day: string): Promise<Buffer | null> {
    return readFile(this.#path(day, snapshotName)).catch(nullWhenMissing);
  }

  /** It stands under its name only when it is complete and on the disk. */
  async #write(path: string, content: Buffer): Promise<void> {
    const file = await open(`${path}.part`, 'w', 0o644);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
  }

  /** Anything else than a day could point outside the folder. */
  #path(day: string, nameOf: (day: string) => string): string {
    if (!DAY.test(day)) throw new RangeError('not a day');
    return join(this.folder, nameOf(day));
  }
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

const noneWhenMissing = (error: NodeJS.ErrnoException): string[] => nullWhenMissing(error) ?? [];
