import { measureRoundWorkflowId } from '../../libs/contract/ids.js';
import { MeasureGround } from '../support/measure-ground.js';
import { until } from '../support/until.js';

export { MeasureGround };
type MeasureWay = (ground: MeasureGround) => Promise<string>;

const QUICK = {
  acknowledgeWithin: { duration: 'PT1S' },
  feedBackWithin: { duration: 'PT600S' },
  stopConfirmedWithin: { duration: 'PT600S' },
};

/** Ways of an entry's measure rounds (§十一, §十九): opened, answered, late, changed, stopped, fed back on afterwards. */
export const MEASURE_WAYS: Record<string, MeasureWay> = {
  open: async (ground) => {
    const entry = await ground.recognised();
    await ground.bankTold(entry);
    return measureRoundWorkflowId(entry.input.entryId);
  },
  answered: async (ground) => {
    const entry = await ground.recognised();
    await ground.bankTold(entry);
    await ground.answerAll(entry);
    await ground.over(entry.input.entryId);
    return measureRoundWorkflowId(entry.input.entryId);
  },
  late: async (ground) => {
    const filingRungs = [{ role: 'creditOffice', before: null }] as const;
    const entry = await ground.recognised({ measures: QUICK, filingRungs: [...filingRungs] });
    const climbed = async () => (await ground.task(entry, 'tax-invoices')).rung;
    await until('the ladder is climbed', climbed);
    return measureRoundWorkflowId(entry.input.entryId);
  },
  stopped: async (ground) => {
    const entry = await ground.recognised();
    await ground.bankTold(entry);
    await ground.exited(entry);
    await ground.bankTold(entry);
    await ground.confirmAll(entry);
    await ground.over(entry.input.entryId);
    return measureRoundWorkflowId(entry.input.entryId);
  },
  fedBackAfterwards: async (ground) => {
    const entry = await ground.recognised();
    await ground.bankTold(entry);
    await ground.answerAll(entry);
    await ground.over(entry.input.entryId);
    await ground.say(await ground.task(entry, 'bank-credit-review'), { by: { body: 'rural-bank' } });
    await ground.over(entry.input.entryId);
    return measureRoundWorkflowId(entry.input.entryId);
  },
};
