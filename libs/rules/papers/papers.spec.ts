import { describe, expect, it } from '@jest/globals';
import { EXIT_GROUNDS } from '../words.js';
import type { EntryState } from '../procedure/states.js';
import { factsOf, termsOf } from '../testing/terms.js';
import { chineseDate, durationInText } from './chinese-words.js';
import { composePaper, PaperFieldMissing } from './compose.js';
import { erasureCertificate } from './erasure-certificate.js';
import { paperFields, type PaperSource } from './fields.js';
import { CHOSEN_PAPER_KINDS, issuedTogether, mayIssue, PAPER_KINDS, type PaperKind } from './kinds.js';
import { paperNo } from './number.js';
import { reachedFor, type CaseContact } from './sending.js';
import { parseTemplates, SHIPPED_TEMPLATES, TEMPLATE_KINDS, templateOf } from './templates.js';

const RECOGNITION = {
  ...{ at: '2026-03-12T02:00:00.000Z', officerId: 'head', severity: 'single' as const, repairable: true },
  ...{ repairMethod: 'performObligation' as const, repairPeriod: 'P6M' },
};

function source({
  facts = {},
  ...changes
}: Partial<Omit<PaperSource, 'facts'>> & { facts?: object } = {}): PaperSource {
  return {
    facts: factsOf(facts),
    ...{ listKind: 'black', isPublic: true, cases: [], terms: termsOf(), entryNo: 'HB-2026-000001' },
    ...{ validUntil: null, exitedAt: null, department: '样例局', field: '税务', text: null },
    particulars: {
      ...{ kind: 'enterprise', name: '样例公司', uscc: '91370303MA00000000', lei: null },
      ...{ documentType: null, documentNumber: null, legalRepresentative: null },
    },
    conduct: '样例事实{name}',
    bases: [{ documentNo: '样例罚字〔2026〕1号', date: '2026-01-08' }],
    publicView: { naturalPersonName: 'masked', legalRepresentativeName: 'masked' },
    ...changes,
  };
}
const recognised = { state: 'recognised', recognition: RECOGNITION, validity: 'P24M' } as const;
const exited = { ...recognised, state: 'exited' } as const;
const written = (kind: PaperKind, given: PaperSource) => {
  const { title, paragraphs } = composePaper(kind, paperFields(kind, given), { no: '', date: '2026-03-12' });
  return [title, ...paragraphs].join('\n');
};
const PERSON = {
  ...{ kind: 'naturalPerson' as const, name: '样例甲', uscc: null, lei: null, documentType: '居民身份证' },
  ...{ documentNumber: '999999195309026737', legalRepresentative: null },
};

/** An entry that each kind may be issued in. */
const READY: Record<PaperKind, PaperSource> = {
  priorNotice: source({ facts: { state: 'approved' } }),
  recognitionDecision: source({ facts: recognised }),
  repairNotice: source({ facts: recognised }),
  objectionAnswer: source({ facts: { state: 'publicity', objectionsRejected: 1 }, text: '样例理由' }),
  repairDecision: source({
    facts: recognised,
    text: '样例理由',
    cases: [{ id: 'case', no: 'XF-2026-000001', kind: 'repair', outcome: 'rejected' }],
  }),
  challengeAnswer: source({
    facts: { ...exited, exitGround: 'misidentified' },
    ...{ listKind: 'red', exitedAt: '2026-03-13T02:00:00.000Z', text: '样例理由' },
    cases: [{ id: 'case', no: 'TY-2026-000001', kind: 'challenge', outcome: 'upheld' }],
  }),
  exitAnnouncement: source({
    facts: { ...exited, exitGround: 'expired' },
    exitedAt: '2026-03-13T02:00:00.000Z',
  }),
  apology: source({ facts: { ...exited, exitGround: 'misidentified' }, text: '样例说明' }),
  clarification: source({
    facts: { ...exited, exitGround: 'misidentified' },
    exitedAt: '2026-03-13T02:00:00.000Z',
    text: '样例说明',
  }),
  clarificationLetter: source({
    facts: { ...exited, exitGround: 'misidentified' },
    ...{ exitedAt: '2026-03-13T02:00:00.000Z', isPublic: false, text: '样例说明' },
  }),
  watchWarning: source({ facts: { state: 'listed' }, listKind: 'watch' }),
};

