import type { CataloguedRule } from './rules-beside-entries.js';

/** The rules of the catalogue that concern the correction of what was listed by mistake. */
export const RULES_OF_CORRECTIONS = {
  'correction-erasure-ordered': {
    article: '§19',
    requirement: 'R9.4',
    zh: '已决定销毁该条目的信息，不能再办理文书、返还等事项。',
    en: 'The erasure is ordered: letters and reclaims can no longer be worked on.',
  },
  'correction-letter-served': {
    article: '§19',
    requirement: 'R9.4',
    zh: '该文书已经送达，不能重复办理。',
    en: 'This letter has been served already.',
  },
  'correction-letter-not-issued': {
    article: '§19',
    requirement: 'R9.4',
    zh: '该文书尚未出具，不能登记送达。',
    en: 'This letter has not been issued yet.',
  },
  'correction-apology-waived': {
    article: '§19',
    requirement: 'R9.5',
    zh: '已决定不出具致歉信。',
    en: 'It was decided that no apology is owed.',
  },
  'correction-apology-owed': {
    article: '§19',
    requirement: 'R9.4',
    zh: '误列黑名单、重点关注名单的，应当致歉；只有误列红名单可以决定不致歉。',
    en: 'Who was listed black or watch by mistake is owed an apology; only for a wrong red entry it may be waived.',
  },
  'correction-amount': {
    article: '§19',
    requirement: 'R9.4',
    zh: '决定赔偿或者已经支付的，应填写金额（分）；其他情形不填金额。',
    en: 'An amount in fen belongs to compensation that was granted or paid, and to nothing else.',
  },
  'correction-compensation-paid': {
    article: '§19',
    requirement: 'R9.4',
    zh: '赔偿已经支付，登记不再更改。',
    en: 'The compensation has been paid; its registration stands.',
  },
  'correction-date-impossible': {
    article: '§19',
    requirement: 'R9.4',
    zh: '日期不得早于退出（文书出具）之日，也不得晚于今天。',
    en: 'The day cannot lie before the exit (the issue of the letter) or after today.',
  },
  'correction-no-such-benefit': {
    article: '§18',
    requirement: 'R9.5',
    zh: '该主体没有享受过这项激励措施。',
    en: 'The subject did not receive this incentive.',
  },
  'correction-not-ready': {
    article: '§19',
    requirement: 'R9.4',
    zh: '撤下、停止措施、致歉、澄清、赔偿登记或者激励追回尚未完成，不能决定销毁。',
    en: 'Removal, measures, letters, compensation or reclaims are not done: the erasure cannot be ordered yet.',
  },
  'correction-four-eyes': {
    article: '§19',
    requirement: 'R9.4',
    zh: '办理文书的人员不得自行决定销毁。',
    en: 'Who worked on the letters does not order the erasure.',
  },
} as const satisfies Record<string, CataloguedRule>;
