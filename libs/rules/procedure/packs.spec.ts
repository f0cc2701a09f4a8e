import { describe, expect, it } from '@jest/globals';
import { resolveTerms } from '../packs/resolve.js';
import { SHIPPED_PACKS } from '../packs/shipped-packs.js';
import { termDifferences } from '../packs/term-differences.js';
import type { EntryTerms, SeverityClass } from '../packs/entry-terms.js';
import { DEPARTMENT, officer } from '../testing/terms.js';
import { SUBJECT_KINDS, type ExitGround, type ListKind, type SubjectKind } from '../words.js';
import { watchListingAfter } from './after-exit.js';
import type { CommandData, CommandName } from './commands.js';
import { initialFacts, type EntryFacts } from './facts.js';
import { judge } from './judge.js';
import { keyFieldStanding } from './key-fields.js';
import { PROCEDURES } from './procedures.js';

type PackCode = 'zhangdian-2018' | 'national-2026';
const NOW = '2026-05-12T02:00:00.000Z';
const LISTED_AT = '2026-04-02T02:00:00.000Z';
const head = officer('head', 'head', 'checker');
const legal = officer('legal', 'legalReviewer');

const termsUnder = (code: PackCode, listKind: ListKind, subjectKind: SubjectKind): EntryTerms =>
  resolveTerms(
    SHIPPED_PACKS.find((pack) => pack.code === code)!,
    { listKind, subjectKind },
  );

function factsUnder(
  code: PackCode,
  changes: Partial<EntryFacts>,
  { list = 'black', kind = 'enterprise' }: { list?: ListKind; kind?: SubjectKind } = {},
): EntryFacts {
  const given = {
    ...{ entryId: 'entry', departmentId: DEPARTMENT, makerId: 'maker', basisCount: 1, validity: null },
    ...{ terms: termsUnder(code, list, kind), public: false },
  };
  return { ...initialFacts(given, 'draft', '2026-04-01T02:00:00.000Z'), ...changes };
}

function verdict(facts: EntryFacts, name: CommandName, data: object = {}, by = head): string {
  const command = { name, by, data: data as CommandData[CommandName], reasonGiven: true };
  const judged = judge(PROCEDURES[facts.terms.listKind], facts, command, NOW);
  return judged.allowed ? 'allowed' : judged.rule;
}

const recognition = (severity: SeverityClass, validity: string) => ({
  ...{ severity, validity, repairable: false, repairMethod: null, repairPeriod: null, basisNumbers: [1] },
});
const recognised = (severity: SeverityClass, validity: string): Partial<EntryFacts> => ({
  ...{ state: 'recognised', listedAt: LISTED_AT, validity },
  recognition: {
    ...{ at: LISTED_AT, officerId: 'checker', severity, repairable: true },
    ...{ repairMethod: 'performObligation', repairPeriod: null },
  },
});
const published = { state: 'awaitingRecognition', publicity: 'ended' } as const;
const noticed = {
  state: 'awaitingRecognition',
  notice: { method: 'direct', servedOn: '2026-04-02' },
} as const;

describe('§六 prior notice', () => {
  it.each([
    ['zhangdian-2018', 'naturalPerson', 'prior-notice-required', 'notice-not-waivable'],
    ['zhangdian-2018', 'enterprise', 'allowed', 'allowed'],
    ['zhangdian-2018', 'governmentBody', 'allowed', 'allowed'],
    ['national-2026', 'naturalPerson', 'prior-notice-required', 'notice-not-waivable'],
    ['national-2026', 'enterprise', 'prior-notice-required', 'notice-not-waivable'],
    ['national-2026', 'socialOrganisation', 'prior-notice-required', 'notice-not-waivable'],
    ['national-2026', 'publicInstitution', 'prior-notice-required', 'notice-not-waivable'],
    ['national-2026', 'governmentBody', 'prior-notice-required', 'notice-not-waivable'],
  ] as const)('%s, %s: recognition after publicity alone is %s, a waiver %s', (code, kind, alone, waiver) => {
    const severity = code === 'zhangdian-2018' ? 'single' : 'serious';
    const heard = factsUnder(code, { ...published, legalReviewPassed: true }, { kind });
    expect(verdict(heard, 'recognise', recognition(severity, 'P24M'))).toBe(alone);
    expect(verdict(factsUnder(code, { state: 'approved' }, { kind }), 'waivePriorProcedure')).toBe(waiver);
  });
});

