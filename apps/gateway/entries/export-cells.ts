import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { EntryState } from '../../../libs/rules/procedure/states.js';
import type { SubjectKind } from '../../../libs/rules/words.js';
import { LIST_WORDS } from '../statistics/export-words.js';
import type { EntryRowDto } from './entry-row.dto.js';

/** Files that people open elsewhere are in Chinese, as the other exports. */
const STATE_WORDS: Record<EntryState, string> = {
  draft: '草稿',
  submitted: '待审批',
  approved: '已审批',
  windowToState: '陈述申辩期',
  publicity: '公示期',
  objectionHeld: '异议核实中',
  awaitingRecognition: '待认定',
  recognised: '已认定',
  withdrawn: '已撤回',
  dismissed: '异议成立终结',
  listed: '在列',
  exited: '已退出',
  comparing: '公示前比对',
  comparingAgain: '认定前比对',
  dropped: '比对命中，不再列入',
};

const SUBJECT_WORDS: Record<SubjectKind, string> = {
  naturalPerson: '自然人',
  enterprise: '企业',
  socialOrganisation: '社会组织',
  publicInstitution: '事业单位',
  governmentBody: '政府部门',
};

export const EXPORT_COLUMNS = [
  ...['编号', '名单', '环节', '主体', '主体类型', '领域', '认定部门', '起草日期', '认定日期', '有效期至'],
  '下一期限',
] as const;

const day = (instant: string | null): string => (instant === null ? '' : shanghaiDate(instant));

/** One entry as on the screen; `fields`: names by code. */
export const cellsOf = (row: EntryRowDto, fields: ReadonlyMap<string, string>): string[] => [
  ...[row.no, LIST_WORDS[row.list], STATE_WORDS[row.state], row.name ?? ''],
  ...[SUBJECT_WORDS[row.subjectKind], fields.get(row.field) ?? row.field, row.department.name],
  ...[day(row.draftedAt), day(row.recognisedAt), day(row.validUntil), row.nextDeadline?.dueOn ?? ''],
];
