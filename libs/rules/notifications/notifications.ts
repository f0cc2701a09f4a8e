import type { FilingRung } from '../packs/entry-terms.js';

/** What officers are warned of: something is due, or overdue, and nobody has done it yet (R6.3). */
export const DUE_NOTIFICATIONS = ['filingDue', 'measureDue', 'publicationDue', 'caseDue'] as const;
export type DueNotification = (typeof DUE_NOTIFICATIONS)[number];

/**
 * `caseEvidence`: the party of a case has added to it, and whoever handles it can look; `caseNews`: whoever brought a
 * case can look what became of it (R9.1).
 */
export const NOTIFICATION_KINDS = [...DUE_NOTIFICATIONS, 'caseEvidence', 'caseNews'] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export const NOTIFICATION_CHANNELS = ['mail', 'webhook', 'file', 'console'] as const;
export type NotificationChannelName = (typeof NOTIFICATION_CHANNELS)[number];

/** What a message is written from: codes, readable numbers and days; never a name, an address or a text. */
export interface NotificationFacts {
  /** Of the entry, `HEI-2026-000123`, or of the case, `YY-2026-000012`. */
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
};

const DUE_TEXT: Record<DueNotification, string> = {
  filingDue: '尚未取得接收方回执',
  measureDue: '尚未签收或反馈',
  publicationDue: '尚未取得发布渠道回执',
  caseDue: '尚未答复或作出决定',
};

const TO_ROLE: Record<FilingRung['role'], string> = {
  officer: '办理提醒',
  head: '催办（部门负责人）',
  creditOffice: '督办（信用办）',
};

/**
 * Subject and text of a message. `link`: where the reader goes on, null when nobody said where this service is. The
 * facts hold nothing personal, so neither does the message.
 */
export function notificationWords(
  kind: NotificationKind,
  { no, dueOn, role }: NotificationFacts,
  link: string | null,
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
  return {
    subject: `【名录】${DUE_SUBJECT[kind]}${TO_ROLE[role ?? 'officer']}：${no}`,
    text: `${no} ${DUE_TEXT[kind]}，期限 ${dueOn ?? '—'}。请登录名录系统“待办”处理${at}。`,
  };
}