describe('§六, 国办发〔2020〕49号 prior notice before a watch listing', () => {
  const watch = (code: PackCode, kind: SubjectKind, changes: Partial<EntryFacts>) =>
    factsUnder(code, changes, { list: 'watch', kind });
  const service = { method: 'direct', servedOn: '2026-04-02', proofDocumentId: 'doc' };
  const warning = { ...service, validity: 'P6M', public: false };
  const notice = { method: 'direct', servedOn: '2026-04-02' } as const;
  const KINDS = SUBJECT_KINDS.flatMap((kind) => [
    ['zhangdian-2018', kind, 'allowed', 'notice-off'] as const,
    ['national-2026', kind, 'prior-notice-required', 'allowed'] as const,
  ]);

  it.each(KINDS)('%s, %s: the warning at once is %s, a notice %s', (code, kind, atOnce, noticing) => {
    const approved = watch(code, kind, { state: 'approved' });
    expect(verdict(approved, 'serveWarning', warning)).toBe(atOnce);
    expect(verdict(approved, 'serveNotice', service)).toBe(noticing);
  });

  it.each([
    ['approved', 'prior-notice-required', 'not-in-this-state', null],
    ['windowToState', 'window-to-state-open', 'allowed', notice],
    ['awaitingRecognition', 'allowed', 'allowed', notice],
    ['listed', 'allowed', 'not-in-this-state', notice],
  ] as const)('national-2026, %s: the warning %s, a statement %s', (state, warns, states, served) => {
    const facts = watch('national-2026', 'enterprise', { state, notice: served });
    expect(verdict(facts, 'serveWarning', warning)).toBe(warns);
    expect(verdict(facts, 'recordStatement', { kind: 'statement', documentIds: [] })).toBe(states);
  });

  it('candidates drafted before it was a step go on as they began (R1.3)', () => {
    const facts = watch('national-2026', 'enterprise', { state: 'approved' });
    delete facts.terms.noticeIsStep;
    expect(verdict(facts, 'serveWarning', warning)).toBe('allowed');
  });

  it('who is listed after a black exit is warned without it: the listing came by itself (§十七)', () => {
    for (const code of ['zhangdian-2018', 'national-2026'] as const) {
      const listed = watch(code, 'enterprise', { state: 'listed', listedAt: LISTED_AT });
      expect(verdict(listed, 'serveWarning', warning)).toBe('allowed');
    }
  });
});

describe('the legal review', () => {
  it.each([
    ['zhangdian-2018', 'single', 'allowed', 'legal-review-off'],
    ['national-2026', 'serious', 'legal-review-required', 'allowed'],
  ] as const)('%s: recognition without it is %s (%s), to pass it %s', (code, severity, without, passing) => {
    const heard = factsUnder(code, noticed);
    expect(verdict(heard, 'recognise', recognition(severity, 'P24M'))).toBe(without);
    expect(verdict(heard, 'passLegalReview', {}, legal)).toBe(passing);
  });
});

describe('§十四, §十七 how long a listing may last', () => {
  it.each([
    ['zhangdian-2018', 'single', 'P11M', 'validity-out-of-bounds'],
    ['zhangdian-2018', 'single', 'P12M', 'allowed'],
    ['zhangdian-2018', 'single', 'P60M', 'allowed'],
    ['zhangdian-2018', 'single', 'P61M', 'validity-out-of-bounds'],
    ['zhangdian-2018', 'serious', 'P24M', 'severity-unknown'],
    ['national-2026', 'single', 'P24M', 'severity-unknown'],
    ['national-2026', 'minor', 'P3M', 'allowed'],
    ['national-2026', 'minor', 'P4M', 'validity-out-of-bounds'],
    ['national-2026', 'general', 'P2M', 'validity-out-of-bounds'],
    ['national-2026', 'general', 'P12M', 'allowed'],
    ['national-2026', 'general', 'P13M', 'validity-out-of-bounds'],
    ['national-2026', 'serious', 'P11M', 'validity-out-of-bounds'],
    ['national-2026', 'serious', 'P3Y', 'allowed'],
    ['national-2026', 'serious', 'P37M', 'validity-out-of-bounds'],
  ] as const)('%s, %s for %s: %s', (code, severity, validity, expected) => {
    const heard = factsUnder(code, { ...noticed, legalReviewPassed: true });
    expect(verdict(heard, 'recognise', recognition(severity, validity))).toBe(expected);
  });

  it.each([
    ['zhangdian-2018', 'single', 'P24M', 'P60M', 'allowed'],
    ['zhangdian-2018', 'single', 'P24M', 'P61M', 'validity-out-of-bounds'],
    ['national-2026', 'general', 'P6M', 'P12M', 'allowed'],
    ['national-2026', 'general', 'P6M', 'P18M', 'validity-out-of-bounds'],
    ['national-2026', 'serious', 'P24M', 'P36M', 'allowed'],
    ['national-2026', 'serious', 'P24M', 'P48M', 'validity-out-of-bounds'],
  ] as const)('%s, %s: extended from %s to %s: %s', (code, severity, from, validity, expected) => {
    expect(verdict(factsUnder(code, recognised(severity, from)), 'extend', { validity })).toBe(expected);
  });
});

