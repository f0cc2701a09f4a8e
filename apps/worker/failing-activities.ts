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
  /** What has failed since it was last written down. */
  private readonly news = new Map<string, FailingActivity>();

  failed(workflowId: string, activity: string, error: unknown, at = new Date()): void {
    const key = keyOf(workflowId, activity);
    const before = this.failing.get(key) ?? this.recovered.get(key);
    this.recovered.delete(key);
    const now = {
      ...{ workflowId, activity },
      firstFailedAt: before?.firstFailedAt ?? at,
      lastFailedAt: at,
      attempts: (before?.attempts ?? 0) + 1,
      cause: describeError(error),
    };
    this.failing.set(key, now);
    this.news.set(key, now);
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

  /** Those that failed since the last call. */
  takeNews(): FailingActivity[] {
    return taken(this.news);
  }

  /** Those that went on since the last call. */
  takeRecovered(): FailingActivity[] {
    return taken(this.recovered);
  }

  /** Gives back what could not be written down. */
  putBack({ news, recovered }: Record<'news' | 'recovered', readonly FailingActivity[]>): void {
    for (const one of news) {
      const key = keyOf(one.workflowId, one.activity);
      if (!this.news.has(key)) this.news.set(key, one);
    }
    for (const one of recovered) {
      const key = keyOf(one.workflowId, one.activity);
      if (!this.failing.has(key)) this.recovered.set(key, one);
    }
  }
}

function taken(from: Map<string, FailingActivity>): FailingActivity[] {
  const all = [...from.values()];
  from.clear();
  return all;
}