describe('papers of an entry (R2.4)', () => {
  it.each(PAPER_KINDS)('%s: what the entry gives fills its wording, every brace of it', (kind) => {
    expect(mayIssue(kind, READY[kind])).toEqual({ allowed: true });
    const text = written(kind, { ...READY[kind], conduct: '样例事实' });
    expect(text).not.toMatch(/[{}]|null|undefined/);
    expect(text.length).toBeGreaterThan(60);
  });

  it.each(PAPER_KINDS)('%s is issued in no draft and not on a list that does not know it', (kind) => {
    const draft = source({ facts: { state: 'draft' }, listKind: READY[kind].listKind });
    expect(mayIssue(kind, draft)).toMatchObject({ allowed: false, rule: 'paper-not-due' });
    const other = { ...READY[kind], listKind: 'warning' as const };
    if (kind !== 'exitAnnouncement')
      expect(mayIssue(kind, other)).toMatchObject({ rule: 'paper-other-list' });
  });

  it.each([
    'approved',
    'windowToState',
    'publicity',
    'awaitingRecognition',
    'recognised',
    'exited',
  ] as EntryState[])('§6 prior notice is given before recognition, not after: %s', (state) => {
    const before = !['recognised', 'exited'].includes(state);
    expect(mayIssue('priorNotice', source({ facts: { state } })).allowed).toBe(before);
  });

  it.each(EXIT_GROUNDS)('R9.4 an apology is owed for a mistake only: %s', (exitGround) => {
    const ground = source({ facts: { ...exited, exitGround } });
    expect(mayIssue('apology', ground).allowed).toBe(exitGround === 'misidentified');
    expect(mayIssue('clarification', { ...ground, isPublic: false }).allowed).toBe(false);
  });

  it('R9.4 what never was public is clarified by letter to the subject, and announced to nobody', () => {
    const secret = READY.clarificationLetter;
    expect(mayIssue('clarification', secret)).toMatchObject({ rule: 'paper-not-due' });
    expect(mayIssue('clarificationLetter', { ...secret, isPublic: true })).toMatchObject({
      rule: 'paper-not-due',
    });
    const fields = paperFields('clarificationLetter', secret);
    const { addressee } = composePaper('clarificationLetter', fields, { no: '', date: '2026-03-13' });
    expect(addressee).toContain('样例公司');
    expect(written('clarificationLetter', secret)).toContain('未向社会公布');
  });

  it('R4.5 the answer to a challenge names neither who filed it nor more of the party than the public reads', () => {
    const given = { ...READY.challengeAnswer, particulars: PERSON };
    const fields = paperFields('challengeAnswer', given);
    const content = composePaper('challengeAnswer', fields, { no: '', date: '2026-03-13' });
    expect(content.addressee).toBe('案件TY-2026-000001反映人');
    expect(content.paragraphs[0]).toMatch(/样\*.*反映属实，移出名单/);
    expect(JSON.stringify(content)).not.toMatch(/样例甲|6737/);
    expect(mayIssue('challengeAnswer', { ...given, cases: [] })).toMatchObject({ rule: 'paper-not-due' });
  });

  it('R8.1 the decision on the black list brings the notice on repair with it; on the watch list it does not', () => {
    expect(issuedTogether('recognitionDecision', READY.recognitionDecision)).toEqual([
      ...['recognitionDecision', 'repairNotice'],
    ]);
    expect(
      issuedTogether('recognitionDecision', source({ facts: recognised, listKind: 'watch' })),
    ).toHaveLength(1);
    expect(CHOSEN_PAPER_KINDS).not.toContain('repairNotice');
  });

  it('names what the officer owes, and lets optional paragraphs fall away', () => {
    expect(() => written('apology', { ...READY.apology, text: null })).toThrow(PaperFieldMissing);
    expect(written('priorNotice', READY.priorNotice)).not.toContain('补充说明');
    expect(written('priorNotice', { ...READY.priorNotice, text: '样例补充' })).toContain(
      '补充说明：样例补充',
    );
  });

  it('braces that somebody wrote are text, not fields', () => {
    expect(written('priorNotice', READY.priorNotice)).toContain('样例事实{name}');
  });

  it('§10 a paper for everybody names a person as the public reads it; a letter masks the number', () => {
    const clarification = written('clarification', { ...READY.clarification, particulars: PERSON });
    expect(clarification).toContain('样*');
    expect(clarification).not.toContain('样例甲');
    const { addressee } = composePaper(
      'priorNotice',
      paperFields('priorNotice', { ...READY.priorNotice, particulars: PERSON }),
      { no: '', date: '2026-03-12' },
    );
    expect(addressee).toBe('样例甲（居民身份证号码999999********6737）');
  });

  it('R3.3 says whether, how and in what period the subject can repair', () => {
    expect(written('repairNotice', READY.repairNotice)).toMatch(
      /可以修复信用；修复方式：履行义务；修复期限：6个月/,
    );
    const never = source({ facts: { ...recognised, recognition: { ...RECOGNITION, repairable: false } } });
    expect(written('repairNotice', never)).toContain('不可修复');
  });

  it('numbers, dates and durations are written as officials write them', () => {
    expect(paperNo('priorNotice', { department: '样例局', year: 2026, count: 3 })).toBe(
      '样例局信告〔2026〕3号',
    );
    expect(chineseDate('2026-10-20')).toBe('二〇二六年十月二十日');
    expect(chineseDate('2026-12-31')).toBe('二〇二六年十二月三十一日');
    expect(durationInText('P1Y6M')).toBe('1年6个月');
  });
});

