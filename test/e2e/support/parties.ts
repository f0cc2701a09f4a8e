import type { Officer } from '../../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { newOfficer } from './accounts.js';
import { Case, draftOf } from './entries.js';
import type { Schemas, World } from './world.js';

/** The officers of one department. */
export interface Party {
  maker: Officer;
  checker: Officer;
  head: Officer;
}

/** The market department, and the labour department with a head of its own. */
export async function parties(world: World): Promise<{ market: Party; labour: Party }> {
  const [makerA, checkerA, headA, makerB, checkerB] = (await Promise.all(
    ['maker.a', 'checker.a', 'head', 'maker.b', 'checker.b'].map((name) => world.officer(name)),
  )) as [Officer, Officer, Officer, Officer, Officer];
  const headB = await newOfficer(world, 'head.b', 'labour', ['head']);
  return {
    market: { maker: makerA, checker: checkerA, head: headA },
    labour: { maker: makerB, checker: checkerB, head: headB },
  };
}

/** A draft by one department, on the rehearsal pack unless told. */
export async function draftedBy(
  { maker, checker, head }: Party,
  list: 'red' | 'black' | 'watch',
  subject: object = inventedEnterprise(),
  further: object = {},
): Promise<Case> {
  const body = draftOf(subject, { list, pack: 'rehearsal', ...further });
  const { id } = await maker.post<Schemas['DraftedDto']>('/entries', body);
  return new Case(id, maker, checker, head);
}

/** On the black list, with neither notice nor publicity: the pack lets the officer decide so for an enterprise. */
export async function blackListed(
  party: Party,
  subject?: object,
  further: object = {},
  validity = 'PT4M',
): Promise<Case> {
  const entry = await (await draftedBy(party, 'black', subject, further)).approved();
  await party.checker.command(entry.id, 'waivePriorProcedure', { reason: '样例：依法无需告知' });
  await party.checker.command(entry.id, 'recognise', {
    ...{ severity: 'single', validity, repairable: true, basisNumbers: [1], reason: '样例：事实清楚' },
    ...{ repairMethod: 'performObligation', repairPeriod: 'PT5S' },
  });
  return entry;
}

/** On the watch list, warned in person. */
export async function watched(
  party: Party,
  subject?: object,
  further: object = {},
  validity = 'PT4M',
): Promise<Case> {
  const entry = await (await draftedBy(party, 'watch', subject, further)).approved();
  await party.checker.command(entry.id, 'serveWarning', await warning(entry, validity));
  return entry;
}

/** What serves a warning today. */
export async function warning({ id, maker }: Case, validity = 'PT4M'): Promise<object> {
  const proofDocumentId = await maker.attach(id, 'serviceProof', 'proof.txt', '样例送达回证');
  const servedOn = shanghaiDate(new Date().toISOString());
  return { method: 'direct', servedOn, proofDocumentId, validity, public: false, reason: '样例：警示' };
}

/** The entry of a list that the subject of another entry has, if any. */
export async function kinOf(officer: Officer, entry: Case, list: string): Promise<Schemas['EntryRowDto'][]> {
  const { subject } = await entry.page();
  const { items } = await officer.get<Schemas['SubjectEntriesDto']>(`/subjects/${subject.id}/entries`);
  return items.filter((row) => row.list === list);
}
