import { condition, patched } from '@temporalio/workflow';
import type { EntryState } from '../../libs/rules/procedure/states.js';

/** What an entry owes to others once it has come into a state. Each must be safe to repeat. */
export type Duties = Partial<Record<EntryState, () => Promise<void>>>;

/** Lives that began in release 0.1.0 owe nothing: their histories replay without these steps. */
const SINCE_0_2 = 'duties-to-other-entries';

/**
 * Sets off the duty of each state that the entry comes into, beside the waiting: an entry's own time never waits for
 * others. A fresh run is begun only when none is under way, and is told which state's duty is paid.
 */
export class OwedDuties {
  private asked = 0;
  private last: string;
  private running = 0;
  private failure: Error | null = null;

  constructor(
    private readonly duties: Duties,
    paid: EntryState | undefined,
  ) {
    this.last = paid === undefined ? '' : this.key(paid);
  }

  /** The state whose duty is paid, for a fresh run; undefined when it has to be set off once more. */
  paid(state: EntryState): EntryState | undefined {
    return this.none() && this.failure === null && !this.newly(state) ? state : undefined;
  }

  /** The state's duty is owed once more. */
  again(): void {
    this.asked += 1;
  }

  /** Whether there is a duty that has not been set off. */
  newly(state: EntryState): boolean {
    return this.duties[state] !== undefined && this.key(state) !== this.last;
  }

  /** Sets off what is owed in a state. */
  arrive(state: EntryState): void {
    const duty = this.duties[state];
    if (!duty || !this.newly(state)) return;
    this.last = this.key(state);
    if (patched(SINCE_0_2)) void this.pay(duty);
  }

  none(): boolean {
    return this.running === 0;
  }

  /** Waits until nothing is owed any more. Throws what made a duty impossible. */
  async settled(): Promise<void> {
    await condition(() => this.none());
    if (this.failure !== null) throw this.failure;
  }

  private async pay(duty: () => Promise<void>): Promise<void> {
    this.running += 1;
    try {
      await duty();
    } catch (failure) {
      this.failure ??= failure as Error;
    } finally {
      this.running -= 1;
    }
  }

  private key(state: EntryState): string {
    return `${state}/${String(this.asked)}`;
  }
}
