import { shanghaiDate } from '../calendar/shanghai.js';
import { durationOf, isWorkingDays, type Term } from '../calendar/term.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import type { RepairMethod } from '../procedure/commands.js';
import { exitFor } from '../procedure/exits.js';
import type { EntryFacts } from '../procedure/facts.js';
import { maskName, maskNumber } from '../redaction/mask.js';
import type { Particulars, PublicViewRules } from '../redaction/particulars.js';
import type { CaseOutcome } from '../remedies/case-words.js';
import type { ListKind } from '../words.js';
import { dateInText, durationInText } from './chinese-words.js';
import { caseAnswered, type PaperGround, type PaperKind } from './kinds.js';
import { NO_FIELDS, templateOf, type PaperFields } from './templates.js';

export const LISTS: Readonly<Record<ListKind, string>> = {
  ...{ red: '红名单', black: '黑名单', watch: '重点关注名单', warning: '大数据警示名单' },
};

const REPAIR_METHODS: Readonly<Record<RepairMethod, string>> = {
  performObligation: '履行义务',
  correctConduct: '纠正失信行为',
  publicCommitment: '公开信用承诺',
  training: '参加信用培训',
  other: '其他方式',
};

type Outcomes = Readonly<Partial<Record<CaseOutcome, string>>>;
const OBJECTION: Outcomes = {
  declined: '不予受理',
  upheld: '异议成立',
  rejected: '异议不成立',
  overturned: '经复议（诉讼）异议成立',
};
const CHALLENGE: Outcomes = {
  declined: '不予受理',
  upheld: '反映属实，移出名单',
  rejected: '反映不属实，维持认定',
};
const REPAIR: Outcomes = {
  declined: '不予受理',
  upheld: '同意修复，提前退出名单',
  rejected: '不同意修复',
  overturned: '经复议（诉讼）同意修复，提前退出名单',
};

/** What a paper is made from, beside its ground: of the record, of the sealed dossier, and of the officer. */
export interface PaperSource extends PaperGround {
  facts: EntryFacts;
  terms: EntryTerms;
  entryNo: string;
  /** Instants; null: it has not come to that. */
  validUntil: string | null;
  exitedAt: string | null;
  department: string;
  field: string;
  particulars: Particulars;
  conduct: string;
  bases: readonly { documentNo: string; date: string }[];
  /** How the public reads names. */
  publicView: PublicViewRules;
  /** The officer's words. */
  text: string | null;
}

/** Every field that a paper of this kind may name. Of whom it is not addressed to, it says what the public reads (§十). */
export function paperFields(kind: PaperKind, source: PaperSource): PaperFields {
  const { facts, listKind, terms, validUntil, exitedAt, particulars } = source;
  const isForOthers = templateOf(kind).addressed !== 'subject';
  return {
    ...NO_FIELDS,
    ...{ department: source.department, field: source.field, entryNo: source.entryNo },
    list: LISTS[listKind],
    name: isForOthers ? publicName(source) : particulars.name,
    identity: isForOthers ? null : identityOf(particulars),
    facts: source.conduct,
    bases: source.bases.map(({ documentNo, date }) => `《${documentNo}》（${dateInText(date)}）`).join('、'),
    window: termInText(terms.windowToState),
    recognisedOn: day(facts.recognition?.at ?? facts.listedAt),
    validity: facts.validity && durationInText(facts.validity),
    validUntil: day(validUntil),
    repair: repairOf(source),
    exitedOn: day(exitedAt),
    exitGround: (facts.exitGround && exitFor(listKind, facts.exitGround)?.zh) ?? null,
    caseNo: caseAnswered(kind, source)?.no ?? null,
    outcome: outcomeOf(kind, source),
    text: source.text,
  };
}

export const day = (instant: string | null): string | null => instant && dateInText(shanghaiDate(instant));

const termInText = (term: Term): string =>
  isWorkingDays(term) ? `${String(term.workingDays)}个工作日` : durationInText(term.duration);

const publicName = ({ particulars: { kind, name }, publicView }: PaperSource): string =>
  kind === 'naturalPerson' && publicView.naturalPersonName === 'masked' ? maskName(name) : name;

/** A person's number is not needed whole to know who is meant. */
function identityOf({ uscc, documentType, documentNumber }: Particulars): string | null {
  if (uscc !== null) return `统一社会信用代码${uscc}`;
  return documentNumber === null ? null : `${documentType ?? '证件'}号码${maskNumber(documentNumber)}`;
}

function repairOf({ facts: { recognition }, terms }: PaperSource): string | null {
  if (!recognition) return null;
  const { repairable, repairMethod, repairPeriod, severity } = recognition;
  if (!repairable) return '依照有关规定，该认定不可修复，有效期届满自动退出名单。';
  const after = terms.validity[severity]?.repairableAfter;
  const isAtOnce = after === undefined || durationOf(after).isZero;
  return [
    '你（单位）可以修复信用',
    ...(repairMethod ? [`修复方式：${REPAIR_METHODS[repairMethod]}`] : []),
    ...(repairPeriod ? [`修复期限：${durationInText(repairPeriod)}`] : []),
    isAtOnce ? '履行义务、纠正失信行为后即可申请' : `自列入之日起满${durationInText(after)}方可申请`,
  ]
    .join('；')
    .concat('。');
}

function outcomeOf(kind: PaperKind, source: PaperSource): string | null {
  const { state, objectionsRejected, exitGround } = source.facts;
  const decided = caseAnswered(kind, source)?.outcome;
  if (kind === 'objectionAnswer') {
    if (decided) return OBJECTION[decided] ?? null;
    if (state === 'dismissed') return '异议成立，不予列入';
    return objectionsRejected > 0 ? '异议不成立' : null;
  }
  if (kind === 'challengeAnswer') return (decided && CHALLENGE[decided]) ?? null;
  if (kind !== 'repairDecision') return null;
  return REPAIR[decided ?? (exitGround === 'repaired' ? 'upheld' : 'withdrawn')] ?? null;
}
