import type { Officer } from '../../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { Case } from '../support/entries.js';
import { blackListed, draftedBy, kinOf, watched, type Party } from '../support/parties.js';
import { until } from '../../support/until.js';
import type { World } from '../support/world.js';

/** Entries in the states that the attempts are made on; none of them is due while the table runs. */
export interface Scene {
  market: Party;
  labour: Party;
  implementing: Officer;
  credit: Officer;
  subject: ReturnType<typeof inventedEnterprise>;
  subjectId: string;
  black: Case;
  watch: Case;
  suspended: Case;
  ended: Case;
  red: Case;
  watchDraft: Case;
  watchApproved: Case;
  labourWatch: Case;
  labourDocument: string;
  warned: string;
  today: string;
}

export async function sceneOf(
  world: World,
  { market, labour }: { market: Party; labour: Party },
): Promise<Scene> {
  const subject = inventedEnterprise();
  const black = await blackListed(market, subject, {}, 'PT5M');
  const suspended = await watched(market, inventedEnterprise(), {}, 'PT2M');
  await market.head.command(suspended.id, 'suspend', { reason: '样例：依法中止' });
  const ended = await blackListed(market);
  await market.head.command(ended.id, 'exit', { ground: 'misidentified', reason: '样例：认定有误' });
  const labourWatch = await watched(labour, subject, { field: 'wages' }, 'PT5M');
  const counted = inventedEnterprise();
  const first = await watched(market, counted, { field: 'tax' }, 'PT5M');
  for (const field of ['environment', 'wages']) await watched(market, counted, { field }, 'PT5M');
  const warned = await until('the warning', async () => (await kinOf(market.maker, first, 'warning'))[0]);
  return {
    ...{ market, labour, subject, black, suspended, ended, labourWatch, warned: warned.id },
    ...{ implementing: await world.officer('implementing'), credit: await world.officer('credit') },
    subjectId: (await black.page()).subject.id,
    watch: await watched(market, subject, {}, 'PT3M'),
    red: await draftedBy(market, 'red'),
    watchDraft: await draftedBy(market, 'watch'),
    watchApproved: await (await draftedBy(market, 'watch')).approved(),
    labourDocument: await labour.maker.attach(labourWatch.id, 'evidence', 'a.txt', '样例'),
    today: shanghaiDate(new Date().toISOString()),
  };
}
