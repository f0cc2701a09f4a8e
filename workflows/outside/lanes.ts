import { CancellationScope, sleep } from '@temporalio/workflow';

/** Something that has to reach somebody outside; what has the same lane goes one after another. */
export interface Outgoing {
  id: string;
  lane: string;
}

/** `nowhere`: nobody said where the receiver is, so that trying often helps nobody. */
export type Attempt = 'done' | 'later' | 'nowhere';

export interface Pauses {
  first: number;
  longest: number;
  summary: string;
}

/** Each lane does its things in order, each until it is done. One receiver's outage holds up no other. */
export class Lanes {
  private readonly lanes = new Map<string, string[]>();
  private readonly done = new Set<string>();
  private readonly underWay = new Map<string, CancellationScope>();

  constructor(
    private readonly attempt: (id: string) => Promise<Attempt>,
    private readonly pauses: Pauses,
  ) {}

  get busy(): boolean {
    return this.lanes.size > 0;
  }

  isDone(id: string): boolean {
    return this.done.has(id);
  }

  queue({ id, lane: name }: Outgoing): void {
    const lane = this.lanes.get(name);
    if (lane?.includes(id) || this.done.has(id)) return;
    if (lane) lane.push(id);
    else void this.run(name, id);
  }

  /** Also when it was done before: there is something new to say. */
  queueAgain(one: Outgoing): void {
    if (!this.lanes.get(one.lane)?.includes(one.id)) this.done.delete(one.id);
    this.queue(one);
  }

  /** Cuts the try or the pause short, so that the next try begins at once. */
  hurry(id: string): void {
    this.underWay.get(id)?.cancel();
  }

  /** The same for everything that need not be done any more: its next try finds that out. */
  hurryAllBut(ids: ReadonlySet<string>): void {
    for (const [id, scope] of this.underWay) if (!ids.has(id)) scope.cancel();
  }

  private async run(name: string, first: string): Promise<void> {
    const lane = [first];
    this.lanes.set(name, lane);
    for (let next = lane[0]; next !== undefined; next = lane[0]) {
      await this.untilDone(next);
      this.done.add(next);
      lane.shift();
    }
    this.lanes.delete(name);
  }

  /** What only lies at the receiver's is asked about, often at first and again after a hurry. */
  private async untilDone(id: string): Promise<void> {
    const { first, longest, summary } = this.pauses;
    let pause = first;
    for (;;) {
      const ended = await this.hurriedOr(id, async () => {
        const outcome = await this.attempt(id);
        if (outcome === 'done') return 'done';
        await sleep(outcome === 'nowhere' ? longest : pause, { summary });
        return 'paused';
      });
      if (ended === 'done') return;
      pause = ended === 'hurried' ? first : Math.min(pause * 2, longest);
    }
  }

  private async hurriedOr(
    id: string,
    attempt: () => Promise<'done' | 'paused'>,
  ): Promise<'done' | 'paused' | 'hurried'> {
    const scope = new CancellationScope();
    this.underWay.set(id, scope);
    try {
      return await scope.run(attempt);
    } catch (error) {
      // A try that was cut short may also fail for its own reasons at that moment.
      if (scope.consideredCancelled && !CancellationScope.current().consideredCancelled) return 'hurried';
      throw error;
    } finally {
      this.underWay.delete(id);
    }
  }
}