describe('§十四 the least time before repair', () => {
  it.each([
    ['zhangdian-2018', 'single', 'allowed'],
    ['national-2026', 'minor', 'allowed'],
    ['national-2026', 'general', 'repair-too-early'],
    ['national-2026', 'serious', 'repair-too-early'],
  ] as const)('%s, %s, forty days after listing: %s', (code, severity, expected) => {
    const facts = factsUnder(code, recognised(severity, 'P24M'));
    expect(verdict(facts, 'exit', { ground: 'repaired' })).toBe(expected);
  });

  it.each([
    ['zhangdian-2018', 'single', '2026-05-11T02:00:00.000Z', 'allowed'],
    ['national-2026', 'minor', '2026-05-11T02:00:00.000Z', 'allowed'],
    ['national-2026', 'general', '2026-02-13T02:00:00.000Z', 'repair-too-early'],
    ['national-2026', 'general', '2026-02-11T02:00:00.000Z', 'allowed'],
    ['national-2026', 'serious', '2025-05-13T02:00:00.000Z', 'repair-too-early'],
    ['national-2026', 'serious', '2025-05-11T02:00:00.000Z', 'allowed'],
  ] as const)('%s, %s, listed since %s: %s', (code, severity, listedAt, expected) => {
    const facts = factsUnder(code, { ...recognised(severity, 'P36M'), listedAt });
    expect(verdict(facts, 'exit', { ground: 'repaired' })).toBe(expected);
  });
});

describe('R1.2 national-2026 beside zhangdian-2018', () => {
  const CLASSES = ['validity.general', 'validity.minor', 'validity.serious', 'validity.single'];
  const BLACK = ['legalReview', ...CLASSES, 'watchAfterExit'];
  it.each([
    ['black', 'naturalPerson', BLACK],
    ['black', 'enterprise', [...BLACK, 'priorNotice']],
    ['red', 'naturalPerson', []],
    ['red', 'enterprise', []],
    ['watch', 'naturalPerson', ['priorNotice', 'noticeIsStep']],
    ['watch', 'governmentBody', ['priorNotice', 'noticeIsStep']],
    ['warning', 'enterprise', []],
  ] as const)('%s, %s: differs in %j and the warning, and in nothing else', (list, kind, differing) => {
    const under = (code: PackCode) => termsUnder(code, list, kind);
    const found = termDifferences(under('zhangdian-2018'), under('national-2026')).map(({ path }) => path);
    expect(found.sort()).toEqual([...differing, 'warning'].sort());
  });
});

describe('§十七 the watch list after a black exit', () => {
  it.each([
    ['zhangdian-2018', 'expired', { validity: 'P12M' }],
    ['zhangdian-2018', 'repaired', { validity: 'P12M' }],
    ['zhangdian-2018', 'standardChanged', { validity: 'P12M' }],
    ['zhangdian-2018', 'misidentified', null],
    ['national-2026', 'expired', null],
    ['national-2026', 'repaired', null],
    ['national-2026', 'standardChanged', null],
    ['national-2026', 'misidentified', null],
  ] as const)('%s, %s: %j', (code, exitGround: ExitGround, expected) => {
    expect(watchListingAfter(factsUnder(code, { state: 'exited', exitGround }))).toEqual(expected);
  });
});

describe('§十六 the warning', () => {
  it.each([
    ['zhangdian-2018', 2, false],
    ['zhangdian-2018', 3, true],
    ['national-2026', 3, false],
    ['national-2026', 7, false],
  ] as const)('%s, %i key fields: %s', (code, count, warned) => {
    const { warning } = termsUnder(code, 'watch', 'enterprise');
    const watched = Array.from({ length: count }, (_, n) => ({
      ...{ fieldCode: `field-${String(n)}`, isKey: true },
      keyFields: warning?.keyFields ?? null,
    }));
    expect(keyFieldStanding(watched).warned).toBe(warned);
  });
});
