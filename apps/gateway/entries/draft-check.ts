import type { RowContext } from '../../../libs/rules/preliminary-list/check-row.js';
import { checkRow } from '../../../libs/rules/preliminary-list/check-row.js';
import type { Column, RawRow } from '../../../libs/rules/preliminary-list/columns.js';
import {
  BASIS_KIND_LABELS,
  DOCUMENT_TYPE_LABELS,
  SUBJECT_KIND_LABELS,
} from '../../../libs/rules/preliminary-list/labels.js';
import type { PreliminaryRow } from '../../../libs/rules/preliminary-list/row.js';
import { Problem, type Fault } from '../http/problem.js';
import type { DraftEntryDto } from './draft-entry.dto.js';

/** The first label of a code, as the template writes it. */
function labelOf<Code>(labels: ReadonlyMap<string, Code>, code: Code | undefined): string | undefined {
  return [...labels].find(([, meaning]) => meaning === code)?.[0];
}

/** Where the request says what the template has in a column. */
const PATHS: Partial<Record<Column, string>> = {
  主体类别: 'subjectKind',
  主体名称: 'name',
  统一社会信用代码: 'uscc',
  证件类型: 'documentType',
  证件号码: 'documentNumber',
  法定代表人: 'legalRepresentative.name',
  法定代表人证件类型: 'legalRepresentative.documentType',
  法定代表人证件号码: 'legalRepresentative.documentNumber',
  LEI: 'lei',
  领域: 'field',
  列入事由: 'facts',
  认定依据类型: 'bases.0.kind',
  认定依据文号: 'bases.0.documentNo',
  认定依据日期: 'bases.0.date',
  行为发生日期: 'conductOn',
  '有效期(月)': 'proposedValidityMonths',
  可否修复: 'proposedRepairable',
  备注: 'remarks',
};

const YES_NO = new Map([
  ['是', true],
  ['否', false],
]);

/** The draft as a row of the template, so that one set of rules checks both ways in. What is not said is no cell. */
function asRow(draft: DraftEntryDto): RawRow {
  const { legalRepresentative: head, bases } = draft;
  return {
    主体类别: labelOf(SUBJECT_KIND_LABELS, draft.subjectKind),
    主体名称: draft.name,
    统一社会信用代码: draft.uscc,
    证件类型: labelOf(DOCUMENT_TYPE_LABELS, draft.documentType),
    证件号码: draft.documentNumber,
    法定代表人: head?.name,
    法定代表人证件类型: labelOf(DOCUMENT_TYPE_LABELS, head?.documentType),
    法定代表人证件号码: head?.documentNumber,
    LEI: draft.lei,
    领域: draft.field,
    列入事由: draft.facts,
    认定依据类型: labelOf(BASIS_KIND_LABELS, bases[0]?.kind),
    认定依据文号: bases[0]?.documentNo,
    认定依据日期: bases[0]?.date,
    行为发生日期: draft.conductOn,
    '有效期(月)': draft.proposedValidityMonths?.toString(),
    可否修复: labelOf(YES_NO, draft.proposedRepairable),
    备注: draft.remarks,
  };
}

const laterBasisFaults = ({ bases }: DraftEntryDto, today: string): Fault[] =>
  bases
    .map(({ date }, index) => ({ date, path: `bases.${index.toString()}.date` }))
    .filter(({ date }, index) => index > 0 && date > today)
    .map(({ path }) => ({ path, reason: 'in the future' }));

/** Checks a draft by the rules of the preliminary list; throws `invalid-input` with every fault. */
export function checkedDraft(draft: DraftEntryDto, context: RowContext): PreliminaryRow {
  const checked = checkRow(asRow(draft), context);
  const faults = laterBasisFaults(draft, context.today);
  if (checked.ok && faults.length === 0) return checked.value;
  const own = checked.ok ? [] : checked.faults;
  const errors = own.map(({ column, fault }) => ({ path: PATHS[column] ?? column, reason: fault }));
  throw new Problem('invalid-input', { errors: [...errors, ...faults] });
}
