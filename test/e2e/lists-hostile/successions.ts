import type { Officer } from '../../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise, inventedPerson } from '../../../scripts/rehearsal/subjects.mjs';
import { addDays } from '../../../libs/rules/calendar/dates.js';
import { attempt, type Attempt } from './attempt.js';
import { R } from './command.js';
import type { Scene } from './scene.js';

const succession =
  (body: (scene: Scene) => object, who: (scene: Scene) => Officer = ({ market }) => market.head) =>
  (scene: Scene) =>
    who(scene).post(`/subjects/${scene.subjectId}/successions`, {
      ...{ reason: '样例：换发执照', on: scene.today },
      ...body(scene),
    });
const renamed = () => ({ newName: '样例更名后有限公司（虚构）' });

/** Changes of number and name by strangers, to nothing, to others, and into the future. */
export const SUCCESSIONS: Attempt[] = [
  attempt(
    'by a maker',
    403,
    { rule: 'role-required' },
    succession(renamed, ({ market }) => market.maker),
  ),
  attempt(
    'by an implementing officer',
    403,
    { rule: 'role-required' },
    succession(renamed, (s) => s.implementing),
  ),
  attempt('by a department without an entry of it', 403, { rule: 'other-department' }, async (scene) => {
    const { subject } = await scene.red.page();
    return scene.labour.head.post(`/subjects/${subject.id}/successions`, {
      ...renamed(),
      ...R,
      on: scene.today,
    });
  }),
  attempt(
    'to its own number',
    409,
    { rule: 'succession-nothing-new' },
    succession((s) => ({ newUscc: s.subject.uscc })),
  ),
  attempt(
    'of an enterprise to a person',
    409,
    { rule: 'succession-kind-differs' },
    succession(() => ({
      newIdNumber: inventedPerson().documentNumber,
    })),
  ),
  attempt(
    'from tomorrow on',
    409,
    { rule: 'succession-date-impossible' },
    succession((s) => ({
      ...{ ...renamed(), on: addDays(s.today, 1) },
    })),
  ),
  attempt(
    'on a day that is not',
    422,
    { path: 'on' },
    succession(() => ({ ...renamed(), on: '2026-02-30' })),
  ),
  attempt(
    'without a reason',
    422,
    { path: 'reason' },
    succession(() => ({ ...renamed(), reason: undefined })),
  ),
  attempt(
    'with a reason of two characters',
    422,
    { path: 'reason' },
    succession(() => ({ ...renamed(), reason: '样例' })),
  ),
  attempt(
    'to nothing',
    422,
    { path: 'newUscc' },
    succession(() => ({})),
  ),
  attempt(
    'to two numbers',
    422,
    { path: 'newUscc' },
    succession(() => ({
      ...{ newUscc: inventedEnterprise().uscc, newIdNumber: inventedPerson().documentNumber },
    })),
  ),
  attempt(
    'to a mistyped code',
    422,
    { path: 'newUscc' },
    succession(() => ({ newUscc: '91999999H77112DG80' })),
  ),
  attempt(
    'to a mistyped ID number',
    422,
    { path: 'newIdNumber' },
    succession(() => ({ newIdNumber: '999999195309026730' })),
  ),
  attempt('with a document of another subject', 422, { path: 'documentIds.0' }, async (scene) => {
    const { subject } = await scene.red.page();
    const body = { ...renamed(), documentIds: [scene.labourDocument], reason: '样例：更名', on: scene.today };
    return scene.market.head.post(`/subjects/${subject.id}/successions`, body);
  }),
  attempt(
    'with a property unknown',
    422,
    { path: 'rootId' },
    succession((s) => ({ ...renamed(), rootId: s.subjectId })),
  ),
  attempt('of a subject that there is not', 404, {}, ({ market, black, today }) =>
    market.head.post(`/subjects/${black.id}/successions`, { ...renamed(), reason: '样例：更名', on: today }),
  ),
];
