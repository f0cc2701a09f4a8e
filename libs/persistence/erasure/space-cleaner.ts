import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DATABASE_INVENTORY } from '../../rules/erasure/database-inventory.js';
import { ErasureRepository, type Counts } from './erasure.repository.js';

/** One cleaning at a time; the others then mostly find theirs done. */
const CLEANING_LOCK = 7_300_004;
const LOCK_TIMEOUT = '5s';

/** Small, and what lay in them opens or finds things: rewritten, for a plain vacuum leaves their bytes in the page. */
const REWRITTEN = ['data_key', 'subject_identifier'] as const;

const TOUCHED = Object.entries(DATABASE_INVENTORY)
  .filter(([, { destroyed = {} }]) => Object.keys(destroyed).some((fate) => fate !== 'keyDestroyed'))
  .map(([table]) => table)
  .filter((table) => !(REWRITTEN as readonly string[]).includes(table));

/** A cleaning that began after this erasure had let go of everything has cleaned for it too. */
const COVERED = `
SELECT EXISTS (SELECT FROM erasure_step mine JOIN erasure_step s ON s.step = 'space'
  WHERE mine.entry_id = $1 AND mine.step = 'subject'
    AND (s.counts->>'beganAt')::float8 > extract(epoch FROM mine.done_at) * 1000) AS covered`;

/** Takes the dead rows out of the tables, so that nothing of them is left to read on the disk. */
@Injectable()
export class SpaceCleaner {
  constructor(
    private readonly source: DataSource,
    private readonly erasures: ErasureRepository,
  ) {}

  /** On a connection of its own: a vacuum runs in no transaction, and may take its time. Idempotent. */
  async clean(entryId: string): Promise<void> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await runner.query('SET statement_timeout = 0');
      await runner.query('SELECT pg_advisory_lock($1)', [CLEANING_LOCK]);
      const [row] = (await runner.query(COVERED, [entryId])) as { covered: boolean }[];
      const beganAt = Date.now();
      if (!row?.covered) await vacuum((sql) => runner.query(sql) as Promise<unknown>);
      const counts: Counts = row?.covered
        ? { tables: 0 }
        : { tables: TOUCHED.length + REWRITTEN.length, beganAt };
      await this.erasures.done(entryId, 'space', counts);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [CLEANING_LOCK]);
      await runner.query('RESET lock_timeout');
      await runner.query('RESET statement_timeout');
      await runner.release();
    }
  }
}

async function vacuum(run: (sql: string) => Promise<unknown>): Promise<void> {
  for (const table of TOUCHED) await run(`VACUUM ${table}`);
  // These are locked for the moment that it takes; who cannot have the lock soon tries again later.
  await run(`SET lock_timeout = '${LOCK_TIMEOUT}'`);
  for (const table of REWRITTEN) await run(`VACUUM (FULL) ${table}`);
}
