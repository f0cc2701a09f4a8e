import { describe, expect, it } from '@jest/globals';
import { FINDINGS, findingOfLeftover, findingOfOpen, LIVES, RECONCILED, repairOf } from './findings.js';

describe('R11.2 what a reconciliation finds', () => {
  it.each([
    [{ running: false, taskTries: 0 }, 'notRunning'],
    [{ running: false, taskTries: 9 }, 'notRunning'],
    [{ running: true, taskTries: 0 }, null],
    [{ running: true, taskTries: 4 }, null],
    [{ running: true, taskTries: 5 }, 'stuck'],
  ] as const)('open in the record, %j in the engine: %s', (engine, found) => {
    expect(findingOfOpen(engine)).toBe(found);
  });

  it('a workflow that runs on is told from one that the record never had', () => {
    expect([findingOfLeftover(true), findingOfLeftover(false)]).toEqual(['stillRunning', 'unknown']);
  });

  it('every lost workflow can be started again from the record', () => {
    expect(LIVES.map((life) => repairOf(life, 'notRunning'))).toEqual(LIVES.map(() => 'startAgain'));
  });

  it.each([
    ['entry', 'lookAgain'],
    ['case', 'lookAgain'],
    ['filing', 'lookAgain'],
    ['sweep', null],
    ['removal', null],
  ] as const)('a %s that differs or runs on: %s', (life, repair) => {
    expect([repairOf(life, 'differs'), repairOf(life, 'stillRunning')]).toEqual([repair, repair]);
  });

  it('nothing is offered for what no operator can mend from here', () => {
    const hopeless = FINDINGS.filter((code) => ['unknown', 'stuck', 'behind'].includes(code));
    expect(RECONCILED.flatMap((life) => hopeless.map((code) => repairOf(life, code)))).toEqual(
      RECONCILED.flatMap(() => hopeless.map(() => null)),
    );
  });
});