describe('whom a copy of a paper is sent to', () => {
  const contact = (caseId: string, party: CaseContact['party'], given: string): CaseContact => ({
    ...{ caseId, party, contact: given },
  });
  const objector = contact('objection', 'subject', 'a@b.example');
  const earlier = contact('repair', 'subject', '13800001111');
  const stranger = contact('challenge', 'concerned', 'c@d.example');
  const all = [stranger, objector, earlier];
  const reached = (kind: PaperKind, caseId: string | null, contacts = all) =>
    reachedFor({ kind, caseId }, contacts)?.address ?? null;

  it.each(PAPER_KINDS.filter((kind) => kind !== 'challengeAnswer'))(
    'R10.1 %s reaches the subject, by what it left last, and no stranger',
    (kind) => {
      expect(reached(kind, null)).toEqual({ kind: 'mail', value: 'a@b.example' });
      expect(reached(kind, 'challenge', [stranger])).toBeNull();
    },
  );

  it('an answer goes where its case came from, and a challenge is answered to nobody else', () => {
    expect(reached('repairDecision', 'repair')).toEqual({ kind: 'phone', value: '13800001111' });
    expect(reached('challengeAnswer', 'challenge')).toEqual({ kind: 'mail', value: 'c@d.example' });
    expect(reached('challengeAnswer', 'challenge', [objector])).toBeNull();
  });

  it('who left nothing that a message reaches is not reached; what was left before is', () => {
    const landline = contact('objection', 'subject', '0533-2270000');
    expect(reached('apology', null, [landline])).toBeNull();
    expect(reached('apology', null, [landline, earlier])).toMatchObject({ kind: 'phone' });
  });
});

describe('the certificate of an erasure (R8.5, R9.4)', () => {
  const proof = {
    ...{
      entryNo: 'HEI-2026-000001',
      list: 'black' as const,
      ground: 'misidentified' as const,
      article: '§19',
    },
    ...{ orderedAt: '2026-03-13T02:00:00.000Z', finishedAt: '2026-03-13T17:00:00.000Z', kept: null },
    steps: [{ step: 'keys' as const }, { step: 'files' as const }],
    chain: { seq: 9, hash: 'ab'.repeat(32) },
  };
  const by = { department: '样例局', orderedBy: '样例局负责人', certificateHash: 'cd'.repeat(32) };

  it('says what was destroyed when, by whom and on what ground, with the hashes that prove it', () => {
    const { title, paragraphs, addressee, date, no } = erasureCertificate(proof, by);
    expect([title, addressee, date]).toEqual(['信息销毁证明', null, '2026-03-14']);
    expect(no).toContain(proof.entryNo);
    const text = paragraphs.join('');
    for (const said of ['第19条', '认定有误', '样例局负责人', '数据密钥、附件', '2026年3月14日', '第9条'])
      expect(text).toContain(said);
    expect(text).toContain(proof.chain.hash);
    expect(text).toContain(by.certificateHash);
    expect(text).not.toMatch(/[{}]|null|保存至/);
  });

  it('of what was kept for its term it names the last day', () => {
    const kept = { until: '2026-03-12T16:00:00.000Z' };
    expect(erasureCertificate({ ...proof, kept }, by).paragraphs.join('')).toContain('保存至：2026年3月12日');
  });
});

describe('templates of papers', () => {
  it('there is wording for every kind, and what was issued can be looked up by its version', () => {
    for (const kind of TEMPLATE_KINDS) expect(templateOf(kind, 1).kind).toBe(kind);
    expect(() => templateOf('apology', 99)).toThrow(RangeError);
  });

  const broken = (change: (one: (typeof SHIPPED_TEMPLATES)[number]) => object) =>
    SHIPPED_TEMPLATES.map((one) => (one.kind === 'apology' ? change(structuredClone(one)) : one));

  it.each([
    ['an unknown field', (one: object) => ({ ...one, closing: '{nobody}' }), '{nobody} is no field'],
    [
      'without what the kind needs',
      (one: object) => ({ ...one, paragraphs: [{ text: '样例', optional: false }] }),
      '{text} is missing',
    ],
    ['a version left out', (one: object) => ({ ...one, version: 3 }), 'the versions of apology are not 1, 2'],
  ])('a template is refused: %s', (_, change, message) => {
    expect(() => parseTemplates(broken(change))).toThrow(message);
  });

  it('a kind without a template is refused', () => {
    expect(() => parseTemplates(SHIPPED_TEMPLATES.filter(({ kind }) => kind !== 'apology'))).toThrow(
      'apology has no template',
    );
  });
});
