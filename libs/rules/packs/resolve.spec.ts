import { describe, expect, it } from '@jest/globals';
import { LIST_KINDS, SUBJECT_KINDS } from '../words.js';
import { resolveTerms, StandardOverrideError, standardOverrideFaults } from './resolve.js';
import type { TermsWanted } from './resolve.js';
import { SHIPPED_PACKS } from './shipped-packs.js';

const [zhangdian, national, rehearsal] = SHIPPED_PACKS as [
  (typeof SHIPPED_PACKS)[0],
  (typeof SHIPPED_PACKS)[0],
  (typeof SHIPPED_PACKS)[0],
];
const PERSON: TermsWanted = { listKind: 'black', subjectKind: 'naturalPerson' };
const FIRM: TermsWanted = { listKind: 'black', subjectKind: 'enterprise' };

const LAW = { law: '《中华人民共和国安全生产法》', article: '第七十八条' };
const CIRCULAR = { law: '《某某工作通知》', article: '第三条' };

const faultsOf = (wanted: TermsWanted, ...standardOverrides: object[]): string[] =>
  standardOverrideFaults(zhangdian, { ...wanted, standardOverrides }).map(
    ({ path, message }) => `${path}: ${message}`,
  );

describe('the terms frozen into an entry (R1.3)', () => {
  it('are the seed’s for a natural person on the black list', () => {
    expect(resolveTerms(zhangdian, PERSON)).toEqual({
      packCode: 'zhangdian-2018',
      packVersion: '1.0.0',
      listKind: 'black',
      subjectKind: 'naturalPerson',
      priorNotice: 'required',
      noticeIsStep: true,
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
      filingRungs: [
        { role: 'officer', before: { workingDays: 2 } },
        { role: 'head', before: { workingDays: 1 } },
        { role: 'creditOffice', before: null },
      ],
      watchAfterExit: { validity: 'P12M' },
      objection: { answerWithin: { workingDays: 3 }, verifyWithin: { workingDays: 10 } },
      mayBePublic: true,
      warning: { keyFields: 3, withdrawnWhenBelow: true },
      snapshotMaxAge: { workingDays: 1 },
      removalAnsweredWithin: { workingDays: 5 },
      measures: {
        acknowledgeWithin: { workingDays: 3 },
        feedBackWithin: { workingDays: 15 },
        stopConfirmedWithin: { workingDays: 3 },
      },
      retention: 'P5Y',
      overriddenBy: [],
    });
  });

  it('leave notice to the officer for a firm in the seed, and owe it to everyone in the national pack', () => {
    expect(resolveTerms(zhangdian, FIRM).priorNotice).toBe('officerDecides');
    const theirs = resolveTerms(national, FIRM);
    expect([theirs.priorNotice, theirs.legalReview, theirs.watchAfterExit]).toEqual(['required', true, null]);
    expect(Object.keys(theirs.validity)).toEqual(['minor', 'general', 'serious']);
  });

  it('exist for every pack, list and kind of subject, as plain JSON', () => {
    for (const pack of [zhangdian, national, rehearsal]) {
      for (const listKind of LIST_KINDS) {
        for (const subjectKind of SUBJECT_KINDS) {
          const terms = resolveTerms(pack, { listKind, subjectKind });
          expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
          expect([terms.packCode, terms.listKind, terms.subjectKind]).toEqual([
            pack.code,
            listKind,
            subjectKind,
          ]);
        }
      }
    }
  });

  it('share nothing with the pack: changing them leaves it alone', () => {
    const terms = resolveTerms(zhangdian, PERSON);
    terms.filingRungs.pop();
    (terms.windowToState as { workingDays: number }).workingDays = 99;
    expect(resolveTerms(zhangdian, PERSON).filingRungs).toHaveLength(3);
    expect(resolveTerms(zhangdian, PERSON).windowToState).toEqual({ workingDays: 5 });
  });
});

