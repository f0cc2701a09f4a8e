import { describe, expect, it } from '@jest/globals';
import { FailingActivities } from './failing-activities.js';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 2, minute));

describe('failing activities', () => {
  it('counts attempts from the first failure and keeps the last cause', () => {
    const failing = new FailingActivities();
    failing.failed('black/1', 'recordTransition', new Error('first'), at(0));
    failing.failed('black/1', 'recordTransition', new TypeError('second'), at(1));
    expect(failing.list()).toEqual([
      {
        workflowId: 'black/1',
        activity: 'recordTransition',
        firstFailedAt: at(0),
        lastFailedAt: at(1),
        attempts: 2,
        cause: 'TypeError: second',
      },
    ]);
  });

  it('hands over what recovered once, and takes back what could not be written', () => {
    const failing = new FailingActivities();
    failing.failed('black/1', 'recordTransition', new Error('x'), at(0));
    failing.settled('black/1', 'recordTransition');
    const recovered = failing.takeRecovered();
    expect(recovered).toHaveLength(1);
    expect(failing.takeRecovered()).toHaveLength(0);
    failing.putBack({ news: [], recovered });
    expect(failing.takeRecovered()).toEqual(recovered);
  });

  it('hands over once what failed, also when it went on meanwhile, and takes it back unless there is news', () => {
    const failing = new FailingActivities();
    failing.failed('black/1', 'recordTransition', new Error('x'), at(0));
    failing.settled('black/1', 'recordTransition');
    const news = failing.takeNews();
    expect(news).toMatchObject([{ workflowId: 'black/1', attempts: 1 }]);
    expect(failing.takeNews()).toHaveLength(0);
    failing.failed('black/1', 'recordTransition', new Error('x'), at(1));
    failing.putBack({ news, recovered: [] });
    expect(failing.takeNews()).toMatchObject([{ attempts: 2, lastFailedAt: at(1) }]);
  });

  it('goes on counting when an activity fails again before its recovery was written', () => {
    const failing = new FailingActivities();
    failing.failed('black/1', 'recordTransition', new Error('x'), at(0));
    failing.settled('black/1', 'recordTransition');
    failing.failed('black/1', 'recordTransition', new Error('x'), at(5));
    expect(failing.list()[0]).toMatchObject({ attempts: 2, firstFailedAt: at(0) });
    expect(failing.takeRecovered()).toHaveLength(0);
  });

  it('ignores successes of what never failed', () => {
    const failing = new FailingActivities();
    failing.settled('black/1', 'recordTransition');
    expect(failing.count).toBe(0);
    expect(failing.takeRecovered()).toHaveLength(0);
  });
});
