import { randomUUID } from 'node:crypto';
import { compareAgainSignal, SERVICE_UPDATES } from '../../libs/contract/entry.messages.js';
import { freshPlatforms } from '../support/platform-data.js';
import { until } from '../support/until.js';
import type { TimeMachine } from '../workflows/time-machine.js';
import { WAYS, type Way } from './states.js';

const freshNow = async (machine: TimeMachine) => freshPlatforms(machine.stage.source, await machine.now());

const drafted =
  (list: 'red' | 'watch'): Way =>
  (machine) =>
    machine.draft({ list });
const submitted =
  (list: 'red' | 'watch'): Way =>
  async (machine) => {
    const entry = await machine.draft({ list });
    await entry.give('submit', machine.stage.officer('maker'), {});
    return entry;
  };
const withdrawn =
  (list: 'red' | 'watch'): Way =>
  async (machine) => {
    const entry = await submitted(list)(machine);
    await entry.give('withdraw', machine.stage.officer('maker'), {});
    return entry;
  };

/** No platform has told anything yet: this way has to be gone first. */
const comparing: Way = async (machine) => {
  const entry = await (await machine.draft({ list: 'red' })).approved();
  await until('it was compared', async () => (await entry.facts()).comparison);
  return entry;
};
const redPublicity: Way = async (machine) => {
  await freshNow(machine);
  return (await (await machine.draft({ list: 'red' })).approved()).reaches('publicity');
};
const redObjectionHeld: Way = async (machine) => {
  const entry = await redPublicity(machine);
  const objection = { objectionId: randomUUID(), by: 'other' as const, documentIds: [] };
  await entry.give('fileObjection', machine.stage.officer('maker'), objection);
  return entry;
};
const redDismissed: Way = async (machine) => {
  const entry = await redObjectionHeld(machine);
  await entry.give('decideObjection', machine.stage.officer('checker'), { outcome: 'sustained' });
  return entry;
};
const comparingAgain: Way = async (machine) =>
  (await (await redPublicity(machine)).letPass('publicity')).reaches('comparingAgain');
const redRecognised: Way = async (machine) => {
  const entry = await comparingAgain(machine);
  await until('it waits', async () => (await entry.facts()).comparison?.outcome === 'waits');
  await freshNow(machine);
  await entry.handle.signal(compareAgainSignal);
  return entry.reaches('recognised');
};
const dropped: Way = async (machine) => {
  const entry = await redPublicity(machine);
  const black = await (await machine.draft({ subjectId: entry.input.subjectId })).approved();
  await black.give('waivePriorProcedure', machine.stage.officer('head'), {});
  await black.recognised();
  return entry.reaches('dropped');
};
const redExited: Way = async (machine) => {
  const entry = await redRecognised(machine);
  await entry.give('exit', machine.stage.officer('head'), { ground: 'incentivesMisused' });
  return entry;
};

/** Ways to every state of a red-list entry, in the order in which they have to be gone. */
export const RED_WAYS: Record<string, Way> = {
  comparing,
  draft: drafted('red'),
  submitted: submitted('red'),
  publicity: redPublicity,
  objectionHeld: redObjectionHeld,
  dismissed: redDismissed,
  comparingAgain,
  recognised: redRecognised,
  dropped,
  exited: redExited,
  withdrawn: withdrawn('red'),
};

const moved: Way = async (machine) => {
  const entry = await machine.watched();
  const id = randomUUID();
  await entry.handle.executeUpdate(SERVICE_UPDATES.moveToBlack, {
    updateId: id,
    args: [{ id, data: { ground: 'movedToBlack', byEntryId: randomUUID() } }],
  });
  return entry;
};
const suspended: Way = async (machine) => {
  const entry = await machine.watched();
  const head = machine.stage.officer('head');
  await entry.give('extend', head, { validity: 'P12M' });
  await entry.give('suspend', head, {});
  await entry.give('resume', head, {});
  await entry.give('suspend', head, {});
  return entry;
};

/** Where the pack has the party heard before it is warned. */
const watchWindow: Way = async (machine) => {
  const entry = await (await machine.draft({ list: 'watch', pack: 'national-2026' })).approved();
  await entry.noticeServed();
  await entry.give('recordStatement', machine.stage.officer('maker'), { kind: 'statement', documentIds: [] });
  return entry;
};
const watchHeard: Way = async (machine) => (await watchWindow(machine)).letPass('windowToState');

/** Ways to every state of a watch-list entry. */
export const WATCH_WAYS: Record<string, Way> = {
  draft: drafted('watch'),
  submitted: submitted('watch'),
  approved: async (machine) => (await machine.draft({ list: 'watch' })).approved(),
  windowToState: watchWindow,
  awaitingRecognition: watchHeard,
  heard: async (machine) => (await watchHeard(machine)).warningServed(),
  listed: (machine) => machine.watched(),
  suspended,
  exited: moved,
  withdrawn: withdrawn('watch'),
};

/** What this release adds to the life of a black-list entry. */
export const BLACK_WAYS: Record<string, Way> = {
  ...WAYS,
  repaired: async (machine) => {
    const entry = await WAYS.recognised!(machine);
    await entry.give('exit', machine.stage.officer('head'), { ground: 'repaired' });
    return entry;
  },
  misidentified: async (machine) => {
    const entry = await WAYS.recognised!(machine);
    await entry.give('exit', machine.stage.officer('head'), { ground: 'misidentified' });
    return entry;
  },
  suspended: async (machine) => {
    const entry = await WAYS.publicity!(machine);
    await entry.give('suspend', machine.stage.officer('head'), {});
    return entry;
  },
  passagesWithheld: async (machine) => {
    const entry = await WAYS.awaitingRecognition!(machine);
    const officer = machine.stage.officer('checker');
    await entry.recognised({ passages: [{ from: 0, to: 3 }] });
    await entry.give('withholdPassages', officer, { passages: [{ from: 0, to: 2 }] });
    return entry;
  },
  serviceDateCorrected: async (machine) => {
    const entry = await WAYS.windowToState!(machine);
    const { draftedOn } = await entry.facts();
    await entry.give('correctServiceDate', machine.stage.officer('head'), { servedOn: draftedOn });
    return entry;
  },
};

/** Three key fields put the subject on the warning list; one falls away again. */
export async function warningLife(
  machine: TimeMachine,
  look: (state: 'listed' | 'exited', subjectId: string) => Promise<void>,
): Promise<void> {
  const first = await machine.watched();
  const { subjectId } = first.input;
  for (const field of ['wages', 'environment']) await machine.watched({ field, subjectId });
  const open = async () =>
    (await machine.stage.entries.ofSubject(subjectId)).filter(
      (entry) => entry.listKind === 'warning' && entry.open,
    ).length;
  await until('the warning', async () => (await open()) === 1);
  await look('listed', subjectId);
  const id = randomUUID();
  await first.handle.executeUpdate(SERVICE_UPDATES.moveToBlack, {
    updateId: id,
    args: [{ id, data: { ground: 'movedToBlack', byEntryId: randomUUID() } }],
  });
  await until('the warning is withdrawn', async () => (await open()) === 0);
  await look('exited', subjectId);
}
