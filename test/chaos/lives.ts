import { setTimeout as delay } from 'node:timers/promises';
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
  if (random() < 0.3) await acts.give(TAX.head, id, 'exit', { ground: 'misidentified' });
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
const LIVES: readonly Life[] = [shortBlack, shortBlack, longBlack, longBlack, redAndBlack];

export const OFFICERS = [...Object.values(TAX), WAGES.maker, WAGES.checker];

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