describe('laws that lay down another procedure (R3.5)', () => {
  it('override steps and windows and are named', () => {
    const standardOverrides = [
      {
        ...LAW,
        windowToState: { workingDays: 10 },
        legalReview: true,
        validity: { single: { max: 'P36M' } },
      },
      { ...CIRCULAR, publicityRequired: true, filing: { municipal: { workingDays: 5 } } },
    ];
    const terms = resolveTerms(zhangdian, { ...FIRM, standardOverrides });
    expect(terms).toMatchObject({
      windowToState: { workingDays: 10 },
      legalReview: true,
      publicityRequired: true,
      validity: { single: { min: 'P12M', max: 'P36M', default: null } },
      filing: { municipal: { workingDays: 5 }, provincial: { workingDays: 10 } },
      overriddenBy: [LAW, CIRCULAR],
    });
    expect(terms).not.toHaveProperty('law');
  });

  it('can owe notice to a firm', () => {
    const terms = resolveTerms(zhangdian, {
      ...FIRM,
      standardOverrides: [{ ...CIRCULAR, priorNotice: 'required' }],
    });
    expect(terms.priorNotice).toBe('required');
  });

  it('can make notice a step of a watch listing, which the seed does without', () => {
    const watched = { listKind: 'watch', subjectKind: 'enterprise' } as const;
    expect(resolveTerms(zhangdian, watched).noticeIsStep).toBe(false);
    expect(resolveTerms(national, watched).noticeIsStep).toBe(true);
    const overridden = { ...watched, standardOverrides: [{ ...CIRCULAR, priorNotice: 'required' }] };
    expect(resolveTerms(zhangdian, overridden).noticeIsStep).toBe(true);
  });

  it.each([
    '《中华人民共和国安全生产法》',
    '保障农民工工资支付条例',
    '《税收征收管理法》（2015年修正）',
    '《环境保护法（2014修订）》',
  ])('let %s take prior notice away', (law) => {
    expect(faultsOf(PERSON, { law, article: '第一条', priorNotice: 'officerDecides' })).toEqual([]);
  });

  it.each(['《某某工作通知》', '某某管理办法', '《某某实施意见》', '想法之类的规定'])(
    'do not let %s take prior notice away from natural persons',
    (law) => {
      expect(faultsOf(PERSON, { law, article: '第一条', priorNotice: 'officerDecides' })).toEqual([
        '0.law: only a law or regulation (法律、法规) can take prior notice away (§6)',
      ]);
    },
  );

  it.each<[string, object, string]>([
    ['no law', { article: '第一条', legalReview: true }, '0.law'],
    ['a blank law', { law: '  ', article: '第一条', legalReview: true }, '0.law'],
    ['no article', { law: LAW.law, legalReview: true }, '0.article'],
    ['nothing overridden', LAW, '0'],
    ['an unknown parameter', { ...LAW, legalReview: true, retention: 'P1Y' }, '0.retention'],
    ['no approver left', { ...LAW, approvers: 0 }, '0.approvers'],
    ['a window of no time', { ...LAW, windowToState: { workingDays: 0 } }, '0.windowToState.workingDays'],
    ['an unknown receiver', { ...LAW, filing: { press: { workingDays: 1 } } }, '0.filing.press'],
    ['an empty value', { ...LAW, windowToState: undefined }, '0.windowToState'],
  ])('are refused: %s', (_, override, path) => {
    expect(
      standardOverrideFaults(zhangdian, { ...FIRM, standardOverrides: [override] }).map((f) => f.path),
    ).toEqual([path]);
  });

  it.each<[string, object[], string[]]>([
    [
      'max below min',
      [{ ...LAW, validity: { single: { max: 'P6M' } } }],
      ['validity.single.min: not surely P6M or shorter'],
    ],
    [
      'a class of another pack',
      [{ ...LAW, validity: { serious: { max: 'P36M' } } }],
      ['0.validity.serious: the pack has no such class'],
    ],
    [
      'no time to warn',
      [{ ...LAW, filing: { national: { workingDays: 2 } } }],
      ['filing.national: does not leave time for the first warning'],
    ],
    [
      'verified before answered',
      [{ ...LAW, objection: { verifyWithin: { workingDays: 3 } } }],
      ['objection.answerWithin: not shorter than verifyWithin'],
    ],
    [
      'two laws on one window',
      [
        { ...LAW, legalReview: true },
        { ...CIRCULAR, legalReview: false },
      ],
      ['1.legalReview: overridden twice'],
    ],
  ])('are refused: %s', (_, overrides, expected) => {
    expect(faultsOf(FIRM, ...overrides)).toEqual(expected);
  });

  it('cannot recognise a red candidate without publicity', () => {
    expect(
      faultsOf({ listKind: 'red', subjectKind: 'enterprise' }, { ...LAW, publicityRequired: false }),
    ).toEqual(['0.publicityRequired: a red candidate is recognised by publicity (§7)']);
  });

  it('throw with every fault when an entry is drafted on a broken standard', () => {
    const draft = (): unknown =>
      resolveTerms(zhangdian, {
        ...PERSON,
        standardOverrides: [{ ...CIRCULAR, priorNotice: 'officerDecides' }],
      });
    expect(draft).toThrow(StandardOverrideError);
    expect(() => resolveTerms(zhangdian, { ...PERSON, standardOverrides: 'none' })).toThrow(
      StandardOverrideError,
    );
  });
});
