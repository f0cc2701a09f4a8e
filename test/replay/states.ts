import { randomUUID } from 'node:crypto';
import type { EntryHand, TimeMachine } from '../workflows/time-machine.js';

export type Way = (machine: TimeMachine) => Promise<EntryHand>;

const objection = () => ({ objectionId: randomUUID(), by: 'subject' as const, documentIds: [] });

const draft: Way = (machine) => machine.draft({ subjectKind: 'naturalPerson' });
const submitted: Way = async (machine) => {
  const entry = await draft(machine);
  await entry.give('submit', machine.stage.officer('maker'), {});
  return entry;
};
const returned: Way = async (machine) => {
  const entry = await submitted(machine);
  await entry.give('return', machine.stage.officer('checker'), {});
  return entry;
};
const approved: Way = async (machine) => (await draft(machine)).approved();
const windowToState: Way = async (machine) => {
  const entry = await (await approved(machine)).noticeServed();
  await entry.give('recordStatement', machine.stage.officer('maker'), { kind: 'statement', documentIds: [] });
  return entry;
};
const publicity: Way = async (machine) => {
  const entry = await (await machine.draft()).approved();
  await entry.give('startPublicity', machine.stage.officer('maker'), {});
  return entry;
};
const objectionHeld: Way = async (machine) => {
  const entry = await publicity(machine);
  await entry.give('fileObjection', machine.stage.officer('maker'), objection());
  return entry;
};
const objectionRejected: Way = async (machine) => {
  const entry = await objectionHeld(machine);
  await entry.give('decideObjection', machine.stage.officer('checker'), { outcome: 'rejected' });
  return entry;
};
const dismissed: Way = async (machine) => {
  const entry = await objectionHeld(machine);
  await entry.give('decideObjection', machine.stage.officer('checker'), { outcome: 'sustained' });
  return entry;
};
const waived: Way = async (machine) => {
  const entry = await (await machine.draft()).approved();
  await entry.give('waivePriorProcedure', machine.stage.officer('head'), {});
  return entry;
};
const awaitingRecognition: Way = async (machine) => (await windowToState(machine)).letPass('windowToState');
const legalReviewFailed: Way = async (machine) => {
  const entry = await (await machine.draft({ pack: 'national-2026' })).approved();
  await (await entry.noticeServed()).letPass('windowToState');
  await entry.give('failLegalReview', machine.stage.officer('legalReviewer'), {});
  return entry;
};
const recognised: Way = async (machine) => {
  const entry = await waived(machine);
  await entry.recognised();
  return entry;
};
const withdrawn: Way = async (machine) => {
  const entry = await submitted(machine);
  await entry.give('withdraw', machine.stage.officer('maker'), {});
  return entry;
};

/** Ways to every state of a black-list entry and through every command, by the name of the recorded history. */
export const WAYS: Record<string, Way> = {
  draft,
  submitted,
  returned,
  approved,
  windowToState,
  publicity,
  objectionHeld,
  objectionRejected,
  dismissed,
  waived,
  awaitingRecognition,
  legalReviewFailed,
  recognised,
  withdrawn,
};
