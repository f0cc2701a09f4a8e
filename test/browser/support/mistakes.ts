import { Refused } from '../../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { PLATFORMS } from '../../../libs/rules/words.js';
import type { Schemas } from '../../e2e/support/world.js';
import { until } from '../../support/until.js';
import type { Office } from './office.js';
import { approved, drafted } from './state.js';

type Entry = Schemas['DraftedDto'];

/** The platforms have nothing against anybody, as of now. */
async function platformsFresh(office: Office): Promise<void> {
  const credit = await office.world.officer('credit');
  for (const platform of PLATFORMS) {
    const form = new FormData();
    form.set('platform', platform);
    form.set('asOf', new Date().toISOString());
    form.set('file', new Blob(['list,uscc,reference\n']), 'lists.csv');
    await credit.post('/platform-snapshots', form);
  }
}

/** On the red list, by itself, under the pack that counts in seconds. */
export async function redListed(office: Office): Promise<Entry> {
  await platformsFresh(office);
  const red = { list: 'red', pack: 'rehearsal', proposedRepairable: undefined } as const;
  const entry = await approved(
    office,
    drafted(office, inventedEnterprise(), { ...red, proposedValidityMonths: undefined }),
  );
  const head = await office.world.officer('head');
  await until('it is recognised', async () => {
    const { state } = await head.get<Schemas['EntryPageDto']>(`/entries/${entry.id}`);
    return state === 'recognised';
  });
  await head.command(entry.id, 'extend', { validity: 'PT5M', reason: '样例：延长有效期' });
  return entry;
}

/** Every department that has an officer says that its measures are applied, or that they stopped. */
export async function measuresAnswered(
  office: Office,
  { id }: Entry,
  round: 'apply' | 'stop',
  usernames = ['implementing', 'credit', 'maker.a'],
): Promise<void> {
  const on = shanghaiDate(new Date().toISOString());
  const said = round === 'apply' ? ['answer', { result: 'applied', on }] : ['confirmStopped', { on }];
  for (const username of usernames) {
    const officer = await office.world.officer(username);
    const own = await until('its task', async () => {
      const { items } = await officer.get<Schemas['MeasureTasksPage']>(`/measure-rounds?entryId=${id}`);
      const tasks = items.filter((task) => task.round === round && task.mayAnswer && !task.invited);
      return tasks.length > 0 && tasks;
    });
    for (const task of own)
      await officer.post(`/measure-rounds/${id}/tasks/${task.id}/${said[0] as string}`, said[1] as object);
  }
}

/** Off its list: it was a mistake. */
export async function misidentified(office: Office, { id }: Entry): Promise<void> {
  const head = await office.world.officer('head');
  await head.command(id, 'exit', { ground: 'misidentified', reason: '样例：认定有误' });
  await until('the correction is opened', () =>
    head.get<Schemas['CorrectionPageDto']>(`/corrections/${id}`).catch((error: unknown) => {
      if (error instanceof Refused) return null;
      throw error;
    }),
  );
}

/** Over the API: both letters issued and served, nobody claims anything. */
export async function lettersAndAll(office: Office, { id }: Entry): Promise<void> {
  const maker = await office.world.officer('maker.a');
  const on = shanghaiDate(new Date().toISOString());
  for (const letter of ['apology', 'clarification'] as const) {
    const documentId = await maker.attach(id, letter, '样例.txt', '样例：已签章（虚构）');
    await maker.post(`/corrections/${id}/commands/issueLetter`, { letter, documentId });
    await maker.post(`/corrections/${id}/commands/serveLetter`, { letter, method: 'direct', on });
  }
  await maker.post(`/corrections/${id}/commands/registerCompensation`, { standing: 'noneClaimed', on });
}
