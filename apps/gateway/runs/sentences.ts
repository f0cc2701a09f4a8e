import { DateTime } from 'luxon';
import { isInstant } from '../../../libs/rules/calendar/dates.js';
import { SHANGHAI } from '../../../libs/rules/calendar/shanghai.js';
import { word, type Language } from './words.js';

interface Template {
  mood: 'good' | 'waiting' | 'bad' | 'neutral';
  zh: string;
  en: string;
}

/** One sentence for each thing that can happen in a run; `{name}` stands for a parameter. */
export const SENTENCES = {
  runStarted: { mood: 'neutral', zh: '流程开始：{workflow}', en: 'The workflow began: {workflow}' },
  runContinued: {
    mood: 'neutral',
    zh: '接续上一次运行：{workflow}',
    en: 'Goes on from the run before: {workflow}',
  },
  runCompleted: { mood: 'good', zh: '流程结束，终态：{state}', en: 'The workflow ended in state {state}' },
  runFailed: { mood: 'bad', zh: '流程失败：{cause}', en: 'The workflow failed: {cause}' },
  runContinuedAsNew: {
    mood: 'neutral',
    zh: '历史已长，转入新的运行',
    en: 'The history had grown long: a fresh run goes on',
  },
  runTerminated: { mood: 'bad', zh: '流程被强制终止', en: 'The workflow was terminated' },
  runCancelled: { mood: 'bad', zh: '流程被取消', en: 'The workflow was cancelled' },
  runTimedOut: { mood: 'bad', zh: '流程超时', en: 'The workflow timed out' },
  updateAccepted: { mood: 'neutral', zh: '受理指令：{command}', en: 'Took the command: {command}' },
  updateCompleted: {
    mood: 'good',
    zh: '办结指令：{command}，记录第 {seq} 条，状态：{state}',
    en: 'Obeyed: {command}; event {seq} of the record, state {state}',
  },
  updateFailed: {
    mood: 'bad',
    zh: '指令未能办理：{command}（{cause}）',
    en: 'Could not obey: {command} ({cause})',
  },
  signalReceived: { mood: 'neutral', zh: '收到通知：{signal}', en: 'Was told: {signal}' },
  timerStarted: {
    mood: 'waiting',
    zh: '开始等待：{deadline}，至 {dueAt}',
    en: 'Waits for: {deadline}, until {dueAt}',
  },
  timerFired: { mood: 'good', zh: '期限届满：{deadline}', en: 'Has come: {deadline}' },
  timerCancelled: { mood: 'neutral', zh: '不再等待：{deadline}', en: 'Waits no more for: {deadline}' },
  localActivityDone: { mood: 'good', zh: '完成：{activity}', en: 'Done: {activity}' },
  localActivityFailed: {
    mood: 'bad',
    zh: '未成功：{activity}（{cause}）',
    en: 'Failed: {activity} ({cause})',
  },
  activityScheduled: { mood: 'waiting', zh: '安排：{activity}', en: 'Asked for: {activity}' },
  activityRetried: {
    mood: 'bad',
    zh: '第 {attempt} 次尝试，此前失败：{cause}',
    en: 'Attempt {attempt}; before it failed: {cause}',
  },
  activityCompleted: { mood: 'good', zh: '完成：{activity}', en: 'Done: {activity}' },
  activityFailed: { mood: 'bad', zh: '失败：{activity}（{cause}）', en: 'Failed: {activity} ({cause})' },
  childStarted: { mood: 'good', zh: '启动后续流程：{workflowId}', en: 'Started what follows: {workflowId}' },
  taskFailed: {
    mood: 'bad',
    zh: '流程代码出错，将重试：{cause}',
    en: 'The workflow code failed and will be tried again: {cause}',
  },
} as const satisfies Record<string, Template>;

export type SentenceKey = keyof typeof SENTENCES;
export type Params = Record<string, string | number | null | undefined>;

const FORMATS: Record<Language, string> = { zh: 'yyyy年M月d日 HH:mm:ss', en: 'yyyy-MM-dd HH:mm:ss' };

/** Instants are shown as Shanghai's clocks show them. */
function shown(value: string | number | null | undefined, language: Language): string {
  if (value === null || value === undefined) return '—';
  if (typeof value !== 'string' || !isInstant(value)) return word(value, language);
  return DateTime.fromISO(value, { zone: SHANGHAI }).toFormat(FORMATS[language]);
}

/** The sentence in one language. */
export const said = (key: SentenceKey, params: Params, language: Language): string =>
  SENTENCES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => shown(params[name], language));
