import { condition } from '@temporalio/workflow';
import type { FilingRung } from '../../libs/rules/packs/entry-terms.js';

export interface Rung {
  role: FilingRung['role'];
  at: string;
}

/** One rung after another at its instant, until what they warn of is over (R6.3). */
export async function climbLadder(
  rungs: readonly Rung[],
  what: string,
  over: () => boolean,
  reached: (rung: Rung) => Promise<void>,
): Promise<void> {
  for (const { role, at } of rungs) {
    const left = Date.parse(at) - Date.now();
    const summary = `${what}: ${role} · ${at}`;
    if (left > 0 ? await condition(over, left, { summary }) : over()) return;
    await reached({ role, at });
  }
}
