import type { FilingRung } from '../rules/packs/entry-terms.js';
import type { RungAt } from '../rules/sharing/receipt-ladder.js';
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

/** A revision that the platform has not confirmed, and who is warned of that when. */
export interface OpenPush {
  compilationId: string;
  rungs: RungAt[];
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
  /** What departments have said by now, as a further revision when it differs; what of it has no receipt yet. */
  compileStatistics(input: { month: string; at: string }): Promise<OpenPush | null>;
  /** A rung of the ladder is reached and the platform has given no receipt. */
  climbPushRung(input: { compilationId: string } & RungAt): Promise<void>;
  /** Hands the next revision to the municipal platform, or asks what has become of it. */
  pushStatistics(input: { month: string }): Promise<{ left: boolean }>;
  closeStatistics(input: { month: string; at: string }): Promise<void>;
}
