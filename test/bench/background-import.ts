import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { total } from './figures.js';
import { confirm, ended, progressOf, upload } from './imports.js';
import { officer } from './officers.js';
import { preliminaryList } from './preliminary-list.js';
import type { BenchServers } from './servers.js';

/** Rows of each list; long enough that the next one's dry run hardly shows. */
const ROWS = 500;

/** Runs `work` while one list after another is imported, and waits for the last of them. */
export async function whileImporting<T>(
  servers: BenchServers,
  work: () => Promise<T>,
): Promise<{ result: T; rowsPerSecond: number }> {
  const imports = new Imports(await officer(servers, 'maker.a'));
  await imports.next();
  const running = imports.run();
  // When the work fails the servers are stopped, and this fails with them.
  running.catch(() => undefined);
  const [began, before] = [performance.now(), await imports.rows()];
  const result = await work();
  const rowsPerSecond = ((await imports.rows()) - before) / ((performance.now() - began) / 1000);
  imports.stop();
  await running;
  return { result, rowsPerSecond };
}

/** Lists, one after another. */
class Imports {
  private going = true;
  private readonly ids: string[] = [];

  constructor(private readonly maker: Officer) {}

  async next(): Promise<void> {
    const { id } = await upload(this.maker, new Blob([preliminaryList(ROWS)]));
    await confirm(this.maker, id);
    this.ids.push(id);
  }

  async run(): Promise<void> {
    for (;;) {
      await ended(this.maker, this.ids.at(-1)!);
      if (!this.going) return;
      await this.next();
    }
  }

  /** How many have become drafts so far. */
  async rows(): Promise<number> {
    const done = await Promise.all(this.ids.map((id) => progressOf(this.maker, id)));
    return total(done.map((progress) => progress.done));
  }

  stop(): void {
    this.going = false;
  }
}
