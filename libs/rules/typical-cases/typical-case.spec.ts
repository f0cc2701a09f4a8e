import { describe, expect, it } from '@jest/globals';
import type { Particulars } from '../redaction/particulars.js';
import type { Actor, Role } from '../words.js';
import { caseText } from './case-text.js';
import { isFitForCase, judgeCase, mayPropose, type CaseEntry, type CaseFacts } from './typical-case.js';

const by = (role: Role, departmentId = 'own', id = 'second'): Actor => ({ id, departmentId, roles: [role] });
const ENTRY: CaseEntry = { state: 'recognised', departmentId: 'own', exitGround: null };
const PROPOSED: CaseFacts = { state: 'proposed', proposedBy: 'first', entry: ENTRY };

describe('typical cases (§十一, R7.4)', () => {
  it.each([
    ['recognised', null, true],
    ['listed', null, true],
    ['exited', 'expired', true],
    ['exited', 'repaired', true],
    ['exited', 'misidentified', false],
    ['submitted', null, false],
    ['withdrawn', null, false],
    ['dismissed', null, false],
  ] as const)('an entry that is %s (%s): %s', (state, exitGround, fit) => {
    expect(isFitForCase({ state, exitGround })).toBe(fit);
  });

  it('are proposed by the own department', () => {
    expect(mayPropose(ENTRY, by('maker')).allowed).toBe(true);
    expect(mayPropose(ENTRY, by('maker', 'other'))).toMatchObject({ rule: 'other-department' });
    expect(mayPropose(ENTRY, by('legalReviewer'))).toMatchObject({ rule: 'role-required' });
    expect(mayPropose({ ...ENTRY, state: 'draft' }, by('maker'))).toMatchObject({ rule: 'case-entry-unfit' });
  });

  it.each([
    ['publish', by('head'), PROPOSED, 'published'],
    ['publish', by('creditOffice', 'office'), PROPOSED, 'published'],
    ['decline', by('head'), PROPOSED, 'declined'],
    ['withdraw', by('head'), { ...PROPOSED, state: 'published' }, 'withdrawn'],
  ] as const)('%s by %j', (name, actor, facts, to) => {
    expect(judgeCase(facts, { name, by: actor, reasonGiven: true })).toEqual({ allowed: true, to });
  });

  it.each([
    ['case-four-eyes', 'publish', by('head', 'own', 'first'), PROPOSED, true],
    ['other-department', 'publish', by('head', 'other'), PROPOSED, true],
    ['role-required', 'publish', by('maker'), PROPOSED, true],
    ['case-not-in-this-state', 'withdraw', by('head'), PROPOSED, true],
    ['reason-required', 'decline', by('head'), PROPOSED, false],
    [
      'case-entry-unfit',
      'publish',
      by('head'),
      { ...PROPOSED, entry: { ...ENTRY, state: 'exited', exitGround: 'misidentified' } },
      true,
    ],
  ] as const)('%s', (rule, name, actor, facts, reasonGiven) => {
    expect(judgeCase(facts, { name, by: actor, reasonGiven })).toMatchObject({ allowed: false, rule });
  });

  it('tell what was done and not to whom', () => {
    const firm: Particulars = {
      ...{ kind: 'enterprise', name: '样例商贸有限公司（虚构）', uscc: '91999999H77112DG87', lei: null },
      ...{ documentType: null, documentNumber: null },
      legalRepresentative: {
        name: '样例乙',
        documentType: 'residentId',
        documentNumber: '999999195301214696',
      },
    };
    const text =
      '样例商贸有限公司（虚构）（91999999H77112DG87）法定代表人样例乙（999999195301214696）整改完毕';
    expect(caseText(text, firm)).toBe('样*（（略））法定代表人样*（***）整改完毕');
  });
});
