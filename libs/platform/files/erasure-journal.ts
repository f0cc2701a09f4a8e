import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An erasure as it has to be ordered again when a backup from before is restored. Ids, codes and instants only. */
export interface JournalledErasure {
  entryId: string;
  ground: string;
  orderedBy: unknown;
  /** ISO 8601. */
  orderedAt: string;
}

/**
 * The erasures, one a line, beside the stored files and outside of the database: a restored backup knows nothing of
 * what was destroyed since, and the journal does.
 */
export class ErasureJournal {
  constructor(private readonly folder: string) {}

  /** On the disk when it returns. The same erasure twice does no harm. */
  async note(erasure: JournalledErasure): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(this.#path, 'a', 0o600);
    try {
      await file.appendFile(`${JSON.stringify(erasure)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Every erasure once; a line that was cut short by a power failure is left out. */
  async all(): Promise<JournalledErasure[]> {
    const text = await readFile(this.#path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const read = text.split('\n').flatMap(parsed);
    return [...new Map(read.map((each) => [each.entryId, each])).values()];
  }

  get #path(): string {
    return join(this.folder, 'erasures.jsonl');
  }
}

function parsed(line: string): JournalledErasure[] {
  try {
    return line ? [JSON.parse(line) as JournalledErasure] : [];
  } catch {
    return [];
  }
}
