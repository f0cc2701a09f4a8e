import type { FilingRung } from '../packs/entry-terms.js';

/** What officers are warned of: something is due, or overdue, and nobody has done it yet (R6.3). */
export const DUE_NOTIFICATIONS = [
  'filingDue',
  'measureDue',
  'publicationDue',
  'caseDue',
  'correctionDue',
  'statisticsDue',
  'statisticsPushDue',
] as const;
export type DueNotification = (typeof DUE_NOTIFICATIONS)[number];

/** `caseNews`: whoever brought a case can look what became of it (R9.1); `paperSent`: a copy of an issued paper. */
export const PARTY_NOTIFICATIONS = ['caseNews', 'paperSent'] as const;

/** `caseEvidence`: the party of a case has added to it, and whoever handles it can look. */
export const NOTIFICATION_KINDS = [...DUE_NOTIFICATIONS, 'caseEvidence', ...PARTY_NOTIFICATIONS] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export const NOTIFICATION_CHANNELS = ['mail', 'webhook', 'file', 'console'] as const;
export type NotificationChannelName = (typeof NOTIFICATION_CHANNELS)[number];

/** What a message is written from: codes, readable numbers and days; never a name, an address or a text. */
export interface NotificationFacts {
  /** Of the entry, `HEI-2026-000123`, of the case, `YY-2026-000012`, the month of the statistics with the department, or the paper’s number. */
  no: string;
  /** The day on which it is due, `2026-03-05`; null: nothing is. */
  dueOn: string | null;
  /** Whose turn on the ladder it is; null: nothing is due. */
  role: FilingRung['role'] | null;
}

export interface NotificationWords {
  subject: string;
  text: string;
}

const DUE_SUBJECT: Record<DueNotification, string> = {
  filingDue: '报送',
  measureDue: '措施任务',
  publicationDue: '公示撤下与退出公告',
  caseDue: '事项办理',
  correctionDue: '更正办理',
  statisticsDue: '月度统计报送',
  statisticsPushDue: '月度统计推送',
};

const DUE_TEXT: Record<DueNotification, string> = {
  filingDue: '尚未取得接收方回执',
  measureDue: '尚未签收或反馈',
  publicationDue: '尚未取得发布渠道回执',
  caseDue: '尚未答复或作出决定',
  correctionDue: '致歉澄清尚未送达，或者信息尚未销毁',
  statisticsDue: '统计尚未确认报送',
  statisticsPushDue: '统计尚未取得市级平台回执',
};

const TO_ROLE: Record<FilingRung['role'], string> = {
  officer: '办理提醒',
  head: '催办（部门负责人）',
  creditOffice: '督办（信用办）',
};

const PAPER_TEXT = {
  attached: '其 PDF 见附件',
  referred: '请凭有效身份证明向制发单位领取',
};

/**
 * Subject and text of a message. `paper`: whether the way carries it or only says that there is one. `link`: where the
 * reader goes on, null when nobody said where this service is. The facts hold nothing personal, so neither does the
 * message.
 */
export function notificationWords(
  kind: NotificationKind,
  { no, dueOn, role }: NotificationFacts,
  { link, paper = 'referred' }: { link: string | null; paper?: keyof typeof PAPER_TEXT },
): NotificationWords {
  const at = link ? `：${link}` : '';
  if (kind === 'caseNews')
    return {
      subject: `【名录】${no} 有新进展`,
      text: `您提交的事项（编号 ${no}）有新进展，请凭查询码在信用网站“进度查询”查看${at}。\n本通知不含办理内容，请勿回复。`,
    };
  if (kind === 'caseEvidence')
    return {
      subject: `【名录】${no} 补充了材料`,
      text: `${no} 的提出人补充了材料。请登录名录系统，在该案件的“证据材料”查看${at}。`,
    };
  if (kind === 'paperSent')
    return {
      subject: `【名录】文书 ${no}`,
      text: `您有一份文书，文号 ${no}，${PAPER_TEXT[paper]}。\n本通知便于您及时知悉，不代替依法送达。请勿回复。`,
    };
  return {
    subject: `【名录】${DUE_SUBJECT[kind]}${TO_ROLE[role ?? 'officer']}：${no}`,
    text: `${no} ${DUE_TEXT[kind]}，期限 ${dueOn ?? '—'}。请登录名录系统“待办”处理${at}。`,
  };
}
