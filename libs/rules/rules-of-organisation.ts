import type { CataloguedRule } from './rules-beside-entries.js';

const OF_RIGHTS = { article: '§24', requirement: 'R10.1' } as const;
const OF_DEPARTMENTS = { article: '§5', requirement: 'R10.1' } as const;

/** The rules of the catalogue that concern the organisation: accounts, departments, fields. */
export const RULES_OF_ORGANISATION = {
  'username-taken': { ...OF_RIGHTS, zh: '该用户名已被使用。', en: 'This user name is taken.' },
  'username-looks-like-another': {
    ...OF_RIGHTS,
    zh: '该用户名与已有用户名形近，容易混淆，请另取。',
    en: 'This user name can be taken for one that there is; choose another.',
  },
  'role-unfit': {
    ...OF_RIGHTS,
    zh: '岗位与部门类别不符。',
    en: 'A role does not fit the kind of department.',
  },
  'duties-not-separated': {
    ...OF_RIGHTS,
    zh: '运维、信用办、审计三种岗位相互分立，不得兼任其他岗位。',
    en: 'Operator, credit office and auditor are kept apart: none of them is held together with another role.',
  },
  'department-out-of-use': {
    ...OF_DEPARTMENTS,
    zh: '该部门已经停用。',
    en: 'This department is out of use.',
  },
  'account-four-eyes': {
    ...OF_RIGHTS,
    zh: '提出人不得自行确认，须由另一名人员确认。',
    en: 'Who asked for it may not confirm it; somebody else has to.',
  },
  'account-own': {
    ...OF_RIGHTS,
    zh: '不得确认与本人账号有关的申请。',
    en: 'Nobody confirms what concerns their own account.',
  },
  'account-proposal-open': {
    ...OF_RIGHTS,
    zh: '该账号已有一项申请等待确认，请先确认、退回或者撤回。',
    en: 'Something is waiting to be confirmed for this account already: confirm, decline or withdraw it first.',
  },
  'account-proposal-decided': {
    ...OF_RIGHTS,
    zh: '该申请已经办结。',
    en: 'This was decided already.',
  },
  'account-proposal-overtaken': {
    ...OF_RIGHTS,
    zh: '提出之后该账号又有变更，申请已经失效，请重新提出。',
    en: 'The account was changed after this was asked for; ask anew.',
  },
  'account-active': { ...OF_RIGHTS, zh: '该账号没有停用。', en: 'This account is not disabled.' },
  'account-disabled': { ...OF_RIGHTS, zh: '该账号已经停用。', en: 'This account is disabled.' },
  'last-administrator': {
    ...OF_RIGHTS,
    zh: '这样做之后将没有可以登录的人员管理账号或者确认申请。',
    en: 'Nobody who can sign in would be left to keep the accounts, or to confirm.',
  },
  'one-credit-office': {
    ...OF_DEPARTMENTS,
    zh: '信用办只有一个，不能另设、停用或者改变类别。',
    en: 'There is one credit office: no other is made, and it is not put out of use or made of another kind.',
  },
  'department-entries-running': {
    ...OF_DEPARTMENTS,
    zh: '该部门还有未终结的条目或者未办结的案件。',
    en: 'Entries or cases of this department have not ended.',
  },
  'department-tasks-open': {
    ...OF_DEPARTMENTS,
    zh: '该部门还有未反馈的措施或者未确认的统计。',
    en: 'This department still owes feedback on measures, or its statistics.',
  },
  'department-in-measures': {
    ...OF_DEPARTMENTS,
    zh: '现行或者即将生效的措施目录仍以该部门为实施部门。',
    en: 'The catalogue of measures in force, or a coming version, names this department.',
  },
  'department-has-accounts': {
    ...OF_DEPARTMENTS,
    zh: '该部门还有可以登录或者等待确认的账号，请先停用或者调离。',
    en: 'Accounts of this department can sign in or wait to be confirmed: disable or move them first.',
  },
  'department-has-systems': {
    ...OF_DEPARTMENTS,
    zh: '仍有系统以该部门名义接入，请先撤销其凭证。',
    en: 'Systems still speak for this department: revoke their credentials first.',
  },
  'field-across': {
    ...OF_DEPARTMENTS,
    article: '§16',
    requirement: 'R5.2',
    zh: '“跨领域”专用于大数据警示名单，不能变更。',
    en: '“Across fields” is of the big-data warnings alone and cannot be changed.',
  },
} as const satisfies Record<string, CataloguedRule>;
