import { Dispatch } from '../../activities/dispatch/dispatch.js';
import { FilingRepository, type Filing } from '../../libs/persistence/repositories/filing.repository.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { LiveServer } from './live-server.js';
import { TestSandbox } from './sandbox.js';
import { until } from './until.js';

/** Entries whose filings go to the sandbox, on the real development server. */
export class FilingGround {
  private constructor(
    readonly server: LiveServer,
    readonly sandbox: TestSandbox,
  ) {}

  static async start(): Promise<FilingGround> {
    let sandbox!: TestSandbox;
    const server = await LiveServer.start(async (postgres) => {
      sandbox = await TestSandbox.start(await postgres.createDatabase('sandbox'));
      return sandbox.platforms;
    });
    return new FilingGround(server, sandbox);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.sandbox.stop();
  }

  /** What the worker's loop does, until there is nothing more to pass on. */
  async dispatched(): Promise<void> {
    const dispatch = this.server.stage.app.get(Dispatch);
    while (await dispatch.step());
  }

  async recognised(pack = 'zhangdian-2018'): Promise<EntryHand> {
    const entry = await (await this.server.draft({ pack })).approved();
    await entry.give('waivePriorProcedure', this.server.stage.officer('head'), {});
    await entry.recognised(pack === 'rehearsal' ? { validity: 'PT60S', repairPeriod: 'PT1S' } : {});
    await this.dispatched();
    return entry;
  }

  async filingsOf({ input }: EntryHand): Promise<Filing[]> {
    const filings = this.server.stage.app.get(FilingRepository);
    return (await filings.list({ entryId: input.entryId })).items;
  }

  /** The entry's filings once there are so many and each has its receipt. */
  allReceived(entry: EntryHand, count: number): Promise<Filing[]> {
    return until('every receipt', async () => {
      const filings = await this.filingsOf(entry);
      return filings.length === count && filings.every(({ receivedAt }) => receivedAt) ? filings : null;
    });
  }
}
