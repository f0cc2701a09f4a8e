import { fileURLToPath } from 'node:url';
import { inventedEnterprise, inventedPerson } from '../../../scripts/rehearsal/subjects.mjs';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { Schemas } from '../../e2e/support/world.js';
import type { Office } from './office.js';

type Draft = Partial<Schemas['DraftEntryDto']>;

/** The market department, and the labour department. */
export type Department = 'a' | 'b';

/** Drafts an entry of an invented subject beforehand, over the API; what is clicked is what the test is about. */
export async function drafted(
  office: Office,
  subject: Draft,
  more: Draft = {},
  department: Department = 'a',
): Promise<Schemas['DraftedDto']> {
  const maker = await office.world.officer(`maker.${department}`);
  return maker.post('/entries', {
    ...{ list: 'black', field: 'food-drug' },
    ...subject,
    facts: '样例事实：经营超过保质期的食品，责令改正后逾期不改（虚构）。',
    bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2018〕001号', date: '2018-10-08' }],
    proposedValidityMonths: 24,
    proposedRepairable: true,
    ...more,
  });
}

export const enterprise = (office: Office, more?: Draft) => drafted(office, inventedEnterprise(), more);
export const person = (office: Office, more?: Draft) => drafted(office, inventedPerson(), more);

/** The same, submitted and approved by two officers. */
export async function approved<T extends { id: string }>(
  office: Office,
  draft: Promise<T>,
  department: Department = 'a',
): Promise<T> {
  const entry = await draft;
  const maker = await office.world.officer(`maker.${department}`);
  const checker = await office.world.officer(`checker.${department}`);
  await maker.command(entry.id, 'submit', { reason: '样例：证据齐全' });
  await checker.command(entry.id, 'approve', { reason: '样例：同意' });
  return entry;
}

/** Under the pack that counts in seconds, and under the others. */
const SOON = { validity: 'PT5M', repairPeriod: 'PT5S' };
const LATER = { validity: 'P24M', repairPeriod: 'P6M' };

/** On the black list. */
export async function blackListed(
  office: Office,
  subject: Draft = inventedEnterprise(),
  more: Draft = {},
  department: Department = 'a',
): Promise<Schemas['DraftedDto']> {
  const entry = await approved(office, drafted(office, subject, more, department), department);
  const checker = await office.world.officer(`checker.${department}`);
  await checker.command(entry.id, 'waivePriorProcedure', { reason: '样例：依法无需告知' });
  await checker.command(entry.id, 'recognise', {
    ...{ severity: 'single', repairable: true, repairMethod: 'performObligation', basisNumbers: [1] },
    ...{ ...(more.pack ? SOON : LATER), reason: '样例：事实清楚，证据充分' },
  });
  return entry;
}

/** On the watch list, warned in person. */
export async function watchListed(
  office: Office,
  subject: Draft,
  field: string,
  department: Department = 'a',
): Promise<Schemas['DraftedDto']> {
  const draft = drafted(office, subject, { list: 'watch', field, proposedRepairable: undefined }, department);
  const entry = await approved(office, draft, department);
  const maker = await office.world.officer(`maker.${department}`);
  const proofDocumentId = await maker.attach(entry.id, 'serviceProof', '送达回证.txt', '样例：送达回证');
  await (
    await office.world.officer(`checker.${department}`)
  ).command(entry.id, 'serveWarning', {
    ...{ method: 'direct', servedOn: shanghaiDate(new Date().toISOString()), proofDocumentId },
    ...{ validity: 'P12M', public: false, reason: '样例：警示' },
  });
  return entry;
}

/** The path of a preliminary list among the fixtures. */
export const listFile = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/preliminary-lists/${name}`, import.meta.url));
