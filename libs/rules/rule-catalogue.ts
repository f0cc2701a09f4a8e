/** One catalogued rule: the article it comes from, the requirement it serves, and what a refused officer reads. */
interface CataloguedRule {
  article: string;
  requirement: string;
  zh: string;
  en: string;
}

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
} as const satisfies Record<string, CataloguedRule>;

export type RuleId = keyof typeof RULES;
