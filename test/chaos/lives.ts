import { setTimeout as delay } from 'node:timers/promises';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { draftOf } from '../e2e/support/entries.js';
import { until } from '../support/until.js';
import type { Acts } from './acts.js';
import { oneOf, type Random } from './killer.js';

type Life = (acts: Acts, random: Random) => Promise<void>;

const TAX = { maker: 'maker.a', checker: 'checker.a', head: 'head' } as const;
/** Another department, whose listing meets those of the first. */
const WAGES = { maker: 'maker.b', checker: 'checker.b', field: 'wages' } as const;

/** Terms in seconds and in years: what ends by itself, and what stays. */
const SHORT = { validity: 'PT12S', repairPeriod: 'PT5S' };
const LONG = { validity: 'P24M', repairPeriod: 'P6M' };
const RECOGNITION = {
  ...{ severity: 'single', repairable: true, repairMethod: 'performObligation', basisNumbers: [1] },
};

/** Which implements a measure of every black listing. */
const IMPLEMENTING = 'implementing';

const REACHED = { withinMs: 240_000, everyMs: 300 };
const reaches = (acts: Acts, id: string, ...states: string[]): Promise<unknown> =>
  until(
    `${id} is ${states.join(' or ')}`,
    async () => states.includes((await acts.state('head', id)) ?? ''),
    REACHED,
  );

async function approved(acts: Acts, body: object, { maker, checker }: { maker: string; checker: string }) {
  const id = await acts.draft(maker, body);
  await acts.give(maker, id, 'submit');
  await acts.give(checker, id, 'approve');
  return id;
}

/** A head at work on an entry in force: what others have to be told of again. */
async function changed(acts: Acts, random: Random, id: string, validity: string): Promise<void> {
  if (random() < 0.4) {
    await acts.give(TAX.head, id, 'suspend');
    await acts.give(TAX.head, id, 'resume');
  }
  if (random() < 0.4) await acts.give(TAX.head, id, 'extend', { validity });
}

/** What the implementing department says of the measures of an entry: often all, sometimes nothing. */
async function implemented(acts: Acts, random: Random, id: string, round: 'apply' | 'stop'): Promise<void> {
  if (random() < 0.3) return;
  const task = await until(
    `the ${round} round of ${id}`,
    async () =>
      (await acts.tasks(IMPLEMENTING, id)).find((one) => one.mayAnswer && one.round === round) ?? null,
    REACHED,
  );
  const on = shanghaiDate(new Date().toISOString());
  if (round === 'stop') await acts.say(IMPLEMENTING, task, 'confirmStopped', { on });
  else if (await acts.say(IMPLEMENTING, task, 'acknowledge', {})) {
    const applied = { result: 'applied', on };
    const not = { result: 'notApplicable', reason: '样例：没有这类许可' };
    if (random() < 0.8) await acts.say(IMPLEMENTING, task, 'answer', random() < 0.7 ? applied : not);
  }
}

/** On the black list for seconds: it ends by itself or repaired, and a watch entry follows it. */
const shortBlack: Life = async (acts, random) => {
  const id = await approved(acts, draftOf(inventedEnterprise(), { pack: 'rehearsal' }), TAX);
  if (random() < 0.5) await acts.give(TAX.checker, id, 'waivePriorProcedure');
  else {
    await acts.give(TAX.maker, id, 'startPublicity');
    await reaches(acts, id, 'awaitingRecognition');
  }
  await acts.give(TAX.checker, id, 'recognise', { ...RECOGNITION, ...SHORT });
  await changed(acts, random, id, 'PT15S');
  if (random() < 0.4) {
    await delay(6_000);
    await acts.give(TAX.head, id, 'exit', { ground: 'repaired' });
  }
};

/** On the black list for years, unless that was a mistake. */
const longBlack: Life = async (acts, random) => {
  const id = await approved(acts, draftOf(inventedEnterprise(), { pack: 'zhangdian-2018' }), TAX);
  await acts.give(TAX.checker, id, 'waivePriorProcedure');
  await acts.give(TAX.checker, id, 'recognise', { ...RECOGNITION, ...LONG });
  await changed(acts, random, id, 'P30M');
  await implemented(acts, random, id, 'apply');
  if (random() < 0.3) {
    await acts.give(TAX.head, id, 'exit', { ground: 'misidentified' });
    // What was not applicable has nothing to stop.
    const stops = async () => (await acts.tasks(IMPLEMENTING, id)).filter(({ round }) => round === 'stop');
    await until(`the stop round of ${id}`, async () => (await stops()).length > 0, REACHED);
    if ((await stops()).some(({ mayAnswer }) => mayAnswer)) await implemented(acts, random, id, 'stop');
  }
};

/** On the watch list for seconds, warned in person. */
const watched: Life = async (acts, random) => {
  const id = await approved(acts, draftOf(inventedEnterprise(), { list: 'watch', pack: 'rehearsal' }), TAX);
  const proofDocumentId = await acts.attach(TAX.maker, id);
  const servedOn = shanghaiDate(new Date().toISOString());
  const warning = { method: 'direct', servedOn, proofDocumentId, public: false };
  await acts.give(TAX.checker, id, 'serveWarning', { ...warning, validity: SHORT.validity });
  if (random() < 0.4)
    await acts.give(TAX.head, id, 'suspend').then((done) => done && acts.give(TAX.head, id, 'resume'));
};

/** On the red list, until another department lists its subject black. */
const redAndBlack: Life = async (acts, random) => {
  const subject = inventedEnterprise();
  const red = await approved(acts, draftOf(subject, { list: 'red', pack: 'rehearsal' }), TAX);
  await reaches(acts, red, 'recognised', 'exited');
  if (random() < 0.3) return;
  const black = await approved(acts, draftOf(subject, { field: WAGES.field, pack: 'rehearsal' }), WAGES);
  await acts.give(WAGES.checker, black, 'waivePriorProcedure');
  await acts.give(WAGES.checker, black, 'recognise', { ...RECOGNITION, ...SHORT });
  await reaches(acts, red, 'exited');
};

/** Drawn so often. */
const LIVES: readonly Life[] = [shortBlack, shortBlack, longBlack, longBlack, redAndBlack, watched];

export const OFFICERS = [...Object.values(TAX), WAGES.maker, WAGES.checker, IMPLEMENTING];

/** Officers at work in so many lanes, until the time is over; what they have begun they bring to its end. */
export async function livesUntil(acts: Acts, random: Random, lanes: number, endsAt: number): Promise<number> {
  let lived = 0;
  const lane = async () => {
    while (Date.now() < endsAt) {
      await oneOf(random, LIVES)(acts, random);
      lived += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return lived;
}
