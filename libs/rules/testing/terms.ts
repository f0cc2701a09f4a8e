import type { EntryTerms } from '../packs/entry-terms.js';
import { initialFacts, type EntryFacts } from '../procedure/facts.js';
import type { Actor, Role } from '../words.js';

/** Invented terms for tests: the structure of `zhangdian-2018` for an enterprise, unless told otherwise. */
export function termsOf(changes: Partial<EntryTerms> = {}): EntryTerms {
  return {
    packCode: 'zhangdian-2018',
    packVersion: '1',
    listKind: 'black',
    subjectKind: 'enterprise',
    priorNotice: 'officerDecides',
    windowToState: { workingDays: 5 },
    servedByPublicationAfter: { duration: 'P30D' },
    publicity: { workingDays: 7 },
    publicityRequired: false,
    legalReview: false,
    approvers: 1,
    validity: {
      single: { min: 'P12M', max: 'P60M', default: null, repairableAfter: 'P0D', published: true },
    },
    filing: {
      superior: { workingDays: 7 },
      creditOffice: { workingDays: 7 },
      municipal: { workingDays: 7 },
      provincial: { workingDays: 10 },
      national: { workingDays: 10 },
    },
    filingRungs: [],
    watchAfterExit: { validity: 'P12M' },
    objection: { answerWithin: { workingDays: 3 }, verifyWithin: { workingDays: 10 } },
    retention: 'P5Y',
    overriddenBy: [],
    ...changes,
  };
}

export const DEPARTMENT = 'department-a';

export const officer = (id: string, ...roles: Role[]): Actor => ({ id, departmentId: DEPARTMENT, roles });

/** Facts of a fresh draft by `maker`, with changes on top. */
export function factsOf(changes: Partial<EntryFacts> = {}, terms: Partial<EntryTerms> = {}): EntryFacts {
  const given = {
    entryId: 'entry',
    departmentId: DEPARTMENT,
    makerId: 'maker',
    terms: termsOf(terms),
    basisCount: 1,
    validity: null,
    public: false,
  };
  return { ...initialFacts(given, 'draft', '2026-03-02T02:00:00.000Z'), ...changes };
}
