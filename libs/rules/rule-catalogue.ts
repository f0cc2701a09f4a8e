import { RULES_BESIDE_ENTRIES, type CataloguedRule } from './rules-beside-entries.js';
import { RULES_OF_CORRECTIONS } from './rules-of-corrections.js';
import { RULES_OF_ORGANISATION } from './rules-of-organisation.js';

/**
 * Every rule that can refuse a command, once. API problems, greyed-out buttons, audit rows and docs are drawn
 * from here. Articles are those of 张政办发〔2018〕14号 unless another law is named.
 */
export const RULES = {
  'other-department': {
    article: '§5',
    requirement: 'R10.1',
    zh: '谁认定、谁负责：只有认定部门的人员可以办理本条目。',
    en: 'Who recognises answers for it: only officers of the recognising department may act on this entry.',
  },
  'role-required': {
    article: '§23',
    requirement: 'R10.1',
    zh: '您的岗位没有办理此事项的权限。',
    en: 'Your role may not do this.',
  },
  'four-eyes': {
    article: '§5',
    requirement: 'R2.3',
    zh: '起草人不得审批、认定自己起草的条目。',
    en: 'Who drafted an entry may not decide on it.',
  },
  'second-approver': {
    article: '§5',
    requirement: 'R2.3',
    zh: '您已审批过本条目，须由另一名人员继续审批。',
    en: 'You have approved this entry already; another officer has to approve it.',
  },
  'reason-required': {
    article: '§5',
    requirement: 'R2.4',
    zh: '须写明理由。',
    en: 'A reason has to be given.',
  },
  'not-in-this-state': {
    article: '§6',
    requirement: 'R3.1',
    zh: '条目当前所处的环节不能办理此事项。',
    en: 'This cannot be done at the present step of the procedure.',
  },
  'entry-ended': {
    article: '§17',
    requirement: 'R8.2',
    zh: '条目已经终结，不能再办理。',
    en: 'The entry has ended; nothing more can be done to it.',
  },
  'not-approved': {
    article: '§5',
    requirement: 'R2.3',
    zh: '条目尚未经审批。',
    en: 'The entry has not been approved yet.',
  },
  'prior-notice-required': {
    article: '§6',
    requirement: 'R3.1',
    zh: '未经事前告知，不得认定。',
    en: 'Recognition is impossible before prior notice has been served.',
  },
  'prior-procedure-required': {
    article: '§6',
    requirement: 'R3.1',
    zh: '须先履行告知或公示程序，或者写明无需履行的理由。',
    en: 'Notice or publicity comes first, or a recorded decision that neither is needed.',
  },
  'window-to-state-open': {
    article: '§6',
    requirement: 'R3.1',
    zh: '陈述、申辩期限尚未届满，不得认定。',
    en: 'The window to state and defend has not ended; recognition has to wait.',
  },
  'passages-unclear': {
    article: '§10',
    requirement: 'R6.4',
    zh: '不公开的内容须按原文先后标出，互不重叠，每处至少两个字，且在案件事实之内。',
    en: 'Passages to withhold are marked in the order of the facts, without overlap, each of two characters or more.',
  },
  'publicity-required': {
    article: '§6',
    requirement: 'R3.1',
    zh: '政策包要求先行公示。',
    en: 'The policy pack requires publicity first.',
  },
  'publicity-running': {
    article: '§6',
    requirement: 'R3.1',
    zh: '公示期尚未届满，不得认定。',
    en: 'Publicity has not ended; recognition has to wait.',
  },
  'publicity-done': {
    article: '§6',
    requirement: 'R3.1',
    zh: '本条目已经公示。',
    en: 'This entry has had its publicity.',
  },
  'notice-done': {
    article: '§6',
    requirement: 'R3.1',
    zh: '本条目已经送达事前告知。',
    en: 'Prior notice has been served on this subject.',
  },
  'notice-off': {
    article: '§6',
    requirement: 'R3.1',
    zh: '适用的政策包不要求列入本名单前事前告知。',
    en: 'The policy pack of this entry asks for no prior notice on this list.',
  },
  'notice-not-waivable': {
    article: '§6',
    requirement: 'R3.1',
    zh: '对该主体必须事前告知，不得免除。',
    en: 'Prior notice is owed to this subject and cannot be waived.',
  },
  'service-date-impossible': {
    article: '§6',
    requirement: 'R3.1',
    zh: '送达日期不得早于起草之日，也不得晚于今天。',
    en: 'Service cannot lie before the drafting or after today.',
  },
  'proof-required': {
    article: '§6',
    requirement: 'R3.1',
    zh: '须附送达凭证。',
    en: 'Service needs its proof.',
  },
  'objection-undecided': {
    article: '§6',
    requirement: 'R3.2',
    zh: '异议尚未核实处理完毕。',
    en: 'An objection is still to be verified and decided.',
  },
  'objection-is-a-case': {
    article: '§6',
    requirement: 'R3.2',
    zh: '该异议已经立案，请在案件中作出处理决定。',
    en: 'This objection is a case of its own: it is decided there.',
  },
  'legal-review-required': {
    article: '§5',
    requirement: 'R2.3',
    zh: '政策包要求认定前经法制审核。',
    en: 'The policy pack asks for a legal review before recognition.',
  },
  'legal-review-off': {
    article: '§5',
    requirement: 'R2.3',
    zh: '适用的政策包不要求法制审核。',
    en: 'The policy pack of this entry asks for no legal review.',
  },
  'legal-review-done': {
    article: '§5',
    requirement: 'R2.3',
    zh: '本条目已通过法制审核。',
    en: 'The legal review of this entry is done.',
  },
  'validity-required': {
    article: '§14',
    requirement: 'R3.3',
    zh: '认定时须明确有效期。',
    en: 'Recognition has to state the validity.',
  },
  'severity-unknown': {
    article: '§14',
    requirement: 'R3.3',
    zh: '政策包没有该失信等级。',
    en: 'The policy pack has no such class of severity.',
  },
  'validity-out-of-bounds': {
    article: '§17',
    requirement: 'R3.3',
    zh: '有效期超出政策包规定的范围。',
    en: 'The validity lies outside the bounds of the policy pack.',
  },
  'repairability-required': {
    article: '§14',
    requirement: 'R3.3',
    zh: '认定时须明确能否修复信用以及修复的方式和期限。',
    en: 'Recognition has to state whether, how and in what period the subject can repair.',
  },
  'repair-period-too-long': {
    article: '§14',
    requirement: 'R3.3',
    zh: '修复期限不得超过有效期。',
    en: 'The period for repair cannot be longer than the validity.',
  },
  'basis-required': {
    article: '§4',
    requirement: 'R1.5',
    zh: '须至少列明一项认定依据。',
    en: 'At least one recognition basis has to be named.',
  },
  'already-recognised': {
    article: '§6',
    requirement: 'R3.3',
    zh: '本条目已经认定。',
    en: 'This entry has been recognised.',
  },
  'already-listed': {
    article: '§16',
    requirement: 'R5.1',
    zh: '本条目已经列入名单。',
    en: 'This entry is on its list already.',
  },
  'warning-served': {
    article: '§16',
    requirement: 'R5.1',
    zh: '已经向当事人发出警示。',
    en: 'The subject has been warned already.',
  },
  'not-public': {
    article: '§15',
    requirement: 'R5.1',
    zh: '政策包不允许公开本名单条目。',
    en: 'The policy pack does not let this entry be public.',
  },
  'not-movable': {
    article: '§16',
    requirement: 'R5.3',
    zh: '只能从本部门对同一主体在列的重点关注名单条目转入黑名单。',
    en: "Only this department's watch entry in force, of the same subject, can be moved to the black list.",
  },
  'exit-by-itself': {
    article: '§17',
    requirement: 'R8.2',
    zh: '此种退出由系统在条件成就时自动办理，不由人员办理。',
    en: 'This exit comes by itself when its condition is met; no officer sets it off.',
  },
  'exit-ground-unknown': {
    article: '§17',
    requirement: 'R8.5',
    zh: '不得以该事由退出本名单。',
    en: 'This list knows no such ground of exit.',
  },
  'entry-doubled': {
    article: '§22',
    requirement: 'R6.1',
    zh: '同一主体在同一领域已有本部门的在列条目（不同号码属同一主体），须先决定保留哪一条。',
    en: 'Under another number the subject is on this list already, in this field and by this department: one of the two has to be given up first.',
  },
  'not-doubled': {
    article: '§22',
    requirement: 'R6.1',
    zh: '没有同一主体、同一领域、本部门的另一在列条目，不是重复列入。',
    en: 'No other entry of this subject, field and department is in force: the entry is not doubled.',
  },
  'not-repairable': {
    article: '§14',
    requirement: 'R8.1',
    zh: '认定时已明确该主体不能修复信用。',
    en: 'The recognition says that this subject cannot repair.',
  },
  'repair-too-early': {
    article: '§14',
    requirement: 'R8.1',
    zh: '尚未达到最短公示期限，不得修复退出。',
    en: 'The minimum time on the list has not passed yet.',
  },
  suspended: {
    article: '§17',
    requirement: 'R11.2',
    zh: '期限已中止，须先恢复。',
    en: 'The term is suspended; it has to be resumed first.',
  },
  'not-suspended': {
    article: '§17',
    requirement: 'R11.2',
    zh: '期限并未中止。',
    en: 'No term is suspended.',
  },
  'extension-not-longer': {
    article: '§17',
    requirement: 'R3.3',
    zh: '延长后的有效期须长于原有效期。',
    en: 'An extension has to be longer than the validity it extends.',
  },
  ...RULES_BESIDE_ENTRIES,
  ...RULES_OF_CORRECTIONS,
  ...RULES_OF_ORGANISATION,
} as const satisfies Record<string, CataloguedRule>;

export type RuleId = keyof typeof RULES;
