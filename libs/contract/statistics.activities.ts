import type { FilingRung } from '../rules/packs/entry-terms.js';
import type { RuleId } from '../rules/rule-catalogue.js';
import type { Role } from '../rules/words.js';

/** Where a month stands in the record. */
export interface StatisticsStanding {
  dueAt: string;
  closesAt: string;
  /** Rungs of the ladder that were not climbed, the earliest first. */
  reminders: { role: FilingRung['role']; at: string }[];
  /** Every department has confirmed. */
  complete: boolean;
  compiled: boolean;
}

/** `barred`: by a rule that only the record can ask. */
export type RecordedReturn =
  { outcome: 'recorded' | 'repeated'; at: string } | { outcome: 'barred'; rule: RuleId };

/** Monthly statistics (§十一, R7.5). Each is safe to repeat. */
export interface StatisticsActivities {
  /** Has a workflow follow each month that is owed or not closed. */
  beginStatistics(input: { at: string }): Promise<{ months: string[] }>;
  /** Opens the month when nobody did, counts its due date again when the calendar has changed. */
  statisticsStanding(input: { month: string; at: string }): Promise<StatisticsStanding>;
  remindDepartments(input: { month: string; role: FilingRung['role']; at: string }): Promise<void>;
  recordReturn(input: {
    commandId: string;
    role: Role;
    article: string;
    at: string;
  }): Promise<RecordedReturn>;
  /** What departments have said by now, as a further revision when it differs. */
  compileStatistics(input: { month: string; at: string }): Promise<void>;
  /** Hands the next revision to the municipal platform, or asks what has become of it. */
  pushStatistics(input: { month: string }): Promise<{ left: boolean }>;
  closeStatistics(input: { month: string; at: string }): Promise<void>;
}
