import { describeError } from '../../libs/platform/logging/safe-error.js';

/** An activity that has failed and not yet succeeded since. */
export interface FailingActivity {
  workflowId: string;
  activity: string;
  firstFailedAt: Date;
  lastFailedAt: Date;
  attempts: number;
  /** An error class and code; nothing personal. */
  cause: string;
}

const keyOf = (workflowId: string, activity: string) => `${workflowId} ${activity}`;

/**
 * What keeps failing in this worker, in memory: it has to be known also while the database, which keeps incidents,
 * is the very thing that fails.
 */
export class FailingActivities {
  private readonly failing = new Map<string, FailingActivity>();
  private readonly recovered = new Map<string, FailingActivity>();

  failed(workflowId: string, activity: string, error: unknown, at = new Date()): void {
    const key = keyOf(workflowId, activity);
    const before = this.failing.get(key) ?? this.recovered.get(key);
    this.recovered.delete(key);
    this.failing.set(key, {
      ...{ workflowId, activity },
      firstFailedAt: before?.firstFailedAt ?? at,
      lastFailedAt: at,
      attempts: (before?.attempts ?? 0) + 1,
      cause: describeError(error),
    });
  }

  /** The activity succeeded, or gave its final answer. */
  settled(workflowId: string, activity: string): void {
    const key = keyOf(workflowId, activity);
    const was = this.failing.get(key);
    if (!was) return;
    this.failing.delete(key);
    this.recovered.set(key, was);
  }

  list(): FailingActivity[] {
    return [...this.failing.values()];
  }

  get count(): number {
    return this.failing.size;
  }

  /** Those that went on since the last call. */
  takeRecovered(): FailingActivity[] {
    const taken = [...this.recovered.values()];
    this.recovered.clear();
    return taken;
  }

  /** Gives back what could not be written down. */
  putBack(recovered: readonly FailingActivity[]): void {
    for (const one of recovered) {
      const key = keyOf(one.workflowId, one.activity);
      if (!this.failing.has(key)) this.recovered.set(key, one);
    }
  }
}
