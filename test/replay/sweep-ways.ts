import { sweepWorkflowId } from '../../libs/contract/ids.js';
import { sweepStateQuery } from '../../libs/contract/sweep.messages.js';
import { BY_CONDUCT, CONDUCT, type SweepGround, type SweepHand } from '../support/sweeps.js';
import { until } from '../support/until.js';

/** Goes a way and answers the id of the workflow that went it. */
type SweepWay = (ground: SweepGround) => Promise<string>;

/** More than one chunk takes, so that a sweep can be stopped amid them. */
const MANY = 40;

const over = async (ground: SweepGround, falling: number): Promise<SweepHand> => {
  const versions = await ground.standard('red', BY_CONDUCT);
  await ground.reds(falling, versions.earlier, CONDUCT.old);
  await ground.red(versions.earlier, CONDUCT.recent);
  return ground.sweep(versions, ground.officer('creditOffice'));
};
const awaitingApproval = async (ground: SweepGround, falling = 2): Promise<SweepHand> => {
  const sweep = await over(ground, falling);
  await until('it awaits approval', async () => {
    const { state } = await sweep.handle.query(sweepStateQuery);
    return state === 'awaitingApproval';
  });
  return sweep;
};
const approved = async (ground: SweepGround, falling: number): Promise<SweepHand> => {
  const sweep = await awaitingApproval(ground, falling);
  await sweep.give('approve', ground.officer('creditOffice'));
  return sweep;
};
const paused = async (ground: SweepGround): Promise<SweepHand> => {
  const sweep = await approved(ground, MANY);
  await sweep.give('pause', ground.officer('creditOffice'));
  return sweep;
};

const id = (sweep: SweepHand): string => sweepWorkflowId(sweep.id);
/** Its workflow has ended, not only the record. */
const ended = async (sweep: SweepHand): Promise<string> => {
  await sweep.handle.result();
  return id(sweep);
};

/** Ways to every state of a sweep, and through every command. */
export const SWEEP_WAYS: Record<string, SweepWay> = {
  awaitingApproval: async (ground) => id(await awaitingApproval(ground)),
  done: async (ground) => ended(await approved(ground, 2)),
  nobody: async (ground) => ended(await over(ground, 0)),
  paused: async (ground) => id(await paused(ground)),
  resumed: async (ground) => {
    const sweep = await paused(ground);
    await sweep.give('resume', ground.officer('creditOffice'));
    return ended(sweep);
  },
  cancelled: async (ground) => {
    const sweep = await awaitingApproval(ground);
    await sweep.give('cancel', ground.officer('creditOffice'));
    return ended(sweep);
  },
  cancelledAmid: async (ground) => {
    const sweep = await paused(ground);
    await sweep.give('cancel', ground.officer('creditOffice'));
    return ended(sweep);
  },
};
