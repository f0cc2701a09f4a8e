import { randomUUID } from 'node:crypto';
import { CaseHand } from '../workflows/case-hand.js';
import type { EntryHand, TimeMachine } from '../workflows/time-machine.js';

/** Answers the workflow's id. */
type CaseWay = (machine: TimeMachine) => Promise<string>;

const officer = (machine: TimeMachine, role: 'maker' | 'checker' | 'head') =>
  machine.stage.officer(role, randomUUID());

async function recognised(machine: TimeMachine): Promise<EntryHand> {
  const entry = await (await machine.draft()).approved();
  await entry.give('waivePriorProcedure', machine.stage.officer('head'), {});
  await entry.recognised();
  return entry;
}

async function accepted(machine: TimeMachine, entry: EntryHand): Promise<CaseHand> {
  const objection = await CaseHand.about(entry, 'objection');
  await objection.give('accept', officer(machine, 'maker'));
  return objection;
}

async function rejected(machine: TimeMachine): Promise<CaseHand> {
  const objection = await accepted(machine, await recognised(machine));
  await objection.give('extend', officer(machine, 'head'));
  await objection.give('reject', officer(machine, 'checker'));
  await objection.carriedOut('rejected');
  return objection;
}

/** Ways of cases (§14, §20, §21): each state, what holds an entry, and what ends one. */
export const CASE_WAYS: Record<string, CaseWay> = {
  received: async (machine) =>
    (await CaseHand.about(await recognised(machine), 'objection')).handle.workflowId,
  holding: async (machine) => {
    const entry = await (await machine.draft()).approved();
    await entry.give('startPublicity', machine.stage.officer('maker'), {});
    const objection = await accepted(machine, entry);
    await entry.reaches('objectionHeld');
    return objection.handle.workflowId;
  },
  decided: async (machine) => (await rejected(machine)).handle.workflowId,
  inReconsideration: async (machine) => {
    const objection = await rejected(machine);
    await objection.give('registerReconsideration', officer(machine, 'maker'));
    return objection.handle.workflowId;
  },
  overturned: async (machine) => {
    const objection = await rejected(machine);
    await objection.give('registerReconsideration', officer(machine, 'maker'));
    await objection.give('recordReconsideration', officer(machine, 'head'), { outcome: 'overturned' });
    await objection.carriedOut('overturned');
    return objection.handle.workflowId;
  },
  withdrawn: async (machine) => {
    const objection = await CaseHand.about(await recognised(machine), 'objection');
    await objection.give('withdraw', 'party');
    await objection.carriedOut('withdrawn');
    return objection.handle.workflowId;
  },
  evidenceAdded: async (machine) => {
    const objection = await accepted(machine, await recognised(machine));
    await objection.give('addEvidence', 'party');
    await objection.give('withdraw', 'party');
    await objection.carriedOut('withdrawn');
    return objection.handle.workflowId;
  },
  repairUpheld: async (machine) => {
    const repair = await CaseHand.about(await recognised(machine), 'repair');
    await repair.give('uphold', officer(machine, 'checker'));
    await repair.carriedOut('upheld');
    return repair.handle.workflowId;
  },
  repairRefusedTwice: async (machine) => {
    const entry = await recognised(machine);
    await CaseHand.about(entry, 'repair');
    const second = await CaseHand.prepared(entry, 'repair');
    await second.file().catch(() => undefined);
    await second.handle.result();
    return second.handle.workflowId;
  },
  // Last: it passes sixty days.
  closed: async (machine) => {
    const objection = await rejected(machine);
    await machine.passTo((await objection.facts()).deadlines.reconsideration!);
    await objection.handle.result();
    return objection.handle.workflowId;
  },
};
